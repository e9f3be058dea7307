/**
 * What the words beside a household, its marks, or the title of its list say has happened to it.
 */
import type { Told } from '../../domain/households/household';
import { plainKey } from '../../domain/match-key';
import { columnOf, type RecognisedTable, type TableRow } from '../table';
import { markOf } from '../../catalogue/classes';
import words from '../vocabulary/moves.json';
import { textOf } from './household-rows';

const KINDS = [
  'died',
  'moved-away',
  'merged',
  'above-line',
  'moved-in',
  'split',
  'relapsed',
  'newly',
] as const satisfies readonly Told[];
const BEFORE = `(?:(?:${words.before.join('|')}|[\\d/.-]+)\\s+)*`;
const FINDERS = KINDS.map((kind) => ({
  kind,
  finder: new RegExp(
    `^${BEFORE}(?:${words.words[kind].join('|')})(?![a-z])(?!\\s+(?:${words.notAfter.join('|')})(?![a-z]))`,
  ),
}));

/**
 * What a note tells of the household itself. Only a remark that begins with the word does: "chưa
 * thoát nghèo", "đăng ký thoát nghèo", "vợ đã mất" and "mất sức lao động" tell nothing.
 */
function movesIn(text: string): Told[] {
  const remarks = plainKey(text)
    .split(/[;,:()+]|\.\s|\s[–-]\s/)
    .map((remark) => remark.trim())
    .filter((remark) => remark !== '');
  return remarks.length === 0
    ? []
    : FINDERS.filter(({ finder }) => remarks.some((remark) => finder.test(remark))).map(
        ({ kind }) => kind,
      );
}

/** The households of such a list are no longer here: "Danh sách hộ chuyển đi". */
export function leftByTitle(table: RecognisedTable): Told | null {
  const told = [...table.titles, table.grid.sheet].flatMap((title) =>
    movesIn(plainKey(title).replace(/^danh sach /, '')),
  );
  return (['died', 'moved-away'] as const).find((kind) => told.includes(kind)) ?? null;
}

export function movesTold(table: RecognisedTable, row: TableRow): Set<Told> {
  const told = new Set(
    ['note', 'change', 'classification'].flatMap((field) => movesIn(textOf(table, field, row))),
  );
  for (const [field, kind] of [
    ['relapsed', 'relapsed'],
    ['newlyPoor', 'newly'],
    ['leftPoor', 'above-line'],
    ['leftNearPoor', 'above-line'],
  ] as const) {
    if (columnOf(table, field) && markOf(textOf(table, field, row)) === true) told.add(kind);
  }
  return told;
}

/** Whether a register tells households that fell back from those that are new. */
export function tellsRelapses(tables: readonly RecognisedTable[]): boolean {
  return tables.some((table) => columnOf(table, 'relapsed') !== null);
}
