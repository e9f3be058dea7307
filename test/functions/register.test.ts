import { hosted, registerFunctions } from '../../src/functions/register';
import { implementations } from '../../src/functions/implementations';

/** The two members of Excel's runtime that registration talks to, answering as the runtime does. */
class HostError extends Error {
  constructor(readonly code: string, message?: string) {
    super(message);
  }
}

const associated = new Map<string, (...args: unknown[]) => unknown>();

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: HostError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
      associate: (id: string, run: (...args: unknown[]) => unknown) => associated.set(id, run),
    },
  });
  registerFunctions();
});

const invocation = { address: 'Sheet1!A1' };
const call = (name: string, ...args: unknown[]): unknown => associated.get(name)!(...args, invocation);

test('every implementation is tied to its name', () => expect([...associated.keys()]).toEqual(Object.keys(implementations)));

test('arguments as Excel hands them over: ranges of rows, null for what is left out, the call itself at the end', () => {
  expect(call('TYLENGHEO', [[104]], [[1867]], null)).toBe(5.57);
  expect(call('DATCHITIEU', [[60]], [[60]], null, null)).toBe('Đạt');
  expect(call('TYLEGIAINGAN', [[50]], [[80]], null, null)).toBe(62.5);
  expect(call('HANLAMVIEC', 45889, 15, null, null)).toBe(45912);
  expect(call('PHANBOVON', [[87]], [[400], [150], [61], [90], [50], [40], [80]], null)).toEqual([[40], [15], [6], [9], [5], [4], [8]]);
  expect(call('CHUANHOACHU', 'Céng hßa', '')).toBe('Cộng hòa');
});

test('an empty cell that arrives as 0, as null or as an empty text gives the same answer', () => {
  for (const empty of [0, null, '']) expect(() => call('TYLENGHEO', [[104]], [[empty]], null)).toThrow('Tổng số hộ bằng 0 hoặc để trống');
  for (const empty of [0, null, '']) expect(call('HOCUOIKY', [[368]], [[8], [264], [3], [empty]], [[4], [2], [3], [2]])).toBe(104);
  for (const empty of [0, null, '']) expect(call('HANLAMVIEC', 45889, 15, [[empty]], [[empty]])).toBe(45912);
  for (const empty of [0, null, '']) expect(call('SOCHISOTHIEUHUT', [['x', empty]])).toBe(1);
});

test('an error in a cell is named', () => {
  expect(() => call('TYLENGHEO', [[1], [new HostError('#DIV/0!')]], [[1867]], null)).toThrow('Số hộ nghèo: có ô lỗi #DIV/0!, hãy sửa ô đó trước');
});

test('the two errors that carry a sentence become errors of the host', () => {
  const codeOf = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      return (error as HostError).code;
    }
    return '';
  };
  expect(codeOf(() => call('TYLENGHEO', [[1]], [[0]], null))).toBe('#VALUE!');
  expect(codeOf(() => call('TYLEBAOPHU', [[0]], [[0]], null))).toBe('#N/A');
});

test('a fault of the program is not dressed up as one of the sheet', () => {
  expect(() => hosted(() => { throw new TypeError('x'); })()).toThrow(TypeError);
});
