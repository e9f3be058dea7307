/** What keeps a register from being read rightly concerns the flow too. */
import type { Finding, Survey } from '../survey';
import { noTable } from '../../rules/reading/BANG-001';

/** @param file the workbook's name, which each cell then carries */
export function readingFindings(seen: Survey, file: string): Finding[] {
  return seen.findings
    .filter(
      (item) =>
        noTable.is(item) || (item.severity === 'stop' && item.subjects.includes('register')),
    )
    .map((item) => ({ ...item, cells: item.cells.map((cell) => ({ ...cell, file })) }));
}
