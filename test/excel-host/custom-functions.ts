/** Formulas with functions of the add-in: each call goes through the add-in's own runtime, as Excel would send it. */
import { functionHelp } from '../../src/functions/catalogue';
import { CellFault, Grid } from './calculate';
import type { CustomFunction } from './calculate';
import type { ExcelHost } from './host';
import type { Scalar } from './model';

/** How the client names the error of a function. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

export interface Answer {
  readonly ok: boolean;
  readonly value: unknown;
  readonly error: string | null;
}

/** Calls functions and waits for all their answers. */
export async function callAll(
  host: ExcelHost,
  calls: readonly { readonly name: string; readonly args: readonly unknown[] }[],
): Promise<Answer[]> {
  host.functionResults = [];
  calls.forEach(({ name, args }, index) => host.invoke(index + 1, name, args));
  for (let tries = 0; host.functionResults.length < calls.length; tries += 1) {
    if (tries > 1200)
      throw new Error(`${host.functionResults.length} of ${calls.length} calls were answered`);
    await new Promise((resolve) => {
      setTimeout(resolve, 25);
    });
  }
  const byId = new Map(
    host.functionResults.map((result) => [
      (result as unknown[])[0] as number,
      result as [number, boolean, unknown, number],
    ]),
  );
  return calls.map((_, index) => {
    const [, ok, value, code] = byId.get(index + 1)!;
    return { ok, value, error: ok ? null : (ERRORS[code] ?? `error ${String(code)}`) };
  });
}

/** Evaluates as often as it takes until every call that the formulas make has been answered. */
export async function withRuntime<T>(
  host: ExcelHost,
  evaluate: (custom: CustomFunction) => T,
): Promise<T> {
  const known = new Map<string, Answer>();
  for (;;) {
    const asked = new Map<string, { name: string; args: readonly unknown[] }>();
    const result = evaluate((name, args) => {
      // Excel hands over as many arguments as a function declares; one that was left out is null.
      const declared = functionHelp(name)?.parameters.length ?? args.length;
      const all = Array.from({ length: declared }, (_, index) => args[index] ?? null);
      const key = JSON.stringify([name, all]);
      const answer = known.get(key);
      if (!answer) {
        asked.set(key, { name, args: all });
        throw new CellFault('#BUSY!');
      }
      if (answer.error !== null) throw new CellFault(answer.error);
      return Array.isArray(answer.value)
        ? new Grid(answer.value as Scalar[][])
        : (answer.value as Scalar);
    });
    if (asked.size === 0) return result;
    const answers = await callAll(host, [...asked.values()]);
    [...asked.keys()].forEach((key, index) => known.set(key, answers[index]!));
  }
}
