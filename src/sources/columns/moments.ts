/** Years in headers: of two years side by side the earlier is the start and the later the end. */
import { readHeaderText } from '../headers/reading';
import type { HeaderPath } from '../headers/flatten';

/** A sortable number for "2024", "12/2024", "31/12/2024". */
function timeValue(time: string): number {
  const parts = time.split(/[/.-]/).map(Number);
  if (parts.length === 1) return parts[0]! * 10000;
  if (parts.length === 2)
    return parts[1]! > 31 ? parts[1]! * 10000 + parts[0]! * 100 : parts[1]! * 100 + parts[0]!;
  return parts[2]! * 10000 + parts[1]! * 100 + parts[0]!;
}

/**
 * For each column the moment that its year stands for; empty unless the headers name exactly two
 * different times.
 */
export function momentsByYear(
  paths: readonly HeaderPath[],
): ReadonlyMap<number, 'opening' | 'closing'> {
  const timeOf = new Map<number, number>();
  for (const path of paths) {
    const times = path.texts.flatMap((text) => readHeaderText(text).times);
    const last = times[times.length - 1];
    if (last !== undefined) timeOf.set(path.column, timeValue(last));
  }
  const distinct = [...new Set(timeOf.values())].sort((a, b) => a - b);
  const moments = new Map<number, 'opening' | 'closing'>();
  if (distinct.length !== 2) return moments;
  for (const [column, time] of timeOf)
    moments.set(column, time === distinct[0] ? 'opening' : 'closing');
  return moments;
}
