/** Which rows of a hamlet summary are hamlets, which add other rows up, and which are details of a hamlet. */
import { toA1 } from '../../domain/address';
import { sum, type Decimal } from '../../domain/decimal';
import { finding, type Finding, type Subject } from '../../domain/finding';
import { plainKey } from '../../domain/match-key';
import { columnOf, type RecognisedTable, type TableRow } from '../table';
import { equalsTheRest } from '../rows/equals-the-rest';
import type { TableReader } from '../values/read-table';
import { isPartLabel } from './neighbourhoods';
import { isCommuneName } from './places';

export interface HamletRows {
  readonly hamlets: readonly TableRow[];
  readonly total: TableRow | null;
  /** Rows of people where a table has a row for households and one for people for each place. */
  readonly people: readonly TableRow[];
  readonly findings: readonly Finding[];
}

const DETAIL =
  /^(?:trong do|gom|bao gom|- |\+ |(?:so )?(?:ho )?(?:ngheo )?(?:la )?(?:nguoi )?(?:dtts|dan toc thieu so|dong bao dtts)\b|(?:ho )?(?:co )?chu ho (?:la )?nu\b)/;

export function hamletRows(
  reader: TableReader,
  fields: readonly string[],
  subjects: readonly Subject[],
  aboutOneHamlet = false,
): HamletRows {
  const { table } = reader;
  const findings: Finding[] = [];
  const { households, people } = splitByMeasure(table);
  const values = (row: TableRow): (Decimal | null)[] =>
    fields.map((field) => reader.number(field, row)?.value ?? null);
  const candidates = households.filter((row) => row.role === 'item');
  const details = new Set(
    candidates.filter(
      (row) => row.ordinal === '-' || row.ordinal === '+' || DETAIL.test(plainKey(row.label)),
    ),
  );
  for (const row of neighbourhoodsBelow(candidates, values, findings, table, subjects, fields))
    details.add(row);
  let leaves = candidates.filter((row) => !details.has(row));
  leaves = leaves.filter(
    (_, index) => !isParent(index, leaves, values, findings, table, subjects, fields),
  );

  const higher = leaves.filter((row) => isHigherLevel(row, values));
  if (higher.length > 0 && higher.length < leaves.length) {
    const isHigher = new Set(higher);
    leaves = leaves.filter((row) => !isHigher.has(row));
    // A sum under the name of the level above stays to be told as the sum of the lines.
    const named = higher.find(
      (row) => !AREA.test(plainKey(row.label)) && addsUp(row, leaves, values),
    );
    if (named) leaves.push(named);
    for (const row of higher) {
      if (row !== named)
        findings.push(
          finding({
            code: 'BANG-032',
            severity: 'note',
            cells: [reader.cell('place', row)],
            params: { label: row.label },
          }),
        );
    }
  }
  findings.push(...unfilledRows(table), ...subtotalFindings(households, reader, fields));
  const totals = households.filter((row) => row.role === 'total');
  let total = pickTotal(totals, values);
  if (!total) {
    const byArithmetic = equalsTheRest(
      leaves.map((row) => ({ item: row, values: values(row), numbered: row.ordinal !== null })),
    );
    if (byArithmetic) {
      total = byArithmetic;
      leaves = leaves.filter((row) => row !== byArithmetic);
      findings.push(
        finding({
          code: 'BANG-015',
          severity: 'note',
          cells: [reader.cell('place', byArithmetic)],
          params: { label: byArithmetic.label || String(byArithmetic.row + 1) },
        }),
      );
    }
  }
  // A line without a name is the whole commune's, unless the table is about one hamlet, which its title then names.
  if (
    total === null &&
    leaves.length === 1 &&
    (isCommuneName(leaves[0]!.label) || (leaves[0]!.label === '' && !aboutOneHamlet))
  ) {
    return { hamlets: [], total: leaves[0]!, people, findings };
  }
  return { hamlets: leaves, total, people, findings };
}

const AREA = /^(?:khu vuc|vung)\s+(?:thanh thi|nong thon|do thi)\b/;
const HIGHER = /^(?:toan|ca|tong)\s+(?:huyen|tinh|nuoc|thi xa|thanh pho|vung)\b/;

