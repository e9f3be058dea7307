/** One cell of a column of numbers. */
import { dec, HUNDRED, ZERO, type Decimal } from '../../domain/decimal';
import { expressionsOf } from '../../domain/expressions';
import type { Figure } from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import { hasLetterForDigit, isDash, readNumberText } from '../../domain/number-text';
import { scalesToPercent } from '../../domain/percent-format';
import units from '../../domain/units.json';
import { errorInCell } from '../../rules/reading/SO-001';
import { textForNumber } from '../../rules/reading/SO-003';
import { letterForDigit } from '../../rules/reading/SO-004';
import { unclearSeparator } from '../../rules/reading/SO-005';
import { strangeUnit } from '../../rules/reading/SO-006';
import { notACount } from '../../rules/reading/SO-007';
import { crossForNumber } from '../../rules/reading/SO-012';
import { rateOutOfRange } from '../../rules/reading/SO-017';
import { dayForNumber } from '../../rules/reading/SO-018';
import { ref, safeText, type Decision } from './column-convention';
import type { ColumnTask } from './column-numbers';
import { MILLION_DONG, moneyUnit } from './units';
import { moneyWords, unsureCell } from './unsure-cells';
import words from '../vocabulary/units.json';

const expression = expressionsOf(words.counted);

/** The figure of a cell, what is to be said of it instead, or null for a blank one. */
export function readCell(
  task: ColumnTask,
  row: number,
  convention: Decision['convention'],
): Figure | Finding | null {
  const { grid, column, type } = task;
  const value = grid.value(row, column);
  const unsure = unsureCell(task, row);
  if (unsure) return unsure;
  if (value === null) return null;
  const look = grid.look(row, column);
  const cells = [ref(task, row)];
  // A typed rate is only compared with the computed one, so it never blocks a Biểu.
  const grave = type === 'rate' || type === 'points' ? ('check' as const) : ('stop' as const);
  const { header, subjects } = task;
  const raised = { severity: grave, cells, subjects };
  if (typeof value === 'object') return errorInCell.raise({ header, error: value.error }, raised);
  if (typeof value === 'boolean')
    return textForNumber.raise({ header, text: value ? 'TRUE' : 'FALSE' }, raised);
  if (typeof value === 'number') {
    // "12/3" typed into a cell becomes the twelfth of March, and its number is that of a day.
    if (showsDay(look?.format)) return dayForNumber.raise({ header }, raised);
    const words = grid.scaledUnit(row, column) || moneyWords(type, look?.format);
    if (words !== '') return inWords(task, row, dec(value), words, look?.formula);
    const isPercent = scalesToPercent(look?.format);
    const exact = dec(value);
    const scaled =
      isPercent && (type === 'rate' || type === 'points' || type === 'target')
        ? exact.times(HUNDRED)
        : exact;
    return judge(task, row, scaled, {
      cells,
      value: scaled,
      formula: look?.formula,
      decimals: decimalsOf(look?.format),
    });
  }
  const text = grid.text(row, column);
  if (text === '') return null;
  if (isDash(text))
    return type === 'rate' || type === 'points' || type === 'number'
      ? null
      : { value: ZERO, cells, text };
  if (hasLetterForDigit(text)) return letterForDigit.raise({ header, text }, raised);
  const reading = readNumberText(text);
  if (!reading) {
    if (/^[xX]$/.test(text)) return crossForNumber.raise({ header }, { cells, subjects });
    return textForNumber.raise({ header, text: safeText(text) }, raised);
  }
  const isRate = type === 'rate' || type === 'points';
  const number = pick(reading.vi, reading.en, convention, isRate);
  if (number === null)
    return unclearSeparator.raise(
      {
        header,
        text: safeText(text),
        vi: reading.vi ?? undefined,
        en: reading.en ?? undefined,
      },
      raised,
    );
  const converted = convertUnit(
    task,
    reading.bracketed && type !== 'money' && !task.signed ? number.abs() : number,
    reading.unit,
  );
  if (converted === null) return strangeUnit.raise({ header }, raised);
  return judge(task, row, converted, { cells, value: converted, text });
}

function inWords(
  task: ColumnTask,
  row: number,
  value: Decimal,
  words: string,
  formula: string | undefined,
): Figure | Finding {
  const cells = [ref(task, row)];
  const converted = convertUnit(task, value, words);
  if (converted === null)
    return strangeUnit.raise({ header: task.header }, { cells, subjects: task.subjects });
  return judge(task, row, converted, { cells, value: converted, formula });
}

/**
 * Chooses the reading of the column's convention; a rate is also read with a decimal dot, since it
 * has no thousands.
 */
function pick(
  vi: Decimal | null,
  en: Decimal | null,
  convention: Decision['convention'],
  isRate: boolean,
): Decimal | null {
  if (vi && en && vi.equals(en)) return vi;
  if (isRate) return vi && vi.lessThanOrEqualTo(HUNDRED) ? vi : (en ?? vi);
  if (convention === 'vi') return vi;
  if (convention === 'en') return en;
  return null;
}

function convertUnit(task: ColumnTask, value: Decimal, unit: string): Decimal | null {
  if (unit === '' || task.type === 'rate' || task.type === 'points') return value;
  if (task.type !== 'money') return expression('unit').test(unit) ? value : null;
  const written = moneyUnit(unit);
  if (!written) return null;
  // A table that names no unit is in millions, as everywhere else; a scale in the cell is counted
  // in them.
  return value.times(written.factor).dividedBy((task.unit ?? MILLION_DONG).factor);
}

function judge(task: ColumnTask, row: number, value: Decimal, figure: Figure): Figure | Finding {
  const { header, subjects } = task;
  const raised = { cells: [ref(task, row)], subjects, found: value };
  if (task.type === 'count' && (!value.isInteger() || (value.isNegative() && !task.signed))) {
    // A fraction that becomes whole when multiplied by a thousand is most likely a lost thousands
    // separator.
    const isThousandth =
      !value.isInteger() && value.times(1000).isInteger() && value.decimalPlaces() >= 2;
    return notACount.raise(
      {
        header,
        value,
        text: figure.text ?? '',
        proposed: isThousandth ? value.times(1000) : undefined,
      },
      { ...raised, unit: countedUnit(task) },
    );
  }
  if (task.type === 'rate' && (value.greaterThan(HUNDRED) || value.isNegative()))
    return rateOutOfRange.raise({ header, value }, { ...raised, unit: '%' });
  return figure;
}

/** What a count counts, where the subject tells; the targets count this and that. */
function countedUnit(task: ColumnTask): string | null {
  if (task.subjects.some((subject) => subject.startsWith('households'))) return units.households;
  return task.subjects.includes('people') ? units.people : null;
}

/** True for a number format that shows a day: dd/mm/yyyy, d-mmm, mm/yy. */
export function showsDay(format: string | undefined): boolean {
  if (format === undefined || format === 'General' || format === '@') return false;
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, ''));
}

export function decimalsOf(format: string | undefined): number | undefined {
  if (!format || format === 'General') return undefined;
  const match = /0\.(0+)/.exec(format);
  if (!match) return /[0#]/.test(format) ? 0 : undefined;
  return match[1]!.length;
}
