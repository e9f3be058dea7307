/**
 * Lists of supports that households received: who, where, for what, how much money or which goods.
 */
import { toA1 } from '../../domain/address';
import { maskCitizenId, readCitizenId } from '../../domain/citizen-id';
import { plainKey, tidyText } from '../../domain/match-key';
import { isDash } from '../../domain/number-text';
import type { SupportFacts, SupportLine } from '../../domain/support-facts';
import { idProvinces } from '../../regulations/people';
import { saidOf, type Corrections } from '../corrections';
import words from '../vocabulary/supports.json';
import { columnOf, rangeOf, type RecognisedTable, type TableColumn } from '../table';
import { readNumberColumn, type ColumnReading } from '../values/column-numbers';
import { DONG, unitNamed, type MoneyUnit } from '../values/units';
import { householdRows } from './household-rows';
import type { FromTables } from './from-tables';

type Part = keyof typeof words.columns;

/** Amounts from here on are đồng: nobody supports a household with thousands of millions. */
const SURELY_DONG = 100_000;

/** @param tables every table of the workbook, those beside the review's own among them */
export function supportFacts(
  tables: readonly RecognisedTable[],
  corrections: Corrections,
): FromTables<SupportFacts> {
  const read = tables
    .filter(
      (table) =>
        table.kind === 'household-register' &&
        columnOf(table, 'name') !== null &&
        (partOf(table, 'amount') !== null || partOf(table, 'goods') !== null) &&
        isOfSupport(table),
    )
    .map((table) => {
      const { grid, corner } = table;
      const said = unitNamed(corrections, grid.sheet, [partOf(table, 'amount')?.unit], corner);
      const amounts = amountsOf(table, said ?? DONG, corrections);
      const lines = linesOf(table, amounts);
      return { table, lines, unit: said ?? unitOf(lines), findings: amounts.findings };
    });
  const filled = read.filter(({ lines }) => lines.length > 0);
  const findings = read.flatMap((one) => one.findings);
  if (filled.length === 0) return { facts: null, findings };
  const unit = oneUnit(filled);
  return {
    facts: {
      lines: filled.flatMap((one) => one.lines.map((line) => inUnit(line, one.unit, unit))),
      unit: unit?.unit ?? null,
      tables: filled.map(({ table }) => rangeOf(table)),
    },
    findings,
  };
}

/** The unit of all lists, đồng where they are in several; null where that of one is not known. */
function oneUnit(
  lists: readonly { readonly lines: readonly SupportLine[]; readonly unit: MoneyUnit | null }[],
): MoneyUnit | null {
  const ofMoney = lists.filter(({ lines }) => lines.some(({ amount }) => amount !== null));
  const [first = DONG, ...others] = ofMoney.map(({ unit }) => unit);
  if (others.every((unit) => unit?.factor === first?.factor)) return first;
  return others.includes(null) || first === null ? null : DONG;
}

function inUnit(line: SupportLine, from: MoneyUnit | null, to: MoneyUnit | null): SupportLine {
  return !line.amount || !from || !to || from.factor === to.factor
    ? line
    : { ...line, amount: line.amount.times(from.factor).dividedBy(to.factor) };
}

function isOfSupport(table: RecognisedTable): boolean {
  const said = [...table.titles, table.grid.sheet].map((text) => plainKey(text));
  return (
    columnOf(table, 'support') !== null ||
    said.some((text) => words.titles.some((word) => text.includes(word)))
  );
}

/** The column whose header is or begins with one of the words for it. */
function partOf(table: RecognisedTable, part: Part): TableColumn | null {
  return (
    table.columns.find(({ header }) => {
      const leaf = plainKey(header.split('>').at(-1) ?? '')
        .replace(/\(.*?\)/g, '')
        .trim();
      return words.columns[part].some((word) => leaf === word || leaf.startsWith(`${word} `));
    }) ?? null
  );
}

/** The unit where none is named: "đồng" where nothing else can be meant. */
function unitOf(lines: readonly SupportLine[]): MoneyUnit | null {
  const amounts = lines.flatMap(({ amount }) => amount ?? []);
  return amounts.every((amount) => amount.greaterThanOrEqualTo(SURELY_DONG)) ? DONG : null;
}

function amountsOf(
  table: RecognisedTable,
  unit: MoneyUnit,
  corrections: Corrections,
): ColumnReading {
  const column = partOf(table, 'amount');
  if (!column) return { at: () => null, valueAt: () => null, findings: [] };
  const { grid } = table;
  return readNumberColumn({
    grid,
    column: column.column,
    header: column.header,
    type: 'money',
    rows: table.rows.flatMap(({ row, role }) => (role === 'item' ? [row] : [])),
    subjects: ['supports'],
    unit,
    convention: saidOf(corrections.numbers, grid.sheet, column.key),
  });
}

function linesOf(table: RecognisedTable, amounts: ColumnReading): SupportLine[] {
  const { grid } = table;
  const name = columnOf(table, 'name');
  if (!name) return [];
  const id = columnOf(table, 'citizenId');
  const support = columnOf(table, 'support') ?? partOf(table, 'content');
  const [amount, goods, quantity, measure, specification, mark, maker, address] = (
    ['amount', 'goods', 'quantity', 'measure', 'specification', 'mark', 'maker', 'address'] as const
  ).map((part) => partOf(table, part));
  const places = new Map([...householdRows(table)].map(({ row, place }) => [row.row, place]));
  const text = (column: TableColumn | null | undefined, row: number): string | null =>
    column ? tidyText(grid.text(row, column.column)) || null : null;
  let place: string | null = null;
  return table.rows.flatMap(({ row, role }): SupportLine[] => {
    place = places.get(row) ?? place;
    const named = text(name, row);
    if (role !== 'item' || named === null) return [];
    const written = text(amount, row);
    const value = written === null || isDash(written) ? null : (amounts.at(row)?.value ?? null);
    const things = text(goods, row);
    if ((written === null || isDash(written)) && things === null) return [];
    const number = id ? grid.value(row, id.column) : null;
    const read =
      typeof number === 'string' || typeof number === 'number'
        ? readCitizenId(number, idProvinces())
        : null;
    return [
      {
        cell: { sheet: grid.sheet, cell: toA1(row, name.column) },
        name: named,
        maskedId: read ? maskCitizenId(read.digits) : null,
        address: text(address, row) ?? place,
        content: text(support, row) ?? titleOf(table),
        amount: value,
        amountCell: value && amount ? { sheet: grid.sheet, cell: toA1(row, amount.column) } : null,
        goods: things,
        quantity: [text(quantity, row), text(measure, row)].filter(Boolean).join(' ') || null,
        specification: text(specification, row),
        mark: text(mark, row),
        maker: text(maker, row),
      },
    ];
  });
}

/** What the list says that all its lines are for. */
function titleOf(table: RecognisedTable): string {
  const title = table.titles.find((text) =>
    words.titles.some((word) => plainKey(text).includes(word)),
  );
  return tidyText(title ?? table.grid.sheet);
}
