/**
 * The motion, its sentences and the notes on them.
 *
 * The motion is a `CreativeWork`, not `Legislation`: schema.org means acts, decrees and bills by that, texts that are or
 * would become law, and a motion only asks the council to have something looked into. For a note with a verdict there is
 * `ClaimReview`, and it is not used: its rules ask for a rating of the claim's truth and for a named person or
 * organisation that answers for it. A verdict here says how the sources relate to the marked words, "not found" among
 * them, and the site speaks for nobody. So the words are a `Claim`, and the note is a comment on them.
 */
import type { CreativeWorkLeaf, PersonLeaf } from 'schema-dts';
import { plainText } from '../content/inline.ts';
import type { Entry } from '../data/types.ts';
import { isBodySentence, type Motion, type Sentence } from '../motion/parse.ts';
import { markedWords, readable } from '../motion/translation.ts';
import { href, type Lang } from '../url/routes.ts';
import type { Address, Node, Structured } from './jsonLd.ts';

export const motionId = (lang: Lang, address: Address): string => `${address(href('motion', lang))}#motion`;
const partId = (id: string, lang: Lang, address: Address): string => address(href('motion', lang, { hash: id }));

/** Who wrote the motion, with the office that stands under it. */
function author(motion: Motion, address: Address): PersonLeaf {
  const [name = '', office] = readable(motion.signature).split('\n');
  return {
    '@type': 'Person',
    '@id': `${address(href('motion', 'sv'))}#motionar`,
    name: name.replace(/ \(.*\)$/, ''),
    ...(office && { jobTitle: office }),
  };
}

/** A translation names the original that it is of. */
const original = (motion: Motion, id: string): Partial<CreativeWorkLeaf> =>
  motion.translation ? { translationOfWork: { '@id': id } } : {};

function sentenceNode(motion: Motion, sentence: Sentence, lang: Lang, address: Address): CreativeWorkLeaf {
  return {
    '@type': 'CreativeWork',
    '@id': partId(sentence.id, lang, address),
    url: address(href('motion', lang, { id: sentence.id })),
    text: readable(sentence),
    ...(isBodySentence(sentence) && { position: sentence.number }),
    ...original(motion, partId(sentence.id, 'sv', address)),
  };
}

/** The page of the whole motion. Its sentences name it as what they are parts of, each on its own page. */
export function motionData(motion: Motion, genre: string, lang: Lang, address: Address): Structured {
  const id = motionId(lang, address);
  return {
    mainEntity: { '@id': id },
    nodes: [
      {
        '@type': 'CreativeWork',
        '@id': id,
        name: readable(motion.title),
        genre,
        inLanguage: lang,
        author: author(motion, address),
        ...original(motion, motionId('sv', address)),
      },
    ],
  };
}

/**
 * The page of one sentence: the sentence as a part of the motion, the notes on it and the claims that they check.
 *
 * @param sources absolute addresses of what each note cites, by the note's id
 */
export function sentenceData(
  motion: Motion,
  sentence: Sentence,
  notes: readonly Pick<Entry<'annotations'>, 'id' | 'kind' | 'quote' | 'quoteEn' | 'title' | 'body'>[],
  sources: ReadonlyMap<string, readonly string[]>,
  lang: Lang,
  address: Address,
): Structured {
  const id = partId(sentence.id, lang, address);
  return {
    mainEntity: { '@id': id },
    nodes: [
      {
        ...sentenceNode(motion, sentence, lang, address),
        inLanguage: lang,
        author: author(motion, address),
        isPartOf: { '@id': motionId(lang, address) },
      },
      ...notes.flatMap((note): Node[] => {
        const noteId = partId(note.id, lang, address);
        const claimId = `${noteId}-pastaende`;
        const citation = sources.get(note.id) ?? [];
        return [
          {
            '@type': 'Comment',
            '@id': noteId,
            name: plainText(note.title[lang]),
            text: plainText(note.body[lang]),
            inLanguage: lang,
            about: { '@id': note.kind === 'claim' ? claimId : id },
            ...(citation.length > 0 && { citation }),
          },
          ...(note.kind === 'claim'
            ? [
                {
                  '@type': 'Claim' as const,
                  '@id': claimId,
                  text: markedWords(note, motion.translation !== undefined),
                  appearance: { '@id': id },
                },
              ]
            : []),
        ];
      }),
    ],
  };
}
