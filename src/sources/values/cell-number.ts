/** One cell of a column of numbers. */
import { dec, HUNDRED, ZERO, type Decimal } from '../../domain/decimal';
import { expressionsOf } from '../../domain/expressions';
import type { Figure } from '../../domain/facts';
import { finding, type Finding } from '../../domain/finding';
import { hasLetterForDigit, isDash, readNumberText } from '../../domain/number-text';
import { scalesToPercent } from '../../domain/percent-format';
import { ref, safeText, type Decision } from './column-convention';
import type { ColumnTask } from './column-numbers';
import { MILLION_DONG, moneyUnit, HOUSEHOLDS, PERSONS } from './units';
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
  const base = { cells, subjects: task.subjects };
  if (typeof value === 'object') {
    return finding({
      code: 'SO-001',
      severity: grave,
      ...base,
      params: { header: task.header, error: value.error },
    });
  }
  if (typeof value === 'boolean') {
    return finding({
      code: 'SO-003',
      severity: grave,
      ...base,
      params: { header: task.header, text: value ? 'TRUE' : 'FALSE' },
    });
  }
  if (typeof value === 'number') {
    // "12/3" typed into a cell becomes the twelfth of March, and its number is that of a day.
    if (showsDay(look?.format))
      return finding({ code: 'SO-018', severity: grave, ...base, params: { header: task.header } });
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
  if (hasLetterForDigit(text))
    return finding({
      code: 'SO-004',
      severity: grave,
      ...base,
      params: { header: task.header, text },
    });
  const reading = readNumberText(text);
  if (!reading) {
    if (/^[xX]$/.test(text))
      return finding({
        code: 'SO-012',
        severity: 'note',
        ...base,
        params: { header: task.header },
      });
    return finding({
      code: 'SO-003',
      severity: grave,
      ...base,
      params: { header: task.header, text: safeText(text) },
    });
  }
  const isRate = type === 'rate' || type === 'points';
  const number = pick(reading.vi, reading.en, convention, isRate);
  if (number === null) {
    return finding({
      code: 'SO-005',
      severity: grave,
      ...base,
      params: {
        header: task.header,
        text: safeText(text),
        ...(reading.vi ? { vi: reading.vi } : {}),
        ...(reading.en ? { en: reading.en } : {}),
      },
    });
  }
  const converted = convertUnit(
    task,
    reading.bracketed && type !== 'money' && !task.signed ? number.abs() : number,
    reading.unit,
  );
  if (converted === null)
    return finding({
      code: 'SO-006',
      severity: grave,
      ...base,
      params: { header: task.header },
    });
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
    return finding({
      code: 'SO-006',
      severity: 'stop',
      cells,
      subjects: task.subjects,
      params: { header: task.header },
    });
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
  const base = {
    severity: 'stop' as const,
    cells: [ref(task, row)],
    subjects: task.subjects,
    found: value,
  };
  if (task.type === 'count' && (!value.isInteger() || (value.isNegative() && !task.signed))) {
    // A fraction that becomes whole when multiplied by a thousand is most likely a lost thousands
    // separator.
    const thousand: Readonly<Record<string, Decimal>> =
      !value.isInteger() && value.times(1000).isInteger() && value.decimalPlaces() >= 2
        ? { proposed: value.times(1000) }
        : {};
    return finding({
      code: 'SO-007',
      ...base,
      unit: countedUnit(task),
      params: { header: task.header, value, text: figure.text ?? '', ...thousand },
    });
  }
  if (task.type === 'rate' && (value.greaterThan(HUNDRED) || value.isNegative())) {
    return finding({ code: 'SO-017', ...base, unit: '%', params: { header: task.header, value } });
  }
  return figure;
}

/** What a count counts, where the subject tells; the targets count this and that. */
function countedUnit(task: ColumnTask): string | null {
  if (task.subjects.some((subject) => subject.startsWith('households'))) return HOUSEHOLDS;
  return task.subjects.includes('people') ? PERSONS : null;
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
