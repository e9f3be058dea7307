/** What `chuyen-chuan` says: how many households change class between two standards, by hamlet. */
import {
  countMoves,
  missingOf,
  otherThanTyped,
  STANDARD_DAYS,
  standardChange,
  standardDays,
  type MoveCounts,
} from '../../report';
import { standardWords as words } from '../../text/standard-change';
import { formByName, makeBieu, whetherMade, type Made, type MakeOptions } from '../make-bieu';
import type { Survey } from '../survey';

/** The form by hamlet, and the list by household with its reasons. */
const STANDARD_FORMS = ['bc-16', 'bc-17'] as const;

export interface MoveReport extends MoveCounts {
  readonly enters: number;
  readonly leaves: number;
}

export interface StandardReport {
  readonly from: string | null;
  readonly to: string | null;
  readonly byHamlet: readonly ({ readonly hamlet: string } & MoveReport)[];
  /** null without a register, and while a stop is about one. */
  readonly total: MoveReport | null;
  readonly missing: readonly { readonly what: string; readonly households: number }[];
  /** Households whose typed class is another than the one that their figures give. */
  readonly otherThanTyped: number;
  /** Why there are no figures. */
  readonly why: string | null;
}

/** @param days YYYY-MM-DD; null takes the workbook's own, else those of the last change */
export function standardReport(
  seen: Survey,
  days: { readonly from: string | null; readonly to: string | null },
): StandardReport {
  const asked = standardDays(seen.facts, settingsOf(days));
  const none = (why: string): StandardReport => ({
    from: asked?.from ?? null,
    to: asked?.to ?? null,
    byHamlet: [],
    total: null,
    missing: [],
    otherThanTyped: 0,
    why,
  });
  if (asked === null) return none(words.noDays);
  const form = formByName(STANDARD_FORMS[0]);
  const against = form && whetherMade(form, seen);
  if (against && 'why' in against && against.findings.length > 0) return none(against.why.vi);
  const change = standardChange(seen.facts, asked);
  if (change === null) return none(words.noRegister);
  return {
    ...asked,
    byHamlet: change.places.map((place) => ({
      hamlet: place.hamlet,
      ...withSums(countMoves([place])),
    })),
    total: withSums(countMoves(change.places)),
    missing: missingOf(change.places),
    otherThanTyped: change.places
      .flatMap(({ judged }) => judged)
      .filter((one) => otherThanTyped(one, change) !== null).length,
    why: null,
  };
}

/** The form by hamlet and the list; neither is made of a register without incomes. */
export function standardForms(
  seen: Survey,
  days: Parameters<typeof standardReport>[1],
  options: Omit<MakeOptions, 'forms'>,
): Made {
  const settings = new Map([...(options.settings ?? []), ...Object.entries(settingsOf(days))]);
  return makeBieu(seen, { ...options, settings, forms: STANDARD_FORMS });
}

function settingsOf(days: Parameters<typeof standardReport>[1]): Record<string, string> {
  return Object.fromEntries(
    (['from', 'to'] as const).flatMap((side) => {
      const day = days[side];
      return day === null ? [] : [[STANDARD_DAYS[side], day]];
    }),
  );
}

function withSums(counts: MoveCounts): MoveReport {
  return {
    ...counts,
    enters: counts.entersPoor + counts.entersNear,
    leaves: counts.poorLeaves + counts.nearLeaves,
  };
}
