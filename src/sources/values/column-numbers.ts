/**
 * Reads the numbers of a column. How dots and commas are meant is decided once for the whole
 * column, from the cells that admit one reading only; a column that holds proofs of both is stopped
 * and both cells are named.
 */
import { scalesToPercent } from '../../domain/percent-format';
import { toA1, type CellRef } from '../../domain/address';
import { dec, HUNDRED, ZERO, type Decimal } from '../../domain/decimal';
import type { Figure, FigureOrNone } from '../../domain/facts';
import { finding, type Finding, type Subject } from '../../domain/finding';
import { conventionOf, hasLetterForDigit, isDash, readNumberText } from '../../domain/number-text';
import type { Grid } from '../grid/grid';
import type { Corrections } from '../corrections';
import type { FieldType } from '../vocabulary/kinds';
import { moneyWords, unsureCell } from './unsure-cells';
import { MILLION_DONG, moneyUnit, type MoneyUnit } from './units';

export interface ColumnReading {
  /**
   * The figure in a row, or null when the cell is blank or could not be read (which is then a
   * finding).
   */
  readonly at: (row: number) => FigureOrNone;
  readonly findings: readonly Finding[];
}

export interface ColumnTask {
  readonly grid: Grid;
  readonly column: number;
  readonly header: string;
  readonly type: FieldType;
  /** Rows whose numbers are wanted. */
  readonly rows: readonly number[];
  readonly subjects: readonly Subject[];
  /** The table's unit of money; a unit word in a cell is converted to it. */
  readonly unit: MoneyUnit | null;
  readonly convention?: ReturnType<Corrections['numbers']['get']>;
  /** How dots and commas are meant, as the table's own sums prove it. */
  readonly proven?: 'vi' | 'en' | null;
  /** A change, which may fall below nought, where a count may not. */
  readonly signed?: boolean;
}

export function readNumberColumn(task: ColumnTask): ColumnReading {
  const decision = decide(task);
  const findings = [...decision.findings];
  const figures = new Map<number, Figure>();
  const dashes: CellRef[] = [];
  const texts: CellRef[] = [];
  const brackets: CellRef[] = [];
  const linked: CellRef[] = [];
  const plain = new Set<number>();
  const isPlain = plainCells(task);
  for (const row of task.rows) {
    if (isPlain(row)) {
      plain.add(row);
      continue;
    }
    const result = readCell(task, row, decision.convention);
    if (result === null) continue;
    if ('code' in result) findings.push(result);
    else {
      figures.set(row, result);
      if (result.text !== undefined)
        (isDash(result.text) ? dashes : isBracketed(task, result.text) ? brackets : texts).push(
          result.cells[0]!,
        );
      if (LINKED.test(result.formula ?? '')) linked.push(result.cells[0]!);
    }
  }
  if (brackets.length > 0) {
    findings.push(
      finding({
        code: 'SO-014',
        severity: 'check',
        cells: brackets.slice(0, 20),
        subjects: task.subjects,
        params: { header: task.header, count: brackets.length },
      }),
    );
  }
  if (linked.length > 0) {
    findings.push(
      finding({
        code: 'TEP-002',
        severity: 'check',
        cells: linked.slice(0, 20),
        subjects: task.subjects,
        params: { header: task.header, count: linked.length },
      }),
    );
  }
  if (texts.length > 0) {
    findings.push(
      finding({
        code: 'SO-010',
        severity: 'note',
        cells: texts.slice(0, 20),
        subjects: task.subjects,
        params: {
          header: task.header,
          count: texts.length,
          convention: decision.convention ?? 'vi',
        },
      }),
    );
  }
  if (dashes.length > 0) {
    findings.push(
      finding({
        code: 'SO-011',
        severity: 'note',
        cells: dashes.slice(0, 20),
        subjects: task.subjects,
        params: { header: task.header, count: dashes.length },
      }),
    );
  }
  return {
    at: (row) =>
      plain.has(row)
        ? (readCell(task, row, decision.convention) as Figure)
        : (figures.get(row) ?? null),
    findings,
  };
}

/**
 * Whole numbers that are just that, nearly all of a register: nothing is to be said of them, so
 * their figure, with its cell, is made when it is asked for and not kept for each of a million
 * lines.
 */
function plainCells(task: ColumnTask): (row: number) => boolean {
  const { grid, column, type } = task;
  if (type !== 'count' && type !== 'number' && type !== 'money') return () => false;
  const formats = new Map<string | undefined, boolean>();
  return (row) => {
    const value = grid.value(row, column);
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return false;
    if (grid.restatedAt(row, column) !== undefined) return false;
    const look = grid.look(row, column);
    if (look?.formula !== undefined) return false;
    let known = formats.get(look?.format);
    if (known === undefined)
      formats.set(
        look?.format,
        (known = !showsDay(look?.format) && moneyWords(type, look?.format) === ''),
      );
    return known;
  };
}

