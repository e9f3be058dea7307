/**
 * Styles of an .ods: properties that are handed down from parent to child, and formats that cells
 * name.
 */
import {
  PLAIN_FONT,
  PLAIN_STYLE,
  type ForeignFont,
  type ForeignPage,
  type ForeignStyle,
} from '../model';
import { attributesOf } from '../../package/xml-scanner';
import { NumberStyle } from './number-style';
import odsNames from './names.json';

type Properties = Readonly<Record<string, string>>;

interface Style {
  readonly parent: string | null;
  readonly data: string | null;
  readonly properties: Map<string, string>;
}

const ENDS: ReadonlySet<string> = new Set(odsNames.ends);

/** A chain of parents longer than any program makes. */
const MOST_PARENTS = 30;
const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  px: 0.75,
};

export class OdsStyles {
  private readonly styles = new Map<string, Style>();
  private readonly defaults = new Map<string, Style>();
  private readonly faces = new Map<string, string>();
  private readonly masters = new Map<string, string>();
  private readonly numbers = new Map<string, NumberStyle>();
  private current: Style | null = null;
  private number: NumberStyle | null = null;
  readonly fonts: ForeignFont[] = [PLAIN_FONT];
  readonly cellStyles: ForeignStyle[] = [PLAIN_STYLE];
  private readonly fontPlaces = new Map<string, number>();
  private readonly stylePlaces = new Map<string, number>();
  private readonly formatPlaces = new Map<string, number>();

  open(name: string, source: string): void {
    if (this.number) return this.number.open(name, attributesOf(source));
    if (/^number:\w+-style$/.test(name)) this.startNumber(name, attributesOf(source));
    else if (name === 'style:style') this.startStyle(attributesOf(source));
    else if (name === 'style:default-style')
      this.defaults.set(
        attributesOf(source)['style:family'] ?? '',
        (this.current = { parent: null, data: null, properties: new Map() }),
      );
    else if (name === 'style:page-layout') {
      this.current = { parent: null, data: null, properties: new Map() };
      this.styles.set(`page-layout ${attributesOf(source)['style:name'] ?? ''}`, this.current);
    } else if (name === 'style:master-page') {
      const master = attributesOf(source);
      this.masters.set(master['style:name'] ?? '', master['style:page-layout-name'] ?? '');
    } else if (name === 'style:font-face') {
      const face = attributesOf(source);
      this.faces.set(face['style:name'] ?? '', unquoted(face['svg:font-family'] ?? ''));
    } else if (this.current && /^style:.*-properties$/.test(name))
      for (const [key, value] of Object.entries(attributesOf(source)))
        this.current.properties.set(key, value);
  }

  text(text: string): void {
    this.number?.text(text);
  }

  close(name: string): void {
    if (this.number) {
      this.number.close(name);
      if (name === this.number.kind) this.number = null;
    } else if (ENDS.has(name)) this.current = null;
  }

  /** The properties of a style with all that is handed down to it. */
  properties(family: string, name: string): Properties {
    const chain: Style[] = [];
    let at: string | null = name;
    while (at !== null && chain.length < MOST_PARENTS) {
      const style = this.styles.get(`${family} ${at}`);
      if (!style) break;
      chain.push(style);
      at = style.parent;
    }
    const inherited = [this.defaults.get(family), ...chain.reverse()];
    return Object.fromEntries(inherited.flatMap((style) => [...(style?.properties ?? [])]));
  }

  /** The number of a cell's style; `day` for a date that has no format of its own. */
  cellStyle(name: string, day = false): number {
    const key = `${day ? 'd' : ''} ${name}`;
    let index = this.stylePlaces.get(key);
    if (index !== undefined) return index;
    const properties = this.properties('table-cell', name);
    const format = this.format(name) ?? (day ? 'dd/mm/yyyy' : null);
    const style = styleOf(properties, format, this.font(properties));
    const same = JSON.stringify(style);
    index = this.formatPlaces.get(same);
    if (index === undefined) {
      index = this.cellStyles.length;
      this.cellStyles.push(style);
      this.formatPlaces.set(same, index);
    }
    this.stylePlaces.set(key, index);
    return index;
  }

  /** How a sheet is printed, by the style of its table. */
  page(table: string): ForeignPage | undefined {
    const master = this.properties('table', table)['style:master-page-name'];
    const layout = this.masters.get(master ?? '');
    if (layout === undefined) return undefined;
    const own = this.properties('page-layout', layout);
    const pages = (way: 'X' | 'Y'): number =>
      Math.min(Math.trunc(Number(own[`style:scale-to-${way}`] ?? 0)) || 0, 32_767);
    const scale = Number((own['style:scale-to'] ?? '100%').replace('%', ''));
    return {
      landscape: own['style:print-orientation'] === 'landscape',
      fit: pages('X') + pages('Y') > 0 ? { width: pages('X'), height: pages('Y') } : null,
      scale: Number.isFinite(scale) ? Math.min(Math.max(Math.round(scale), 10), 400) : 100,
    };
  }

