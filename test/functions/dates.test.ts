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

/** A row as Excel calls the function: each argument in the shape of its parameter. */
function calling({ call, args }: Row): { name: string; args: unknown[] } {
  const help = functionHelp(call);
  if (!help) throw new Error(call);
  const shaped = help.parameters.map(({ kind }, at) => {
    const given = args[at] ?? null;
    return kind === 'range' && at < args.length ? [[given]] : given;
  });
  return { name: call, args: shaped };
}

describe('in Excel', () => {
  let excel: OpenExcel;
  let today = '';
  beforeAll(async () => {
    excel = await openExcel();
    registerFunctions(() => today);
  });
  afterAll(() => excel.close());

  // Excel sends the calls of a recalculation together, half a second after the first.
  const answers = new Map<Row, Awaited<ReturnType<typeof callAll>>[number]>();
  const recalculate = async (machine: string): Promise<void> => {
    today = machine;
    const ofDay = rows.filter((row) => row.machine === machine);
    const given = await callAll(excel.host, ofDay.map(calling));
    given.forEach((answer, at) => {
      const row = ofDay[at];
      if (row) answers.set(row, answer);
    });
  };

  test.each(rows.map((row) => [row.machine, row.call, row.about, row] as const))(
    'on %s %s: %s',
    async (_, __, ___, row) => {
      if (!answers.has(row)) await recalculate(row.machine);
      const { call, value, error } = row;
      const answer = answers.get(row);
      const help = functionHelp(call);
      const wanted = help?.result === 'date' ? isoToSerial(String(value)) : value;
      expect(answer?.ok ? answer.value : answer?.error).toEqual(error ?? wanted);
    },
  );
});
