import { verb } from '../../app/compare-books/verb';
import {
  bothUnderOneNames,
  compareBooks,
  type BookComparison,
  type OneSided,
} from '../../app/compare-books';
import { findingJson, plain } from '../../app/json';
import { shown, shownDifference } from '../../app/show';
import { noTableIn, standingStops } from '../../app/survey';
import { compareWords as words } from '../../app/compare-books/words';
import { commandOf, surveyOptions } from '../context';
import { openWorkbook } from '../files';
import { table } from '../print';
import { hasStops } from '../stops';
import { compareWithSent } from './against-sent';

/** `so-sanh`: the differences between two workbooks. */
export const command = commandOf(verb, async (line, output) => {
  const [first, second] = line.operands;
  if (second === undefined) return compareWithSent(line, first, output);
  const options = surveyOptions(line);
  const [a, b] = await bothUnderOneNames(
    await openWorkbook(first),
    await openWorkbook(second),
    options,
  );
  const compared = compareBooks(a, b);
  if (line.json)
    output.json({
      ...(plain(compared) as object),
      findings: [a, b].map((seen) => seen.findings.map(findingJson)),
    });
  else
    output.say(
      ...comparisonLines(compared),
      ...[a, b].flatMap((seen, nth) => {
        const stops = standingStops(seen.findings).length;
        return stops > 0 ? [words.stops(nth + 1, stops)] : [];
      }),
    );
  return hasStops(noTableIn([...a.findings, ...b.findings]));
});

function comparisonLines({ differences, equal, onlyA, onlyB }: BookComparison): string[] {
  const lines: string[] = [];
  for (const part of ['households', 'funding', 'targets'] as const) {
    const rows = differences.filter((item) => item.part === part);
    if (rows.length === 0) continue;
    lines.push(
      words.parts[part],
      table(
        words.columns,
        rows.map((item) => [
          cut(item.name),
          item.unit === ''
            ? words.fields[item.field]
            : `${words.fields[item.field]} (${item.unit})`,
          shown(item.a),
          shown(item.b),
          item.difference ? shownDifference(item.difference) : '',
        ]),
      ),
      '',
    );
  }
  const alone = (
    items: readonly OneSided[],
    say: (part: string, names: readonly string[]) => string,
  ): string[] =>
    (['households', 'funding', 'targets'] as const).flatMap((part) => {
      const names = items.filter((item) => item.part === part).map((item) => cut(item.name));
      return names.length > 0 ? [say(words.parts[part], names)] : [];
    });
  lines.push(...alone(onlyA, words.onlyFirst), ...alone(onlyB, words.onlySecond));
  if (
    onlyA.some((item) => item.part === 'households') &&
    onlyB.some((item) => item.part === 'households')
  )
    lines.push(words.renamed);
  return [...lines, words.summary(differences.length, equal)];
}

function cut(text: string): string {
  return text.length > 50 ? `${text.slice(0, 49)}…` : text;
}
