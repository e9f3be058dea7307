/**
 * Between which values the figures of the overview lie while questions about them are open: what
 * each would be under every way to answer.
 */
import type { Decimal } from '../../domain/decimal';
import type { Explained } from '../explained';
import { overviewOf } from '../overview';
import type { Survey } from '../survey';

/** Values that differ, the least first. */
export type Span = readonly [Decimal, Decimal, ...Decimal[]];
/** "poor.rate", "poor.count", "nearPoor.rate", "funding.total" */
export type Spans = ReadonlyMap<string, Span>;

/** A reading for each way to answer is worth its time for so many. */
const MOST_QUESTIONS = 3;
const MOST_WAYS = 8;

/**
 * @param pause lets the page draw between the readings
 * @returns for figures that wait; one that some answer leaves without a value, or gives in another
 *   unit, has no span
 */
export async function spansOf(seen: Survey, pause: () => Promise<void>): Promise<Spans> {
  const open = seen.questions.flatMap(({ question }) =>
    question.answer === null ? [question] : [],
  );
  const held = [...figuresOf(seen)].flatMap(([name, { value }]) => (value ? [] : [name]));
  if (open.length === 0 || open.length > MOST_QUESTIONS || held.length === 0) return new Map();
  let ways: ReadonlyMap<string, string>[] = [new Map()];
  for (const { id, choices } of open)
    ways = ways.flatMap((way) => choices.map((choice) => new Map([...way, [id, choice.id]])));
  if (ways.length > MOST_WAYS) return new Map();
  const found: ReadonlyMap<string, Explained>[] = [];
  for (const way of ways) {
    await pause();
    found.push(figuresOf(seen.answered(way)));
  }
  const spans = held.flatMap((name): [string, Span][] => {
    const figures = found.map((one) => one.get(name));
    const values = figures.flatMap((one) => one?.value ?? []);
    const units = new Set(figures.map((one) => one?.unit));
    const [least, next, ...rest] = values
      .sort((one, other) => one.comparedTo(other))
      .filter((value, at, all) => at === 0 || !value.equals(all[at - 1] ?? value));
    return values.length === ways.length && units.size === 1 && least && next
      ? [[name, [least, next, ...rest]]]
      : [];
  });
  return new Map(spans);
}

function figuresOf(seen: Survey): Map<string, Explained> {
  const { rates, funding } = overviewOf(seen);
  return new Map([
    ...rates.flatMap(({ id, now, count }): [string, Explained][] => [
      [`${id}.rate`, now],
      [`${id}.count`, count],
    ]),
    ...(funding ? [['funding.total', funding.total] as const] : []),
  ]);
}
