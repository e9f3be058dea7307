import { standingStops, type Finding } from '../app/survey';

/** Exit code 1 when a stop stands. */
export function hasStops(findings: readonly Finding[]): 0 | 1 {
  return standingStops(findings).length > 0 ? 1 : 0;
}
