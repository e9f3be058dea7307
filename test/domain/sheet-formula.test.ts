/** What a plain formula of a sheet comes to, as Excel computes it, and which formulas are left alone. */
import { dec } from '../../src/domain/decimal';
import { evaluateFormula, type FormulaValue } from '../../src/domain/sheet-formula/evaluate';

/** A1 = 1, B1 = 2, C1 a text, D1 empty, E1 true, F1 0; row 2: 10, 20, 30; B3 has no known result. */
const CELLS: readonly (readonly (FormulaValue | undefined)[])[] = [
  [dec(1), dec(2), 'Chữ', null, true, dec(0)],
  [dec(10), dec(20), dec(30), null, false],
  [dec(-5), undefined, 'chữ'],
];
const cellAt = (row: number, column: number): FormulaValue | undefined => (row in CELLS && column in CELLS[row]! ? CELLS[row]![column] : null);
const result = (formula: string): unknown => {
  const value = evaluateFormula(formula, cellAt);
  return value === undefined ? 'không tính' : value === null || typeof value === 'string' || typeof value === 'boolean' ? value : value.toNumber();
};

test.each<[string, number | string | boolean | null]>([
  ['=1+2', 3], ['=7-2-1', 4], ['=2*3*4', 24], ['=12/4/3', 1], ['=1+2*3', 7], ['=(1+2)*3', 9], ['=10-4/2', 8], ['=2*3-1', 5],
  ['=-3', -3], ['=--3', 3], ['=+3', 3], ['=-(1+2)', -3], ['=2*-3', -6], ['=0.1+0.2', 0.3], ['=1.5*2', 3], ['="a"', 'a'], ['="nói ""a"""', 'nói "a"'], ['=""', ''],
  ['=A1', 1], ['=$B$1', 2], ['=B$2', 20], ['=$C2', 30], ['=C1', 'Chữ'], ['=D1', null], ['=E1', true], ['=A1+B2', 21], ['=D1+1', 1], ['=E1+1', 2], ['=E2+1', 1], ['=-A3', 5],
  ['=1=1', true], ['=1=2', false], ['=1<>2', true], ['=1<>1', false], ['=1<2', true], ['=2<2', false], ['=3<2', false], ['=2>1', true], ['=2>2', false], ['=1>2', false],
  ['=2<=2', true], ['=3<=2', false], ['=1<=2', true], ['=2>=2', true], ['=1>=2', false], ['=3>=2', true], ['=1+1=2', true], ['=1<2=E1', true],
  ['="a"="A"', true], ['="a"="b"', false], ['="a"<"b"', true], ['="b"<"a"', false], ['="b">"A"', true], ['=C1=C3', true], ['=D1=0', true], ['=D1=""', true], ['=D1="x"', false], ['=D1<1', true], ['=""=D1', true], ['=0=D1', true],
  ['=C1>99999', true], ['=99999<C1', true], ['=E1>C1', true], ['=C1<E1', true], ['=E1>99999', true], ['=E1>E2', true], ['=E2<E1', true], ['=E1=E1', true], ['=D1=D1', true],
  ['=SUM(A2:C2)', 60], ['=SUM(A1:F1)', 3], ['=SUM(A2,B2,5)', 35], ['=SUM(A1:A3)', 6], ['=SUM(A2:B2,A1:B1)', 33], ['=SUM()', 0], ['=SUM(C1,D1)', 0], ['=SUM(1,2)*2', 6], ['=SUM($A$1:B$2)', 33],
  ['=COUNT(A1:F1)', 3], ['=COUNT(A2:C2)', 3], ['=COUNT(C1:D1)', 0], ['=COUNT(1,"a",2)', 2], ['=COUNT()', 0],
  ['=ROUND(2.345,2)', 2.35], ['=ROUND(-2.345,2)', -2.35], ['=ROUND(2.5,0)', 3], ['=ROUND(1234,-2)', 1200], ['=ROUND(1250,-2)', 1300], ['=ROUND(1.29,1.9)', 1.3], ['=ROUND(2,30)', 2], ['=ROUND(2,-30)', 0], ['=ROUND(A1/3*100,2)', 33.33], ['=ROUND(D1,1)', 0],
  ['=ABS(-4)', 4], ['=ABS(4)', 4], ['=ABS(A3)', 5],
  ['=AND(1=1,2=2)', true], ['=AND(1=1,1=2)', false], ['=AND(E1,A1)', true], ['=AND(E1,F1)', false], ['=AND(E1,D1)', false], ['=OR(1=2,2=2)', true], ['=OR(1=2,1=3)', false], ['=OR(F1,E2)', false], ['=OR(F1,A1)', true],
  ['=IF(1=1,"có","không")', 'có'], ['=IF(1=2,"có","không")', 'không'], ['=IF(1=2,"có")', false], ['=IF(1=1,"có")', 'có'], ['=IF(A1,2,3)', 2], ['=IF(F1,2,3)', 3], ['=IF(D1,2,3)', 3], ['=IF(E1,2,3)', 2],
  ['=IF(F1=0,"",1/F1)', ''], ['=IF(F1=1,1/F1,"")', ''], ['=IF(A1=1,(2+3)*2,1/0)', 10], ['=IF(A1=2,SUM(1,(2),1/0),7)', 7], ['=IF(A1=1,IF(B1=2,"a","b"),"c")', 'a'], ['=IF(A1=1,IF(B1=3,"a","b"),"c")', 'b'], ['=IF(A1=2,IF(B1=3,"a","b"),"c")', 'c'],
  ['=IF(A1=2,B3,7)', 7], ['=IF(A1=2,"a)","b,")', 'b,'], ['=IF(A1=1,"x","y")="x"', true], ['= 1 + 2 ', 3], ['=SUM( A2 : B2 )', 30],
])('%s is %s', (formula, value) => {
  expect(result(formula)).toBe(value);
});

test.each([
  '=1/0', '=1/D1', '="a"+1', '=1+"a"', '=-C1', '="a"*2', '=C1*1', '=C1/2', '=C1-1', '=B3', '=B3+1', '=SUM(A3:C3)', '=COUNT(B3)', '=IF(B3,1,2)', '=IF("a",1,2)', '=AND("a")', '=ABS("a")', '=ROUND("a",1)', '=ABS(A1:B1)', '=A1:B1', '=A1:B1+1', '=(A1:B1)', '=AND(A1:B1)',
  '=', '=1+', '=*2', '=(1', '=1)', '=SUM(1', '=SUM 1', '=SUM(1;2)', '=IF(1=1)', '=IF(1=1 2)', '=IF(1=1,2,3,4)', '=IF(1=1,2', '=A1 B1', '=A1:', '=A1:5', '=1,2', '=)', '=VLOOKUP(A1,B1,2)', '=TYLENGHEO(1,2)', "='S 2'!A1", '=S!A1', '=A1#', '=sum(1', '="a', '=SUM(A1:XFD1048576)', '=A1:B1=1', '=ROUND(1,31)', '=ROUND(1,-31)', '=constructor(1)', '=toString()',
])('%s is left alone', (formula) => {
  expect(result(formula)).toBe('không tính');
});

test('a block of cells has a bound, at which it is still added up', () => {
  expect(evaluateFormula('=COUNT(A1:J10000)', () => dec(1))?.toString()).toBe('100000');
  expect(evaluateFormula('=COUNT(A1:J10001)', () => dec(1))).toBeUndefined();
});

test('an error of another kind is not hidden', () => {
  expect(() => evaluateFormula('=A1', () => { throw new TypeError('hỏng'); })).toThrow('hỏng');
});
