/** Chooses what kind of table a set of columns is, and gives each column its meaning. */
import { plainKey } from '../../domain/match-key';
import type { HeaderPath } from '../headers/flatten';
import { isPlaceName } from '../../domain/place-key';
import { readHeaderText } from '../headers/reading';
import { unitInHeader } from '../values/units';
import { FUNDING_KINDS, KINDS, type KindRules } from '../vocabulary/kinds';
import { headerKey, saidOf, type Corrections } from '../corrections';
import type { Question } from '../../reading/questions/question';
import type { Also, TableColumn } from '../table';
import { holdsFigures } from './content';
import { byNeighbours } from './by-neighbours';
import { withCapitals } from './capital-parts';
import { isFewer, isOfYears } from './fewer';
import { nameColumns, type NamedPath } from './names';
import { fieldOf, matchColumn } from './match';
import { rateOf } from './bare-rate';
import { momentsByYear, yearsBefore } from './moments';
import { withCumulative } from './cumulative';
import { isOfOnePeople } from './of-people';
import { otherSources } from './other-sources';
import { withNamedLines } from './lines-by-source';
import { withoutWiderSums } from './parted-total';
import { isOnePart, withPartsOfClass } from './parts-of-class';
import { registerRoles } from './register-roles';
import { seenFromItsSide } from './flow-side';
import { settle, type Claim } from './settle';
import { setAside } from './set-aside';
import { withSpentSources } from './spent-sources';
import { choosePeriod, type PeriodChoice } from './report-year';
import { underDecision, underUmbrella } from './umbrella';
import { valuedTargets } from './valued-targets';
import { isNamedCommune, tellPlacesApart } from './upper-place';

export interface ChosenKind {
  readonly kind: KindRules;
  readonly columns: readonly TableColumn[];
  /** Columns that claim one field with equal right; the reading of that field stops. */
  readonly conflicts: readonly {
    readonly field: string;
    readonly label: string;
    readonly columns: readonly number[];
  }[];
  /** Columns left out because a better column has their field. */
  readonly surplus: readonly { readonly field: string; readonly column: number }[];
  readonly confidence: number;
  /** Of money of several years side by side, which one was taken. */
  readonly period: PeriodChoice | null;
  /** What a column means, where only the officer can tell. */
  readonly questions: readonly Question[];
}

/** @param year the year of the report, when it is known */
export function chooseKind(
  paths: readonly HeaderPath[],
  hiddenColumns: ReadonlySet<number>,
  corrections: Corrections,
  year: number | null = null,
): ChosenKind | null {
  let best: ChosenKind | null = null;
  const named = nameColumns(paths);
  for (const kind of KINDS) {
    const chosen = tryKind(kind, named, hiddenColumns, corrections, year);
    if (chosen && (!best || chosen.confidence > best.confidence + 1e-9)) best = chosen;
  }
  return best;
}

/** The same for one kind alone; null when the header does not bear it. */
export function chooseOnly(
  kind: KindRules,
  paths: readonly HeaderPath[],
  hiddenColumns: ReadonlySet<number>,
  corrections: Corrections,
  year: number | null = null,
): ChosenKind | null {
  return tryKind(kind, nameColumns(paths), hiddenColumns, corrections, year);
}

