/** The latest questions, newest first: cached on the reader's device and nowhere else. */

const storageKey = 'sok-senaste';
const most = 6;

/** With a question added. The same question, however it is written, is listed once. */
export function withQuestion(questions: readonly string[], question: string): string[] {
  const asked = question.trim();
  if (asked === '') return [...questions];
  return [asked, ...questions.filter((other) => other.toLowerCase() !== asked.toLowerCase())].slice(0, most);
}

/** What was stored, whatever else may stand there by now. */
export function readQuestions(stored: string | null): string[] {
  try {
    const read: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(read) ? read.filter((question) => typeof question === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** The questions that the device has; some browsers and modes store nothing. */
export function recentQuestions(): string[] {
  try {
    return readQuestions(localStorage.getItem(storageKey));
  } catch {
    return [];
  }
}

export function storeQuestions(questions: readonly string[]): void {
  try {
    if (questions.length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(questions));
  } catch {
    // Then the list ends with the page.
  }
}
