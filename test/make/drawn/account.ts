/** What came of many drawn workbooks, figure by figure. */
import type { Drawn } from '.';
import type { Verdict } from './judge';

interface Sums {
  books: number;
  right: number;
  withheld: number;
  lost: number;
  stopped: number;
  doubted: number;
  silent: number;
}
const nothing = (): Sums => ({
  books: 0,
  right: 0,
  withheld: 0,
  lost: 0,
  stopped: 0,
  doubted: 0,
  silent: 0,
});

export class Account {
  private readonly all = nothing();
  private readonly byTrait = new Map<string, Sums>();
  private asking = 0;
  /** "seed 12 {trait} closing.poor: 13 not 12" */
  readonly silent: string[] = [];
  /** Figures that are not given, with or without a reason. */
  readonly missing: string[] = [];

  add(book: Drawn, verdict: Verdict): void {
    const own = book.traits.map((trait) => {
      const sums = this.byTrait.get(trait) ?? nothing();
      this.byTrait.set(trait, sums);
      return sums;
    });
    for (const sums of [this.all, ...own]) {
      sums.books += 1;
      sums.right += verdict.right;
      for (const kind of ['withheld', 'lost', 'stopped', 'doubted', 'silent'] as const)
        sums[kind] += verdict[kind].length;
    }
    if (verdict.asked > 0 || verdict.said.length > 0) this.asking += 1;
    const name = `seed ${book.seed} {${book.traits.join('; ')}}`;
    for (const text of verdict.silent) this.silent.push(`${name} ${text}`);
    for (const text of [...verdict.withheld, ...verdict.lost]) this.missing.push(`${name} ${text}`);
  }

  /** Of the figures that are given and not stopped. */
  shareRight(): number {
    const { right, silent, doubted } = this.all;
    return right / Math.max(1, right + silent + doubted);
  }

  /** Of the workbooks, with a question or any finding above a note. */
  shareAsking(): number {
    return this.asking / Math.max(1, this.all.books);
  }

  /** @param day when it was measured, as the call says */
  page(clean: Account, day: string): string {
    const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
    const row = (name: string, sums: Sums): string =>
      `| ${[name, ...COLUMNS.map((key) => sums[key])].join(' | ')} |`;
    return [
      '# Drawn workbooks and what was read',
      '',
      `${day}, Node ${process.version}: ` +
        `${this.all.books} untidy and ${clean.all.books} clean workbooks. Made again by`,
      '`FULL=1 ACCOUNT=$(date +%F) npm run test:unit -- test/reading/drawn.test.ts`.',
      '',
      `Of the figures that are used ${percent(this.shareRight())} are right; ` +
        `${this.all.silent} are wrong in silence. Of the clean workbooks ` +
        `${percent(clean.shareAsking())} ask or say anything above a note, ` +
        `${clean.all.right} of ${clean.all.right + clean.missing.length} figures are given.`,
      '',
      'Withheld: not given, and a stop, check or question says so. Lost: not given, and nothing',
      'above a note says why. Stopped: given beside a stop that blocks it. Doubted: wrong, and a',
      'check says that something is odd.',
      '',
      `| trait | ${COLUMNS.join(' | ')} |`,
      `| --- |${COLUMNS.map(() => ' ---: |').join('')}`,
      row('all untidy', this.all),
      row('clean', clean.all),
      ...[...this.byTrait]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, sums]) => row(name, sums)),
      '',
    ].join('\n');
  }
}

const COLUMNS = ['books', 'right', 'withheld', 'lost', 'stopped', 'doubted', 'silent'] as const;
