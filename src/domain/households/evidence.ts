/**
 * What speaks for two households of two registers being one: persons that both hold, judged by the
 * one matcher of persons.
 */
import { isOneSlip } from '../slips';
import { differByOneSlip } from '../citizen-id';
import { judgeNamesakes } from '../persons/judge';
import { matchPersons } from '../persons/match';
import type { Grade, Match, Person, Reason } from '../persons/person';
import type { LinkReason, RegisterHousehold } from './household';

export interface Evidence {
  readonly old: number;
  readonly now: number;
  readonly grade: Grade;
  readonly reason: LinkReason;
  /** Whether the person is the head on either side. */
  readonly oldHead: boolean;
  readonly nowHead: boolean;
}

interface Line {
  readonly person: Person;
  readonly side: 'old' | 'now';
  readonly household: number;
  readonly head: boolean;
}

/** A group with more pairs than this is a name that half the commune bears. */
const MOST_PAIRS = 400;

/** Persons that stand in both registers, one entry for each pair of lines. */
export function personEvidence(
  old: readonly RegisterHousehold[],
  now: readonly RegisterHousehold[],
): Evidence[] {
  const lines = [...linesOf(old, 'old'), ...linesOf(now, 'now')];
  const found: Evidence[] = [];
  for (const match of matchPersons(lines.map((line) => line.person))) {
    const members = match.lines.map((line) => lines[line]!);
    const [before, after] = [
      members.filter((line) => line.side === 'old'),
      members.filter((line) => line.side === 'now'),
    ];
    if (before.length * after.length > MOST_PAIRS) continue;
    for (const one of before) {
      for (const two of after) {
        const judged = judgePair(one.person, two.person, match);
        if (judged)
          found.push({
            old: one.household,
            now: two.household,
            ...judged,
            oldHead: one.head,
            nowHead: two.head,
          });
      }
    }
  }
  return found;
}

function linesOf(households: readonly RegisterHousehold[], side: Line['side']): Line[] {
  return households.flatMap(({ persons }, household) =>
    persons.map((person, index) => ({ person, side, household, head: index === 0 })),
  );
}

/** A match joins more than two lines when several agree; each pair is judged on its own. */
function judgePair(
  one: Person,
  two: Person,
  match: Match,
): Pick<Evidence, 'grade' | 'reason'> | null {
  if (match.reason === 'same-id' || match.reason === 'same-id-other-name') return byId(one, two);
  if (match.reason === 'same-old-id' || match.reason === 'same-old-id-other-name') {
    return { grade: sameOrSlip(one, two) ? 'probable' : 'possible', reason: match.reason };
  }
  if (match.reason === 'unaccented')
    return one.bare === two.bare ? { grade: 'possible', reason: 'unaccented' } : null;
  const reason = one.name === two.name ? judgeNamesakes(one, two) : null;
  return reason === null ? null : gradeOf(reason, one, two);
}

function byId(one: Person, two: Person): Pick<Evidence, 'grade' | 'reason'> {
  if (one.bare === two.bare) return { grade: 'certain', reason: 'same-id' };
  if (sameOrSlip(one, two)) return { grade: 'certain', reason: 'same-id-slip' };
  const born = one.birth !== null && one.birth.year === two.birth?.year;
  return {
    grade: born && one.place === two.place ? 'probable' : 'possible',
    reason: 'same-id-other-name',
  };
}

function gradeOf(
  reason: Reason,
  one: Person,
  two: Person,
): Pick<Evidence, 'grade' | 'reason'> | null {
  const elsewhere = one.place !== two.place;
  switch (reason) {
    case 'same-birthday':
    case 'same-year-place':
      return { grade: 'probable', reason };
    case 'near-ids':
      return { grade: elsewhere ? 'possible' : 'probable', reason };
    // Two whole numbers and two hamlets tell two persons apart.
    case 'two-ids':
      return elsewhere ? null : { grade: 'possible', reason };
    default:
      return { grade: 'possible', reason };
  }
}

function sameOrSlip(one: Person, two: Person): boolean {
  return one.bare === two.bare || (one.bare.length >= 5 && isOneSlip(one.bare, two.bare));
}

/**
 * Heads of one hamlet, or of one year of birth, whose names or births differ by a slip: found only
 * among the households that nothing else has joined, and never more than possible, unless hamlet
 * and day of birth agree.
 */
export function slipEvidence(
  old: readonly RegisterHousehold[],
  now: readonly RegisterHousehold[],
  freeOld: readonly number[],
  freeNow: readonly number[],
): Evidence[] {
  const keys = ({ place, persons }: RegisterHousehold): string[] => [
    `place ${place.key}`,
    ...(persons[0]!.birth ? [`year ${persons[0]!.birth.year}`] : []),
  ];
  const byKey = new Map<string, number[]>();
  for (const index of freeNow) {
    for (const key of keys(now[index]!)) {
      const list = byKey.get(key);
      if (list) list.push(index);
      else byKey.set(key, [index]);
    }
  }
  return freeOld.flatMap((before) =>
    [...new Set(keys(old[before]!).flatMap((key) => byKey.get(key) ?? []))].flatMap(
      (after): Evidence[] => {
        const judged = judgeSlip(old[before]!.persons[0]!, now[after]!.persons[0]!);
        return judged ? [{ old: before, now: after, ...judged, oldHead: true, nowHead: true }] : [];
      },
    ),
  );
}

function judgeSlip(one: Person, two: Person): Pick<Evidence, 'grade' | 'reason'> | null {
  if (!sameOrSlip(one, two)) return null;
  const born = one.birth !== null && two.birth !== null;
  const sameYear = born && one.birth!.year === two.birth!.year;
  const [first, second] = [
    one.id?.kind === 'citizen' ? one.id.digits : null,
    two.id?.kind === 'citizen' ? two.id.digits : null,
  ];
  const otherId =
    first !== null && second !== null && first !== second && !differByOneSlip(first, second);
  // Of one name the matcher of persons has judged all but two years of birth.
  if (one.name === two.name)
    return born && !sameYear && !otherId ? { grade: 'possible', reason: 'other-birth' } : null;
  if (otherId || (born && !sameYear)) return null;
  const sameDay = sameYear && one.birth!.day !== null && one.birth!.day === two.birth!.day;
  return {
    grade: sameDay && one.place === two.place ? 'probable' : 'possible',
    reason: 'slip-of-name',
  };
}
