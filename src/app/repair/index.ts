/**
 * Repairs that can be proposed: numbers kept as text, and a lost or foreign separator. Nothing is
 * guessed: what is unclear is left.
 */
import { fromA1, type CellRef } from '../../domain/address';
import { dec, type Decimal } from '../../domain/decimal';
import { isDash, readNumberText } from '../../domain/number-text';
import { letterForDigit } from '../../rules/reading/SO-004';
import { thousandTimesOff } from '../../rules/funding/VON-005';
import { NO_CORRECTIONS, type Corrections } from '../../sources/corrections';
import { TableReader } from '../../sources/values/read-table';
import type { RepairedCell, SheetChange } from '../../workbook/port';
import type { Survey } from '../survey';

export interface Repair {
  readonly cell: CellRef;
  /** What stands there now, as shown. Numbers only: a repair never touches a name. */
  readonly from: string;
  readonly to: Decimal;
  readonly why: 'text-number' | 'thousand' | 'letter-for-digit';
}

const NUMBER_TYPES = new Set(['count', 'money', 'rate', 'points', 'number']);

/** All repairs that are sure, in the order of sheets and cells. */
export function proposeRepairs(seen: Survey, corrections: Corrections = NO_CORRECTIONS): Repair[] {
  const repairs = new Map<string, Repair>();
  const add = (repair: Repair): void => {
    repairs.set(`${repair.cell.sheet}!${repair.cell.cell}`, repair);
  };
  for (const table of seen.recognition.tables) {
    const reader = new TableReader(table, corrections, () => []);
    for (const column of table.columns) {
      if (!column.field || !NUMBER_TYPES.has(column.field.type)) continue;
      for (const row of table.rows) {
        if (row.role === 'group') continue;
        const figure = reader.number(column.field.id, row);
        if (
          !figure?.text ||
          isDash(figure.text) ||
          (readNumberText(figure.text)?.unit ?? '') !== ''
        )
          continue;
        add({ cell: figure.cells[0]!, from: figure.text, to: figure.value, why: 'text-number' });
      }
    }
  }
  for (const item of seen.findings) {
    const first = item.cells[0];
    if (!first) continue;
    const proposed = item.params.proposed;
    if (thousandTimesOff.is(item) && isDecimal(proposed)) {
      add({ cell: first, from: String(item.params.typed), to: proposed, why: 'thousand' });
    }
    if (letterForDigit.is(item) && typeof item.params.text === 'string') {
      const digits = item.params.text.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
      const reading = readNumberText(digits);
      if (reading?.vi && reading.en && reading.vi.equals(reading.en))
        add({ cell: first, from: item.params.text, to: reading.vi, why: 'letter-for-digit' });
    }
  }
  return [...repairs.values()].filter(({ cell }) => !restated(seen, cell));
}

/**
 * A cell that reads otherwise than it is stored: the number that is read is not what would be put
 * right there.
 */
function restated({ recognition }: Survey, { sheet, cell }: CellRef): boolean {
  const place = fromA1(cell);
  const grid = recognition.grids.find((candidate) => candidate.sheet === sheet);
  return place !== null && grid?.restatedAt(place.row, place.column) !== undefined;
}

function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'object' && value !== null && 'toFixed' in value;
}

/** The repairs as changes of a workbook, one for each sheet. */
export function repairChanges(repairs: readonly Repair[]): SheetChange[] {
  const bySheet = new Map<string, RepairedCell[]>();
  for (const repair of repairs) {
    const place = fromA1(repair.cell.cell)!;
    const list = bySheet.get(repair.cell.sheet) ?? [];
    list.push({ row: place.row, column: place.column, value: dec(repair.to).toNumber() });
    bySheet.set(repair.cell.sheet, list);
  }
  return [...bySheet].map(([sheet, cells]) => ({ kind: 'repair', sheet, cells }));
}
