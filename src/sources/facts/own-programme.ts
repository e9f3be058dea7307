/**
 * One table of several national programmes: the lines under another one are not this programme's,
 * although its projects bear the same numbers.
 */
import { toA1, type CellRef } from '../../domain/address';
import type { Finding } from '../../domain/finding';
import { plainKey } from '../../domain/match-key';
import { partsOf, programmeOfCode, type Programme } from '../../regulations';
import { otherProgrammes } from '../../rules/funding/VON-036';
import { columnOf, cornerOf, type RecognisedTable, type TableRow } from '../table';
import words from '../vocabulary/programmes.json';
import { programmeCodes } from './programme-code';

type Theme = string;

const OWN: Theme = 'poverty';
const [WHOLE, ALONE] = [new RegExp(words.whole), new RegExp(words.alone)];
const IN_TITLE = /\b(?:chuong trinh|ctmtqg|mtqg)\b/;
const THEMES = words.themes.map((theme) => ({ ...theme, words: new RegExp(theme.words, 'g') }));
const OF_PROGRAMMES = new Set(['funding', 'funding-sources', 'disbursement', 'assignment']);

/** The row of a whole programme, and the rows up to the next one. */
interface Block {
  readonly head: TableRow;
  /** None for a row beside the programmes that names none of those known. */
  readonly themes: readonly Theme[];
  readonly rows: TableRow[];
}

/** The tables without the lines of other programmes, and what was left out of them. */
export function ownProgramme(
  tables: readonly RecognisedTable[],
  programme: Programme | null,
): { tables: RecognisedTable[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const own = tables.flatMap((given): RecognisedTable[] => {
    if (!OF_PROGRAMMES.has(given.kind)) return [given];
    const tell = (names: readonly string[], cells: readonly CellRef[]): void => {
      findings.push(otherProgrammes.raise({ names }, { cells }));
    };
    const beside = besideOthers(given, programme);
    if (beside.names.size > 0) tell([...beside.names], beside.cells);
    const table = beside.names.size > 0 ? { ...given, rows: beside.own } : given;
    const blocks = blocksOf(table);
    const titled = blocks.length === 0 ? titleOfAnother(table, programme) : null;
    if (titled !== null) {
      tell([titled], [cornerOf(table)]);
      return [];
    }
    const others = blocks.filter(
      ({ head, themes, rows }) => !isOwn({ themes, labels: labelsOf([head, ...rows]) }, programme),
    );
    if (others.length === 0) return [table];
    tell(
      others.map(({ head }) => head.label),
      others.map(({ head }) => placeOf(table, head)),
    );
    const rows = ownRows(table, blocks, others);
    return rows.length > 0 ? [{ ...table, rows }] : [];
  });
  return { tables: own, findings };
}

/**
 * Rows whose column says another programme: «Chương trình» GNBV, DTTS&MN. A total then holds both.
 */
function besideOthers(
  { grid, columns, rows }: RecognisedTable,
  programme: Programme | null,
): { names: Set<string>; cells: CellRef[]; own: TableRow[] } {
  const found = {
    names: new Set<string>(),
    cells: new Array<CellRef>(),
    own: new Array<TableRow>(),
  };
  const loose = columns.filter(
    ({ field, also, header }) => field === null && !also && NAMES_ONE.test(plainKey(header)),
  );
  for (const row of rows) {
    const said = loose.find(({ column }) => {
      const text = grid.text(row.row, column);
      const themes = themesOfHead({ label: text });
      return themes.length > 0 && !isOwn({ themes, labels: [row.label] }, programme);
    });
    if (said) {
      found.names.add(grid.text(row.row, said.column));
      found.cells.push({ sheet: grid.sheet, cell: toA1(row.row, said.column) });
    } else found.own.push(row);
  }
  if (found.names.size > 0) found.own = found.own.filter(({ role }) => role !== 'total');
  return found;
}

const NAMES_ONE = /^(?!.*\blong ghep\b).*\b(?:chuong trinh|ct|ctmtqg|mtqg|nguon|von|loai|thuoc)\b/;

/** The programme's own row is then the total, since every other total holds the others as well. */
function ownRows(
  { rows }: RecognisedTable,
  blocks: readonly Block[],
  others: readonly Block[],
): TableRow[] {
  const left = new Set(others.flatMap((block) => [block.head, ...block.rows]));
  const heads = blocks.filter((block) => !others.includes(block)).map(({ head }) => head);
  const isWhole = (row: TableRow): boolean => heads.length === 1 && row === heads[0];
  return rows.flatMap((row): TableRow[] => {
    if (left.has(row) || row.role === 'total') return [];
    if (!isWhole(row)) return [row];
    return row.role === 'group' ? [] : [{ ...row, role: 'total' }];
  });
}

function blocksOf({ rows }: RecognisedTable): Block[] {
  const blocks: Block[] = [];
  for (const row of rows) {
    if (row.role === 'total') continue;
    const themes = themesOfHead(row);
    const last = blocks.at(-1);
    if (themes.length > 0 || (last && isBeside(row, last.head)))
      blocks.push({ head: row, themes, rows: [] });
    else last?.rows.push(row);
  }
  return blocks;
}

/** The title by which a whole table is of another programme, however its lines are numbered. */
function titleOfAnother(table: RecognisedTable, programme: Programme | null): string | null {
  const texts = [...table.titles, table.grid.sheet];
  const title = texts.find((text) => {
    const key = plainKey(text);
    return IN_TITLE.test(key) && themesIn(key).length > 0;
  });
  if (title === undefined) return null;
  const themes = texts.flatMap((text) => themesIn(plainKey(text)));
  return isOwn({ labels: labelsOf(table.rows), themes }, programme) ? null : title;
}

/** What a row of a whole programme is about: "B. CTMTQG giảm nghèo bền vững". */
function themesOfHead({ label }: Pick<TableRow, 'label'>): Theme[] {
  const key = plainKey(label).replace(/^[a-z0-9]{1,4}[.)]\s*/, '');
  const named = themesIn(key);
  const bare = THEMES.reduce((text, theme) => text.replace(theme.words, ' '), key);
  return WHOLE.test(key) || ALONE.test(bare) ? named : [];
}

