/** The latest questions, newest first: kept on the reader's device and nowhere else. */

/** How many are kept. */
const most = 6;

/** With a question added. The same question, however it is written, is kept once. */
export function withQuestion(questions: readonly string[], question: string): string[] {
  const asked = question.trim();
  if (asked === '') return [...questions];
  return [asked, ...questions.filter((other) => other.toLowerCase() !== asked.toLowerCase())].slice(0, most);
}

/** What was kept, whatever else may stand there by now. */
export function readQuestions(stored: string | null): string[] {
  try {
    const read: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(read) ? read.filter((question) => typeof question === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}
