/**
 * What a cell of a form asks for: the coordinates of its column and its row together, completed
 * from the table around it, or what is not clear about them.
 */
import { combine, type Coordinates, withoutOther } from './coordinates';
import { withBare, type Bare } from './bare';
import { classOfCell, isCountOfAll, isTitleAlone } from './class-of-cell';
import { isOfPersons, withIndicator } from './having';
import type { Said } from './lexicon';
import { unclear, type Meaning } from './meant';
import { ofMoney, ofTarget } from './money-and-targets';
import { isPossibleRate } from './possible';
import { ofYearBefore } from './stock';
import { underTitle } from './under-title';
import type { Titled } from './titled';

/** Labels over each other, read together. */
export type Read = Said & {
  readonly against: boolean;
  /** A part that stands beside all households: whether of them or of a class is not said. */
  readonly unsure?: boolean;
  /** Times of which the workbook has no figures: "6 tháng", "Quý II". */
  readonly times?: readonly string[];
  /** A part of all that the column before it counts. */
  readonly ofWhole?: boolean;
  /** The class that stands before people of whom nothing is said, and before their rate. */
  readonly behind?: string;
};

/** What the whole table says of a cell that says less. */
export interface Around {
  /** The class that the title alone is about. */
  readonly titleGroup: string | null;
  /** All classes that it names. */
  readonly titleGroups: readonly string[];
  /** It is about all households as well. */
  readonly titleAll: boolean;
  /** The classes that columns or rows name. */
  readonly groups: ReadonlySet<string>;
  /** What its columns say, from the left, and its rows. */
  readonly columns: readonly Coordinates[];
  readonly rows: readonly Coordinates[];
  /** A part, such as an indicator or a cause, is told of one class in so many words. */
  readonly classed: boolean;
  /** Its words say that its indicators are counted where they are lacked. */
  readonly lacking: boolean;
  /** How many indicators its labels name; none where they name services as a whole. */
  readonly indicators: number;
  /** Another column counts the households that the title, or its own words, speak of. */
  readonly counted: boolean;
  /** A peoples' name stands in a label. */
  readonly ethnics: boolean;
  /** A column is of what was planned. */
  readonly planned: boolean;
  /** Its columns tell how households moved. */
  readonly flow: boolean;
  /** A column or a row is of the beginning of the year. */
  readonly opening: boolean;
  /** Its rows are parts of the households. */
  readonly rowParts: boolean;
  readonly money: boolean;
  /** Its columns tell what was planned and what was paid, and then rates of no stage. */
  readonly paid: boolean;
  readonly causes: boolean;
  readonly traits: boolean;
  /** What the title says of cells that do not say it themselves. */
  readonly titled: Titled;
  /** Words by which the title leaves open what bare columns count, and what was answered. */
  readonly bareWords: string | null;
  readonly bare?: Bare;
  /** Words by which the title limits the table to some of the households, or of the money. */
  readonly limits: readonly string[];
  /** Its title is of another year than the workbook: a cell has to name its own. */
  readonly otherYear: boolean;
  readonly bookYear: number | null;
  /** The workbook's figures are of the end of that year. */
  readonly yearEnd: boolean;
  readonly basis: 'actual' | 'opening' | 'plan' | null;
}

/** Labels from the outermost to the innermost as one. */
export function joined(said: readonly Said[]): Read {
  let is: Coordinates = {};
  let against = false;
  for (const one of said) {
    // A unit, a rate, a facet of a lower label speaks for the cell.
    const { unit: _unit, measure: _measure, facet: _facet, ...outer } = withoutOther(is, one.is);
    const kept = {
      ...outer,
      ...(one.is.unit === undefined && is.unit ? { unit: is.unit } : {}),
      ...(one.is.measure === undefined && is.measure ? { measure: is.measure } : {}),
      ...(one.is.facet === undefined && is.facet ? { facet: is.facet } : {}),
    };
    // "Thoát nghèo > Vượt chuẩn cận nghèo" are poor households, "(không nghèo)" what they became.
    const isOut = is.move === 'leaves' && one.is.move === 'above';
    const own = isOut ? { ...one.is, group: is.group ?? 'poor' } : one.is;
    const merged = combine(kept, own);
    if ('both' in merged) is = merged.both;
    else against = true;
  }
  return {
    is,
    against,
    unknown: said.flatMap(({ unknown }) => unknown),
    brackets: said.flatMap(({ brackets }) => brackets),
    years: said.flatMap(({ years }) => years),
    yearEnd: said.some(({ yearEnd }) => yearEnd),
  };
}

