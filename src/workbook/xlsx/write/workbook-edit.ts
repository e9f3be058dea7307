/**
 * Changes to the workbook part: its list of sheets and its defined names. Everything else in it
 * stays as written.
 */
import { quotedSheetName } from '../../names';
import type { SheetVisibility } from '../../port';
import { attribute, content } from './xml-text';
import { XmlEdit, type XmlNode } from './xml-edit';
import schemaOrder from './order.json';

export interface NewName {
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  readonly hidden: boolean;
}

const BEFORE_NAMES = schemaOrder.beforeNames;
/** What the schema wants before the settings of calculation. */
export const BEFORE_CALCULATION = [...BEFORE_NAMES, 'definedNames'];
const STATES: Readonly<Record<SheetVisibility, string>> = {
  visible: '',
  hidden: ' state="hidden"',
  'very-hidden': ' state="veryHidden"',
};
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export class WorkbookEdit {
  private readonly edit: XmlEdit;

  constructor(xml: string) {
    this.edit = new XmlEdit(xml);
  }

  get namespaces(): { main: string; relationships: string } {
    const { prefix, root } = this.edit;
    const main =
      root.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`] ?? TRANSITIONAL;
    return {
      main,
      relationships:
        main === STRICT
          ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
          : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    };
  }

  /** @returns the new tab's position */
  addSheet(name: string, relationId: string, visibility: SheetVisibility): number {
    const sheets = this.edit.child('sheets');
    const list = sheets?.children ?? [];
    const sheetId =
      list.reduce((highest, node) => Math.max(highest, Number(node.attributes.sheetId ?? 0)), 0) +
      1;
    // The prefix is declared here, since the workbook may have bound it to something else or to
    // nothing.
    const xml =
      `<${this.edit.prefix}sheet name="${attribute(name)}" sheetId="${sheetId}"${STATES[visibility]}` +
      ` xmlns:r="${this.namespaces.relationships}" r:id="${relationId}"/>`;
    // The new sheet has a view, which belongs to a window; sparse writers leave the window out.
    if (!this.edit.child('bookViews')) {
      this.edit.insertAfter(
        BEFORE_NAMES.slice(0, 4),
        `<${this.edit.prefix}bookViews><${this.edit.prefix}workbookView/></${this.edit.prefix}bookViews>`,
      );
    }
    if (sheets) this.edit.append(sheets, xml);
    else
      this.edit.insertAfter(
        BEFORE_NAMES.slice(0, 5),
        `<${this.edit.prefix}sheets>${xml}</${this.edit.prefix}sheets>`,
      );
    return list.length;
  }

  /**
   * Sets names that belong to one tab: one that is there under that name is replaced where it
   * stands.
   */
  setNames(position: number, names: readonly NewName[], dropped: readonly string[] = []): void {
    const existing = this.namesOf(position);
    const added: string[] = [];
    for (const name of names) {
      const old = existing.find((node) => node.attributes.name === name.name);
      const xml = this.nameXml(position, name);
      if (old) this.edit.replace(old, xml);
      else added.push(xml);
    }
    for (const node of existing) {
      const name = node.attributes.name ?? '';
      if (dropped.includes(name) && !names.some((kept) => kept.name === name))
        this.edit.replace(node, '');
    }
    if (added.length === 0) return;
    const list = this.edit.child('definedNames');
    if (list) this.edit.append(list, added.join(''));
    else
      this.edit.insertAfter(
        BEFORE_NAMES,
        `<${this.edit.prefix}definedNames>${added.join('')}</${this.edit.prefix}definedNames>`,
      );
  }

  /**
   * Takes a tab out, with its own names; names of later tabs move up, and names that pointed to it
   * say so.
   */
  removeSheet(position: number): void {
    const sheet = this.edit.child('sheets')!.children[position]!;
    const reference = `${quotedSheetName(sheet.attributes.name ?? '')}!`;
    this.edit.replace(sheet, '');
    const names = this.edit.child('definedNames');
    const left =
      names?.children.filter((node) => Number(node.attributes.localSheetId ?? -1) !== position) ??
      [];
    if (names && left.length === 0) this.edit.replace(names, '');
    else names?.children.forEach((node) => this.afterRemoval(node, position, reference));
    for (const view of this.edit.child('bookViews')?.children ?? []) {
      for (const key of ['activeTab', 'firstSheet']) {
        const tab = Number(view.attributes[key] ?? 0);
        if (tab >= position && tab > 0) this.edit.setAttribute(view, key, String(tab - 1));
      }
    }
  }

  toString(): string {
    return this.edit.toString();
  }

  private afterRemoval(node: XmlNode, position: number, reference: string): void {
    const local =
      node.attributes.localSheetId === undefined ? null : Number(node.attributes.localSheetId);
    if (local === position) return this.edit.replace(node, '');
    const source = this.edit.source(node);
    const moved =
      local !== null && local > position
        ? source.replace(/localSheetId\s*=\s*["']\d+["']/, `localSheetId="${local - 1}"`)
        : source;
    const open = moved.indexOf('>') + 1;
    const close = moved.lastIndexOf('<');
    // A name that pointed to the sheet is broken, as it is when the officer deletes the sheet.
    const text = moved.slice(open, close).includes(content(reference))
      ? '#REF!'
      : moved.slice(open, close);
    const result = moved.slice(0, open) + text + moved.slice(close);
    if (result !== source) this.edit.replace(node, result);
  }

  private namesOf(position: number): XmlNode[] {
    const nodes = this.edit.child('definedNames')?.children ?? [];
    return nodes.filter(
      (node) =>
        node.attributes.localSheetId !== undefined &&
        Number(node.attributes.localSheetId) === position,
    );
  }

  private nameXml(position: number, { name, formula, hidden }: NewName): string {
    const tag = `${this.edit.prefix}definedName`;
    return `<${tag} name="${attribute(name)}" localSheetId="${position}"${hidden ? ' hidden="1"' : ''}>${content(formula)}</${tag}>`;
  }
}
