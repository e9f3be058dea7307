/** Hamlets add up to the commune, counts are possible, and a fall is what the two moments leave. */
import { brokenIn } from '../cube/identities';
import { sum } from '../domain/decimal';
import type { CellRef } from '../domain/address';
import type { Figure, HouseholdFacts, PlaceFigures } from '../domain/facts';
import type { Finding, Subject } from '../domain/finding';
import units from '../domain/units.json';
import { totalOfHamlets } from '../rules/households/HO-001';
import { morePoorThanAll } from '../rules/households/HO-002';
import { fallOfYear } from '../rules/households/HO-004';
import { sumOfPoorAndNear } from '../rules/households/HO-005';
import { fewerPeople } from '../rules/households/HO-045';
import { moreMinority } from '../rules/households/HO-046';
import said from '../rules/said.json';
import { firstCell, type Rule } from './context';
import { COUNTS } from './household-counts';

export const householdTotals: Rule = ({ facts, unread = [] }) => {
  const { households } = facts;
  if (!households) return [];
  const places = [...households.hamlets, ...(households.declared ? [households.declared] : [])];
  return [...communeSums(households, unread), ...places.flatMap(broken)];
};

/** A total row is right when it equals the sum of the hamlets that have a figure. */
function communeSums({ hamlets, declared }: HouseholdFacts, unread: readonly CellRef[]): Finding[] {
  if (!declared) return [];
  const told = new Set<string>();
  return COUNTS.flatMap(([what, subject, measure]) => {
    const typed = declared.figure(measure);
    const given = hamlets.flatMap((place) => place.figure(measure) ?? []);
    if (!typed || given.length === 0) return [];
    const added = sum(given.map((figure) => figure.value));
    // One column of households serves both moments, so its cell is told once.
    const place = typed.cells.map((cell) => `${cell.sheet}!${cell.cell}`).join();
    if (added.equals(typed.value) || told.has(place)) return [];
    // What the cell that could not be read holds is unknown, and not nought.
    const [own] = typed.cells;
    const lacks = given.length < hamlets.length && added.lessThan(typed.value);
    if (lacks && unread.some((cell) => own !== undefined && isBeside(own, cell))) return [];
    told.add(place);
    return [
      totalOfHamlets.raise(
        {
          what: serves(declared, typed) ? said.households.vi : what,
          hamlets: given.length,
          typedFormula: typed.formula ?? '',
        },
        {
          subjects:
            measure === 'opening.total' ? ['households.opening', 'households.closing'] : [subject],
          unit: subject === 'people' ? units.people : units.households,
          expected: typed.value,
          found: added,
          cells: [...firstCell(typed), ...given.flatMap(firstCell)],
        },
      ),
    ];
  });
}

const columnOf = ({ cell }: CellRef): string => cell.replace(/\d+$/, '');
const isBeside = (one: CellRef, other: CellRef): boolean =>
  one.sheet === other.sheet && columnOf(one) === columnOf(other);

/**
 * Whether a figure of the start of the year stands in the one column of all households that a table
 * has for the whole year.
 */
function serves(place: PlaceFigures, typed: Figure): boolean {
  const [own, closing] = [typed.cells[0], place.figure('closing.total')?.cells[0]];
  return own !== undefined && own.sheet === closing?.sheet && own.cell === closing.cell;
}

/** What a place's own figures contradict. */
function broken(place: PlaceFigures): Finding[] {
  return brokenIn(place).map(({ rule, moment, group, parts, sum: found, whole }) => {
    const own = { expected: whole.value, found, unit: units.households };
    const about = { place: place.name, group: group?.vi.toLowerCase() ?? '' };
    const then = { place: place.name, moment: moment ? said[moment].vi : '' };
    const subjects: Subject[] = [
      moment === 'opening' ? 'households.opening' : 'households.closing',
    ];
    const wholeFirst = [whole, ...parts].flatMap(firstCell);
    const partsFirst = [...parts, whole].flatMap(firstCell);
    const [before, after] = parts;
    switch (rule) {
      case 'fewerPeople':
        return fewerPeople.raise(about, { ...own, unit: units.people, cells: partsFirst });
      case 'moreMinority':
        return moreMinority.raise(about, { ...own, cells: partsFirst });
      case 'fallOfYear':
        return fallOfYear.raise(
          { place: place.name, what: about.group, before: before?.value, after: after?.value },
          { ...own, cells: wholeFirst },
        );
      case 'morePoorThanAll':
        return morePoorThanAll.raise(then, { ...own, subjects, cells: partsFirst });
      case 'sumOfPoorAndNear':
        return sumOfPoorAndNear.raise(then, { ...own, subjects, cells: wholeFirst });
    }
  });
}
