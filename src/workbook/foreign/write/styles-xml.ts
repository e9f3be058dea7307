/** The table of styles. */
import { attribute } from '../../xlsx/write/xml-text';
import type { ForeignBook, ForeignStyle } from '../model';
import { fontXml } from './string-table';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FIRST_OWN_FORMAT = 164;

/** A list in which equal entries share a place. */
class List {
  private readonly known = new Map<string, number>();
  constructor(first: readonly string[]) {
    for (const item of first) this.add(item);
  }
  add(item: string): number {
    let index = this.known.get(item);
    if (index === undefined) this.known.set(item, (index = this.known.size));
    return index;
  }
  get items(): string[] {
    return [...this.known.keys()];
  }
}

export function stylesXml({ fonts, styles }: ForeignBook): string {
  const formats = new List([]);
  const fills = new List(['none', 'gray125'].map((type) => `<patternFill patternType="${type}"/>`));
  const borders = new List([borderXml({ left: false, right: false, top: false, bottom: false })]);
  const xfs = styles.map((style) => {
    const format = style.format === null ? 0 : FIRST_OWN_FORMAT + formats.add(style.format);
    const fill =
      style.fill === null
        ? 0
        : fills.add(
            `<patternFill patternType="solid"><fgColor rgb="FF${style.fill}"/></patternFill>`,
          );
    return (
      `<xf numFmtId="${format}" fontId="${style.font}" fillId="${fill}" borderId="${borders.add(borderXml(style.border))}" xfId="0"` +
      ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(style)}</xf>`
    );
  });
  const list = (name: string, items: readonly string[]): string =>
    `<${name} count="${items.length}">${items.join('')}</${name}>`;
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}">` +
    (formats.items.length > 0
      ? list(
          'numFmts',
          formats.items.map(
            (code, index) =>
              `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${attribute(code)}"/>`,
          ),
        )
      : '') +
    list(
      'fonts',
      fonts.map((font) => `<font>${fontXml(font, 'name')}</font>`),
    ) +
    list(
      'fills',
      fills.items.map((fill) => `<fill>${fill}</fill>`),
    ) +
    list('borders', borders.items) +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    list('cellXfs', xfs) +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

function borderXml(border: ForeignStyle['border']): string {
  const side = (name: 'left' | 'right' | 'top' | 'bottom'): string =>
    border[name] ? `<${name} style="thin"><color indexed="64"/></${name}>` : `<${name}/>`;
  return `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`;
}

function alignmentXml(style: ForeignStyle): string {
  const said =
    (style.horizontal === null ? '' : ` horizontal="${style.horizontal}"`) +
    (style.vertical === null ? '' : ` vertical="${style.vertical}"`) +
    (style.rotation === 0 ? '' : ` textRotation="${style.rotation}"`) +
    (style.wrap ? ' wrapText="1"' : '') +
    (style.indent > 0 ? ` indent="${style.indent}"` : '');
  return said === '' ? '' : `<alignment${said}/>`;
}
