/**
 * Columns of which one holds the other. Of money spent, what was spent since the start of the year
 * is the figure: what one month, quarter or period spent is a part of it.
 */
import { plainKey } from '../../domain/match-key';
import { readHeaderText } from '../headers/reading';
import type { KindRules } from '../vocabulary/kinds';
import type { NamedPath } from './names';
import type { Claim } from './settle';
import words from '../vocabulary/columns.json';

const CUMULATIVE =
  /\b(?:luy ke|cong don|tu dau nam|den (?:het|cuoi|nay|ngay|thang|quy|ky|hien|thoi diem))\b/;
const ONE_PERIOD =
  /\b(?:trong (?:thang|ky|quy|tuan)|(?:thang|quy|ky|tuan) (?:nay|bao cao|\d{1,2}|[ivx]{1,4})|phat sinh)\b/;
const BEFORE = /\b(?:thang|quy|ky|tuan) truoc\b/;

/** "Giải ngân trong tháng 9", and what an earlier period had come to. */
function ofOnePeriod({ texts }: Pick<NamedPath, 'texts'>): boolean {
  const key = texts.map(plainKey).join(' ');
  return BEFORE.test(key) || (ONE_PERIOD.test(key) && !CUMULATIVE.test(key));
}

/** What a table of disbursement says was spent. */
function isSpent({ match, corrected }: Claim): boolean {
  return !corrected && match.rule.id.startsWith('disbursed');
}

/**
 * @returns the claims on money spent with those of one period left out where another column tells
 *   all of it; where none does, those of the period are doubtful, so that the officer is told
 */
export function spentInAll(claims: readonly Claim[]): {
  readonly kept: readonly Claim[];
  readonly aside: readonly Claim[];
} {
  const parts = claims.filter((claim) => isSpent(claim) && ofOnePeriod(claim.path));
  const isWhole = (claim: Claim): boolean =>
    isSpent(claim) && claim.match.rule.type === 'money' && !parts.includes(claim);
  if (parts.length > 0 && claims.some(isWhole))
    return { kept: claims.filter((claim) => !parts.includes(claim)), aside: parts };
  return {
    kept: claims.map((claim) => (parts.includes(claim) ? doubtful(claim) : claim)),
    aside: [],
  };
}

/** "Vốn kéo dài | Vốn giao trong năm | Tổng vốn": the sum of both is not what the year gave. */
export function wholeBesideGiven(claims: readonly Claim[]): readonly Claim[] {
  const totals = claims.filter(({ match, corrected }) => match.rule.id === 'total' && !corrected);
  const leafOf = ({ path }: Claim): string => plainKey(path.texts.at(-1) ?? '');
  const isGiven = (claim: Claim): boolean => /\bgiao\b/.test(leafOf(claim));
  const isSum = (claim: Claim): boolean =>
    !isGiven(claim) && /\b(?:tong|cong)\b/.test(leafOf(claim));
  const isCarried = claims.some(({ match }) => match.rule.id === 'carried');
  return isCarried && totals.some(isGiven) ? totals.filter(isSum) : [];
}

/**
 * "Nhu cầu kinh phí | Kinh phí được giao", "Tổng mức đầu tư | Kế hoạch vốn": what was asked for, or
 * what a work costs over the years, is not what was given; nor is "Ước giải ngân" what was spent.
 */
export function askedFor(claims: readonly Claim[]): readonly Claim[] {
  const ofMoney = claims.filter(
    ({ match, corrected }) => match.rule.type === 'money' && !corrected,
  );
  const isAsked = ({ path }: Claim): boolean => path.texts.some((t) => ASKED.test(plainKey(t)));
  const isGiven = ({ path }: Claim): boolean => path.texts.some((t) => GIVEN.test(plainKey(t)));
  const given = ofMoney.filter((claim) => isGiven(claim) && !isAsked(claim));
  const spent = claims.filter(
    ({ match, corrected }) => match.rule.id.startsWith('disbursed') && !corrected,
  );
  const isGuess = ({ path }: Claim): boolean => path.texts.some((t) => GUESS.test(plainKey(t)));
  const guessed = spent.filter(
    (claim) =>
      isGuess(claim) &&
      spent.some((one) => one.match.rule.id === claim.match.rule.id && !isGuess(one)),
  );
  const asked = ofMoney.filter(
    (claim) =>
      isAsked(claim) &&
      !isGiven(claim) &&
      given.some(({ match }) => match.rule.id === claim.match.rule.id),
  );
  return [...asked, ...guessed];
}

const GUESS = /\b(?:uoc|du kien)\b/;
const ASKED = /\b(?:nhu cau|de xuat|de nghi|dang ky|tong muc dau tu)\b/;
const GIVEN = /\b(?:giao|phan bo|bo tri|cap|duyet|phe duyet|quyet dinh|ke hoach)\b/;

function doubtful(claim: Claim): Claim {
  const key = claim.path.texts.map(plainKey).join(' ');
  const words = (BEFORE.exec(key) ?? ONE_PERIOD.exec(key))?.[0] ?? '';
  return { ...claim, match: { ...claim.match, quality: 'doubtful', unknown: words.split(' ') } };
}

/**
 * "Giải ngân trong tháng | Lũy kế": beside money spent in a period a column that says no more than
 * that it is cumulative is of the same money.
 */
export function withCumulative(kind: KindRules, paths: readonly NamedPath[]): readonly NamedPath[] {
  if (kind.kind !== 'disbursement') return paths;
  const spent = paths.some(
    (path) => ofOnePeriod(path) && concepts(path).includes('disbursed') && !isRate(path),
  );
  if (!spent) return paths;
  return paths.map((path) =>
    saysOnlyCumulative(path) ? { ...path, texts: [words.headers.spent, ...path.texts] } : path,
  );
}

const concepts = ({ texts }: NamedPath): string[] =>
  texts.flatMap((text) => readHeaderText(text).phrases.flat());
const isRate = (path: NamedPath): boolean => concepts(path).includes('rate');

/** Its last words, and none above them, say what the column is. */
function saysOnlyCumulative(path: NamedPath): boolean {
  return (
    CUMULATIVE.test(plainKey(path.texts.at(-1) ?? '')) &&
    concepts(path).every((concept) => concept === 'sum' || concept === 'money')
  );
}
