/** The catalogue of findings: every code with its sentences. */
import type { Finding } from '../../domain/finding';
import { Say, type FindingEntry, type NumberWriter } from './entry';
import { deadlineEntries } from './deadlines';
import { definedEntries } from './defined';
import { duplicateEntries } from './duplicates';
import { disbursementEntries } from './disbursement';
import { flowEntries } from './flow';
import { fundingEntries } from './funding';
import { householdEntries } from './households';
import { lawEntries } from './law';
import { mergeEntries } from './merge';
import { planTextEntries } from './plan-text';
import { readingEntries } from './reading';
import { registerFlowEntries } from './register-flow';
import { reviewEntries } from './review';
import { shownCellEntries } from './shown-cells';
import { targetEntries } from './targets';

export type { NumberWriter } from './entry';

export const FINDINGS: Readonly<Record<string, FindingEntry>> = {
  ...readingEntries,
  ...shownCellEntries,
  ...householdEntries,
  ...fundingEntries,
  ...targetEntries,
  ...duplicateEntries,
  ...mergeEntries,
  ...flowEntries,
  ...registerFlowEntries,
  ...disbursementEntries,
  ...reviewEntries,
  ...deadlineEntries,
  ...planTextEntries,
  ...definedEntries,
  ...lawEntries,
};

/** What happened, in one sentence. */
export function findingMessage(finding: Finding, numbers: NumberWriter): string {
  const entry = FINDINGS[finding.code];
  return entry ? entry.message(finding, new Say(finding, numbers)) : finding.code;
}

/** What to do, or null. */
export function findingFix(finding: Finding, numbers: NumberWriter): string | null {
  const fix = FINDINGS[finding.code]?.fix;
  if (!fix) return null;
  return typeof fix === 'string' ? fix : fix(finding, new Say(finding, numbers));
}

/** What it means for the Biểu, or null. */
export function findingEffect(finding: Finding): string | null {
  return FINDINGS[finding.code]?.effect ?? null;
}
