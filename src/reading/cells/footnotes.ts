/**
 * Numbers with the sign of a footnote typed behind them, "245*", "31 (1)", "9 [2]", where a line
 * below tells what the sign means. Without that line the cell stays what it is: "31 (1)" may count
 * two things.
 */

const SIGN = String.raw`\*{1,3}|\(\*{1,3}\)|\(\d{1,2}\)|\[\d{1,2}\]`;
const NUMBER = new RegExp(String.raw`^\s*(\d[\d.,]*)\s*(${SIGN})\s*$`);
const TOLD = new RegExp(String.raw`(?:^|[;:.,\n])\s*(${SIGN})\s*:?\s*(?=[\p{L}])`, 'gu');

interface Marked {
  readonly row: number;
  readonly number: string;
  readonly sign: string;
}

export class Footnotes {
  private readonly marked = new Map<number, Marked>();
  /** The last row that tells what a sign means. */
  private readonly told = new Map<string, number>();

  /** Whether a text may have to do with footnotes; it is asked once for each distinct text. */
  static concern(text: string): boolean {
    return /[*)\]]/.test(text) && (NUMBER.test(text) || text.search(TOLD) >= 0);
  }

  see(place: number, row: number, text: string): void {
    const [, number, sign] = NUMBER.exec(text) ?? [];
    if (number !== undefined && sign !== undefined) this.marked.set(place, { row, number, sign });
    else
      for (const [, told = ''] of text.matchAll(TOLD))
        this.told.set(told, Math.max(row, this.told.get(told) ?? 0));
  }

  /** The numbers without their signs, by place. */
  *bare(): Iterable<readonly [number, string]> {
    for (const [place, { row, number, sign }] of this.marked)
      if ((this.told.get(sign) ?? -1) > row) yield [place, number];
  }
}
