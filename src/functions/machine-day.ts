/**
 * The day of a call that names none. The functions themselves know no clock: whoever runs them,
 * Excel's page or the command line, hands the machine's day in, and only these functions ask for
 * it.
 */
import { isBlank } from './cells';

/** Where the day stands among the arguments; these functions alone are volatile. */
const DAY_AT: ReadonlyMap<string, number> = new Map([
  ['PHANLOAIHO', 3],
  ['PHANLOAITHUNHAP', 3],
  ['THUNHAPTHAP', 3],
  ['CHUANNGHEO', 1],
]);

/** The functions that judge by a day. */
export const DATED_FUNCTIONS: readonly string[] = [...DAY_AT.keys()];

/** Where the day of a function stands among its arguments, from 0; null for one that takes none. */
export function dayArgument(name: string): number | null {
  return DAY_AT.get(name) ?? null;
}

/**
 * @param today gives YYYY-MM-DD; asked only where no day is given
 * @returns the arguments, with the machine's day in the place of one left out; an empty cell may
 * arrive as 0
 */
export function withMachineDay(
  name: string,
  args: readonly unknown[],
  today: () => string,
): unknown[] {
  const at = DAY_AT.get(name);
  if (at === undefined || !(isBlank(args[at]) || args[at] === 0)) return [...args];
  const filled = [...args];
  filled[at] = today();
  return filled;
}
