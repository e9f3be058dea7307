/**
 * The dimensions that a figure has coordinates in, and their members, as data: a new member is one
 * line of one file. Places, lines, targets and agencies are those of the workbook.
 */
import { DIMENSION_CODES, type DimensionCode } from '../../domain/observation';
import capital from './capital.json';
import cause from './cause.json';
import group from './group.json';
import indicator from './indicator.json';
import measure from './measure.json';
import moment from './moment.json';
import move from './move.json';
import open from './open.json';
import scenario from './scenario.json';
import source from './source.json';
import stage from './stage.json';
import traits from './traits.json';
import unit from './unit.json';

export interface Member {
  readonly code: string;
  /** What an officer reads, and the same in English. */
  readonly vi: string;
  readonly en: string;
  /** Its part of a measure's name: "poor" of "closing.poor". */
  readonly field?: string;
  /** The same in the forms of a review: "near" of "near.indicator3". */
  readonly review?: string;
  /** Names of its columns in a table by hamlet: of the count, the rate, the people. */
  readonly says?: Readonly<Partial<Record<string, string>>>;
  /** The member that it adds up to, with the others that name it. */
  readonly whole?: string;
  /** Whether a move takes away or adds. */
  readonly sign?: number;
  /** What a household has of it is about persons. */
  readonly personal?: boolean;
  /** Words of headers, in the groups that a header may be read as. */
  readonly words?: Readonly<Partial<Record<string, readonly string[]>>>;
  /** Words within the text of a cell. */
  readonly within?: readonly string[];
}

export interface Dimension {
  readonly code: string;
  /** The coordinate of a figure of which nothing names a member. */
  readonly none: string;
  readonly vi: string;
  readonly en: string;
  readonly members: readonly Member[];
}

const CLOSED: readonly Dimension[] = [
  measure,
  unit,
  group,
  traits,
  moment,
  scenario,
  move,
  indicator,
  cause,
  source,
  capital,
  stage,
];

const BY_CODE = new Map<string, Dimension>(
  [...CLOSED, ...open.dimensions.map((one) => ({ ...one, members: [] }))].map((one) => [
    one.code,
    one,
  ]),
);

/** In the order in which they are written out. */
export const DIMENSIONS: readonly (Dimension & { readonly code: DimensionCode })[] =
  DIMENSION_CODES.map((code) => ({ ...dimension(code), code }));

export function dimension(code: DimensionCode): Dimension {
  const found = BY_CODE.get(code);
  if (!found) throw new Error(`no data of the dimension ${code}`);
  return found;
}

/** A member by its code; undefined for one of an open list. */
export function memberOf(code: DimensionCode, member: string): Member | undefined {
  return dimension(code).members.find((one) => one.code === member);
}

/** Every group of header words with its words, accents and all: "nearPoor" → «hộ cận nghèo» … */
export function headerWords(): (readonly [string, readonly string[]])[] {
  return CLOSED.flatMap(({ members }) =>
    members.flatMap(({ words }) =>
      Object.entries(words ?? {}).flatMap(([concept, phrases]) =>
        phrases ? [[concept, phrases] as const] : [],
      ),
    ),
  );
}

/** Texts that only go on with the name of a cause. */
export const CAUSE_CONTINUATIONS: readonly string[] = cause.continuations;
