/**
 * Counts of what households lack, by class and hamlet, out of tables that are laid out either way.
 */
import { append } from '../../domain/append';
import type { CellRef } from '../../domain/address';
import type { FigureOrNone } from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import { measureAt } from '../../catalogue/measures';
import { Cube } from '../../cube/cube';
import { COMMUNE, placeIn } from '../../cube/places';
import {
  lackMeasure,
  type LackCounts,
  type LackFacts,
  type LackGroup,
} from '../../domain/lack-facts';
import units from '../../domain/units.json';
import { unknownClass } from '../../rules/households/HO-040';
import { twoCounts } from '../../rules/households/HO-041';
import { whichGroup } from '../asked/group';
import type { Question } from '../../reading/questions/question';
import type { Corrections } from '../corrections';
import type { KnownPlaces } from '../facts/known-places';
import { hasLackColumns } from '../subjects';
import { cornerOf, rangeOf, type RecognisedTable } from '../table';
import { acrossCounts } from './read-across';
import { downCounts } from './read-down';
import type { FromAskedTables } from '../facts/from-tables';

/** One figure with its coordinates. */
export interface LackFigure {
  readonly group: LackGroup | null;
  /** null for the total of all hamlets. */
  readonly place: { readonly name: string; readonly key: string } | null;
  readonly placeCell: CellRef;
  readonly item: string;
  readonly figure: FigureOrNone;
  readonly heading: CellRef;
}

export interface LackRead {
  readonly figures: readonly LackFigure[];
  readonly findings: readonly Finding[];
}

export function lackFacts(
  tables: readonly RecognisedTable[],
  corrections: Corrections,
  known: KnownPlaces,
): FromAskedTables<LackFacts> {
  const own = tables.filter((table) => table.kind === 'lack-list' || hasLackColumns(table));
  if (own.length === 0) return { facts: null, findings: [], questions: [] };
  const questions: Question[] = [];
  const gathered = new Gathering();
  for (const table of own) {
    const read =
      table.kind === 'lack-list'
        ? downCounts(table, corrections, known)
        : acrossCounts(table, corrections, known);
    append(gathered.findings, read.findings);
    let own: LackGroup | null = null;
    if (read.figures.some(({ group, item }) => group === null && item !== 'households')) {
      const cell = cornerOf(table);
      const asked = whichGroup(table, corrections, unknownClass.code, cell, 'lacks', true);
      questions.push(asked.question);
      own = asked.group;
      if (own === null && asked.question.answer !== 'both')
        gathered.findings.push(unknownClass.raise({}, { cells: [cell] }));
    }
    for (const one of read.figures) gathered.take({ ...one, group: one.group ?? own });
  }
  return {
    facts: {
      ...gathered.facts(),
      dates: [...new Set(own.flatMap((table) => table.asOf ?? []))].sort(),
      tables: own.map(rangeOf),
    },
    findings: gathered.findings,
    questions,
  };
}

/**
 * Puts the figures of all tables together: two that share their coordinates agree, or both are
 * named.
 */
class Gathering {
  readonly findings: Finding[] = [];
  private readonly cube = new Cube();
  private readonly hamlets = new Map<string, LackCounts>();
  private readonly declared = new Map<string, LackCounts>();
  private readonly headings: Record<string, CellRef> = {};

  take({ group, place, placeCell, item, figure, heading }: LackFigure): void {
    if (group === null) return;
    const measure = lackMeasure(group, item);
    if (item !== 'households') this.headings[measure] ??= heading;
    const own = { name: '', key: '', ...place, cell: placeCell, note: null };
    const where = place ? { place: place.key } : COMMUNE;
    const into = place ? this.hamlets : this.declared;
    const key = `${group}|${own.key}`;
    if (!into.has(key)) into.set(key, { group, place: placeIn(this.cube, own, where) });
    const earlier = figure && this.cube.add({ ...measureAt(measure), ...where }, figure);
    if (earlier && figure)
      this.findings.push(
        twoCounts.raise(
          { place: own.name },
          {
            cells: [...earlier.cells, ...figure.cells],
            unit: units.households,
            expected: earlier.value,
            found: figure.value,
          },
        ),
      );
  }

  facts(): Pick<LackFacts, 'hamlets' | 'declared' | 'headings'> {
    return {
      hamlets: [...this.hamlets.values()],
      declared: [...this.declared.values()],
      headings: this.headings,
    };
  }
}
