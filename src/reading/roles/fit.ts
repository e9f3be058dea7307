/**
 * How well the cells of a column fit a role, in log-odds: what the role would look like against
 * what it never looks like.
 * The weights were tried on the layouts of the tests: what is used with them was right, and clean
 * lists ask nothing.
 */
import type { ColumnProfile, Shape } from './profile';

const NONE = 0;
const REFUTED = -8;

/** What a role's cells look like; a column with fewer such cells than `least` is something else. */
interface Look {
  readonly of: readonly Shape[];
  readonly least: number;
  /** What speaks for the role where enough cells look so. */
  readonly gain: number;
}

const LOOKS: Readonly<Record<string, Look>> = {
  mark: { of: ['mark'], least: 0.6, gain: 1 },
  count: { of: ['small'], least: 0.4, gain: 2 },
  id: { of: ['id', 'phone', 'number', 'text', 'card'], least: 0.4, gain: 1 },
  date: { of: ['date', 'year', 'number', 'text'], least: 0.4, gain: 1 },
  sex: { of: ['sex', 'mark'], least: 0.6, gain: 2 },
};

/** Cells that a role never has: more of them than a quarter, and the column is something else. */
const NEVER: Readonly<Record<string, readonly Shape[]>> = {
  name: ['phone', 'id', 'date', 'year', 'number', 'place', 'card'],
  place: ['phone', 'id', 'date', 'year', 'card'],
  upperPlace: ['phone', 'id', 'date', 'year', 'card', 'mark'],
  count: ['phone', 'id', 'date', 'name', 'place', 'class'],
  citizenId: ['name', 'place', 'class', 'date', 'mark'],
  date: ['name', 'place', 'class', 'phone'],
};

/** @param role the field's own name or, where that says nothing, the kind of its cells */
export function fitOf(role: string, type: string, profile: ColumnProfile): number {
  if (profile.filled === 0) return NONE;
  if (role === 'classification') return classFit(profile);
  if (
    role === 'place' &&
    profile.share('name') > 0.8 &&
    profile.variety > 0.9 &&
    profile.filled > 8
  )
    return -2;
  const never = NEVER[role] ?? NEVER[type];
  // A few lines prove less than many.
  const few = profile.filled < 8;
  if (never?.some((shape) => profile.share(shape) > (few ? 0.65 : 0.25))) return REFUTED;
  const look = LOOKS[role] ?? LOOKS[type];
  if (look) {
    const best = Math.max(...look.of.map((shape) => profile.share(shape)));
    const together = look.of.reduce((sum, shape) => sum + profile.share(shape), 0);
    if (Math.min(1, together) < (few ? look.least / 2 : look.least)) return REFUTED;
    return best >= 0.6 ? look.gain : NONE;
  }
  if (role === 'name') return profile.share('name') >= 0.6 ? 2 : NONE;
  if (role === 'place') return profile.share('place') >= 0.5 ? 3 : NONE;
  if (role === 'change') return profile.share('number') < 0.2 ? 1 : REFUTED;
  if (role === 'ethnicity') return profile.share('people') >= 0.6 ? 2 : NONE;
  return NONE;
}

function classFit(profile: ColumnProfile): number {
  const share = profile.share('class');
  if (share >= 0.6) return profile.namesPoverty ? 5 : 1;
  // "x" under «Phân loại» and words that nobody listed are asked about cell by cell.
  return share >= 0.2 || profile.share('word') + profile.share('text') >= 0.5 ? NONE : REFUTED;
}