  /** The font of a part of a cell's text. */
  spanFont(cellStyle: string, spanStyle: string): number {
    return this.font({
      ...this.properties('table-cell', cellStyle),
      ...this.properties('text', spanStyle),
    });
  }

  private font(properties: Properties): number {
    const font = fontOf(properties, this.faces);
    const key = JSON.stringify(font);
    let index = this.fontPlaces.get(key);
    if (index === undefined) {
      index = this.fonts.length;
      this.fonts.push(font);
      this.fontPlaces.set(key, index);
    }
    return index;
  }

  private format(name: string): string | null {
    let at: string | null = name;
    for (let left = MOST_PARENTS; at !== null && left > 0; left -= 1) {
      const style: Style | undefined = this.styles.get(`table-cell ${at}`);
      if (style?.data) return this.code(style.data, 0) ?? null;
      at = style?.parent ?? null;
    }
    return null;
  }

  private code(name: string, depth: number): string | null | undefined {
    const number = this.numbers.get(name);
    if (!number || depth > 3) return undefined;
    return number.finish((other) => this.code(other, depth + 1) ?? undefined);
  }

  private startNumber(name: string, attributes: Properties): void {
    const truncates = attributes['number:truncate-on-overflow'] !== 'false';
    this.number = new NumberStyle(name, truncates);
    this.numbers.set(attributes['style:name'] ?? '', this.number);
  }

  private startStyle(attributes: Properties): void {
    const master = attributes['style:master-page-name'];
    this.current = {
      parent: attributes['style:parent-style-name'] ?? null,
      data: attributes['style:data-style-name'] ?? null,
      properties: new Map(
        master === undefined ? [] : [['style:master-page-name', master] as const],
      ),
    };
    this.styles.set(
      `${attributes['style:family'] ?? ''} ${attributes['style:name'] ?? ''}`,
      this.current,
    );
  }
}

function fontOf(properties: Properties, faces: ReadonlyMap<string, string>): ForeignFont {
  const named = properties['style:font-name'];
  const position = properties['style:text-position'] ?? '';
  const family = properties['fo:font-family'];
  return {
    name:
      (named === undefined ? undefined : faces.get(named)) ??
      (family ? unquoted(family) : (named ?? null)),
    size: points(properties['fo:font-size']) ?? 10,
    bold: properties['fo:font-weight'] === 'bold' || Number(properties['fo:font-weight']) >= 600,
    italic: properties['fo:font-style'] === 'italic',
    underline: isDrawn(properties['style:text-underline-style']),
    strike:
      isDrawn(properties['style:text-line-through-style']) ||
      isDrawn(properties['style:text-line-through-type']),
    raised:
      position.startsWith('super') || /^[1-9]/.test(position)
        ? 'superscript'
        : position.startsWith('sub') || position.startsWith('-')
          ? 'subscript'
          : null,
    color:
      properties['style:use-window-font-color'] === 'true' ? null : color(properties['fo:color']),
  };
}

const HORIZONTAL: Readonly<Record<string, string>> = odsNames.horizontal;
const VERTICAL: Readonly<Record<string, string>> = { top: 'top', middle: 'center' };

function styleOf(properties: Properties, format: string | null, font: number): ForeignStyle {
  const line = (side: string): boolean =>
    isLine(properties[`fo:border-${side}`] ?? properties['fo:border']);
  const angle = ((Math.round(Number(properties['style:rotation-angle'] ?? 0)) % 360) + 360) % 360;
  return {
    font,
    format,
    fill: color(properties['fo:background-color']),
    border: { left: line('left'), right: line('right'), top: line('top'), bottom: line('bottom') },
    horizontal:
      properties['style:text-align-source'] === 'value-type'
        ? null
        : (HORIZONTAL[properties['fo:text-align'] ?? ''] ?? null),
    vertical: VERTICAL[properties['style:vertical-align'] ?? ''] ?? null,
    wrap: properties['fo:wrap-option'] === 'wrap',
    indent: 0,
    rotation: angle <= 90 ? angle : angle >= 270 ? 90 + (360 - angle) : 0,
  };
}

/** @returns null for a length that is none */
export function points(length: string | undefined): number | null {
  const match = /^(-?[\d.]+)(pt|in|cm|mm|px)$/.exec(length ?? '');
  const value = Number(match?.[1]) * (POINTS[match?.[2] ?? ''] ?? NaN);
  return Number.isFinite(value) ? Math.round(value * 100) / 100 : null;
}

function color(text: string | undefined): string | null {
  return /^#[0-9a-fA-F]{6}$/.test(text ?? '') ? (text ?? '').slice(1).toUpperCase() : null;
}

function isLine(border: string | undefined): boolean {
  return (
    border !== undefined && border !== 'none' && !/^0(?:\.0+)?(?:pt|cm|in|mm)?(?:\s|$)/.test(border)
  );
}

function isDrawn(style: string | undefined): boolean {
  return style !== undefined && style !== 'none';
}

function unquoted(name: string): string {
  return name.replace(/^['"]|['"]$/g, '');
}
