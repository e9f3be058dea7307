/** Shape of an entry of the catalogue of findings, and small helpers for its sentences. */
import type { Decimal } from '../../domain/decimal';
import type { Finding, FindingParam } from '../../domain/finding';

/** How numbers are written, handed in by the caller, so that the catalogue holds words alone. */
export interface NumberWriter {
  /** 1234.5 → "1.234,5" */
  readonly plain: (value: Decimal | number, places?: number) => string;
  /** found − expected with its sign, or "" */
  readonly difference: (finding: Finding) => string;
  /** The same without a sign. */
  readonly gap: (finding: Finding) => string;
}

export interface FindingEntry {
  /** One line for lists: what the rule looks at. */
  readonly title: string;
  /** What happened, with the figures. */
  readonly message: (finding: Finding, say: Say) => string;
  /** What it means for the Biểu. */
  readonly effect?: string;
  /** What to do. */
  readonly fix?: string | ((finding: Finding, say: Say) => string);
}

export type FindingEntries = Readonly<Record<string, FindingEntry>>;

/** Parameters of a finding as an officer reads them. */
export class Say {
  constructor(
    private readonly finding: Finding,
    private readonly numbers: NumberWriter,
  ) {}

  text(name: string): string {
    return this.show(this.finding.params[name]);
  }

  has(name: string): boolean {
    const value = this.finding.params[name];
    return value !== undefined && value !== '';
  }

  list(name: string): string[] {
    const value = this.finding.params[name];
    return Array.isArray(value)
      ? value.map((item) => this.show(item as FindingParam))
      : value === undefined
        ? []
        : [this.show(value)];
  }

  /** With its sign: "−9". */
  difference(): string {
    return this.numbers.difference(this.finding);
  }

  /** Without sign: "9". */
  gap(): string {
    return this.numbers.gap(this.finding);
  }

  expected(places?: number): string {
    return this.finding.expected ? this.numbers.plain(this.finding.expected, places) : '…';
  }

  found(): string {
    return this.finding.found ? this.numbers.plain(this.finding.found) : '…';
  }

  unit(): string {
    return this.finding.unit ? ` ${this.finding.unit}` : '';
  }

  cell(index = 0): string {
    return this.finding.cells[index]?.cell ?? '';
  }

  places(): string {
    return (
      this.finding.cells
        .slice(0, 5)
        .map((cell) => cell.cell)
        .join(', ') + (this.finding.cells.length > 5 ? ', …' : '')
    );
  }

  fixed(name: string, decimals: number): string {
    const value = this.finding.params[name];
    return typeof value === 'object' && value !== null && 'toFixed' in value
      ? this.numbers.plain(value as Decimal, decimals)
      : this.show(value);
  }

  private show(value: FindingParam | undefined): string {
    if (value === undefined) return '';
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return this.numbers.plain(value);
    if (Array.isArray(value))
      return value.map((item) => this.show(item as FindingParam)).join(', ');
    return this.numbers.plain(value as Decimal);
  }
}