export function meaningOf(column: Read, row: Coordinates, around: Around): Meaning {
  if (column.times) return unclear({ why: 'period', words: column.times });
  if (column.unknown.length > 0) return unclear({ why: 'unknown', words: column.unknown });
  if (column.against) return unclear({ why: 'against' });
  const merged = combine(row, column.is);
  if ('against' in merged) return unclear({ why: 'against' });
  // "Dân số": of people rather than of households, and it does not say so.
  if (merged.both.unit === 'residents') return unclear({ why: 'nothing' });
  const dated = ofYear(merged.both, column, around);
  if (dated === null || (around.otherYear && column.years.length === 0))
    return unclear({ why: 'other-year', years: column.years });
  const isMoney =
    dated.line !== undefined ||
    dated.unit === 'money' ||
    (around.money && !dated.unit && NO_MONEY.every((one) => dated[one] === undefined));
  const told = underTitle(dated, column, around.titled, isMoney);
  if ('why' in told) return unclear(told);
  const { at } = told;
  if (around.limits.length > 0) return unclear({ why: 'title', words: around.limits });
  if (at.target !== undefined) return ofTarget(at, dated === merged.both);
  if (at.facet === 'lead' && at.line !== undefined) return { at: { facet: 'lead', line: at.line } };
  if (at.facet !== undefined) return unclear({ why: 'nothing' });
  // "Số lượng" beside projects names no money.
  const isSaid = Object.keys(column.is).length > 0 || column.years.length > 0;
  if (isMoney && !isSaid && (row.unit ?? row.stage ?? row.source) === undefined)
    return unclear({ why: 'nothing' });
  // "Còn lại" beside classes is what is left of the households.
  if (at.stage === 'remaining' && !around.money && at.line === undefined)
    return unclear({ why: 'no-group' });
  if (isMoney && column.unsure) return unclear({ why: 'no-group' });
  const { scenario: said, base: of, source, capital } = column.is;
  // "Tỷ trọng NSTW": of all the line's money, or of the commune's.
  if (isMoney && of === 'commune' && (source ?? capital)) return unclear({ why: 'base' });
  const isOfPaid = around.paid && at.measure === 'rate' && (at.stage ?? said ?? of) === undefined;
  if (isMoney) return ofMoney(isOfPaid ? { ...at, stage: 'disbursed' } : at, of);
  // Beside what was planned and what was done, a bare rate is that of the plan.
  const { group, base, measure } = column.is;
  const ofPlan = measure === 'rate' && group === undefined && base === undefined;
  if (ofPlan && around.planned && dated.scenario === undefined) return unclear({ why: 'base' });
  // "Số khẩu" as a row among rows of classes.
  const isOpen =
    row.unit === 'person' &&
    (row.group ?? row.whole ?? column.is.group ?? column.is.whole) === undefined;
  // "Hộ | Khẩu" under each hamlet: a column that tells how households moved says of whom.
  const isMove = column.is.move !== undefined && around.rows.every((is) => is.group === undefined);
  const { behind } = column;
  const isBehind = behind !== undefined && isTitleAlone(behind, around);
  const unsure =
    column.unsure === true ||
    (behind !== undefined && !isBehind) ||
    (isOpen && !isMove && around.groups.size > 0);
  const whole =
    column.ofWhole && at.group === undefined
      ? classOfCell({ unit: 'household' }, dated.moment, undefined, around, true)
      : null;
  const own = at.group ?? whole ?? (isBehind ? behind : null);
  // "Tỷ lệ hộ nghèo" as a row among rows of causes says itself of what it is a rate.
  const isToldRate = row.measure === 'rate' && row.group !== undefined && measure === undefined;
  const among = isToldRate ? { ...around, rowParts: false } : around;
  const named = own ? { ...at, group: own } : at;
  // "CHỈ TIÊU GIẢM HỘ NGHÈO": all households are none of what is planned.
  const { scenario: planned, ...still } = named;
  const isTitled = planned === 'planned' && dated.scenario === undefined;
  if (isTitled && around.basis !== 'plan' && around.titleGroups.length > 0) {
    const meant = ofHouseholds(still, among, dated.moment, unsure);
    if ('at' in meant && isCountOfAll(meant.at)) return meant;
  }
  return ofHouseholds(named, among, dated.moment, unsure);
}

/** What says by itself that a cell beside money is of households. */
const NO_MONEY = ['group', 'target', 'move', 'indicator', 'cause', 'trait', 'ethnic'] as const;

/** Null where the label speaks of a year that the workbook has no figures of. */
function ofYear(at: Coordinates, said: Said, { bookYear, yearEnd }: Around): Coordinates | null {
  const years = [...new Set(said.years)];
  if (years.length === 0 || bookYear === null) return at;
  // "Tăng (+), giảm (-) 2025/2024"
  const pair = years.every((year) => year === bookYear || year === bookYear - 1);
  if ((at.direction === 'change' || at.since !== undefined) && pair)
    return { ...at, since: 'start' };
  // "2025/2024", "2021-2025"
  if (years.length > 1) return said.yearEnd && at.moment !== undefined ? at : null;
  if (years.includes(bookYear))
    return !said.yearEnd
      ? at
      : yearEnd || at.unit === 'money' || at.line !== undefined
        ? { moment: 'closing', ...at }
        : null;
  const before = years.length === 1 && years[0] === bookYear - 1;
  if (before && at.moment !== 'closing' && (said.yearEnd || ofYearBefore(at)))
    return { ...at, moment: 'opening' };
  if (before && at.target !== undefined && at.scenario !== 'planned')
    return { ...at, facet: 'previous' };
  return null;
}

