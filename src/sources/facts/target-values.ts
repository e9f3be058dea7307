/** What a cell or a sentence sets as a target, or says that was reached. */
import type { CellRef } from '../../domain/address';
import { dec, type Decimal } from '../../domain/decimal';
import { expressionsOf } from '../../domain/expressions';
import type { Comparison, FigureOrNone } from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import { isDash, readNumberText, type NumberText } from '../../domain/number-text';
import { scalesToPercent } from '../../domain/percent-format';
import { errorInCell } from '../../rules/reading/SO-001';
import { unreadTarget } from '../../rules/targets/CT-006';
import { columnOf, type TableRow } from '../table';
import { readComparison } from '../values/comparators';
import type { TableReader } from '../values/read-table';
import { safeText } from '../values/column-convention';
import { anyUnit, moneyUnit } from '../values/units';
import { valueInSentence } from './target-sentences';
import words from '../vocabulary/targets.json';

const expression = expressionsOf(words.values);

export interface TargetValue {
  readonly figure: FigureOrNone;
  readonly comparison: Comparison | null;
  readonly unit: string | null;
}

export const NO_VALUE: TargetValue = { figure: null, comparison: null, unit: null };

/**
 * A target may be a number, a number with a comparison in words, or nothing; "-" means that there
 * is none.
 */
export function readValue(
  reader: TableReader,
  field: string,
  row: TableRow,
  findings: Finding[],
): TargetValue {
  const none = NO_VALUE;
  const column = columnOf(reader.table, field);
  if (!column) return none;
  const { grid } = reader.table;
  const raw = grid.value(row.row, column.column);
  if (raw === null) return none;
  const cells = [reader.cell(field, row)];
  if (typeof raw === 'number') {
    const look = grid.look(row.row, column.column);
    const percent = scalesToPercent(look?.format);
    const value = percent ? dec(raw).times(100) : dec(raw);
    return {
      figure: { value, cells, ...(look?.formula ? { formula: look.formula } : {}) },
      comparison: null,
      unit: percent ? '%' : null,
    };
  }
  if (typeof raw === 'object') {
    findings.push(
      errorInCell.raise(
        { header: column.header, error: raw.error },
        { cells, subjects: ['targets'] },
      ),
    );
    return none;
  }
  const text = grid.text(row.row, column.column);
  if (text === '' || isDash(text) || typeof raw === 'boolean') return none;
  if (isMove(text) && !expression('moves').test(row.label)) return unread(text, cells, findings);
  return valueOfText(text, cells, findings, reader.text('unit', row));
}

/** "giảm 3 %" is how far a figure moves, and not where it is to stand. */
export function isMove(text: string): boolean {
  return expression('move').test(text);
}

/** "từ 12,5 % xuống 9,5 %", "từ 60 % lên 70 %": where it is to stand, as "còn 9,5 %". */
const FROM_TO = expression('fromTo');

const endOf = (text: string): string =>
  text.replace(FROM_TO, (_, down?: string) => (down === undefined ? '≥ ' : '≤ '));

/** A target in words ("Duy trì") is an open row and no fault. */
function unread(text: string, cells: readonly CellRef[], findings: Finding[]): TargetValue {
  if (/\d/.test(text)) findings.push(unreadTarget.raise({ text: safeText(text) }, { cells }));
  return NO_VALUE;
}

/** "trên 90%", "khoảng 15 người": a value with its comparison in words. */
function valueOfText(
  text: string,
  cells: readonly CellRef[],
  findings: Finding[],
  unitOfRow = '',
): TargetValue {
  const { comparison, rest } = readComparison(endOf(text));
  const bare = rest.replace(expression('orMore'), '');
  const reading = readNumberText(bare);
  const value = reading && decided(reading, unitOfRow);
  if (!reading || !value) return unread(text, cells, findings);
  return {
    figure: { value, cells, text },
    comparison,
    unit: reading.percent
      ? '%'
      : reading.unit === ''
        ? null
        : (anyUnit(reading.unit) ?? reading.unit),
  };
}

/**
 * "1.500 hộ" and "1,500 hộ" are one number, "5,125 %" another: what is counted is whole, a rate is
 * at most 100 %. Dots part thousands otherwise, and commas of which nothing tells are not guessed.
 */
function decided(reading: NumberText, unitOfRow: string): Decimal | null {
  const { vi, en, grouped, percent } = reading;
  if (!vi || !en || vi.equals(en)) return vi ?? en;
  const unit = percent ? '%' : anyUnit(reading.unit === '' ? unitOfRow : reading.unit);
  const isMoney = moneyUnit(unit ?? '') !== null;
  if (unit !== null && !isMoney) {
    const possible = [vi, en].filter((value) =>
      unit === '%' ? value.abs().lte(100) : value.isInteger(),
    );
    if (possible.length === 1) return possible[0] ?? null;
  }
  return !grouped || vi.abs().lt(1) ? vi : null;
}

/** A sentence that names no value, or several, is named, so that none of them is guessed. */
export function valueOfSentence(
  reader: TableReader,
  row: TableRow,
  name: string,
  findings: Finding[],
): TargetValue {
  const cells = [reader.cell('target', row)];
  const value = valueInSentence(name);
  if (value !== null) return valueOfText(value, cells, findings);
  findings.push(unreadTarget.raise({ text: name.slice(0, 60) }, { cells }));
  return NO_VALUE;
}
