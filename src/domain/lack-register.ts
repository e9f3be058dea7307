/** What a register counts of the same that a table by indicator or cause counts. */
import type { Facts, FigureOrNone } from './facts';
import type { LackGroup } from './lack-facts';
import type { ReviewHousehold } from './review-facts';
import { countOf, inClass, lacking } from './review-counts';

const NAMES = { poor: 'poor', 'near-poor': 'nearPoor' } as const;

/** Whether the register tells of the class at all. */
export function registerTells({ review, register }: Facts, group: LackGroup): boolean {
  return Boolean(
    review?.households.some((one) => one.group === 'poor' || one.group === 'near-poor') &&
    !register?.untold?.includes(NAMES[group]),
  );
}

/**
 * The register's count of an item in a hamlet; null where it has no column for it or does not tell
 * of the class or the hamlet.
 * @param here the households of the hamlet
 * @param item "households", "indicator3", "cause2"
 * @param fields the order in which a household's marks are kept
 */
export function registerCounts(
  facts: Facts,
  group: LackGroup,
  here: readonly ReviewHousehold[],
  item: string,
  fields: readonly string[],
): FigureOrNone {
  const { review } = facts;
  if (!review || !registerTells(facts, group) || here.length === 0) return null;
  const own = inClass(here, group);
  if (item === 'households') return countOf(own);
  const cause = /^cause(\d)$/.exec(item)?.[1];
  if (cause !== undefined)
    return review.columns.toldCauses.includes(Number(cause))
      ? countOf(own.filter((one) => one.causes?.includes(Number(cause))))
      : null;
  const at = fields.indexOf(item);
  if (at < 0 || !review.columns.indicatorCells[at]) return null;
  if (own.length === 0) return countOf(own);
  const list = lacking(own, at);
  return list && countOf(list);
}
