/** Which observations a stop stands on: those of its cells, else all of the body that it names. */
import type { CellRef } from '../../domain/address';
import type { Finding, Subject } from '../../domain/finding';
import type { Coordinates, Observation } from '../../domain/observation';

/** @returns for an observation the code of the stop that keeps it back, or null */
export function stopsOn(
  stops: readonly Finding[],
  observations: readonly Observation[],
): (one: Observation) => string | null {
  const placed = new Set(observations.flatMap(({ figure }) => figure.cells.map(keyOf)));
  const byCell = new Map<string, string>();
  const bySubject = new Map<Subject, string>();
  for (const { code, cells, subjects } of stops) {
    const own = cells.map(keyOf).filter((key) => placed.has(key));
    for (const key of own) byCell.set(key, byCell.get(key) ?? code);
    // What does not stand at a figure's cell may concern any figure of its body.
    if (own.length === 0)
      for (const subject of subjects) bySubject.set(subject, bySubject.get(subject) ?? code);
  }
  return ({ at, figure }) =>
    figure.cells.map((cell) => byCell.get(keyOf(cell))).find((code) => code !== undefined) ??
    subjectsOf(at)
      .map((subject) => bySubject.get(subject))
      .find((code) => code !== undefined) ??
    null;
}

function keyOf({ sheet, cell }: CellRef): string {
  return `${sheet}!${cell}`;
}

function subjectsOf(at: Coordinates): readonly Subject[] {
  if (at.subject === 'programme')
    return ['workbook', ...(at.stage === 'in-force' ? ['funding' as const] : []), 'disbursement'];
  if (at.subject === 'plan') return ['workbook', 'targets'];
  const counted: readonly Subject[] = [
    'workbook',
    ...(at.unit === 'person' ? ['people' as const] : []),
  ];
  if (at.move !== undefined) return [...counted, 'flow'];
  if (at.indicator ?? at.cause ?? at.traits) return [...counted, 'register', 'lacks'];
  if (at.group === 'listed') return [...counted, 'register'];
  if (at.moment === 'opening') return [...counted, 'households.opening'];
  return [...counted, at.moment === 'change' ? 'households.reduction' : 'households.closing'];
}
