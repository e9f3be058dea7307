/** Of columns that claim one field the best gets it; equals stop the reading of that field. */
import type { Question } from '../../reading/questions/question';
import { plainKey } from '../../domain/match-key';
import { headerKey } from '../corrections';
import { readHeaderText, says } from '../headers/reading';
import type { Also } from '../table';
import type { KindRules } from '../vocabulary/kinds';
import type { ChosenKind } from './choose-kind';
import { MOMENTS, type ColumnMatch } from './match';
import type { NamedPath } from './names';

/** Which column has which field, and what stays open. */
export interface Settled {
  readonly winners: Map<number, Claim>;
  readonly also: ReadonlyMap<number, Also>;
  readonly conflicts: ChosenKind['conflicts'];
  readonly surplus: ChosenKind['surplus'];
  readonly questions: readonly Question[];
}

export interface Claim {
  readonly path: NamedPath;
  readonly match: ColumnMatch;
  readonly corrected: boolean;
}

export function settle(kind: KindRules, claims: readonly Claim[]): Settled {
  const byField = new Map<string, Claim[]>();
  for (const claim of claims) {
    const list = byField.get(claim.match.rule.id);
    if (list) list.push(claim);
    else byField.set(claim.match.rule.id, [claim]);
  }
  const winners = new Map<number, Claim>();
  const conflicts: { field: string; label: string; columns: number[] }[] = [];
  const surplus: { field: string; column: number }[] = [];
  const also = new Map<number, Also>();
  for (const [field, rivals] of byField) {
    const areParts = areCapitals(rivals);
    const [main, ...more] = areParts ? [...rivals].sort(byCapital) : rivals;
    if (main && more.length > 0 && (areParts || addUp(field, rivals))) {
      winners.set(main.path.column, main);
      also.set(main.path.column, {
        columns: more.map(({ path }) => path.column),
        how: areParts ? 'capitals' : 'added',
      });
      continue;
    }
    const ordered = [...rivals].sort(
      (a, b) => strength(a) - strength(b) || a.path.column - b.path.column,
    );
    const equals = ordered.filter((claim) => strength(claim) === strength(ordered[0]!));
    const isWord = ['text', 'ordinal', 'code'].includes(equals[0]!.match.rule.type);
    if (
      equals.length > 1 &&
      !(isWord && field !== kind.key) &&
      !(isWord && field === kind.key && equals.length > 1 && sameTexts(equals))
    ) {
      if (isWord) {
        winners.set(equals[0]!.path.column, equals[0]!);
        for (const claim of ordered.slice(1)) surplus.push({ field, column: claim.path.column });
      } else
        conflicts.push({
          field,
          label: equals[0]!.match.rule.label,
          columns: equals.map((claim) => claim.path.column),
        });
      continue;
    }
    winners.set(equals[0]!.path.column, equals[0]!);
    for (const claim of ordered.slice(1)) surplus.push({ field, column: claim.path.column });
  }
  return { winners, conflicts, surplus, also, questions: [] };
}

/** Amounts of one kind, or counts of one class, that are parts of one sum. */
function addUp(field: string, rivals: readonly Claim[]): boolean {
  return (
    rivals.every(({ path, corrected }) => path.isStep && !corrected) ||
    (rivals.every(({ match }) => match.rule.type === 'money') &&
      (areTurns(rivals) || areFurther(field, rivals)))
  );
}

const byCapital = (left: Claim, right: Claim): number =>
  (left.path.capital ?? '').localeCompare(right.path.capital ?? '');

function areCapitals(rivals: readonly Claim[]): boolean {
  return rivals.every(({ path, corrected }) => path.capital !== undefined && !corrected);
}

/** "Đợt 1 (QĐ 15) > TW | Đợt 2 (QĐ 97) > TW": money that was given in turns. */
const TURN =
  /^(?:(?:giao |cap |phan bo |bo sung |von |kinh phi )*dot|(?:giao|cap|phan bo|bo sung) lan)\s*(?:\d|[ivx]+\b)/;

function areTurns(rivals: readonly Claim[]): boolean {
  const headings = rivals.map(({ path }) => (path.texts.length > 1 ? (path.texts[0] ?? '') : ''));
  return (
    rivals.every(({ corrected }) => !corrected) &&
    headings.every((text) => TURN.test(plainKey(text))) &&
    new Set(headings).size === headings.length
  );
}

/** "Vốn tín dụng | Dân đóng góp": further sources, of which none is the sum of the others. */
function areFurther(field: string, rivals: readonly Claim[]): boolean {
  const leaves = rivals.map(({ path }) => path.texts.at(-1) ?? '');
  return (
    /(?:^|\.)other$/.test(field) &&
    new Set(leaves.map((text) => text.toLowerCase())).size === leaves.length &&
    !leaves.some((text) => says(text, 'sum'))
  );
}

function sameTexts(claims: readonly Claim[]): boolean {
  return new Set(claims.map((claim) => headerKey(claim.path.texts))).size === 1;
}

/**
 * Smaller is stronger: a correction, then an exact match, then the better rule, then a doubtful
 * one.
 */
function strength(claim: Claim): number {
  if (claim.corrected) return -1;
  // What was reached is the figure; what was planned beside it is left out aloud. A fall may be
  // meant either way.
  const planned =
    claim.match.rule.type === 'count' &&
    !claim.match.rule.id.startsWith('reduction.') &&
    claim.path.texts.some(isPlanned);
  return (
    (claim.match.quality === 'exact' ? 0 : 1000) +
    (claim.path.borrowed ? 0.5 : 0) +
    (planned ? 0.3 : 0) +
    // "Trưởng thôn" beside "Thôn": what every word explains is meant.
    Math.min(9, claim.match.unknown.length) * 0.01 +
    claim.match.rank * 0.001
  );
}

/** "Kế hoạch", "Kế hoạch cuối năm 2025": what is planned, whatever its time. */
export function isPlanned(text: string): boolean {
  const { phrases } = readHeaderText(text);
  return (
    phrases.some((phrase) => phrase.includes('plan')) &&
    phrases.every((phrase) => phrase.some((word) => word === 'plan' || MOMENTS.has(word)))
  );
}
