/** The texts of a sheet, each distinct one once, by number. */
import type { TextRun } from '../port';

export interface TextTable {
  readonly size: number;
  text(index: number): string;
  /** The parts of the few texts that do not look the same all through. */
  runs(index: number): readonly TextRun[] | undefined;
}

const NONE: TextTable = {
  size: 0,
  text: () => '',
  runs: () => undefined,
};

/** Texts that are added one by one, behind those that the workbook keeps for all its sheets. */
export class Texts implements TextTable {
  private readonly own: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly ownRuns = new Map<number, readonly TextRun[]>();

  constructor(private readonly shared: TextTable = NONE) {}

  get size(): number {
    return this.shared.size + this.own.length;
  }

  text(index: number): string {
    const { size } = this.shared;
    return index < size ? this.shared.text(index) : (this.own[index - size] ?? '');
  }

  runs(index: number): readonly TextRun[] | undefined {
    return index < this.shared.size ? this.shared.runs(index) : this.ownRuns.get(index);
  }

  add(text: string, runs?: readonly TextRun[] | null): number {
    const known = runs ? undefined : this.known.get(text);
    if (known !== undefined) return known;
    const index = this.size;
    this.own.push(text);
    if (runs) this.ownRuns.set(index, runs);
    else this.known.set(text, index);
    return index;
  }
}
