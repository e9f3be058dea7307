/** The text of a cell in runs of fonts. */
import type { ForeignRun } from '../model';
import type { XlsText } from './strings';

/**
 * A text in the parts that have a font of their own; undefined where it has one font all through.
 */
export function runsOf(
  { text, changes }: XlsText,
  first: number,
  fontIndex: (font: number) => number,
): readonly ForeignRun[] | undefined {
  const inside = changes.filter(({ at }) => at < text.length);
  if (inside.length === 0) return undefined;
  const runs: ForeignRun[] = [];
  let [at, font] = [0, first];
  for (const change of inside) {
    if (change.at > at) runs.push({ text: text.slice(at, change.at), font });
    at = Math.max(at, change.at);
    font = fontIndex(change.font);
  }
  runs.push({ text: text.slice(at), font });
  return runs;
}