/** "Toàn huyện", "Cả tỉnh" are put beside hamlets to compare with; "Khu vực thành thị" without a household has no hamlet. */
function isHigherLevel(row: TableRow, values: (row: TableRow) => (Decimal | null)[]): boolean {
  const label = plainKey(row.label);
  return (
    HIGHER.test(label) ||
    (AREA.test(label) && values(row).every((value) => value === null || value.isZero()))
  );
}

/** Lines of "Nhóm 1", "Tổ 2" below a hamlet are its parts: the hamlet's own line stays, and has to be their sum. */
function neighbourhoodsBelow(
  rows: readonly TableRow[],
  values: (row: TableRow) => (Decimal | null)[],
  findings: Finding[],
  table: RecognisedTable,
  subjects: readonly Subject[],
  fields: readonly string[],
): TableRow[] {
  const parts: TableRow[] = [];
  rows.forEach((row, index) => {
    if (
      isPartLabel(row.label) ||
      isCommuneName(row.label) ||
      /^khu vuc\b/.test(plainKey(row.label))
    )
      return;
    const below: TableRow[] = [];
    for (let next = index + 1; next < rows.length && rows[next]!.level > row.level; next++)
      below.push(rows[next]!);
    if (below.length === 0 || !below.every((one) => isPartLabel(one.label))) return;
    if (values(row).every((value) => value === null)) return;
    isParent(0, [row, ...below], values, findings, table, subjects, fields);
    parts.push(...below);
  });
  return parts;
}

/** A numbered line with a name and no figure, and no lines of its own below it, is a hamlet that has not reported yet. */
function unfilledRows(table: RecognisedTable): Finding[] {
  const unfilled = table.rows.filter(
    (row, index) =>
      row.role === 'group' &&
      row.label !== '' &&
      (row.ordinal !== null || !hasOrdinals(table)) &&
      (table.rows[index + 1]?.level ?? 0) <= row.level &&
      !isCommuneName(row.label) &&
      (row.ordinal !== null || index > 0),
  );
  if (unfilled.length === 0) return [];
  const column = columnOf(table, 'place')?.column ?? table.columns[0]!.column;
  return [
    finding({
      code: 'BANG-023',
      severity: 'check',
      cells: unfilled
        .slice(0, 20)
        .map((row) => ({ sheet: table.grid.sheet, cell: toA1(row.row, column) })),
      params: { count: unfilled.length, names: unfilled.slice(0, 20).map((row) => row.label) },
    }),
  ];
}

function hasOrdinals(table: RecognisedTable): boolean {
  return table.rows.some((row) => row.role === 'item' && row.ordinal !== null);
}

/** A typed sum of some hamlets is right when it adds up the lines above it since the sum before, or those below it up to the next. */
function subtotalFindings(
  rows: readonly TableRow[],
  reader: TableReader,
  fields: readonly string[],
): Finding[] {
  const found: Finding[] = [];
  rows.forEach((row, index) => {
    if (row.role !== 'subtotal') return;
    const above: TableRow[] = [];
    for (let at = index - 1; at >= 0 && rows[at]!.role === 'item'; at--) above.push(rows[at]!);
    const below: TableRow[] = [];
    for (let at = index + 1; at < rows.length && rows[at]!.role === 'item'; at++)
      below.push(rows[at]!);
    const wrongFor = (parts: readonly TableRow[]): Finding[] =>
      fields.flatMap((field) => {
        const typed = reader.number(field, row);
        const given = parts.flatMap((part) => reader.number(field, part)?.value ?? []);
        const added = sum(given);
        return !typed || given.length === 0 || added.equals(typed.value)
          ? []
          : [
              finding({
                code: 'BANG-024',
                severity: 'check',
                cells: typed.cells,
                unit: 'hộ',
                expected: typed.value,
                found: added,
                params: { label: row.label },
              }),
            ];
      });
    const wrong = [above, below].filter((parts) => parts.length > 0).map(wrongFor);
    if (wrong.length > 0 && wrong.every((list) => list.length > 0))
      found.push(...[...wrong].sort((a, b) => a.length - b.length)[0]!);
  });
  return found;
}

