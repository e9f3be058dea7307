/** Styles of a workbook that Excel 2003 wrote as XML. */
import { PLAIN_FONT, PLAIN_STYLE, type ForeignFont, type ForeignStyle } from '../model';
import namedFormats from './named-formats.json';

type Attributes = Readonly<Record<string, string>>;

/** Formats that have a name instead of a code. */
const NAMED: Readonly<Record<string, string | null>> = namedFormats;

export class XmlStyles {
  readonly fonts: ForeignFont[] = [PLAIN_FONT];
  readonly all: ForeignStyle[] = [PLAIN_STYLE];
  private readonly places = new Map<string, number>();
  private current = 0;

  open(name: string, attributes: Attributes): void {
    if (name === 'Style') this.start(attributes);
    else if (name === 'Font') this.change({ font: this.font(attributes) });
    else if (name === 'NumberFormat') this.change({ format: formatOf(attributes['Format']) });
    else if (name === 'Interior' && attributes['Pattern'] === 'Solid')
      this.change({ fill: colorOf(attributes['Color']) });
    else if (name === 'Border') this.line(attributes['Position']);
    else if (name === 'Alignment')
      this.change({
        horizontal: side(attributes['Horizontal']),
        vertical: side(attributes['Vertical']),
        wrap: attributes['WrapText'] === '1',
      });
  }

  index(id: string | undefined): number {
    return this.places.get(id ?? 'Default') ?? 0;
  }

  private start({ ID = '', Parent }: Attributes): void {
    this.current = this.all.length;
    this.all.push({ ...(this.all[this.index(Parent)] ?? PLAIN_STYLE) });
    this.places.set(ID, this.current);
  }

  private change(part: Partial<ForeignStyle>): void {
    this.all[this.current] = { ...(this.all[this.current] ?? PLAIN_STYLE), ...part };
  }

  private line(position: string | undefined): void {
    const border = this.all[this.current]?.border ?? PLAIN_STYLE.border;
    const key = (position ?? '').toLowerCase();
    if (key in border) this.change({ border: { ...border, [key]: true } });
  }

  private font(attributes: Attributes): number {
    this.fonts.push({
      name: attributes['FontName'] ?? 'Arial',
      size: Number(attributes['Size'] ?? 10) || 10,
      bold: attributes['Bold'] === '1',
      italic: attributes['Italic'] === '1',
      underline: (attributes['Underline'] ?? 'None') !== 'None',
      strike: attributes['StrikeThrough'] === '1',
      raised:
        attributes['VerticalAlign'] === 'Superscript'
          ? 'superscript'
          : attributes['VerticalAlign'] === 'Subscript'
            ? 'subscript'
            : null,
      color: colorOf(attributes['Color']),
    });
    return this.fonts.length - 1;
  }
}

function formatOf(code: string | undefined): string | null {
  if (code === undefined || code === '') return null;
  const named = NAMED[code];
  return named === undefined ? code : named;
}

function colorOf(text: string | undefined): string | null {
  return /^#[0-9a-fA-F]{6}$/.test(text ?? '') ? (text ?? '').slice(1).toUpperCase() : null;
}

function side(text: string | undefined): string | null {
  const known = (text ?? '').toLowerCase();
  return ['left', 'center', 'right', 'top', 'justify'].includes(known) ? known : null;
}
