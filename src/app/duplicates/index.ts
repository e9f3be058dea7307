/**
 * Duplicates and overlaps among the persons of one or several workbooks. Nothing is changed or
 * deleted.
 */
import type { Finding } from '../../domain/finding';
import { moreDuplicates } from '../../rules/duplicates/TL-013';
import type { Corrections } from '../../sources/corrections';
import type { RecognisedTable } from '../../sources/table';
import { benefitOverlaps } from './benefits';
import type { Duplicate, Told } from './describe';
import { idFindings } from './ids';
import { PersonKeys, readLists, type ReadList } from './people';
import { registerDuplicates } from './registers';

export { everyTable } from '../../sources/recognise';
export type { Duplicate } from './describe';
export { PersonKeys, readLists, type ReadList } from './people';

export interface TablesOfFile {
  readonly file: string | null;
  readonly tables: readonly RecognisedTable[];
}

export interface Duplicates {
  /** The gravest first; all of them, also those that have no finding of their own. */
  readonly duplicates: readonly Duplicate[];
  readonly findings: readonly Finding[];
  /** Lines that were compared. */
  readonly people: number;
}

const GRADES = ['certain', 'probable', 'possible'] as const;
/** More findings of one code than this are counted, not listed. */
const MOST_OF_A_CODE = 200;

export function findDuplicates(
  files: readonly TablesOfFile[],
  corrections?: Corrections,
): Duplicates {
  const keys = new PersonKeys();
  return duplicatesIn(
    files.flatMap(({ file, tables }) => readLists(tables, file, corrections, keys)),
  );
}

export function duplicatesIn(lists: readonly ReadList[]): Duplicates {
  const people = lists.flatMap((list) => list.people);
  const registers = registerDuplicates(lists);
  const told = [...registers.told, ...benefitOverlaps(people)].sort(
    (a, b) => GRADES.indexOf(a.duplicate.grade) - GRADES.indexOf(b.duplicate.grade),
  );
  return {
    duplicates: told.map((item) => item.duplicate),
    people: people.length,
    findings: [...listed(told), ...registers.findings, ...idFindings(people)],
  };
}

function listed(told: readonly Told[]): Finding[] {
  const counts = new Map<string, number>();
  const findings: Finding[] = [];
  for (const item of told) {
    const count = (counts.get(item.finding.code) ?? 0) + 1;
    counts.set(item.finding.code, count);
    if (count <= MOST_OF_A_CODE) findings.push(item.finding);
  }
  const left = [...counts.values()].reduce(
    (sum, count) => sum + Math.max(0, count - MOST_OF_A_CODE),
    0,
  );
  return left === 0 ? findings : [...findings, moreDuplicates.raise({ count: left })];
}
