/**
 * What names a figure: a member of some dimensions. A dimension that is absent is not spoken of:
 * all of it.
 */
import type { CellRef } from '../domain/address';
import type { Decimal } from '../domain/decimal';
import type { Said } from '../domain/language';

export const DIMENSIONS = [
  'unit',
  'measure',
  'base',
  'group',
  'trait',
  'ethnic',
  'indicator',
  'cause',
  'moment',
  'direction',
  'move',
  'other',
  'scenario',
  'place',
  'line',
  'target',
  'facet',
  'source',
  'capital',
  'stage',
  // Households that do not lack what the indicator names.
  'has',
  // Marks of a header that no figure has: they go once a narrower member is known.
  'whole',
  'lack',
  'causes',
  'service',
  'narrow',
  'change',
  // A month or a quarter that ends with the year.
  'short',
  // Compared with the beginning of the year, in so many words.
  'since',
  // Persons one by one, "số người", and not the members of households.
  'each',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

export type Coordinates = Readonly<Partial<Record<Dimension, string>>>;

/** Such a figure is a fraction in a cell that shows percent, and is printed with two places. */
export function isRate({ measure, facet }: Coordinates): boolean {
  return measure === 'rate' || facet === 'rate';
}

/** One figure of the workbook, or why there is none. */
export type Answer =
  | {
      readonly value: Decimal | string;
      /** The cells of the workbook behind it. */
      readonly sources: readonly CellRef[];
      /** The Biểu that gives the same figure, under whose rules it was counted. */
      readonly bieu?: string;
      /** Đồng for one unit of a sum of money. */
      readonly factor?: number;
    }
  | { readonly none: Absence };

export interface Absence {
  readonly code: 'no-figure' | 'blocked' | 'conflict';
  /** What the workbook lacks, in words; or both figures of a conflict. */
  readonly why: Said;
}

/** The one way from a form to the figures of a workbook. */
export interface Figures {
  figureAt(coordinates: Coordinates): Answer;
  /** Members of the open dimensions, in the workbook's own order, under the names it has. */
  members(dimension: 'place' | 'line' | 'target' | 'ethnic'): readonly Member[];
}

export interface Member {
  readonly id: string;
  readonly name: string;
  /** Of a target: "%", "hộ"; null where the workbook names none. */
  readonly unit?: string | null;
  /** The workbook has a figure of it. */
  readonly isTold: boolean;
}

/** Members that a wider one holds within it: the narrower wins where both are named. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  'group:all': ['poor', 'near-poor', 'poor-and-near', 'average', 'rest', 'not-poor'],
  'group:poor-and-near': ['poor', 'near-poor'],
  'unit:own-percent': ['household', 'person'],
  // "Dân cư" over "Hộ | Khẩu"
  'unit:residents': ['household', 'person'],
  'source:budget': ['central', 'local', 'province', 'district', 'commune'],
  'source:local': ['province', 'district', 'commune'],
  'facet:target': ['previous'],
  'measure:rate': ['points'],
  // "Bình quân toàn xã" of rates is that of the commune; of counts there is none.
  'measure:mean': ['rate', 'average'],
  'move:leaves': ['poor-to-near', 'above'],
  'direction:change': ['increase', 'decrease'],
  'lack:yes': ['not'],
  'lack:not': ['yes'],
};

/** What is both, or the dimension in which they contradict each other. */
export function combine(
  outer: Coordinates,
  inner: Coordinates,
): { readonly both: Coordinates } | { readonly against: Dimension } {
  const both: Partial<Record<Dimension, string>> = { ...outer };
  for (const dimension of DIMENSIONS) {
    const [a, b] = [outer[dimension], inner[dimension]];
    if (b === undefined) continue;
    if (a !== undefined && a !== b) {
      const isPart = dimension === 'line' && b.startsWith(`${a}.`);
      if (!isPart && !WITHIN[`${dimension}:${a}`]?.includes(b) && dimension !== 'whole')
        return { against: dimension };
    }
    both[dimension] = b;
  }
  // A lack and a cause of poverty share their words, "thiếu phương tiện", and no figure is of both.
  if (both.indicator !== undefined && both.cause !== undefined) return { against: 'cause' };
  // "Dân cư" over "Tổng số hộ dân cư"
  if (outer.unit === 'residents' && inner.group === 'all' && inner.unit === undefined)
    delete both.unit;
  return { both };
}

/** A group of some of the households. */
export const isClass = (group: string | undefined): boolean =>
  group !== undefined && group !== 'all';

/** «Việc làm, người phụ thuộc» over «Việc làm»: the lower label says which of the two it is. */
export function withoutOther(outer: Coordinates, { narrow, indicator }: Coordinates): Coordinates {
  if (narrow === undefined || indicator !== undefined || outer.indicator === narrow) return outer;
  const { indicator: _other, ...rest } = outer;
  return rest;
}

/** One key whatever the order; marks that say nothing beside a narrower member are left out. */
export function keyOf(coordinates: Coordinates): string {
  let key = '';
  for (const dimension of DIMENSIONS) {
    const member = coordinates[dimension];
    if (member !== undefined) key += `|${dimension}=${member}`;
  }
  return key.slice(1);
}
