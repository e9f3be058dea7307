/** The table of dates through the functions and through Excel's own runtime, each row on its own machine's day. */
import { isoToSerial } from '../../src/domain/serial-dates';
import { callFunction } from '../../src/functions/call';
import { functionHelp } from '../../src/functions/catalogue';
import { registerFunctions } from '../../src/functions/register';
import { callAll } from '../excel-host/custom-functions';
import { openExcel, type OpenExcel } from '../excel-host/open';
import table from '../examples/dates.json';

interface Row {
  readonly about: string;
  readonly machine: string;
  readonly call: string;
  readonly args: readonly unknown[];
  readonly value?: unknown;
  readonly error?: string;
}
const rows = table.calls as readonly Row[];

test.each(rows.map((row) => [row.machine, row.call, row.about, row] as const))(
  'on %s %s: %s',
  (_, __, ___, { machine, call, args, value, error }) => {
    const outcome = callFunction(call, args, machine);
    expect('error' in outcome ? outcome.error.code : outcome.value).toEqual(error ?? value);
  },
);

describe('in Excel', () => {
  let excel: OpenExcel;
  let today = '';
  beforeAll(async () => {
    excel = await openExcel();
    registerFunctions(() => today);
  });
  afterAll(() => excel.close());

  test.each(rows.map((row) => [row.machine, row.call, row.about, row] as const))(
    'on %s %s: %s',
    async (_, __, ___, { machine, call, args, value, error }) => {
      today = machine;
      const help = functionHelp(call);
      if (!help) throw new Error(call);
      const [answer] = await callAll(excel.host, [
        {
          name: call,
          args: help.parameters.map(({ kind }, at) => {
            const given = args[at] ?? null;
            return kind === 'range' && at < args.length ? [[given]] : given;
          }),
        },
      ]);
      const wanted = help.result === 'date' ? isoToSerial(String(value)) : value;
      expect(answer?.ok ? answer.value : answer?.error).toEqual(error ?? wanted);
    },
  );
});
