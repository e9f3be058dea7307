/** Findings about persons: cells, hamlets and masked numbers, never a name. */
import { maskCitizenId } from '../../domain/citizen-id';
import type { Finding } from '../../domain/finding';
import type { Grade, Match, Reason } from '../../domain/persons/person';
import type { personTwice } from '../../rules/duplicates/TL-001';
import type { FileCell, ListedPerson } from './people';

/** One answer to "who stands here twice", as JSON and the pane hand it on. */
export interface Duplicate {
  readonly code: string;
  readonly grade: Grade;
  readonly reason: Reason | 'one-line' | 'same-code';
  readonly cells: readonly FileCell[];
  /** How many lines, also where not all cells are listed. */
  readonly lines: number;
  /** Masked. */
  readonly ids: readonly string[];
  readonly hamlets: readonly string[];
  /** Codes of the programme, or words, of the supports that meet. */
  readonly supports: readonly string[];
}

const MOST_CELLS = 50;

export interface Told {
  readonly duplicate: Duplicate;
  readonly finding: Finding;
}

/**
 * What is said about lines that seem to be one person.
 *
 * @param raise the finding of these lines
 */
export function tell(
  raise: typeof personTwice.raise,
  people: readonly ListedPerson[],
  match: Pick<Match, 'grade'> & { readonly reason: Duplicate['reason'] },
  more: {
    readonly supports?: readonly { readonly key: string; readonly label: string }[];
    readonly rule?: Finding['rule'];
  } = {},
): Told {
  const cells = people.slice(0, MOST_CELLS).map((person) => person.cell);
  const ids = [
    ...new Set(people.flatMap((person) => (person.id ? [maskCitizenId(person.id.digits)] : []))),
  ];
  const hamlets = [
    ...new Map(
      people
        .filter((person) => person.place !== '')
        .map((person) => [person.place, person.placeName]),
    ).values(),
  ];
  const supports = more.supports ?? [];
  const finding = raise(
    {
      grade: match.grade,
      reason: match.reason,
      count: people.length,
      at: cells.slice(0, 6).map(cellWords),
      ids,
      hamlets,
      restored: people.filter((person) => person.id?.restored).length,
      supports: supports.map((support) => support.label),
    },
    { cells, ...(more.rule ? { rule: more.rule } : {}) },
  );
  return {
    duplicate: {
      code: finding.code,
      grade: match.grade,
      reason: match.reason,
      cells,
      lines: people.length,
      ids,
      hamlets,
      supports: supports.map((support) => support.key),
    },
    finding,
  };
}

/** "[tep.xlsx]Danh sách!B4" as Excel itself writes a cell of another file. */
export function cellWords(cell: FileCell): string {
  return `${cell.file === undefined ? '' : `[${cell.file}]`}${cell.sheet}!${cell.cell}`;
}
