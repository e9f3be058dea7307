/** What is said of a workbook that was a file of another kind. */
import { finding, type Finding } from '../../domain/finding';
import { cellsOutOfOrder } from '../../rules/files/TEP-033';
import type { Origin } from '../../workbook/port';

/**
 * A file of another kind was read into a new .xlsx: what did not come along, and letters that may
 * be wrong, are said.
 */
export function originFindings({ kind, lost, strays = [] }: Origin): Finding[] {
  const missing = lost.filter((what) => what !== 'encoding');
  return [
    finding({ code: 'TEP-030', severity: 'note', params: { kind, missing } }),
    ...(lost.includes('encoding')
      ? [finding({ code: 'TEP-031', severity: 'check' as const, params: { kind } })]
      : []),
    ...(strays.length > 0 ? [cellsOutOfOrder.raise({ kind }, { cells: strays })] : []),
  ];
}
