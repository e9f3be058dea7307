import { formatVietnamese } from '../../src/domain/vietnamese-format';
import { callFunction, parseArguments } from '../../src/functions/call';
import { functionCatalogue } from '../../src/functions/catalogue';
import { argumentsOf } from './help-example';
import examples from '../examples/functions.json';
import { MACHINE_DAY } from '../machine-day';

interface Example {
  readonly call: string;
  readonly args: readonly unknown[];
  readonly value?: unknown;
  readonly error?: { readonly code: string; readonly message: string };
}

const all = examples as readonly Example[];
const written = (args: readonly unknown[]): string =>
  args
    .map((argument) => JSON.stringify(argument))
    .join('; ')
    .slice(0, 90);

describe('worked examples', () => {
  test.each(
    all
      .filter(({ error }) => !error)
      .map((example) => [example.call, written(example.args), example] as const),
  )('%s(%s)', (_, __, { call, args, value }) => {
    expect(callFunction(call, args, MACHINE_DAY)).toEqual({ value });
  });
});

describe('wrong input is named in a sentence', () => {
  test.each(
    all
      .filter(({ error }) => error)
      .map((example) => [example.call, written(example.args), example] as const),
  )('%s(%s)', (_, __, { call, args, error }) => {
    expect(callFunction(call, args, MACHINE_DAY)).toEqual({ error });
  });
});

test.each(functionCatalogue().map(({ name }) => name))(
  '%s has an example of right and of wrong input',
  (name) => {
    const own = all.filter(({ call }) => call.toUpperCase() === name);
    expect(own.some(({ error }) => !error)).toBe(true);
    expect(own.some(({ error }) => error)).toBe(true);
  },
);

describe('the examples in the help', () => {
  const shown = (value: unknown): string => {
    if (Array.isArray(value)) return value.flat().map(shown).join('; ');
    if (typeof value === 'number') return formatVietnamese(value);
    return String(value).replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');
  };

  const cases = functionCatalogue().flatMap(({ name, examples: own }) =>
    own.map((example) => [name, example.formula, example.result] as const),
  );
  test.each(cases.filter(([name]) => name !== 'KIEMTRAVONCHITIET'))(
    '%s: %s → %s',
    (name, formula, result) => {
      const outcome = callFunction(name, argumentsOf(formula), MACHINE_DAY);
      expect('value' in outcome ? shown(outcome.value) : outcome).toBe(
        result.replace(/^1001$/, '1.001'),
      );
    },
  );

  test('the table of KIEMTRAVONCHITIET has the shares that its example names', () => {
    const outcome = callFunction('KIEMTRAVONCHITIET', [1001, 871, 87, 43, 15]) as {
      value: unknown[][];
    };
    expect(outcome.value.slice(1, 4).map((row) => row[2])).toEqual([87.01, 8.69, 4.3]);
  });
});

describe('arguments on a command line', () => {
  test.each([
    ['TYLENGHEO', ['104', '1867'], [104, 1867]],
    ['PHANBOVON', ['87', '[[400],[150]]'], [87, [[400], [150]]]],
    ['CHUYENSO', ['1.001'], ['1.001']],
    ['CHUYENSO', ['"1.001"'], ['1.001']],
    ['CHUYENSO', ['10.98', 'null'], ['10.98', null]],
    ['DATCHITIEU', ['60', '60', '>='], [60, 60, '>=']],
    ['HANLAMVIEC', ['20/08/2025', '15'], ['20/08/2025', 15]],
    ['DOCSO', ['264', 'null', 'bốn'], [264, null, 'bốn']],
    ['TYLENGHEO', ['[1,', 'x'], ['[1,', 'x']],
    [
      'HOCUOIKY',
      ['368', '{8;264;3}', '{4; 2;3;2}'],
      [368, [[8], [264], [3]], [[4], [2], [3], [2]]],
    ],
    [
      'CHISONGHEODACHIEU',
      ['{1,1,0;1,0,0}'],
      [
        [
          [1, 1, 0],
          [1, 0, 0],
        ],
      ],
    ],
    ['SOCHISOTHIEUHUT', ['{"x";"";"1";"không; có"}'], [[['x'], [''], ['1'], ['không; có']]]],
    ['PHANBOVON', ['12.5', '{12.5;;0,4}'], [12.5, [[12.5], [null], [0, 4]]]],
    ['TYLENGHEO', ['{', '{"x"y}'], ['{', '{"x"y}']],
    ['KHONGCO', ['1'], [1]],
  ])('%s %j are %j', (name, texts, args) => expect(parseArguments(name, texts)).toEqual(args));
});
