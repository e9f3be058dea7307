/**
 * The list of targets of a commune's plan: what they are called and how they compare, never their
 * values.
 */
import type { Comparison } from '../domain/facts';
import plan from './targets/ke-hoach-xa.json';

export interface TargetDefinition {
  /** "a1", "g-ns2" */
  readonly code: string;
  /** The letter in the plan: "a", "đ", "g". */
  readonly ordinal: string;
  readonly group: string;
  readonly name: string;
  /** "%", "hộ", "người", "mô hình, dự án" */
  readonly unit: string;
  /** null where the plan sets no number. */
  readonly comparison: Comparison | null;
  /** What the rate is taken of; null for counts. */
  readonly base: string | null;
  /** Code of the programme line that leads it, where the plan says so. */
  readonly line: string | null;
  /** Other wordings seen in tables, in lower case. */
  readonly aliases: readonly string[];
}

export interface ComparisonWords {
  readonly comparison: Comparison;
  readonly words: readonly string[];
}

/** In the order of the plan. */
export function targetDefinitions(): readonly TargetDefinition[] {
  return plan.targets as readonly TargetDefinition[];
}

/** The groups in the order of the form; a group may have no target ("Nhà ở"). */
export function targetGroups(): readonly string[] {
  return plan.groups;
}

/**
 * Words that carry a comparison; within a list the longer word comes first. A plain number is >=, a
 * plain 100 % is =.
 */
export function comparisonWords(): readonly ComparisonWords[] {
  return plan.comparisonWords as readonly ComparisonWords[];
}

/** Words in the name of a target in percent: those of which less is better, and those of help. */
export function lessWords(): Readonly<
  Record<'less' | 'poor' | 'helped' | 'having', readonly string[]>
> {
  return plan.lessWords;
}
