/** Computes the classic formulas of a Biểu, so that a formula that was written can be read back as a figure. */
import { fromA1 } from '../../src/domain/address';
import type { HostBook, HostSheet, Scalar } from './model';
import { tokens } from './formula-tokens';
import type { Token } from './formula-tokens';

export class CellFault extends Error {
  constructor(readonly shown: string) {
    super(shown);
  }
}

type Value = Scalar | readonly Scalar[];

const flat = (value: Value): readonly Scalar[] => (Array.isArray(value) ? value as readonly Scalar[] : [value as Scalar]);
const single = (value: Value): Scalar => flat(value)[0] ?? '';

function numeric(value: Value): number {
  const one = single(value);
  if (typeof one === 'number') return one;
  if (typeof one === 'boolean') return one ? 1 : 0;
  if (one.trim() === '') return 0;
  const read = Number(one);
  if (Number.isNaN(read)) throw new CellFault('#VALUE!');
  return read;
}

const truth = (value: Value): boolean => { const one = single(value); return typeof one === 'string' ? one.toUpperCase() === 'TRUE' : one !== 0 && one !== false; };
const numbersIn = (values: readonly Value[]): number[] => values.flatMap(flat).filter((value): value is number => typeof value === 'number');

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
    return { '=': value === bound, '<>': value !== bound, '<': value < bound, '<=': value <= bound, '>': value > bound, '>=': value >= bound }[sign]!;
  };
}

