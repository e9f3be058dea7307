/** Number formats of an .ods, which are spelled out as elements, as the code that Excel knows. */
import odsNames from './names.json';

/** The elements that are one code each, in a short and a long form. */
const CODES: Readonly<Record<string, { readonly short: string; readonly long: string }>> =
  odsNames.codes;

/** Excel has room for so many conditions. */
const MOST_MAPS = 3;

/** One of the elements `number:…-style` while it is read. */
export class NumberStyle {
  private code = '';
  private inText = false;
  private literal = '';
  /** Other styles by condition, in their order. */
  readonly maps: { condition: string; style: string }[] = [];

  constructor(
    readonly kind: string,
    private readonly truncates: boolean,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const long = attributes['number:style'] === 'long';
    switch (name) {
      case 'number:number':
        this.number(attributes);
        break;
      case 'number:scientific-number':
        this.code += `${this.digits(attributes)}E+${'0'.repeat(count(attributes['number:min-exponent-digits'], 2))}`;
        break;
      case 'number:text':
      case 'number:currency-symbol':
      // A text amidst the digits is a matter of looks alone, and is dropped at its end.
      case 'number:embedded-text':
        this.inText = true;
        this.literal = '';
        break;
      case 'number:month':
        this.code +=
          attributes['number:textual'] === 'true' ? (long ? 'mmmm' : 'mmm') : long ? 'mm' : 'm';
        break;
      case 'number:hours':
        this.code += this.truncates ? (long ? 'hh' : 'h') : long ? '[hh]' : '[h]';
        break;
      case 'number:seconds':
        this.code +=
          (long ? 'ss' : 's') + decimalsCode(count(attributes['number:decimal-places'], 0));
        break;
      case 'style:map':
        if (this.maps.length >= MOST_MAPS) break;
        this.maps.push({
          condition: attributes['style:condition'] ?? '',
          style: attributes['style:apply-style-name'] ?? '',
        });
        break;
      default:
        this.code += CODES[name]?.[long ? 'long' : 'short'] ?? '';
    }
  }

  text(text: string): void {
    if (this.inText) this.literal += text;
  }

  close(name: string): void {
    if (name === 'number:embedded-text') this.literal = '';
    else if (name === 'number:text' || name === 'number:currency-symbol')
      this.code += this.quoted();
    else return;
    this.inText = false;
  }

  /** @param other the code of another style by its name */
  finish(other: (style: string) => string | undefined): string | null {
    const own = this.code === '' ? 'General' : this.code;
    const parts = this.maps.flatMap(({ condition, style }) => {
      const code = other(style);
      const said = /^value\(\)(<=|>=|<|>|=|!=)(-?\d+(?:\.\d+)?)$/.exec(
        condition.replace(/\s/g, ''),
      );
      if (code === undefined || !said) return [];
      return [{ code, operator: said[1] === '!=' ? '<>' : (said[1] ?? ''), limit: said[2] ?? '' }];
    });
    if (parts.length === 0) return own === 'General' ? null : own;
    // Excel's three parts are for what is above, below and at nought.
    const usual = parts.map(({ operator, limit }) => operator + limit).join(' ');
    const codes = parts.map(({ code }) => code);
    if (usual === '>=0' || usual === '>0 <0') return [...codes, own].join(';');
    return [
      ...parts.slice(0, 2).map(({ code, operator, limit }) => `[${operator}${limit}]${code}`),
      own,
    ].join(';');
  }

  private number(attributes: Readonly<Record<string, string>>): void {
    if (
      attributes['number:decimal-places'] === undefined &&
      attributes['number:min-integer-digits'] === undefined &&
      attributes['number:grouping'] === undefined
    ) {
      this.code += 'General';
      return;
    }
    if (attributes['number:decimal-places'] === undefined) {
      // As many decimals as there are, at least one whole digit.
      this.code +=
        count(attributes['number:min-integer-digits'], 1) <= 1
          ? 'General'
          : this.digits(attributes);
      return;
    }
    const factor = Number(attributes['number:display-factor'] ?? 1);
    const thousands = factor > 1 ? Math.round(Math.log10(factor) / 3) : 0;
    this.code += this.digits(attributes) + ','.repeat(Math.min(Math.max(thousands, 0), 4));
  }

  /**
   * Signs that stand for themselves go bare; a per cent sign multiplies, and a comma divides,
   * unless it is quoted.
   */
  private quoted(): string {
    const { literal, kind } = this;
    if (literal === '') return '';
    const bare =
      kind === 'number:percentage-style'
        ? /^[-+() %]+$/
        : kind === 'number:date-style' || kind === 'number:time-style'
          ? /^[-+/(): .]+$/
          : /^[-+() ]+$/;
    return bare.test(literal) ? literal : `"${literal.replace(/"/g, '')}"`;
  }

  private digits(attributes: Readonly<Record<string, string>>): string {
    const integers = count(attributes['number:min-integer-digits'], 0);
    const decimals = count(attributes['number:decimal-places'], 0);
    const fixed = Math.min(decimals, count(attributes['number:min-decimal-places'], decimals));
    const whole = '0'.repeat(integers);
    const grouped =
      attributes['number:grouping'] === 'true'
        ? `#,${whole.padStart(3, '#')}`
        : whole === ''
          ? '#'
          : whole;
    return grouped + decimalsCode(fixed, decimals - fixed);
  }
}

function decimalsCode(fixed: number, free = 0): string {
  return fixed + free === 0 ? '' : `.${'0'.repeat(fixed)}${'#'.repeat(free)}`;
}

function count(text: string | undefined, absent: number): number {
  const value = Number(text ?? absent);
  return Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value), 0), 30) : absent;
}