function tryKind(
  kind: KindRules,
  paths: readonly NamedPath[],
  hiddenColumns: ReadonlySet<number>,
  corrections: Corrections,
  year: number | null,
): ChosenKind | null {
  const years = kind.kind === 'targets' ? yearsBefore(paths, year) : momentsByYear(paths);
  const claims: Claim[] = [];
  const lines = withNamedLines(kind, paths);
  const read =
    kind.kind === 'hamlet-summary'
      ? withPartsOfClass(underUmbrella(underDecision(paths)))
      : kind.kind === 'flow'
        ? seenFromItsSide(paths)
        : kind.kind === 'targets'
          ? valuedTargets(paths)
          : withoutWiderSums(kind, withSpentSources(kind, withCumulative(kind, lines)), year);
  const claimFor = (path: NamedPath, at = path): Claim | null =>
    claimOf(kind, path, years.get(at.column) ?? null, corrections);
  const columns = withCapitals(kind, read);
  columns.forEach((path, index) => {
    const claim =
      claimFor(path) ??
      (kind.kind === 'hamlet-summary' ? rateOf(columns.slice(0, index), path, claimFor) : null);
    if (claim && !isOut(kind, claim, paths)) claims.push(claim);
  });
  claims.push(...otherSources(kind, claims, columns));
  const amounts = claims.filter(
    (claim) =>
      claim.match.rule.type === 'money' && claim.match.rule.id !== 'carried' && !claim.corrected,
  );
  const planned = claims.filter(
    ({ match, corrected }) => match.rule.id === 'targetValue' && !corrected,
  );
  const period = FUNDING_KINDS.has(kind.kind)
    ? choosePeriod(read, new Set(amounts.map((claim) => claim.path.column)), year)
    : kind.kind === 'targets' && year !== null
      ? choosePeriod(paths, new Set(planned.map((claim) => claim.path.column)), year)
      : null;
  const inUse = period
    ? claims.filter((claim) => !period.left.has(claim.path.column))
    : byNeighbours(kind, claims, columns);
  const { kept, aside } = setAside(kind, inUse, paths);
  const told = tellPlacesApart(kind, kept);
  const settled =
    kind.kind === 'household-register'
      ? registerRoles(kind, paths, told, year, corrections.questions)
      : settle(kind, told);
  const { winners, conflicts, also, questions } = settled;
  const surplus = [...settled.surplus, ...aside];
  const present = new Set([...winners.values()].map((claim) => claim.match.rule.id));
  // A field in dispute still shows which kind of table this is.
  for (const conflict of conflicts) present.add(conflict.field);
  const { keyless } = kind;
  const needsNoKey =
    keyless !== undefined &&
    keyless.of.filter((field) => present.has(field)).length >= keyless.count;
  if (
    !kind.needs.every(
      (choice) =>
        choice.some((field) => present.has(field)) || (needsNoKey && choice.includes(kind.key)),
    )
  )
    return null;
  // Hamlets beside sources of money are money by hamlet: its total is no number of households.
  if (kind.kind === 'hamlet-summary' && !tellsOfPoverty(present) && paths.some(isSource))
    return null;
  if (
    kind.atLeast &&
    kind.atLeast.of.filter((field) => present.has(field)).length < kind.atLeast.count
  )
    return null;
  const headed = paths.filter((path) => path.texts.length > 0).length;
  let score = 0;
  for (const claim of winners.values()) score += claim.match.quality === 'exact' ? 1 : 0.5;
  for (const conflict of conflicts) score += conflict.columns.length;
  return {
    kind,
    conflicts,
    surplus,
    period,
    questions,
    confidence: Math.min(1, score / Math.max(1, headed)),
    columns: paths.map((path) => tableColumn(path, winners.get(path.column), hiddenColumns, also)),
  };
}

function tellsOfPoverty(present: ReadonlySet<string>): boolean {
  return [...present].some((field) => /poor/i.test(field));
}

const SOURCES = new Set(['central', 'province', 'commune', 'local', 'investment', 'recurrent']);

/** "NSTW", "Vốn sự nghiệp": all words of a column's own header are a source of money. */
function isSource(path: NamedPath): boolean {
  const { phrases, unknown } = readHeaderText(path.texts.at(-1) ?? '');
  return (
    unknown.length === 0 &&
    phrases.length > 0 &&
    phrases.every(
      (phrase) => !phrase.includes('place') && phrase.some((concept) => SOURCES.has(concept)),
    )
  );
}

