import type { FullResult, Reporter, TestCase, TestResult } from 'playwright/types/testReporter';
import { faults } from './faults.ts';

/** What the tests of one fault have come to. */
interface Tally {
  cases: number;
  failed: number;
}

/** Prints, after the tests, which faults the site has survived, each with the number of its cases. */
export default class FaultReporter implements Reporter {
  #tallies = new Map<string, Tally>();

  onTestEnd(test: TestCase, { annotations, retry, status }: TestResult) {
    if (status !== test.expectedStatus && retry < test.retries) return;
    const fault = annotations.find(({ type }) => type === 'fault')?.description;
    if (fault === undefined || status === 'skipped') return;
    const said = annotations.filter(({ type }) => type === 'cases').map(({ description }) => Number(description));
    const tally = this.#tallies.get(fault) ?? { cases: 0, failed: 0 };
    tally.cases += said.length === 0 ? 1 : said.reduce((sum, count) => sum + count, 0);
    if (status !== test.expectedStatus) tally.failed += 1;
    this.#tallies.set(fault, tally);
  }

  onEnd(_: FullResult) {
    if (this.#tallies.size === 0) return;
    const lines = Object.values(faults).map((fault) => {
      const tally = this.#tallies.get(fault);
      if (!tally) return `  –     ${fault}: not tried in this run`;
      const { cases, failed } = tally;
      return `${String(cases).padStart(5)} × ${fault}${failed > 0 ? `: NOT survived in ${failed} ${failed === 1 ? 'test' : 'tests'}` : ''}`;
    });
    const survived = [...this.#tallies.values()].filter(({ failed }) => failed === 0).length;
    console.log(`\nFaults survived: ${survived} of ${lines.length}\n${lines.join('\n')}`);
  }

  printsToStdio() {
    return false;
  }
}