/** "Chương trình DTTS&MN", "GNBV": a whole programme, whichever. */
export function namesProgramme(label: string): boolean {
  return themesOfHead({ label }).length > 0;
}

/** The programmes that a text names. @param key of `plainKey` */
export function themesIn(key: string): Theme[] {
  return THEMES.filter(({ words: pattern }) => key.search(pattern) >= 0).map(({ code }) => code);
}

/** Numbered as the programmes are, and itself no project: "D. Vốn khác". */
function isBeside(row: TableRow, head: TableRow): boolean {
  const shape = shapeOf(row.ordinal);
  return (
    shape !== null &&
    shape !== 'number' &&
    shape === shapeOf(head.ordinal) &&
    row.level <= head.level &&
    programmeCodes(row.label).length === 0
  );
}

function shapeOf(ordinal: string | null): 'letter' | 'roman' | 'number' | null {
  const key = ordinal?.trim() ?? '';
  if (/^\d+$/.test(key)) return 'number';
  if (/^[IVX]+$/.test(key)) return 'roman';
  return /^[A-Z\u0110]$/.test(key) ? 'letter' : null;
}

/**
 * By the codes below it, else by its name: a programme that takes in another's matters has them in
 * its name.
 */
function isOwn(
  { labels, themes }: { readonly labels: readonly string[]; readonly themes: readonly Theme[] },
  programme: Programme | null,
): boolean {
  if (themes.includes(OWN)) return true;
  if (themes.length === 0) return false;
  const covers = ({ name }: Programme): boolean =>
    themes.every((theme) => themesIn(plainKey(name)).includes(theme));
  const named = labels.flatMap(programmeCodes).flatMap((code) => programmeOfCode(code) ?? []);
  if (named.length > 0) return named.every(covers);
  return programme !== null && partsOf(programme).some(covers);
}

function labelsOf(rows: readonly TableRow[]): string[] {
  return rows.map(({ label }) => label);
}

function placeOf(table: RecognisedTable, row: TableRow): CellRef {
  const column = (columnOf(table, 'content') ?? table.columns[0])?.column ?? 0;
  return { sheet: table.grid.sheet, cell: toA1(row.row, column) };
}