/** Headers whose words fit a field while the column is another thing. */
function isOut(kind: KindRules, claim: Claim, all: readonly NamedPath[]): boolean {
  return (
    isMarks(kind, claim) ||
    isFewer(kind, claim) ||
    isOnePart(kind, claim, all) ||
    isNoPlace(claim) ||
    isNamedCommune(claim) ||
    isOfOnePeople(claim) ||
    isOfYears(claim, all)
  );
}

/** "Tình trạng hôn nhân" is of no tỉnh, and "Trưởng thôn" a person. */
const NO_PLACE = /\btinh (?:trang|hinh|nguyen)\b|\b(?:truong|pho|can bo) (?:thon|ap|ban|xom|khu)\b/;

/** What Excel writes over the rows of a pivot table, whatever they are. */
const PIVOT = /^(?:row labels|nhan hang)$/;

/**
 * "Thôn Gò Mẫu" over figures is the column of one hamlet, and "Chỉ tiêu/Thôn" names lines by other
 * things: under neither stand the names of hamlets.
 */
function isNoPlace({ path, match, corrected }: Claim): boolean {
  if (match.rule.id !== 'place' || corrected) return false;
  const concepts = path.texts.flatMap((text) => readHeaderText(text).phrases.flat());
  if (concepts.includes('target') || NO_PLACE.test(plainKey(path.texts.at(-1) ?? ''))) return true;
  if (PIVOT.test(plainKey(path.texts.at(-1) ?? ''))) {
    const cells = path.content?.cells() ?? [];
    return cells.filter(isPlaceName).length * 2 <= cells.length;
  }
  return match.unknown.length > 0 && holdsFigures(path);
}

/** "Hộ nghèo" over crosses marks households; a summary counts them. */
function isMarks(kind: KindRules, { path, match, corrected }: Claim): boolean {
  if (kind.kind !== 'hamlet-summary' || match.rule.type !== 'count' || corrected) return false;
  const profile = path.content?.profile();
  return (
    profile !== undefined &&
    profile.filled > 0 &&
    profile.share('mark') >= 0.8 &&
    profile.share('number') < 0.2
  );
}

function claimOf(
  kind: KindRules,
  path: NamedPath,
  moment: 'opening' | 'closing' | null,
  corrections: Corrections,
): Claim | null {
  const wanted =
    saidOf(corrections.columns, path.content?.sheet, path.key) ??
    corrections.columns.get(headerKey(path.texts));
  if (wanted !== undefined) {
    const field = fieldOf(kind, wanted);
    return field && { path, corrected: true, match: { ...field, quality: 'exact', unknown: [] } };
  }
  // Two years matter only where a table tells start and end; in a table of targets the earlier year
  // alone has a meaning.
  const meant =
    kind.kind === 'hamlet-summary' || kind.kind === 'flow'
      ? moment
      : moment === 'opening'
        ? moment
        : null;
  const match =
    matchColumn(kind, { texts: path.texts, moment: meant }) ??
    (meant ? matchColumn(kind, { texts: path.texts, moment: null }) : null);
  return match ? { path, match, corrected: false } : null;
}

function tableColumn(
  path: NamedPath,
  claim: Claim | undefined,
  hiddenColumns: ReadonlySet<number>,
  also: ReadonlyMap<number, Also>,
): TableColumn {
  const how = !claim
    ? 'none'
    : claim.corrected
      ? 'correction'
      : claim.match.quality === 'doubtful'
        ? 'doubtful'
        : path.borrowed || claim.path.borrowed
          ? 'borrowed'
          : 'exact';
  const units = path.texts.map(unitInHeader).filter((unit) => unit !== null);
  return {
    column: path.column,
    header: path.name,
    key: path.key,
    nameless: path.texts.length === 0,
    headerRow: path.row,
    field: claim?.match.rule ?? null,
    how,
    unknown: claim?.match.unknown ?? [],
    unit: units[units.length - 1] ?? null,
    hidden: hiddenColumns.has(path.column),
    ...(also.has(path.column) ? { also: also.get(path.column) } : {}),
  };
}
