/**
 * Carries out one change on a package. The package is a draft: whoever called throws it away when a
 * change fails.
 */
import { memoryPart, TAG_NAME, tagFormula, tagFromFormula } from '../../marks';
import { freeSheetName, quotedSheetName } from '../../names';
import { columnLetters } from '../../../domain/address';
import type { SheetPlan } from '../../plan';
import { WorkbookError, type SheetChange } from '../../port';
import type { Package } from '../../package/package';
import { relationshipsPart } from '../../package/relationships';
import { Book } from '../read/book';
import { addContentType, removeContentTypes, TYPES } from './content-types';
import { EMPTY_STYLES } from './empty-book';
import { fillSheet, type SheetRepair } from './fill-sheet';
import { reachableParts } from './reachable';
import { addRelation, freePart, relationType, removeRelation } from './relations';
import { sheetXml } from './sheet-xml';
import { appendStyles, type AppendedStyles } from './styles-append';
import { BEFORE_CALCULATION, WorkbookEdit, type NewName } from './workbook-edit';
import { XmlEdit } from './xml-edit';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

/** @returns the name of the sheet that was written, or null */
export async function applyChange(parts: Package, change: SheetChange): Promise<string | null> {
  const book = await Book.open(parts);
  switch (change.kind) {
    case 'add':
      return addSheet(book, change.plan);
    case 'replace':
      return replaceSheet(book, change.sheet, change.plan);
    case 'remove':
      return removeSheet(book, change.sheet);
    case 'repair':
      return repairSheet(book, change);
    case 'memory':
      return setMemory(book, change.xml);
  }
}

async function addSheet(book: Book, plan: SheetPlan): Promise<string> {
  const { parts, workbook } = book;
  const name = freeSheetName(
    plan.name,
    workbook.tabs.map((tab) => tab.name),
  );
  const edit = new WorkbookEdit(await parts.text(workbook.part));
  const neighbour = workbook.tabs.find(
    (tab) => tab.part !== null && tab.kind === 'worksheet',
  )?.part;
  const part = freePart(
    parts,
    neighbour ? `${folderOf(neighbour)}sheet` : `${folderOf(workbook.part)}worksheets/sheet`,
  );
  const styles = await addStyles(book, plan);
  parts.set(part, sheetXml(plan, styles, edit.namespaces));
  await addContentType(parts, part, TYPES.worksheet);
  const relation = await addRelation(
    parts,
    workbook.part,
    relationType('worksheet', workbook.strict),
    part,
  );
  const position = edit.addSheet(name, relation, plan.visibility ?? 'visible');
  edit.setNames(position, namesOf(plan, name));
  parts.set(workbook.part, edit.toString());
  return name;
}

/** The tab keeps its name and place: formulas of the officer may refer to it. */
async function replaceSheet(book: Book, name: string, plan: SheetPlan): Promise<string> {
  const { parts, workbook } = book;
  const { part, position } = ownSheet(book, name);
  const before = await reachableParts(parts);
  const edit = new WorkbookEdit(await parts.text(workbook.part));
  const styles = await addStyles(book, plan);
  parts.set(part, sheetXml(plan, styles, edit.namespaces));
  parts.delete(relationshipsPart(part));
  edit.setNames(position, namesOf(plan, name), [TAG_NAME, PRINT_AREA, PRINT_TITLES]);
  parts.set(workbook.part, edit.toString());
  await dropCalculationOrder(book);
  await sweep(parts, before);
  return name;
}

async function removeSheet(book: Book, name: string): Promise<null> {
  const { parts, workbook } = book;
  const { position } = ownSheet(book, name);
  if (!workbook.tabs.some((tab, index) => index !== position && tab.visibility === 'visible')) {
    throw new WorkbookError('unsupported', 'last visible sheet');
  }
  const before = await reachableParts(parts);
  const edit = new WorkbookEdit(await parts.text(workbook.part));
  edit.removeSheet(position);
  parts.set(workbook.part, edit.toString());
  await removeRelation(parts, workbook.part, workbook.tabs[position]!.relationId);
  await dropCalculationOrder(book);
  await sweep(parts, before);
  return null;
}