const functions: Record<string, (values: readonly Value[]) => Value> = {
  SUM: (values) => numbersIn(values).reduce((total, value) => total + value, 0),
  MAX: (values) => Math.max(0, ...numbersIn(values)),
  MIN: (values) => Math.min(...(numbersIn(values).length > 0 ? numbersIn(values) : [0])),
  AVERAGE: (values) => { const all = numbersIn(values); if (all.length === 0) throw new CellFault('#DIV/0!'); return all.reduce((total, value) => total + value, 0) / all.length; },
  COUNT: (values) => numbersIn(values).length,
  COUNTIF: ([range, criterion]) => flat(range!).filter(fits(single(criterion!))).length,
  SUMIF: ([range, criterion, added]) => {
    const fit = fits(single(criterion!));
    const amounts = flat(added ?? range!);
    return flat(range!).reduce<number>((total, value, index) => total + (fit(value) && typeof amounts[index] === 'number' ? amounts[index] : 0), 0);
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
};

class Parser {
  private at = 0;

  constructor(private readonly list: readonly Token[], private readonly calculator: Calculator, private readonly sheet: HostSheet) {}

  whole(): Value {
    const value = this.comparison();
    if (this.at < this.list.length) throw new CellFault('#NAME?');
    return value;
  }

  private take(...texts: string[]): string | null {
    const token = this.list[this.at];
    if (!token || token.kind !== 'sign' || !texts.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }

  private comparison(): Value {
    let left = this.joined();
    for (let sign = this.take('=', '<>', '<=', '>=', '<', '>'); sign; sign = this.take('=', '<>', '<=', '>=', '<', '>')) {
      const [a, b] = [single(left), single(this.joined())];
      const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'vi', { sensitivity: 'accent' });
      left = { '=': order === 0, '<>': order !== 0, '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 }[sign]!;
    }
    return left;
  }

  private joined(): Value {
    let left = this.total();
    while (this.take('&')) left = `${single(left)}${single(this.total())}`;
    return left;
  }

  private total(): Value {
    let left = this.product();
    for (let sign = this.take('+', '-'); sign; sign = this.take('+', '-')) {
      const right = numeric(this.product());
      left = sign === '+' ? numeric(left) + right : numeric(left) - right;
    }
    return left;
  }

  private product(): Value {
    let left = this.power();
    for (let sign = this.take('*', '/'); sign; sign = this.take('*', '/')) {
      const right = numeric(this.power());
      if (sign === '/' && right === 0) throw new CellFault('#DIV/0!');
      left = sign === '*' ? numeric(left) * right : numeric(left) / right;
    }
    return left;
  }

  private power(): Value {
    let left = this.signed();
    while (this.take('^')) left = numeric(left) ** numeric(this.signed());
    while (this.take('%')) left = numeric(left) / 100;
    return left;
  }

  private signed(): Value {
    if (this.take('-')) return -numeric(this.signed());
    if (this.take('+')) return this.signed();
    return this.atom();
  }

  private atom(): Value {
    if (this.take('(')) {
      const value = this.comparison();
      if (!this.take(')')) throw new CellFault('#NAME?');
      return value;
    }
    const token = this.list[this.at];
    this.at += 1;
    if (!token || token.kind === 'sign') throw new CellFault('#NAME?');
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'text') return token.text;
    if (token.kind === 'reference') return this.calculator.cells(token, this.sheet);
    if (/^(TRUE|FALSE)$/i.test(token.text)) return token.text.toUpperCase() === 'TRUE';
    return this.call(token.text.toUpperCase());
  }

  private call(name: string): Value {
    if (!this.take('(')) throw new CellFault('#NAME?');
    const values: (() => Value)[] = [];
    while (!this.take(')')) {
      const from = this.at;
      // An argument is parsed once to find its end; only IF and IFERROR choose which ones count.
      values.push(this.guarded(from));
      if (!this.take(',') && this.list[this.at]?.text !== ')') throw new CellFault('#NAME?');
    }
    if (name === 'IF') return truth(values[0]!()) ? values[1]!() : values[2]?.() ?? false;
    if (name === 'IFERROR') {
      try { return values[0]!(); } catch { return values[1]!(); }
    }
    const run = functions[name];
    if (!run) throw new CellFault('#NAME?');
    return run(values.map((value) => value()));
  }

  private guarded(from: number): () => Value {
    try {
      const value = this.comparison();
      return () => value;
    } catch (fault) {
      let depth = 0;
      for (this.at = from; this.at < this.list.length; this.at += 1) {
        const { kind, text } = this.list[this.at]!;
        if (kind !== 'sign') continue;
        if (depth === 0 && (text === ',' || text === ')')) break;
        depth += text === '(' ? 1 : text === ')' ? -1 : 0;
      }
      return () => { throw fault; };
    }
  }
}

/** Values of formulas at one moment; a new one is made for each request. */
export class Calculator {
  private readonly done = new Map<string, Scalar | CellFault>();
  private readonly running = new Set<string>();

  constructor(private readonly book: HostBook) {}

  /** @throws CellFault for an error value */
  value(sheet: HostSheet, row: number, column: number): Scalar {
    const cell = sheet.cell(row, column);
    if (!cell) return '';
    if (cell.isError) throw new CellFault(String(cell.value));
    if (cell.formula === null) return cell.value;
    const key = `${sheet.id}!${row}:${column}`;
    if (this.running.has(key)) return 0;
    let result = this.done.get(key);
    if (result === undefined) {
      this.running.add(key);
      try {
        const list = tokens(cell.formula.slice(1));
        const value = single(new Parser(list, this, sheet).whole());
        // A formula that only points at an empty cell shows 0; an empty text that was computed stays one.
        result = value === '' && list.length === 1 && list[0]!.kind === 'reference' ? 0 : value;
      } catch (fault) {
        if (!(fault instanceof CellFault)) throw fault;
        // A formula beyond this calculator keeps the result that its file came with, as Excel shows it until it computes.
        result = fault.shown === '#NAME?' && cell.value !== '' && cell.value !== 0 ? cell.value : fault;
      }
      this.running.delete(key);
      this.done.set(key, result);
    }
    if (result instanceof CellFault) throw result;
    return result;
  }

  cells(reference: Token, home: HostSheet): Value {
    const sheet = reference.sheet === undefined ? home : this.book.sheet(reference.sheet);
    const [start, end = start] = reference.text.split(':');
    const from = fromA1(start!);
    const to = fromA1(end!);
    if (!sheet || !from || !to) throw new CellFault('#REF!');
    if (start === end) return this.value(sheet, from.row, from.column);
    const all: Scalar[] = [];
    for (let row = from.row; row <= to.row; row += 1) for (let column = from.column; column <= to.column; column += 1) all.push(this.value(sheet, row, column));
    return all;
  }
}
