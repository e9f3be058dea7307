/** What a finding says around its parameters, written as an officer reads it. */
import type { Decimal } from '../domain/decimal';
import type { Finding, FindingParam } from '../domain/finding';
import type { Language } from '../domain/language';
import { unitIn } from '../text/units';

/** How numbers are written, handed in by the caller, so that the catalogue holds words alone. */
export interface NumberWriter {
  /** 1234.5 → "1.234,5" */
  readonly plain: (value: Decimal | number, places?: number) => string;
  /** found − expected with its sign, or "" */
  readonly difference: (finding: Finding) => string;
  /** The same without a sign. */
  readonly gap: (finding: Finding) => string;
}

/** With a capital, as a sentence begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The figures and places of one finding. */
export class Around {
  constructor(
    readonly finding: Finding,
    private readonly numbers: NumberWriter,
    private readonly language: Language = 'vi',
  ) {}

  /** "−9" */
  get difference(): string {
    return this.numbers.difference(this.finding);
  }

  /** "9" */
  get gap(): string {
    return this.numbers.gap(this.finding);
  }

  get expected(): string {
    return this.expectedTo();
  }

  /** @param places decimals; without them as many as the figure has */
  expectedTo(places?: number): string {
    return this.finding.expected ? this.numbers.plain(this.finding.expected, places) : '…';
  }

  get found(): string {
    return this.finding.found ? this.numbers.plain(this.finding.found) : '…';
  }

  /** More was found than expected. */
  get isMore(): boolean {
    const { expected, found } = this.finding;
    return expected !== null && found !== null && expected.lessThan(found);
  }

  /** " hộ" with its blank, or "". */
  get unit(): string {
    const { unit } = this.finding;
    return unit ? ` ${unitIn(unit, this.language)}` : '';
  }

  /** "C4", or "" */
  cell(index = 0): string {
    return this.finding.cells[index]?.cell ?? '';
  }

  /** "C4, C5, …"; of several sheets "Thôn 1!C4, Thôn 2!C4" */
  get places(): string {
    const { cells } = this.finding;
    const isOne = cells.every(({ sheet }) => sheet === cells[0]?.sheet);
    const first = cells.slice(0, 5).map(({ sheet, cell }) => (isOne ? cell : `${sheet}!${cell}`));
    return first.join(', ') + (cells.length > 5 ? ', …' : '');
  }

  /** A parameter as a text; "" where there is none. @param places decimals of a number */
  text(name: string, places?: number): string {
    return this.show(this.finding.params[name], places);
  }

  list(name: string): string[] {
    const value = this.finding.params[name];
    if (value === undefined || value === '') return [];
    return typeof value === 'object' && 'map' in value
      ? value.map((item) => this.show(item))
      : [this.show(value)];
  }

  private show(value: FindingParam | undefined, places?: number): string {
    if (value === undefined) return '';
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return this.numbers.plain(value);
    return 'map' in value
      ? value.map((item) => this.show(item)).join(', ')
      : this.numbers.plain(value, places);
  }
}