/** Rows of pairs "Hộ" / "Nhân khẩu" are told apart by a column, or an ending, that holds nothing else. */
function splitByMeasure(table: RecognisedTable): { households: TableRow[]; people: TableRow[] } {
  const rows = table.rows.filter((row) => row.role !== 'group');
  const measureColumn = table.columns.find((column) => {
    if (column.field !== null && column.field.type !== 'text' && column.field.type !== 'count')
      return false;
    const texts = rows
      .map((row) => plainKey(table.grid.text(row.row, column.column)))
      .filter((text) => text !== '');
    return (
      texts.length >= 2 &&
      texts.every((text) => MEASURES.test(text)) &&
      texts.some((text) => PEOPLE.test(text)) &&
      texts.some((text) => !PEOPLE.test(text))
    );
  });
  const isPeople = (row: TableRow): boolean =>
    measureColumn
      ? PEOPLE.test(plainKey(table.grid.text(row.row, measureColumn.column)))
      : PEOPLE.test(plainKey(row.label));
  return { households: rows.filter((row) => !isPeople(row)), people: rows.filter(isPeople) };
}

const MEASURES = /^(?:ho|so ho|nhan khau|khau|so khau|nguoi)$/;
const PEOPLE = /^(?:nhan khau|khau|so khau|so nhan khau|nguoi)$/;

/** A row above rows of a deeper level that adds them up; when it does not, it is still no hamlet, and that is said. */
function isParent(
  index: number,
  rows: readonly TableRow[],
  values: (row: TableRow) => (Decimal | null)[],
  findings: Finding[],
  table: RecognisedTable,
  subjects: readonly Subject[],
  fields: readonly string[],
): boolean {
  const row = rows[index]!;
  const children: TableRow[] = [];
  for (let next = index + 1; next < rows.length && rows[next]!.level > row.level; next++)
    children.push(rows[next]!);
  if (children.length === 0) return false;
  const level = Math.min(...children.map((child) => child.level));
  const direct = children.filter((child) => child.level === level);
  if (!addsUp(row, direct, values)) {
    const wrong = firstWrong(row, direct, values);
    const column = wrong ? columnOf(table, fields[wrong.index]!) : null;
    findings.push(
      finding({
        code: 'BANG-014',
        severity: 'stop',
        subjects,
        cells: [
          { sheet: table.grid.sheet, cell: toA1(row.row, (column ?? table.columns[0]!).column) },
        ],
        ...(wrong ? { unit: 'hộ', expected: wrong.typed, found: wrong.added } : {}),
        params: {
          label: row.label,
          children: direct.slice(0, 10).map((child) => child.label),
          ...(column ? { header: column.header } : {}),
        },
      }),
    );
  }
  return true;
}

/** The first column whose typed figure is not the sum of the lines below. */
function firstWrong(
  row: TableRow,
  parts: readonly TableRow[],
  values: (row: TableRow) => (Decimal | null)[],
): { readonly index: number; readonly typed: Decimal; readonly added: Decimal } | null {
  const columns = parts.map(values);
  for (const [index, typed] of values(row).entries()) {
    const given = columns.flatMap((column) => column[index] ?? []);
    if (typed && given.length > 0 && !sum(given).equals(typed))
      return { index, typed, added: sum(given) };
  }
  return null;
}

/** Equal in every column where both sides have figures, and in at least one that is not zero. */
function addsUp(
  row: TableRow,
  parts: readonly TableRow[],
  values: (row: TableRow) => (Decimal | null)[],
): boolean {
  const whole = values(row);
  const columns = parts.map(values);
  let proven = 0;
  for (let index = 0; index < whole.length; index++) {
    const typed = whole[index];
    const given = columns
      .map((column) => column[index])
      .filter((value): value is Decimal => value !== null && value !== undefined);
    if (!typed || given.length === 0) continue;
    if (!typed.equals(sum(given))) return false;
    if (!typed.isZero()) proven += 1;
  }
  return proven > 0;
}

/** Of several total rows the one with the largest figures is the table's; the others add up parts of it. */
function pickTotal(
  totals: readonly TableRow[],
  values: (row: TableRow) => (Decimal | null)[],
): TableRow | null {
  let best: TableRow | null = null;
  let bestValue: Decimal | null = null;
  for (const row of totals) {
    const value = sum(values(row).filter((item): item is Decimal => item !== null));
    if (!bestValue || value.greaterThanOrEqualTo(bestValue)) {
      best = row;
      bestValue = value;
    }
  }
  return best;
}
