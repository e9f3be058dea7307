/** Each target with what is reached, how it is judged, and how the year will end at this pace. */
import { documentWords } from '../../text/documents';
import { reportWords } from '../../text/report';
import { reportTextWords as words } from '../../text/report-text';
import { verdictWords } from '../../text/verdicts';
import type { FormLine } from '../../report';
import type { Source, Sources } from './sources';

export function targetsText(sources: Sources, source: Source | null): string[] {
  if (!source) return [];
  const lines = source.lines
    .map((line, index) => ({ line, fact: sources.seen.facts.targets!.targets[index]! }))
    .filter(({ line }) => line.figure('target') !== null);
  if (lines.length === 0) return [words.noNumbers];
  const count = (verdict: string): number =>
    lines.filter(({ line }) => line.shown('verdict') === verdict).length;
  const [above, met, missed] = [
    count(verdictWords.above),
    count(verdictWords.met),
    count(verdictWords.missed),
  ];
  const whole = lines.every(
    ({ line }) => line.shown('method') === '' || line.shown('method') === reportWords.wholeYear,
  );
  const counts = words.verdictCounts(
    { all: lines.length, above, met, missed, unknown: lines.length - above - met - missed },
    whole,
  );
  return [
    counts,
    ...lines.flatMap(({ line, fact }, index) =>
      targetLines(
        sources,
        source,
        line,
        {
          id: `target.${fact.code ?? index + 1}`,
          unit: fact.unit ?? '',
          comparison: fact.comparison ?? '=',
        },
        whole,
      ),
    ),
  ];
}

function reachedKey(line: FormLine): 'rate' | 'served' | null {
  const key = line.shown('unit').includes('%') ? 'rate' : 'served';
  return line.figure(key) ? key : null;
}

function targetLines(
  sources: Sources,
  source: Source,
  line: FormLine,
  { id, unit, comparison }: { id: string; unit: string; comparison: string },
  whole: boolean,
): string[] {
  const sign = documentWords.comparison[comparison] ?? '';
  const target = `${sign}${sources.say(source, line, 'target', unit, `${id}.target`)}`;
  const key = reachedKey(line);
  const forecastKey = whole || key === null ? null : key === 'rate' ? 'forecastRate' : 'forecast';
  const actual = key === null ? null : withCounts(sources, source, line, key, unit, id, 'served');
  const forecast =
    forecastKey === null || !line.figure(forecastKey)
      ? null
      : withCounts(sources, source, line, forecastKey, unit, `${id}.forecast`, 'forecast');
  const text = words.target({
    name: line.name,
    target,
    actual,
    verdict: line.shown('verdict'),
    forecast,
    forecastVerdict: forecast === null ? '' : line.shown('forecastVerdict'),
  });
  return [
    text,
    ...line.notes.filter((note) => note.code === 'to-leave').map((note) => words.detail(note.text)),
  ];
}

/** "59,13 % (68/115)": a rate with the counts that it was made of. */
function withCounts(
  sources: Sources,
  source: Source,
  line: FormLine,
  key: string,
  unit: string,
  id: string,
  counted: string,
): string {
  const said = sources.say(source, line, key, unit, id);
  if (!/rate/i.test(key) || !line.figure(counted) || !line.figure('entitled')) return said;
  return words.outOf(said, line.shown(counted), line.shown('entitled'));
}
