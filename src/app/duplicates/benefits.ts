/** Persons that benefit twice: from one project, or from two that may not go together. */
import type { Finding } from '../../domain/finding';
import { matchPersons } from '../../domain/persons/match';
import { supportOverlap, supportRule, type SupportOverlap } from '../../regulations/people';
import { overlappingSupports } from '../../rules/duplicates/TL-005';
import { supportsOfTwoKinds } from '../../rules/duplicates/TL-006';
import { supportedTwice } from '../../rules/duplicates/TL-007';
import { tell, type Duplicate, type Told } from './describe';
import type { Support } from './lists';
import type { ListedPerson } from './people';

const GRAVEST: readonly SupportOverlap[] = ['same-kind', 'unknown', 'allowed'];

export function benefitOverlaps(people: readonly ListedPerson[]): Told[] {
  const those = people.filter((person) => person.supports.length > 0);
  const told: Told[] = [];
  for (const match of matchPersons(those)) {
    if (match.reason === 'two-ids') continue;
    const lines = match.lines.map((line) => those[line]!);
    const twice = repeated(lines);
    if (twice)
      told.push(tell(supportedTwice.raise, twice.lines, match, { supports: [twice.support] }));
    const supports = distinct(lines);
    if (supports.length > 1) told.push(overlap(lines, supports, match));
    else if (!twice && lines.length > 1) told.push(gifts(lines, supports, match));
  }
  for (const person of those) {
    const supports = distinct([person]);
    if (supports.length > 1)
      told.push(overlap([person], supports, { grade: 'certain', reason: 'one-line' }));
  }
  return told;
}

function overlap(
  lines: readonly ListedPerson[],
  supports: readonly Support[],
  match: Pick<Duplicate, 'grade' | 'reason'>,
): Told {
  const verdict = worst(supports);
  const rule: Finding['rule'] = supportRule;
  return verdict === 'allowed'
    ? tell(supportsOfTwoKinds.raise, lines, match, { supports, rule })
    : tell(overlapping(verdict), lines, match, { supports, rule });
}

/** Two gifts of one project: whether one household may have both is for the office to say. */
function gifts(
  lines: readonly ListedPerson[],
  supports: readonly Support[],
  match: Pick<Duplicate, 'grade' | 'reason'>,
): Told {
  return tell(overlapping('one-project'), lines, match, { supports });
}

function overlapping(verdict: SupportOverlap | 'one-project'): Parameters<typeof tell>[0] {
  return (lines, raised) => overlappingSupports.raise({ ...lines, verdict }, raised);
}

function worst(supports: readonly Support[]): SupportOverlap {
  const verdicts = supports.flatMap((first, index) =>
    supports
      .slice(index + 1)
      .map((second) =>
        first.code === null || second.code === null
          ? 'unknown'
          : supportOverlap(first.code, second.code),
      ),
  );
  return GRAVEST.find((verdict) => verdicts.includes(verdict)) ?? 'unknown';
}

function distinct(lines: readonly ListedPerson[]): Support[] {
  return [
    ...new Map(
      lines.flatMap((person) => person.supports).map((support) => [support.key, support]),
    ).values(),
  ];
}

/** Lines of one project that name one gift, or of which one names none. */
function repeated(
  lines: readonly ListedPerson[],
): { readonly support: Support; readonly lines: readonly ListedPerson[] } | null {
  for (const support of lines.flatMap((person) => person.supports)) {
    const having = lines.filter((person) =>
      person.supports.some(
        (other) =>
          other.key === support.key &&
          (other.item === support.item || !other.item || !support.item),
      ),
    );
    if (having.length > 1) return { support, lines: having };
  }
  return null;
}