async function repairSheet(book: Book, change: SheetRepair): Promise<null> {
  const before = await reachableParts(book.parts);
  const formulaGone = await fillSheet(book, change);
  if (change.cells.some((cell) => cell.stale)) await computeOnOpening(book);
  if (formulaGone || change.inserts?.length) {
    await dropCalculationOrder(book);
    await sweep(book.parts, before);
  }
  return null;
}

/** Results that are not known here are computed by whoever opens the file. */
async function computeOnOpening({ parts, workbook }: Book): Promise<void> {
  const edit = new XmlEdit(await parts.text(workbook.part));
  const node = edit.child('calcPr');
  if (node) edit.setAttribute(node, 'fullCalcOnLoad', '1');
  else edit.insertAfter(BEFORE_CALCULATION, `<${edit.prefix}calcPr fullCalcOnLoad="1"/>`);
  parts.set(workbook.part, edit.toString());
}

async function setMemory(book: Book, text: string): Promise<null> {
  const { parts, workbook } = book;
  const existing = await book.memory();
  if (existing) {
    parts.set(existing.part, memoryPart(text));
    return null;
  }
  const part = freePart(parts, 'customXml/item');
  const properties = part.replace(/item(\d+)\.xml$/, 'itemProps$1.xml');
  parts.set(part, memoryPart(text));
  parts.set(
    properties,
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
      '<ds:datastoreItem ds:itemID="{6E1B7A52-4C0D-4B8E-9D3A-51F0C2A7E904}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>',
  );
  await addContentType(parts, part, TYPES.xml);
  await addContentType(parts, properties, TYPES.customXmlProperties);
  await addRelation(parts, workbook.part, relationType('customXml', workbook.strict), part);
  await addRelation(parts, part, relationType('customXmlProps', workbook.strict), properties);
  return null;
}

async function addStyles(book: Book, plan: SheetPlan): Promise<AppendedStyles> {
  const { parts, workbook } = book;
  const known = book.partOf('styles');
  const part = known ?? `${folderOf(workbook.part)}styles.xml`;
  const styles = appendStyles(known ? await parts.text(known) : EMPTY_STYLES, plan);
  parts.set(part, styles.xml);
  if (!known) {
    await addContentType(parts, part, TYPES.styles);
    await addRelation(parts, workbook.part, relationType('styles', workbook.strict), part);
  }
  return styles;
}

/** @throws WorkbookError 'not-ours' for a sheet that the program did not make */
function ownSheet(book: Book, name: string): { part: string; position: number } {
  const sheet = book.sheetPart(name);
  const tag = book.workbook.names.find(
    (candidate) => candidate.localSheetId === sheet.position && candidate.name === TAG_NAME,
  );
  if (!tag || !tagFromFormula(tag.formula)) throw new WorkbookError('not-ours');
  return sheet;
}

function namesOf(plan: SheetPlan, sheet: string): NewName[] {
  const names: NewName[] = [];
  const put = (name: string, formula: string, hidden = false): number =>
    names.push({ name, formula, hidden });
  const prefix = `${quotedSheetName(sheet)}!`;
  if (plan.page) {
    const { top, left, bottom, right } = plan.page.printArea;
    const [from, to] = [columnLetters(left), columnLetters(right)];
    put(PRINT_AREA, `${prefix}$${from}$${top + 1}:$${to}$${bottom + 1}`);
    if (plan.page.repeatRows) {
      const [first, last] = plan.page.repeatRows;
      put(PRINT_TITLES, `${prefix}$${first + 1}:$${last + 1}`);
    }
  }
  if (plan.tag) put(TAG_NAME, tagFormula(plan.tag).slice(1), true);
  return names;
}

/**
 * The order of calculation names cells of sheets; Excel makes it anew when it is missing, and
 * complains when it names a cell without a formula.
 */
async function dropCalculationOrder({ parts, workbook }: Book): Promise<void> {
  const relation = workbook.relationships.find((candidate) => candidate.kind === 'calcChain');
  if (relation) await removeRelation(parts, workbook.part, relation.id);
}

/** Takes out the parts that nothing refers to any more and something referred to before. */
async function sweep(parts: Package, before: ReadonlySet<string>): Promise<void> {
  const after = await reachableParts(parts);
  const gone = parts
    .names()
    .filter((name) => before.has(name.toLowerCase()) && !after.has(name.toLowerCase()));
  gone.forEach((name) => parts.delete(name));
  if (gone.length > 0) await removeContentTypes(parts, gone);
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}
