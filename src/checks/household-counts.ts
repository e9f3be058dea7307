/** The counts of a hamlet's households and people, by the words in which a finding names them. */
import type { Subject } from '../domain/finding';
import said from '../rules/said.json';

/** Words, subject of the finding, and the measure of a place. */
export const COUNTS: readonly (readonly [string, Subject, string])[] = [
  [said.openingTotal.vi, 'households.opening', 'opening.total'],
  [said.households.vi, 'households.closing', 'closing.total'],
  [said.openingPoor.vi, 'households.opening', 'opening.poor'],
  [said.openingNearPoor.vi, 'households.opening', 'opening.nearPoor'],
  [said.reductionPoor.vi, 'households.reduction', 'reduction.poor'],
  [said.reductionNearPoor.vi, 'households.reduction', 'reduction.nearPoor'],
  [said.poor.vi, 'households.closing', 'closing.poor'],
  [said.nearPoor.vi, 'households.closing', 'closing.nearPoor'],
  [said.people.vi, 'people', 'people'],
];
