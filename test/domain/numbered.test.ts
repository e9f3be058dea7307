/** The line of column numbers says how a column is computed, in the ways in which offices write it. */
import { dec } from '../../src/domain/decimal';
import { evaluateFormula } from '../../src/domain/sheet-formula/evaluate';
import { numberedFormula } from '../../src/domain/sheet-formula/numbered';

/** Columns 1, 2, 3, 4 and B hold 10, 20, 30, 40 and 50; they are A, B, C, D and E of the sheet. */
const LABELS = ['1', '2', '3', '4', 'B'];
const columnOf = (label: string): number | undefined => {
  const at = LABELS.indexOf(label);
  return at < 0 ? undefined : at;
};
const resultOf = (text: string): string | null => {
  const numbered = numberedFormula(text, columnOf);
  if (!numbered) return null;
  const value = evaluateFormula(numbered.inRow(6), (row, column) =>
    row === 6 ? dec(10 * (column + 1)) : undefined,
  );
  return value === undefined ? 'no result' : String(value);
};

test.each([
  ['3/2*100', '=C7/B7*100', '150'],
  ['(3)/(2)*100%', '=(C7)/(B7)*100', '150'],
  ['1 + 2 – 3', '=A7+B7-C7', '0'],
  ['[(1)+(2)]x1000', '=((A7)+(B7))*1000', '30000'],
  ['{1+2}×3:4', '=(A7+B7)*C7/D7', '22.5'],
  ['b/2', '=E7/B7', '2.5'],
  ['(1+2)/3', '=(A7+B7)/C7', '1'],
  ['(4)*12', '=(D7)*12', '480'],
  ['-1+2', '=-A7+B7', '10'],
])('%s is %s', (text, formula, result) => {
  expect(numberedFormula(text, columnOf)?.inRow(6)).toBe(formula);
  expect(resultOf(text)).toBe(result);
});

test.each([
  ['', 'nothing'],
  ['100%', 'a number by itself'],
  ['cột 3 chia cột 2', 'words'],
  ['3/9', 'a column that is not there'],
  ['3*12', 'a number that may be a column'],
  ['(4)*2', 'a number that is both'],
  ['3*5%', 'another share than the whole'],
  ['3^2', 'another sign'],
])('%s is left alone: %s', (text) => {
  expect(numberedFormula(text, columnOf)).toBeNull();
});

test('what is half written or divides by nothing has no result', () => {
  expect(['3/', '(1+2', '1)', '3/(1-1)'].map(resultOf)).toEqual(Array(4).fill('no result'));
});

test('it names the columns that it takes', () => {
  expect(numberedFormula('3/2*100', columnOf)?.columns).toEqual([2, 1]);
});
