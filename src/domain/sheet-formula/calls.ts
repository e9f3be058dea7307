/**
 * The calls of certain functions inside a formula, whatever else stands in it: references to other
 * sheets, texts, arrays.
 */

export interface FormulaCall {
  /** As asked for, in capitals. */
  readonly name: string;
  /** The text of each argument, untrimmed; none for an empty pair of brackets. */
  readonly args: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** Where the closing bracket stands. */
  readonly close: number;
}

/**
 * A file keeps the name of a custom function with a mark before it; an add-in may have a name of
 * its own before it.
 */
const PREFIX = '(?:_xldudf_)?(?:[A-Za-z][A-Za-z0-9]*[._])?';

/**
 * @param formula in en-US form: commas between arguments
 * @param names in capitals
 */
export function callsOf(formula: string, names: readonly string[]): FormulaCall[] {
  const call = new RegExp(`(?<![A-Za-z0-9_.])${PREFIX}(${names.join('|')})\\s*\\(`, 'giy');
  const calls: FormulaCall[] = [];
  for (let at = 0; at < formula.length; at += 1) {
    const quote = formula[at];
    if (quote === '"' || quote === "'") {
      at = endOfQuote(formula, at);
      continue;
    }
    call.lastIndex = at;
    const match = call.exec(formula);
    if (!match) continue;
    const read = argumentsFrom(formula, call.lastIndex);
    if (read) calls.push({ name: (match[1] ?? '').toUpperCase(), ...read });
    // Arguments may hold calls themselves, so the walk goes on inside the brackets.
    at = match.index + match[0].length - 1;
  }
  return calls;
}

/** The place of the closing quotation mark; a doubled one stands for itself. */
function endOfQuote(formula: string, start: number): number {
  const quote = formula[start];
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at;
    at += 1;
  }
  return formula.length;
}

/** null for a formula that ends before its brackets do. */
function argumentsFrom(formula: string, from: number): Pick<FormulaCall, 'args' | 'close'> | null {
  const args: FormulaCall['args'][number][] = [];
  let depth = 0;
  let start = from;
  const add = (end: number): void => {
    args.push({ start, end, text: formula.slice(start, end) });
    start = end + 1;
  };
  for (let at = from; at < formula.length; at += 1) {
    const sign = formula[at] ?? '';
    if (sign === '"' || sign === "'") at = endOfQuote(formula, at);
    else if ('({'.includes(sign)) depth += 1;
    else if (sign === ')' && depth === 0) {
      if (args.length > 0 || formula.slice(start, at).trim() !== '') add(at);
      return { args, close: at };
    } else if (')}'.includes(sign)) depth -= 1;
    else if (sign === ',' && depth === 0) add(at);
  }
  return null;
}
