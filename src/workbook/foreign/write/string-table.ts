/** The texts of the cells, each kept once. */
import { attribute, cellText } from '../../xlsx/write/xml-text';
import type { ForeignFont, ForeignRun } from '../model';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export class StringTable {
  private readonly plain = new Map<string, number>();
  private readonly rich = new Map<string, number>();
  private readonly items: string[] = [];

  constructor(private readonly fonts: readonly ForeignFont[]) {}

  /** The number by which a cell names its text. */
  index(text: string, runs?: readonly ForeignRun[]): number {
    const known = runs ? this.rich : this.plain;
    const key = runs ? JSON.stringify(runs.map((run) => [run.font, run.text])) : text;
    let index = known.get(key);
    if (index === undefined) {
      index = this.items.length;
      known.set(key, index);
      this.items.push(runs ? this.richItem(runs) : plainItem(text));
    }
    return index;
  }

  xml(): string {
    return `${HEAD}<sst xmlns="${MAIN}">${this.items.join('')}</sst>`;
  }

  private richItem(runs: readonly ForeignRun[]): string {
    const parts = runs.map(({ text, font }) => {
      const known = this.fonts[font];
      return `<r>${known ? `<rPr>${fontXml(known, 'rFont')}</rPr>` : ''}${textXml(text)}</r>`;
    });
    return `<si>${parts.join('')}</si>`;
  }
}

function plainItem(text: string): string {
  return `<si>${textXml(text)}</si>`;
}

function textXml(text: string): string {
  const space = /^\s|\s$|\n|\t/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${cellText(text)}</t>`;
}

/** @param nameTag "name" in the table of styles, "rFont" inside a text */
export function fontXml(font: ForeignFont, nameTag: 'name' | 'rFont'): string {
  return (
    (font.bold ? '<b/>' : '') +
    (font.italic ? '<i/>' : '') +
    (font.strike ? '<strike/>' : '') +
    (font.underline ? '<u/>' : '') +
    (font.raised ? `<vertAlign val="${font.raised}"/>` : '') +
    `<sz val="${font.size}"/>` +
    (font.color ? `<color rgb="FF${font.color}"/>` : '') +
    (font.name === null ? '' : `<${nameTag} val="${attribute(font.name)}"/>`)
  );
}
