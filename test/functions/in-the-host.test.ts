/** The functions inside Excel: its own runtime calls them, with what a sheet hands over, and gets results, tables and sentences back. */
import { isoToSerial } from '../../src/domain/serial-dates';
import { functionHelp } from '../../src/functions/catalogue';
import { registerFunctions } from '../../src/functions/register';
import { callAll } from '../excel-host/custom-functions';
import { openExcel, type OpenExcel } from '../excel-host/open';
import examples from '../examples/functions.json';
import { MACHINE_DAY } from '../machine-day';

interface Example {
  readonly call: string;
  readonly args: readonly unknown[];
  readonly value?: unknown;
  readonly error?: { readonly code: string; readonly message: string };
}

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel();
  registerFunctions(() => MACHINE_DAY);
});
afterAll(() => excel.close());

/** As a sheet hands arguments over: a range as rows, an error as Excel's own object, as many as are declared, null for what is left out. */
function asHandedOver(name: string, args: readonly unknown[]): unknown[] {
  const cell = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'code' in value
      ? { type: 'Error', basicValue: (value as { code: string }).code }
      : value;
  return functionHelp(name)!.parameters.map(({ kind }, index) => {
    const value = args[index] ?? null;
    if (Array.isArray(value))
      return value.map((row: unknown) => (Array.isArray(row) ? row.map(cell) : [cell(row)]));
    return kind === 'range' && value !== null ? [[cell(value)]] : cell(value);
  });
}

const callable = (examples as readonly Example[]).filter(({ call, args }) => {
  const help = functionHelp(call);
  return (
    help !== null &&
    args.length <= help.parameters.length &&
    !help.parameters.some(({ optional }, index) => !optional && index >= args.length)
  );
});

it('every worked example gives its value, its table or its sentence', async () => {
  const calls = callable.map(({ call, args }) => ({
    name: functionHelp(call)!.name,
    args: asHandedOver(call, args),
  }));
  expect(calls.length).toBeGreaterThan(280);
  const answers = await callAll(excel.host, calls);
  const wanted = callable.map(({ call, value, error }) => {
    if (error) return { ok: false, value: error.message, error: error.code };
    return {
      ok: true,
      value: functionHelp(call)!.result === 'date' ? isoToSerial(value as string) : value,
      error: null,
    };
  });
  expect(answers.map((answer, index) => [calls[index], answer])).toEqual(
    wanted.map((answer, index) => [calls[index], answer]),
  );
});

it('an empty cell of a range is the same whether Excel hands over 0 or nothing', async () => {
  const pairs = [0, null].map((blank) => [
    { name: 'TYLENGHEO', args: [[[blank], [104]], [[1867], [blank]], null] },
    { name: 'TYLENGHEO', args: [[[104]], [[blank]], null] },
    { name: 'PHANBOVON', args: [5, [[blank], [1], [1]], null] },
    {
      name: 'HOCUOIKY',
      args: [[[368]], [[8], [264], [3], [blank]], [[4], [2], [3], [2], [blank]]],
    },
    { name: 'HANLAMVIEC', args: [45889, 15, [[blank], [blank]], null] },
    { name: 'SOCHISOTHIEUHUT', args: [[['x'], [blank], ['1']]] },
  ]);
  const [zeros, nothings] = [
    await callAll(excel.host, pairs[0]!),
    await callAll(excel.host, pairs[1]!),
  ];
  expect(zeros).toEqual(nothings);
  expect(zeros.map(({ value }) => value)).toEqual([
    5.57,
    'Tổng số hộ bằng 0 hoặc để trống',
    [[0], [3], [2]],
    104,
    45912,
    2,
  ]);
});
