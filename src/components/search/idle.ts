/** What stands in the place of hits: the latest questions and some examples, or what to do where nothing was found. */
import { element } from './dom.ts';
import { recentQuestions, storeQuestions } from './recent.ts';
import type { Setup } from './setup.ts';

/** Questions as buttons; whoever holds them listens for `[data-question]`. */
const buttons = (questions: readonly string[]) =>
  element(
    'ul',
    {},
    ...questions.map((question) =>
      element('li', {}, element('button', { type: 'button', 'data-question': '' }, question)),
    ),
  );

const examples = ({ words: w }: Setup) => element('div', {}, element('h2', {}, w.suggestions), buttons(w.questions));

/**
 * Before one has asked.
 *
 * @param onForget is called when the latest questions have been forgotten
 */
export function beforeAsking(setup: Setup, onForget: () => void): HTMLElement[] {
  const { words: w } = setup;
  const recent = recentQuestions();
  if (recent.length === 0) return [examples(setup)];
  const forget = element('button', { type: 'button', class: 'forget' }, w.forget);
  forget.addEventListener('click', () => {
    storeQuestions([]);
    onForget();
  });
  const note = element('p', { class: 'small soft' }, `${w.recentNote} `, forget);
  return [element('div', {}, element('h2', {}, w.recent), buttons(recent), note), examples(setup)];
}

/** Where nothing was found. */
export function afterNothing(setup: Setup, query: string): HTMLElement[] {
  const { words: w, pages, other } = setup;
  const page = (at: number) => {
    const [address = '', name = ''] = Object.entries(pages)[at] ?? [];
    return element('a', { href: address }, name.toLowerCase());
  };
  const look = element('p', {}, `${w.noneHelp} `);
  for (const part of w.lookIn.split(/(\{\w+\})/))
    look.append(part === '{glossary}' ? page(4) : part === '{sources}' ? page(5) : part);
  const elsewhere =
    other &&
    element(
      'a',
      { href: `${other.address}?${new URLSearchParams({ q: query })}`, hreflang: other.lang },
      w.otherEdition,
    );
  return [look, ...(elsewhere ? [element('p', {}, elsewhere)] : []), examples(setup)];
}
