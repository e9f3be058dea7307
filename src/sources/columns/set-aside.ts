/** Columns that say what is planned, or what was so amid the year: they are told, and no figure. */
import { plainKey } from '../../domain/match-key';
import { readHeaderText } from '../headers/reading';
import type { KindRules } from '../vocabulary/kinds';
import type { ChosenKind } from './choose-kind';
import { askedFor, spentInAll, wholeBesideGiven } from './cumulative';
import { amidTheYear } from './moments';
import type { NamedPath } from './names';
import { isPlanned, type Claim } from './settle';

/** "Hộ nghèo đăng ký thoát năm 2026": what is hoped for. */
const WISHED = /\b(?:dang ky|phan dau|du kien|uoc)\b/;
const OF_PLACES = new Set(['hamlet-summary', 'flow']);

/** "closing.poor" and "now.poor" are one figure at two moments. */
const figureOf = ({ match }: Claim): string => match.rule.id.split('.').slice(-1).join();
const isCounted = ({ match, corrected }: Claim): boolean =>
  !corrected && ['count', 'rate'].includes(match.rule.type) && !/^reduction\./.test(match.rule.id);

const toldAs = ({ match, path }: Claim): ChosenKind['surplus'][number] => ({
  field: match.rule.id,
  column: path.column,
});

/**
 * @param claims what the columns of one table are taken for
 * @returns those that are left, and those that another column of the same figure keeps out
 */
export function setAside(
  kind: KindRules,
  claims: readonly Claim[],
  paths: readonly NamedPath[],
): { readonly kept: readonly Claim[]; readonly aside: ChosenKind['surplus'] } {
  if (!OF_PLACES.has(kind.kind)) return ofMoney(claims);
  const amid = amidTheYear(paths);
  const wished = ({ path }: Claim): boolean => path.texts.some((t) => WISHED.test(plainKey(t)));
  const planned = (claim: Claim): boolean => claim.path.texts.some(isPlanned) || wished(claim);
  const isSteady = (claim: Claim): boolean =>
    !planned(claim) && !amid.has(claim.path.column) && !/^opening/.test(claim.match.rule.id);
  const steady = new Set(claims.filter(isSteady).map(figureOf));
  const out = claims.filter(
    (claim) =>
      isCounted(claim) &&
      (wished(claim) ||
        ((planned(claim) || amid.has(claim.path.column)) && steady.has(figureOf(claim)))),
  );
  // "Kế hoạch > Giảm" beside "Kế hoạch > Còn lại" is as planned as that.
  const headings = new Set(out.filter(planned).map(({ path }) => path.texts[0]));
  const aside = new Set(
    claims.filter(
      (claim) =>
        out.includes(claim) ||
        (!claim.corrected && planned(claim) && headings.has(claim.path.texts[0])),
    ),
  );
  return {
    kept: claims.filter(
      (claim) =>
        !aside.has(claim) &&
        !isWhole(claim, claims) &&
        !isOfPeriodBefore(claim, claims) &&
        !isOneSided(claim, paths),
    ),
    aside: [...aside].map(toldAs),
  };
}

const PERIOD_BEFORE = /\b(?:thang|quy|tuan) truoc\b/;

/** "Cuối tháng trước" beside "Cuối tháng này": the start of the month is not that of the year. */
function isOfPeriodBefore(claim: Claim, claims: readonly Claim[]): boolean {
  const isBefore = ({ path }: Claim): boolean =>
    path.texts.some((text) => PERIOD_BEFORE.test(plainKey(text)));
  return (
    !claim.corrected &&
    isBefore(claim) &&
    claims.some((other) => figureOf(other) === figureOf(claim) && !isBefore(other))
  );
}

/** "Giảm" beside "Tăng": what left alone is not by how much the stock became less. */
function isOneSided({ path, match, corrected }: Claim, paths: readonly NamedPath[]): boolean {
  if (corrected || !match.rule.id.startsWith('reduction.') || path.texts.length < 2) return false;
  const heading = path.texts.slice(0, -1).join('\n');
  return paths.some(
    ({ texts }) =>
      texts.slice(0, -1).join('\n') === heading &&
      /^(?:so (?:ho )?)?tang(?: trong (?:nam|ky|thang))?$/.test(plainKey(texts.at(-1) ?? '')),
  );
}

/** "Hộ thoát nghèo > Tổng số" beside its two ways out is their sum, and none of them. */
function isWhole({ path, match, corrected }: Claim, claims: readonly Claim[]): boolean {
  if (corrected || match.rule.id !== 'crossesLine' || path.texts.length < 2) return false;
  const { phrases } = readHeaderText(path.texts.at(-1) ?? '');
  if (!phrases.length || !phrases.every((phrase) => phrase.includes('sum'))) return false;
  const heading = path.texts.slice(0, -1).join('\n');
  const beside = claims.filter(
    ({ path: other }) => other.texts.slice(0, -1).join('\n') === heading,
  );
  return ['becomes', 'crossesLine'].every((id) =>
    beside.some((other) => other.path !== path && other.match.rule.id === id),
  );
}

/** "Giải ngân đến 30/6/2025" beside "Giải ngân đến 31/12/2025", source by source. */
function ofMoney(claims: readonly Claim[]): ReturnType<typeof setAside> {
  const asked = askedFor(claims);
  const { kept, aside: ofAPeriod } = spentInAll(claims.filter((claim) => !asked.includes(claim)));
  const spent = new Map<string, Claim[]>();
  for (const claim of kept) {
    const { id } = claim.match.rule;
    if (!id.startsWith('disbursed') || claim.corrected) continue;
    spent.set(id, [...(spent.get(id) ?? []), claim]);
  }
  const aside = new Set<Claim>([...ofAPeriod, ...wholeBesideGiven(claims)]);
  for (const rivals of spent.values()) {
    const amid = amidTheYear(rivals.map(({ path }) => path));
    for (const claim of rivals) if (amid.has(claim.path.column)) aside.add(claim);
  }
  return {
    kept: kept.filter((claim) => !aside.has(claim)),
    aside: [...aside].map(toldAs),
  };
}
