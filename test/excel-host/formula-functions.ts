/** The values of formulas and the functions of Excel's own that a Biểu or a check uses. */
import type { Scalar } from './model';

export class CellFault extends Error {
  constructor(readonly shown: string) {
    super(shown);
  }
}

/** Rows of a range or an array constant; an error value stands in its place until somebody takes it. */
export class Grid {
  constructor(readonly rows: readonly (readonly (Scalar | CellFault)[])[]) {}
}

export type Value = Scalar | Grid;

export function taken(value: Scalar | CellFault): Scalar {
  if (value instanceof CellFault) throw value;
  return value;
}

const flat = (value: Value): readonly Scalar[] =>
  value instanceof Grid ? value.rows.flat().map(taken) : [value];
export const single = (value: Value): Scalar =>
  value instanceof Grid ? taken(value.rows[0]?.[0] ?? '') : value;
const gridOf = (value: Value): Grid => (value instanceof Grid ? value : new Grid([[value]]));
/** ERROR.TYPE's numbers. */
export const faults = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

export function numeric(value: Value): number {
  const one = single(value);
  if (typeof one === 'number') return one;
  if (typeof one === 'boolean') return one ? 1 : 0;
  if (one.trim() === '') return 0;
  const read = Number(one);
  if (Number.isNaN(read)) throw new CellFault('#VALUE!');
  return read;
}

export const truth = (value: Value): boolean => {
  const one = single(value);
  return typeof one === 'string' ? one.toUpperCase() === 'TRUE' : one !== 0 && one !== false;
};
const numbersIn = (values: readonly Value[]): number[] =>
  values.flatMap(flat).filter((value): value is number => typeof value === 'number');

function rounded(value: number, places: number, how: (magnitude: number) => number): number {
  const scale = 10 ** places;
  // Through the shortest decimal text, as Excel does, so that 1.005 is rounded as it is read.
  const scaled = Number((Math.abs(value) * scale).toPrecision(15));
  return (Math.sign(value) * how(scaled)) / scale;
}

/** "x", 5, ">=3", "<>": what COUNTIF and SUMIF ask of a cell. */
function fits(criterion: Scalar): (value: Scalar) => boolean {
  const match = /^(<=|>=|<>|=|<|>)(.*)$/.exec(String(criterion));
  const [sign, text] = match ? [match[1]!, match[2]!] : ['=', String(criterion)];
  const bound = text.trim() === '' ? NaN : Number(text);
  return (value) => {
    if (Number.isNaN(bound)) {
      const same = String(value).toLowerCase() === text.toLowerCase();
      return sign === '=' ? same : sign === '<>' && !same;
    }
    if (typeof value !== 'number') return sign === '<>';
    return {
      '=': value === bound,
      '<>': value !== bound,
      '<': value < bound,
      '<=': value <= bound,
      '>': value > bound,
      '>=': value >= bound,
    }[sign]!;
  };
}

export const functions: Record<string, (values: readonly Value[]) => Value> = {
  SUM: (values) => numbersIn(values).reduce((total, value) => total + value, 0),
  MAX: (values) => Math.max(0, ...numbersIn(values)),
  MIN: (values) => Math.min(...(numbersIn(values).length > 0 ? numbersIn(values) : [0])),
  AVERAGE: (values) => {
    const all = numbersIn(values);
    if (all.length === 0) throw new CellFault('#DIV/0!');
    return all.reduce((total, value) => total + value, 0) / all.length;
  },
  COUNT: (values) => numbersIn(values).length,
  COUNTIF: ([range, criterion]) => flat(range!).filter(fits(single(criterion!))).length,
  SUMIF: ([range, criterion, added]) => {
    const fit = fits(single(criterion!));
    const amounts = flat(added ?? range!);
    return flat(range!).reduce<number>(
      (total, value, index) =>
        total + (fit(value) && typeof amounts[index] === 'number' ? amounts[index] : 0),
      0,
    );
  },
  COUNTA: (values) => values.flatMap(flat).filter((value) => value !== '').length,
  ABS: ([value]) => Math.abs(numeric(value!)),
  ROUND: ([value, places]) => rounded(numeric(value!), numeric(places ?? 0), Math.round),
  ROUNDDOWN: ([value, places]) => rounded(numeric(value!), numeric(places ?? 0), Math.floor),
  ROUNDUP: ([value, places]) => rounded(numeric(value!), numeric(places ?? 0), Math.ceil),
  AND: (values) => values.flatMap(flat).every(truth),
  OR: (values) => values.flatMap(flat).some(truth),
  NOT: ([value]) => !truth(value!),
  ISNUMBER: ([value]) => typeof single(value!) === 'number',
  ISBLANK: ([value]) => single(value!) === '',
  EXACT: ([a, b]) => String(single(a!)) === String(single(b!)),
  SUMPRODUCT: (values) => numbersIn(values).reduce((total, value) => total + value, 0),
  INDEX: ([grid, row, column]) =>
    taken(gridOf(grid!).rows[numeric(row!) - 1]?.[numeric(column ?? 1) - 1] ?? ''),
  ROWS: ([grid]) => gridOf(grid!).rows.length,
  COLUMNS: ([grid]) => gridOf(grid!).rows[0]!.length,
  NA: () => {
    throw new CellFault('#N/A');
  },
};

export function ordered(a: Scalar, b: Scalar, sign: string): boolean {
  // Numbers stand before texts, and texts before truth values.
  const rank = (value: Scalar): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  const order =
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : rank(a) !== rank(b)
        ? rank(a) - rank(b)
        : String(a).localeCompare(String(b), 'vi', { sensitivity: 'accent' });
  return {
    '=': order === 0,
    '<>': order !== 0,
    '<': order < 0,
    '<=': order <= 0,
    '>': order > 0,
    '>=': order >= 0,
  }[sign]!;
}
