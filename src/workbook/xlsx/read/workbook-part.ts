/**
 * What the workbook part says: its sheets in the order of the tabs, its defined names, its date
 * system.
 */
import { WorkbookError, type SheetVisibility } from '../../port';
import type { Package } from '../../package/package';
import { MAX_SHEETS } from '../limits';
import { relationshipsOf, type Relationship } from '../../package/relationships';
import { attributesOf, isOn, scanXml } from '../../package/xml-scanner';

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationId: string;
  readonly visibility: SheetVisibility;
  /** The sheet's part, or null when the relationship is missing. */
  readonly part: string | null;
  /** "worksheet"; "chartsheet", "dialogsheet" and the like hold no cells. */
  readonly kind: string;
}

export interface DefinedName {
  readonly name: string;
  /** Position of the sheet that the name belongs to, or null for the whole workbook. */
  readonly localSheetId: number | null;
  /** Without "=". */
  readonly formula: string;
}

export interface WorkbookPart {
  readonly part: string;
  readonly relationships: readonly Relationship[];
  /** All tabs, those without cells too: positions in defined names count them. */
  readonly tabs: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** The stored results of formulas wait for a program that computes them. */
  readonly toBeComputed: boolean;
  readonly structureLocked: boolean;
  /** In the order that formulas count them: [1], [2], … */
  readonly externalReferences: readonly string[];
  readonly strict: boolean;
}

const STATES: Readonly<Record<string, SheetVisibility>> = {
  hidden: 'hidden',
  veryHidden: 'very-hidden',
};

/**
 * @throws WorkbookError 'not-a-workbook' when the package holds none, 'damaged' when its parts are
 * broken
 */
export async function readWorkbookPart(parts: Package): Promise<WorkbookPart> {
  const main = (await relationshipsOf(parts, '')).find(
    (relation) => relation.kind === 'officeDocument',
  );
  if (!main || !parts.has(main.target)) throw new WorkbookError('not-a-workbook', 'no main part');
  const xml = await parts.text(main.target);
  const relationships = await relationshipsOf(parts, main.target);
  const found = scanWorkbook(xml);
  if (!found.isWorkbook) throw new WorkbookError('not-a-workbook', 'main part');
  if (found.sheets.length > MAX_SHEETS || found.externalReferences.length > MAX_SHEETS)
    throw new WorkbookError('too-large', 'sheets');
  const byId = new Map([...relationships].reverse().map((relation) => [relation.id, relation]));
  const tabs = found.sheets.map((attributes): SheetEntry => {
    const relation = byId.get(relationId(attributes));
    return {
      name: attributes.name ?? '',
      sheetId: Number(attributes.sheetId ?? 0),
      relationId: relation?.id ?? '',
      visibility: STATES[attributes.state ?? ''] ?? 'visible',
      part: relation && parts.has(relation.target) ? relation.target : null,
      kind: relation?.kind ?? 'worksheet',
    };
  });
  refuseSharedParts(tabs);
  return {
    part: main.target,
    relationships,
    tabs,
    names: found.names,
    date1904: found.date1904,
    toBeComputed: found.toBeComputed,
    structureLocked: found.structureLocked,
    externalReferences: found.externalReferences,
    strict: main.type.startsWith('http://purl.oclc.org/'),
  };
}

/**
 * Two tabs that show one part are in no workbook that a program has written; a few such parts would
 * be read without end.
 */
function refuseSharedParts(tabs: readonly SheetEntry[]): void {
  const parts = tabs.flatMap(({ part, kind }) =>
    part !== null && kind === 'worksheet' ? [part.toLowerCase()] : [],
  );
  if (new Set(parts).size < parts.length) throw new WorkbookError('damaged', 'sheet part twice');
}

function scanWorkbook(xml: string) {
  const sheets: Record<string, string>[] = [];
  const names: DefinedName[] = [];
  const externalReferences: string[] = [];
  const found = {
    sheets,
    names,
    externalReferences,
    date1904: false,
    toBeComputed: false,
    structureLocked: false,
    isWorkbook: false,
  };
  let open: { attributes: Record<string, string>; formula: string } | null = null;
  scanXml(xml, {
    open(name, source, depth) {
      if (depth === 0) found.isWorkbook = name === 'workbook';
      else if (depth === 1 && name === 'workbookPr')
        found.date1904 = isOn(attributesOf(source).date1904);
      else if (depth === 1 && name === 'calcPr')
        found.toBeComputed = isOn(attributesOf(source).fullCalcOnLoad);
      else if (depth === 1 && name === 'workbookProtection')
        found.structureLocked = isOn(attributesOf(source).lockStructure);
      else if (depth === 2 && name === 'sheet') sheets.push(attributesOf(source));
      else if (depth === 2 && name === 'externalReference')
        externalReferences.push(relationId(attributesOf(source)));
      else if (depth === 2 && name === 'definedName')
        open = { attributes: attributesOf(source), formula: '' };
    },
    text(text) {
      if (open) open.formula += text;
    },
    close(name) {
      if (name !== 'definedName' || !open) return;
      const { name: called, localSheetId } = open.attributes;
      names.push({
        name: called ?? '',
        localSheetId: localSheetId === undefined ? null : Number(localSheetId),
        formula: open.formula,
      });
      open = null;
    },
  });
  return found;
}

/** `r:id`, whatever the prefix of the relationships' namespace is. */
function relationId(attributes: Readonly<Record<string, string>>): string {
  const name = Object.keys(attributes).find((candidate) => candidate.endsWith(':id'));
  return name === undefined ? '' : attributes[name]!;
}
