/**
 * Appends the styles of a plan to a workbook's style table. What is there keeps its place, since
 * every cell of the staff's sheets refers to it by number; what a plan needs and an earlier Biểu
 * has appended is used again.
 */
import { isLiteral, type PlanStyle, type SheetPlan } from '../../plan';
import { attribute } from './xml-text';
import { XmlEdit, type XmlNode } from './xml-edit';
import schemaOrder from './order.json';

export interface AppendedStyles {
  readonly xml: string;
  /**
   * Style index for a cell of the plan; `literal` marks a text that could be taken for a formula.
   */
  index(style: string, literal: boolean): number;
  /** The workbook's base font, in whose digits a file counts the widths of columns. */
  readonly baseFont: { readonly name: string; readonly size: number };
}

const ORDER = schemaOrder.styles;
const FIRST_OWN_FORMAT = 164;

/** Formats that a file names by number alone. */
const BUILT_IN: Readonly<Record<string, number>> = schemaOrder.builtInFormats;

export function appendStyles(xml: string, plan: SheetPlan): AppendedStyles {
  const edit = new XmlEdit(xml);
  const p = edit.prefix;
  // A list that a sparse writer left out still counts from what Excel then takes for granted.
  const fonts = new Table(edit, 'fonts', [
    `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`,
  ]);
  const fills = new Table(
    edit,
    'fills',
    ['none', 'gray125'].map(
      (type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`,
    ),
  );
  const borders = new Table(edit, 'borders', [borderXml(false, p)]);
  const formats = new Formats(edit);
  const cells = new Table(edit, 'cellXfs', [
    `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`,
  ]);
  const parent = edit.child('cellStyleXfs') ? ' xfId="0"' : '';
  const plain = new Map<string, number>();
  const marked = new Map<string, number>();
  const literals = new Set(plan.cells.filter(isLiteral).map((cell) => cell.style));
  for (const [key, style] of Object.entries(plan.styles)) {
    const font = fonts.add(fontXml(style, plan.font, p));
    const fill = style.fill === undefined ? 0 : fills.add(fillXml(style.fill, p));
    const border = borders.add(borderXml(style.border ?? false, p));
    for (const literal of literals.has(key) ? [false, true] : [false]) {
      const format = formats.add(literal ? '@' : style.format);
      // Excel shows a text with this mark as it is, as if an apostrophe had been typed before it.
      const quote = literal ? ' quotePrefix="1"' : '';
      (literal ? marked : plain).set(
        key,
        cells.add(
          `<${p}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"${parent}${quote}` +
            ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(style, p)}</${p}xf>`,
        ),
      );
    }
  }
  const baseFont = baseFontOf(edit);
  for (const table of [formats, fonts, fills, borders, cells]) table.finish();
  return {
    xml: edit.toString(),
    baseFont,
    index: (style, literal) => {
      const index = (literal ? marked : plain).get(style);
      if (index === undefined) throw new RangeError(`the plan has no style "${style}"`);
      return index;
    },
  };
}

/**
 * Copies of styles that differ in their number format alone, appended to the table.
 * @returns `xml` null where every copy was there already
 */
export function stylesWithFormats(
  xml: string,
  wanted: readonly { readonly style: number; readonly format: string }[],
): { readonly xml: string | null; readonly styles: readonly number[] } {
  const edit = new XmlEdit(xml);
  const formats = new Formats(edit);
  const cells = new Table(edit, 'cellXfs');
  const own = edit.child('cellXfs')?.children.map((node) => edit.source(node)) ?? [];
  const styles = wanted.map(({ style, format }) => {
    const number = formats.add(format);
    const plain = (own[style] ?? `<${edit.prefix}xf/>`).replace(
      /^(<[^>]*?)(\s*\/?>)/,
      (_, tag: string, end: string) =>
        `${tag.replace(/\s(?:numFmtId|applyNumberFormat|quotePrefix)="[^"]*"/g, '')} numFmtId="${number}" applyNumberFormat="1"${end}`,
    );
    return cells.add(plain);
  });
  formats.finish();
  cells.finish();
  const after = edit.toString();
  return { xml: after === xml ? null : after, styles };
}

