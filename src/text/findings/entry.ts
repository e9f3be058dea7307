/** Shape of an entry of the catalogue of findings, and small helpers for its sentences. */
import type { Decimal } from '../../domain/decimal';
import { formatDifference, formatVietnamese } from '../../domain/vietnamese-format';
import { differenceOf, type Finding, type FindingParam } from '../../domain/finding';

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
  constructor(private readonly finding: Finding) {}

  text(name: string): string {
    return show(this.finding.params[name]);
  }

  has(name: string): boolean {
    const value = this.finding.params[name];
    return value !== undefined && value !== '';
  }

  list(name: string): string[] {
    const value = this.finding.params[name];
    return Array.isArray(value) ? value.map((item) => show(item as FindingParam)) : value === undefined ? [] : [show(value)];
  }

  /** With its sign: "−9". */
  difference(): string {
    const difference = differenceOf(this.finding);
    return difference ? formatDifference(difference) : '';
  }

  /** Without sign: "9". */
  gap(): string {
    const difference = differenceOf(this.finding);
    return difference ? formatVietnamese(difference.abs()) : '';
  }

  expected(): string {
    return this.finding.expected ? formatVietnamese(this.finding.expected) : '…';
  }

  found(): string {
    return this.finding.found ? formatVietnamese(this.finding.found) : '…';
  }

  unit(): string {
    return this.finding.unit ? ` ${this.finding.unit}` : '';
  }

  cell(index = 0): string {
    return this.finding.cells[index]?.cell ?? '';
  }

  places(): string {
    return this.finding.cells.slice(0, 5).map((cell) => cell.cell).join(', ') + (this.finding.cells.length > 5 ? ', …' : '');
  }

  fixed(name: string, decimals: number): string {
    const value = this.finding.params[name];
    return typeof value === 'object' && value !== null && 'toFixed' in value ? formatVietnamese(value as Decimal, decimals) : show(value);
  }
}

function show(value: FindingParam | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatVietnamese(value);
  if (Array.isArray(value)) return value.map((item) => show(item as FindingParam)).join(', ');
  return formatVietnamese(value as Decimal);
}
