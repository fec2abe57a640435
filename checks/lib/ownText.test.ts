import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { ownBlocks } from './ownText.ts';

it('keeps the site’s own sentences and leaves out what others wrote, labels and controls', () => {
  const $ = load(`<html lang="sv"><body><header><p>Utanför.</p></header><main>
    <h1>En rubrik.</h1><p>Staden svarar <span class="quoted">”Nej.”</span> på
      frågan.</p>
    <p data-motion-text>Motionens ord.</p><ul><li>Helsingfors</li><li>Ett led.<p>Ett till.</p></li><li><a>Ett långt namn på en annan sida. </a> · <a>Ett till.</a></li></ul>
    <table><tr><th>Huvud.</th><td>En cell.</td><td>1944</td></tr></table>
    <details class="citations"><summary>2 källor.</summary><p>Titel.</p></details>
    <p lang="en">A sentence.</p><button>Visa fler.</button><p>En lång rad med fler än åtta ord utan punkt</p>
  </main></body></html>`);
  expect(ownBlocks($)).toEqual([
    'Staden svarar på frågan.',
    'Ett led.',
    'Ett till.',
    'En cell.',
    'En lång rad med fler än åtta ord utan punkt',
  ]);
  expect(ownBlocks($, 'ul')).toEqual(['Ett led.', 'Ett till.']);
});

it('lets no label run into the sentence after it', () => {
  const $ = load(`<html lang="sv"><body><main>
    <p><time>2000</time> <span class="date">23 november 2000</span> <span>Det är dagen för propositionen.</span></p>
    <p><span class="date">23 november 2000</span></p>
    <div class="note-also">Se även: <ul><li><a>Ersättare</a></li></ul></div>
  </main></body></html>`);
  expect(ownBlocks($)).toEqual(['Det är dagen för propositionen.']);
});
