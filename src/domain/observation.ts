/**
 * A number with its coordinates: what it counts, of whom, where, when. What nothing names is the
 * dimension's default: all of it (`_T`) or not stated (`_U`).
 */
import type { Figure } from './facts';

/** The dimensions, in the order in which they are written out. */
export const DIMENSION_CODES = [
  'subject',
  'measure',
  'unit',
  'group',
  'traits',
  'place',
  'period',
  'moment',
  'scenario',
  'move',
  'indicator',
  'cause',
  'line',
  'source',
  'capital',
  'stage',
  'target',
  'agency',
] as const;

export type DimensionCode = (typeof DIMENSION_CODES)[number];

/** A member's code for each dimension that something names. */
export type Coordinates = Readonly<Partial<Record<DimensionCode, string>>>;

export interface Observation {
  readonly at: Coordinates;
  readonly figure: Figure;
  /** The day that it is of, YYYY-MM-DD. */
  readonly asOf?: string | null;
  /** How it was computed, where it stands in no cell. */
  readonly rule?: string;
}
