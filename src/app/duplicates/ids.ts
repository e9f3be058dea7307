/**
 * What is to be said about the numbers themselves: zeros put back, old cards, numbers that cannot
 * be read.
 */
import { finding, type Finding } from '../../domain/finding';
import { maskCitizenId } from '../../domain/citizen-id';
import { cellWords } from './describe';
import type { ListedPerson } from './people';

const MOST_CELLS = 20;

export function idFindings(people: readonly ListedPerson[]): Finding[] {
  const having = (test: (person: ListedPerson) => boolean): ListedPerson[] =>
    people.filter((person) => person.id !== null && test(person));
  return [
    about(
      'TL-010',
      'note',
      having((person) => person.id!.restored),
    ),
    about(
      'TL-011',
      'check',
      having((person) => person.id!.kind === 'old'),
    ),
    about(
      'TL-012',
      'check',
      having((person) => person.id!.kind === 'unclear'),
    ),
  ].filter((item) => item !== null);
}

function about(
  code: string,
  severity: Finding['severity'],
  people: readonly ListedPerson[],
): Finding | null {
  if (people.length === 0) return null;
  const shown = people.slice(0, MOST_CELLS);
  return finding({
    code,
    severity,
    cells: shown.map((person) => person.idCell!),
    params: {
      count: people.length,
      at: shown.slice(0, 6).map((person) => cellWords(person.idCell!)),
      ids: shown.slice(0, 6).map((person) => maskCitizenId(person.id!.digits)),
    },
  });
}
