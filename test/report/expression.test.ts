import fc from 'fast-check';
import { type Decimal, dec } from '../../src/domain/decimal';
import { demandsOf, evaluate, keysOf, parseExpression, write } from '../../src/report/expression';
import { rowFormula, verdictFormula, verticalSum } from '../../src/report/native';

const values =
  (known: Record<string, number | null>) =>
  (key: string): Decimal | null => {
    const value = known[key];
    return value === null || value === undefined ? null : dec(value);
  };

describe('an expression of a template', () => {
  it.each([
    ['poor/total*100', { poor: 1, total: 4 }, '25'],
    ['open-close', { open: 3, close: 5 }, '-2'],
    ['sum(a,b)', { a: 1, b: 2 }, '3'],
    ['a/x*100-b/y*100', { a: 1, x: 2, b: 1, y: 4 }, '25'],
    ['a-(b-c)', { a: 10, b: 4, c: 1 }, '7'],
    ['a/(b*c)', { a: 12, b: 2, c: 3 }, '2'],
  ])('%s of known figures', (text, known, result) => {
    expect(evaluate(parseExpression(text), values(known))!.toString()).toBe(result);
  });

  it('is unknown when an operand is, except that a sum is of what is known', () => {
    expect(evaluate(parseExpression('a-b'), values({ a: 3, b: null }))).toBeNull();
    expect(evaluate(parseExpression('sum(a,b)'), values({ a: 3, b: null }))!.toString()).toBe('3');
    expect(evaluate(parseExpression('sum(a,b)'), values({ a: null, b: null }))).toBeNull();
  });

  it('has no result when it divides by zero', () => {
    expect(evaluate(parseExpression('a/b*100'), values({ a: 3, b: 0 }))).toBeNull();
  });

  it.each(['', 'a+', '(a', 'a b', 'sum(a', '1..2', 'a^2'])(
    '%p is a fault of the template',
    (text) => {
      expect(() => parseExpression(text)).toThrow();
    },
  );

  it('prints brackets where the order needs them and nowhere else', () => {
    const again = (text: string): string => write(parseExpression(text), (key) => key);
    for (const text of ['a-(b-c)', 'a/(b*c)', '(a+b)*c', 'a-b-c', 'a*b/c', 'a/b*100-c/d*100'])
      expect(again(text)).toBe(text);
    expect(again('(a*b)+c')).toBe('a*b+c');
  });

  it('means the same after printing and parsing again', () => {
    const leaf = fc.constantFrom('a', 'b', 'c', '2', '100');
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc
          .tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree'))
          .map(([left, sign, right]) => `(${left}${sign}${right})`),
      ),
    }));
    fc.assert(
      fc.property(
        tree,
        fc.record({
          a: fc.integer({ min: 1, max: 99 }),
          b: fc.integer({ min: 1, max: 99 }),
          c: fc.integer({ min: 1, max: 99 }),
        }),
        (text, known) => {
          const parsed = parseExpression(text);
          const printed = parseExpression(write(parsed, (key) => key));
          const [first, second] = [
            evaluate(parsed, values(known)),
            evaluate(printed, values(known)),
          ];
          expect(second === null ? null : second.toFixed(20)).toBe(
            first === null ? null : first.toFixed(20),
          );
        },
      ),
    );
  });

  it('tells what it reads, what must be there, and what must not be zero', () => {
    const parsed = parseExpression('a/x*100-b/y*100');
    expect(keysOf(parsed)).toEqual(['a', 'x', 'b', 'y']);
    expect(demandsOf(parsed)).toEqual({
      present: ['a', 'x', 'b', 'y'],
      anyOf: [],
      nonZero: ['x', 'y'],
      nonZeroSums: [],
    });
  });

  it('takes a sum of nothing for none beside another sum, and for unknown when all of them are of nothing', () => {
    const parsed = parseExpression('open-sum(a,b)+sum(c,d)');
    const of = (values: Record<string, number>) =>
      evaluate(parsed, (key) => (key in values ? dec(values[key]!) : null))?.toNumber() ?? null;
    expect(of({ open: 10, a: 3 })).toBe(7);
    expect(of({ open: 10, c: 2, d: 1 })).toBe(13);
    expect(of({ open: 10 })).toBeNull();
    expect(of({ a: 3, c: 1 })).toBeNull();
    expect(rowFormula(parsed, (key) => key.toUpperCase(), null, false)).toBe(
      '=IF(AND(COUNT(OPEN)=1,COUNT(A,B,C,D)>0),OPEN-SUM(A,B)+SUM(C,D),"")',
    );
    expect(write(parsed, (key) => key, true)).toBe('open-(a+b)+c+d');
  });

  it('rounds to whole numbers, stays below a known limit and above zero', () => {
    const parsed = parseExpression('positive(atMost(round(a+(b-a)*12/m),limit))');
    const of = (a: number, b: number, m: number, limit: number | null) =>
      evaluate(
        parsed,
        (key) =>
          ({ a: dec(a), b: dec(b), m: dec(m), limit: limit === null ? null : dec(limit) })[key] ??
          null,
      )!.toNumber();
    expect(of(368, 258, 7, 1867)).toBe(179);
    expect(of(0, 50, 6, 80)).toBe(80);
    expect(of(0, 50, 6, null)).toBe(100);
    expect(of(100, 20, 6, null)).toBe(0);
    expect(write(parsed, (key) => key)).toBe('MAX(0,MIN(ROUND(a+(b-a)*12/m,0),limit))');
  });
});

describe('a native formula', () => {
  const at = (key: string): string => `${key.toUpperCase()}9`;

  it('does not divide by a blank or a zero', () => {
    expect(rowFormula(parseExpression('a/b*100'), at, 2, false)).toBe(
      '=IF(AND(COUNT(A9,B9)=2,B9<>0),ROUND(A9/B9*100,2),"")',
    );
  });

  it('is plain for a sum and guarded for a sum of nothing', () => {
    expect(rowFormula(parseExpression('sum(a,b)'), at, null, false)).toBe('=SUM(A9,B9)');
    expect(rowFormula(parseExpression('sum(a,b)'), at, null, true)).toBe(
      '=IF(COUNT(A9,B9)=0,"",SUM(A9,B9))',
    );
  });

  it('joins neighbouring rows into ranges and stays within the arguments that Excel takes', () => {
    expect(verticalSum(2, [4, 5, 6, 9], false)).toBe('=SUM(C5:C7,C10)');
    const scattered = Array.from({ length: 600 }, (_, index) => index * 2);
    const formula = verticalSum(0, scattered, false);
    for (const list of formula.match(/\(([^)]*)\)/g)!)
      expect(list.split(',').length).toBeLessThanOrEqual(255);
    expect(formula.match(/A\d+/g)).toHaveLength(600);
  });

  it('judges "about" within the band on both sides', () => {
    expect(
      verdictFormula('G9', 'E9', '≈', 10, { above: 'Vượt', met: 'Đạt', missed: 'Chưa đạt' }),
    ).toBe(
      '=IF(COUNT(G9,E9)=2,IF(ABS(G9-E9)<=ABS(E9)*10/100,"Đạt",IF(G9>E9,"Vượt","Chưa đạt")),"")',
    );
  });
});
