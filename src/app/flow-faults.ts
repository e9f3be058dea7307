/**
 * What stands against the flows of households; apart from their figures, which the page need not
 * load.
 */
import type { Finding } from '../domain/finding';
import { topicOf } from '../rules';
import { flowBalance } from '../rules/flow/DB-001';

export function flowFaults(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (item) => topicOf(item) === topicOf(flowBalance) && item.severity === 'stop' && !item.passed,
  );
}