/** @param ownMoment what its labels say, without the title */
function ofHouseholds(
  given: Coordinates,
  around: Around,
  ownMoment: string | undefined,
  unsure: boolean,
): Meaning {
  const { scenario, whole, causes, change, short: _short, since, each, ...labelled } = given;
  const told = withIndicator(labelled, around);
  if (told === null || (each !== undefined && isOfPersons(told))) return unclear({ why: 'lack' });
  const counted = withBare(told, around.bare);
  if (counted === null) return unclear({ why: 'titled', words: [around.bareWords ?? ''] });
  const { lack, ...own } = counted;
  let at: Coordinates = own;
  if (change !== undefined && at.move === undefined && at.direction === undefined)
    if (at.moment === undefined) return unclear({ why: 'nothing' });
  if (scenario === 'estimated') return unclear({ why: 'scenario' });
  if (scenario === 'planned' && around.basis !== 'plan') return unclear({ why: 'scenario' });
  if (at.other === 'yes' && at.direction === undefined) {
    const { other: _other, ...rest } = at;
    if (causes !== undefined || (around.causes && !around.traits)) at = { ...rest, cause: '8' };
    else if (around.traits && !around.ethnics) at = { ...rest, trait: 'other' };
    else return unclear({ why: 'nothing' });
  }
  const part = at.indicator ?? at.cause ?? at.trait ?? at.ethnic;
  // "Hộ không nghèo" beside the near-poor are neither; alone they may hold them.
  if (at.group === 'not-poor') {
    if (!around.groups.has('near-poor')) return unclear({ why: 'no-group' });
    at = { ...at, group: 'rest' };
  }
  if (since !== undefined && at.direction !== 'change' && at.direction !== 'decrease')
    return unclear({ why: 'base' });
  // Beside rates of causes, one of all households has another base.
  if (at.measure === 'rate' && at.base === undefined && part === undefined && around.rowParts)
    return unclear({ why: 'base' });
  if (at.direction === 'change') {
    const isKnown = since !== undefined || around.opening;
    if (!isKnown || part !== undefined || at.measure !== undefined) return unclear({ why: 'base' });
  }
  if (lack !== undefined && at.indicator === undefined) {
    if (whole === undefined) return unclear({ why: 'nothing' });
    at = { ...at, indicator: 'sum' };
  }
  if (at.group === undefined) {
    if (unsure) return unclear({ why: 'no-group' });
    const group = classOfCell(at, ownMoment, part, around, whole !== undefined);
    if (group === null) return unclear({ why: 'no-group' });
    at = { ...at, group };
  }
  if (at.move === undefined && at.direction === 'added') return unclear({ why: 'nothing' });
  if (at.move !== undefined) {
    const { direction: _direction, moment: _moment, ...rest } = at;
    at = rest;
  } else if (at.direction !== undefined && at.other === undefined) {
    const { titleGroup } = around;
    if (around.flow && titleGroup !== null && at.group !== titleGroup)
      return unclear({ why: 'no-group' });
    const { moment: _moment, ...rest } = at;
    if (at.direction === 'change') at = rest;
    else if (at.direction === 'decrease' && (since !== undefined || at.measure === 'points'))
      at = { ...rest, direction: 'net' };
    else if (around.flow) at = { ...rest, direction: `gross-${at.direction}` };
    else if (at.direction === 'decrease') at = { ...rest, direction: 'net' };
    else return unclear({ why: 'nothing' });
  } else if (at.other !== undefined) {
    const { moment: _moment, ...rest } = at;
    at = rest;
  }
  const still = at.move === undefined && at.direction === undefined;
  if (part !== undefined || at.indicator !== undefined) {
    const { moment, ...rest } = at;
    // Of the beginning of the year a summary tells traits alone.
    const isOpening = moment === 'opening';
    if (isOpening && at.trait === undefined) return unclear({ why: 'nothing' });
    if (!isOpening) at = rest;
  } else if (still && at.moment === undefined) at = { ...at, moment: 'closing' };
  at = { ...at, unit: at.unit ?? 'household' };
  const planned = scenario === 'planned';
  if (at.measure !== 'rate') return { at, planned };
  if (at.direction !== undefined || at.move !== undefined) return unclear({ why: 'base' });
  if (at.base === 'commune' && part !== undefined) {
    if (at.place !== undefined) return unclear({ why: 'base' });
    at = { ...at, base: at.group };
  }
  if (at.base === undefined) {
    if (at.indicator !== undefined || at.cause !== undefined) at = { ...at, base: at.group };
    else if (part !== undefined) return unclear({ why: 'base' });
    else at = { ...at, base: 'all' };
  }
  return isPossibleRate(at) ? { at, planned } : unclear({ why: 'base' });
}
