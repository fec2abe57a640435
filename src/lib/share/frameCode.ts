import { escaped } from '../text/escaped.ts';
import type { EmbedKind } from '../url/embed.ts';

/** What the code for a frame needs to know. */
export interface FramedThing {
  /** The absolute address of the page in the frame. */
  src: string;
  /** The frame's name, for those who do not see it. */
  title: string;
  kind: EmbedKind;
  /** What a sentence's frame shows, by which its height is reckoned. */
  sentence?: {
    /** How long it is, in letters. */
    letters: number;
    /** How long the original is that stands under its translation; 0 where there is none. */
    original: number;
    /** How many notes it has. */
    notes: number;
  };
}

/** Heights in CSS pixels at which the content shows whole in a column of 600 to 900 px; e2e/embed.spec.ts measures. */
const heights: Record<EmbedKind, number> = { map: 1120, timeline: 560, options: 690, sentence: 270 };

/** The HTML that shows a thing in a frame. Its height is right for usual columns; {@link heightListener} fits it to any. */
export function frameCode({ src, title, kind, sentence }: FramedThing): string {
  let height = heights[kind];
  if (sentence) height += Math.ceil(sentence.letters * 0.52 + sentence.notes * 53);
  if (sentence?.original) height += Math.ceil(32 + sentence.original * 0.26);
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
}

/**
 * What the page around may run so that each frame is as high as its content. It believes only the frames themselves
 * (by their window, because a frame in a sandbox has no origin) and takes nothing from them but a number.
 *
 * @param site the address that all frames begin with
 */
export function heightListener(site: string): string {
  return `<script>
  (() => {
    const frames = () => document.querySelectorAll('iframe[src^="${site}"]');
    addEventListener('message', ({ source, data }) => {
      if (data?.type !== 'stockholm-taipei:height') return;
      for (const frame of frames()) {
        if (frame.contentWindow === source) frame.height = Math.min(Math.max(Number(data.height) || 0, 100), 9000);
      }
    });
    const ask = () => {
      for (const frame of frames()) frame.contentWindow.postMessage({ type: 'stockholm-taipei:height?' }, '*');
    };
    addEventListener('resize', ask);
    ask();
  })();
</script>`;
}