/**
 * '[thon2.xlsx]Sheet 1'!C5 and [1]Sheet1!C5, and neither Bang1[Số hộ] nor Bang1[Số hộ]+Sheet1!C5
 */
const LINKED = /\[[^\]]+\](?:[\p{L}\d_.]*|(?:[^']|'')*')!/u;

/** Accountants write a negative amount in brackets; elsewhere brackets may mean anything. */
function isBracketed(task: ColumnTask, text: string): boolean {
  return task.type !== 'money' && /^\s*\(/.test(text);
}

interface Decision {
  readonly convention: 'vi' | 'en' | null;
  readonly findings: readonly Finding[];
}

function decide(task: ColumnTask): Decision {
  if (task.convention) return { convention: task.convention, findings: [] };
  let viProof: number | null = null;
  let enProof: number | null = null;
  let open: number | null = null;
  /**
   * "1.412" and "1,398": one group behind one separator each, which the other style would read as a
   * fraction.
   */
  let openDot: number | null = null;
  let openComma: number | null = null;
  let integersOnly = true;
  for (const row of task.rows) {
    const value = task.grid.value(row, task.column);
    if (typeof value === 'number') {
      if (!Number.isInteger(value)) integersOnly = false;
      continue;
    }
    if (typeof value !== 'string') continue;
    const reading = readNumberText(task.grid.text(row, task.column));
    if (!reading) continue;
    const proof = conventionOf(reading);
    // "5.57 %" is a rate written with a dot and proves nothing about thousands; a rate has no
    // thousands.
    if (proof === 'vi') viProof ??= row;
    else if (proof === 'en') enProof ??= row;
    else if (proof === 'open') {
      open ??= row;
      if (reading.grouped) openComma ??= row;
      else openDot ??= row;
    }
  }
  const isRate = task.type === 'rate' || task.type === 'points';
  // In a column of counts each of these proves its own style, as a household cannot be a fraction.
  const dotted = viProof ?? openDot;
  const comma = enProof ?? openComma;
  const mixed =
    (viProof !== null && enProof !== null) ||
    (openDot !== null && openComma !== null && viProof === null && enProof === null) ||
    (task.type === 'count' && dotted !== null && comma !== null);
  if (mixed && !isRate) {
    const cells = [dotted!, comma!].map((row) => ref(task, row));
    return {
      convention: null,
      findings: [
        finding({
          code: 'SO-002',
          severity: 'stop',
          cells,
          subjects: task.subjects,
          params: { header: task.header, first: shown(task, dotted!), second: shown(task, comma!) },
        }),
      ],
    };
  }
  if (viProof !== null) return { convention: 'vi', findings: [] };
  if (enProof !== null && !isRate) return { convention: 'en', findings: [] };
  if (open !== null && task.proven && !isRate) return { convention: task.proven, findings: [] };
  if (open !== null) {
    const text = task.grid.text(open, task.column);
    // "1.001" among whole numbers is one thousand and one; "1,001" there can only be English, since
    // counts have no fractions.
    if (isRate || (integersOnly && !text.includes(','))) return { convention: 'vi', findings: [] };
    if (task.type === 'count')
      return { convention: text.includes(',') ? 'en' : 'vi', findings: [] };
    return { convention: null, findings: [] };
  }
  return { convention: 'vi', findings: [] };
}

function readCell(
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
  if (task.type !== 'money')
    return /^(?:hộ|người|khẩu|hộ dân|nhân khẩu|%)$/i.test(unit) ? value : null;
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
  if (task.subjects.some((subject) => subject.startsWith('households'))) return 'hộ';
  return task.subjects.includes('people') ? 'người' : null;
}

/** True for a number format that shows a day: dd/mm/yyyy, d-mmm, mm/yy. */
function showsDay(format: string | undefined): boolean {
  if (format === undefined || format === 'General' || format === '@') return false;
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, ''));
}

function decimalsOf(format: string | undefined): number | undefined {
  if (!format || format === 'General') return undefined;
  const match = /0\.(0+)/.exec(format);
  if (!match) return /[0#]/.test(format) ? 0 : undefined;
  return match[1]!.length;
}

/**
 * Words in a number column may be anything, a person's name among them: only digits and signs are
 * ever quoted.
 */
function safeText(text: string): string {
  if (/\p{L}/u.test(text) || /\d{9,}/.test(text)) return '…';
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}

function shown(task: ColumnTask, row: number): string {
  return safeText(task.grid.text(row, task.column));
}

function ref(task: ColumnTask, row: number): CellRef {
  return { sheet: task.grid.sheet, cell: toA1(row, task.column) };
}
