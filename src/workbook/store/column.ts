/** One column of a sheet: what each row holds, in typed arrays that grow. */

/** What a cell holds. */
export const KIND = {
  none: 0,
  number: 1,
  /** The number is that of a text in the sheet's table. */
  text: 2,
  no: 3,
  yes: 4,
  /** An error value; the number is that of its text. */
  error: 5,
  /** A formula without a result. */
  open: 6,
} as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

/** By their numbers, to read them back from bytes. */
const KINDS: readonly Kind[] = [0, 1, 2, 3, 4, 5, 6];

/** Where more formats than this are told apart, the rest look plain; Excel has at most 65,490. */
const MOST_STYLES = 65_534;

export class CellColumn {
  /** Of the row `first` and those below it. */
  kinds = new Uint8Array(0);
  numbers = new Float64Array(0);
  /** One more than the style; 0 for a cell that the sheet does not hold. */
  styles = new Uint16Array(0);
  first = 0;
  length = 0;

  /** @param expected up to which row the column may reach, as far as anybody can tell */
  constructor(private readonly expected = 0) {}

  /**
   * Rows come from the top to the bottom.
   * @returns by how many cells the column has grown, gaps included
   */
  set(row: number, kind: Kind, value: number, style: number): number {
    if (this.length === 0) this.first = row;
    const index = row - this.first;
    if (index >= this.kinds.length) this.grow(index);
    this.kinds[index] = kind;
    this.numbers[index] = value;
    this.styles[index] = style > MOST_STYLES ? MOST_STYLES + 1 : style + 1;
    const grown = index + 1 - this.length;
    if (grown <= 0) return 0;
    this.length = index + 1;
    return grown;
  }

  kind(row: number): Kind {
    const index = row - this.first;
    return index >= 0 && index < this.length
      ? (KINDS[this.kinds[index] ?? 0] ?? KIND.none)
      : KIND.none;
  }

  number(row: number): number {
    return this.numbers[row - this.first] ?? 0;
  }

  /** −1 for a cell that the sheet does not hold. */
  style(row: number): number {
    const index = row - this.first;
    return index >= 0 && index < this.length ? (this.styles[index] ?? 0) - 1 : -1;
  }

  private grow(index: number): void {
    const size =
      this.kinds.length === 0
        ? Math.max(index + 1, this.expected - this.first, 16)
        : Math.max(index + 1, this.kinds.length * 2);
    const [kinds, numbers, styles] = [this.kinds, this.numbers, this.styles];
    this.kinds = new Uint8Array(size);
    this.numbers = new Float64Array(size);
    this.styles = new Uint16Array(size);
    this.kinds.set(kinds);
    this.numbers.set(numbers);
    this.styles.set(styles);
  }
}
