/**
 * What is to be said about the numbers themselves: zeros put back, old cards, numbers that cannot
 * be read.
 */
import type { Finding } from '../../domain/finding';
import { maskCitizenId } from '../../domain/citizen-id';
import { idWithoutZero } from '../../rules/duplicates/TL-010';
import { oldIdNumber } from '../../rules/duplicates/TL-011';
import { malformedId } from '../../rules/duplicates/TL-012';
import { cellWords } from './describe';
import type { ListedPerson } from './people';

const MOST_CELLS = 20;

export function idFindings(people: readonly ListedPerson[]): Finding[] {
  const having = (test: (person: ListedPerson) => boolean): ListedPerson[] =>
    people.filter((person) => person.id !== null && test(person));
  return [
    about(
      idWithoutZero,
      having((person) => person.id!.restored),
    ),
    about(
      oldIdNumber,
      having((person) => person.id!.kind === 'old'),
    ),
    about(
      malformedId,
      having((person) => person.id!.kind === 'unclear'),
    ),
  ].filter((item) => item !== null);
}

function about(rule: typeof idWithoutZero, people: readonly ListedPerson[]): Finding | null {
  if (people.length === 0) return null;
  const shown = people.slice(0, MOST_CELLS);
  return rule.raise(
    {
      count: people.length,
      at: shown.slice(0, 6).map((person) => cellWords(person.idCell!)),
      ids: shown.slice(0, 6).map((person) => maskCitizenId(person.id!.digits)),
    },
    { cells: shown.map((person) => person.idCell!) },
  );
}
