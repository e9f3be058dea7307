/** Formulas with the separators of the officer's Excel. */

export type Separator = ';' | ',';

/**
 * A formula written with ";" and decimal commas, as the same formula for an Excel that parts
 * arguments by ",".
 * Texts in quotes and names of sheets stay; in an array constant the comma parts columns either
 * way, so a decimal comma is told by the digits on both sides of it outside of braces.
 */
export function withSeparator(formula: string, separator: Separator): string {
  if (separator === ';') return formula;
  let depth = 0;
  let quote = '';
  return Array.from(formula, (letter, at) => {
    if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
    else if (letter === quote) quote = '';
    if (quote !== '') return letter;
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    if (depth > 0) return letter;
    if (letter === ';') return ',';
    if (letter === ',' && /\d/.test(formula[at - 1] ?? '') && /\d/.test(formula[at + 1] ?? ''))
      return '.';
    return letter;
  }).join('');
}

/**
 * A formula that calls a function, with the officer's own arguments. Those that are left out at the
 * end are not written.
 * @param values as typed, or addresses as Excel writes them
 */
export function calledWith(name: string, values: readonly string[], separator: Separator): string {
  const given = values.map((value) => value.trim());
  while (given.length > 0 && given[given.length - 1] === '') given.pop();
  return `=${name}(${given.join(separator)})`;
}