/** A list in the style table, grown at its end. */
class Table {
  private readonly node: XmlNode | null;
  private readonly known: string[];
  private readonly added: string[] = [];

  constructor(
    private readonly edit: XmlEdit,
    private readonly name: string,
    first: readonly string[] = [],
  ) {
    this.node = edit.child(name);
    this.known = this.node?.children.map((child) => edit.source(child)) ?? [...first];
    if (!this.node) this.added.push(...first);
  }

  /** The place of an element in the list; it is appended when it is not there. */
  add(xml: string): number {
    const found = this.known.indexOf(xml);
    if (found >= 0) return found;
    this.added.push(xml);
    return this.known.push(xml) - 1;
  }

  finish(): void {
    if (this.added.length === 0) return;
    const count = String(this.known.length);
    if (this.node) {
      this.edit.append(this.node, this.added.join(''));
      if (this.node.attributes.count !== undefined)
        this.edit.setAttribute(this.node, 'count', count);
    } else {
      const tag = this.edit.prefix + this.name;
      this.edit.insertAfter(
        ORDER.slice(0, ORDER.indexOf(this.name)),
        `<${tag} count="${count}">${this.added.join('')}</${tag}>`,
      );
    }
  }
}

/** Number formats go by numbers of their own, not by their places. */
class Formats {
  private readonly table: Table;
  private readonly numbers = new Map<string, number>();
  private next = FIRST_OWN_FORMAT;

  constructor(private readonly edit: XmlEdit) {
    this.table = new Table(edit, 'numFmts');
    for (const { attributes } of edit.child('numFmts')?.children ?? []) {
      const number = Number(attributes.numFmtId);
      if (attributes.formatCode !== undefined) this.numbers.set(attributes.formatCode, number);
      this.next = Math.max(this.next, number + 1);
    }
  }

  add(code: string): number {
    const known = BUILT_IN[code] ?? this.numbers.get(code);
    if (known !== undefined) return known;
    const number = this.next;
    this.next += 1;
    this.numbers.set(code, number);
    this.table.add(
      `<${this.edit.prefix}numFmt numFmtId="${number}" formatCode="${attribute(code)}"/>`,
    );
    return number;
  }

  finish(): void {
    this.table.finish();
  }
}

function fontXml(style: PlanStyle, name: string, p: string): string {
  return (
    `<${p}font>${style.bold ? `<${p}b/>` : ''}${style.italic ? `<${p}i/>` : ''}${style.underline ? `<${p}u/>` : ''}` +
    `<${p}sz val="${style.size}"/>${style.color === undefined ? '' : `<${p}color rgb="FF${style.color}"/>`}` +
    `<${p}name val="${attribute(name)}"/></${p}font>`
  );
}

function fillXml(color: string, p: string): string {
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${color}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
}

function borderXml(drawn: boolean, p: string): string {
  const side = (name: string) =>
    drawn ? `<${p}${name} style="thin"><${p}color auto="1"/></${p}${name}>` : `<${p}${name}/>`;
  return `<${p}border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<${p}diagonal/></${p}border>`;
}

function alignmentXml(style: PlanStyle, p: string): string {
  return (
    `<${p}alignment horizontal="${style.horizontal}" vertical="${style.vertical}"` +
    `${style.wrap ? ' wrapText="1"' : ''}${style.indent ? ` indent="${style.indent}"` : ''}/>`
  );
}

function baseFontOf(edit: XmlEdit): { name: string; size: number } {
  const font = edit.child('fonts')?.children[0];
  const value = (name: string) =>
    font?.children.find((child) => child.name === name)?.attributes.val;
  return { name: value('name') ?? 'Calibri', size: Number(value('sz') ?? 11) };
}
