/** Lines of a table by programme line, projects over their sub-projects. */
import { nameKey } from './match-key';

/** All lines, projects before their sub-projects. */
export function allLines<T extends { readonly children: readonly T[] }>(lines: readonly T[]): T[] {
  return lines.flatMap((line) => [line, ...allLines(line.children)]);
}

/** What two tables know one line by. */
export function lineKey(line: { readonly code: string | null; readonly name: string }): string {
  return line.code ?? nameKey(line.name);
}
