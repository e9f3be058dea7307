/** What is said of a workbook that was a file of another kind. */
import type { Finding } from '../../domain/finding';
import { cellsOutOfOrder } from '../../rules/files/TEP-033';
import { otherFileKind } from '../../rules/files/TEP-030';
import { unknownEncoding } from '../../rules/files/TEP-031';
import type { Origin } from '../../workbook/port';

/**
 * A file of another kind was read into a new .xlsx: what did not come along, and letters that may
 * be wrong, are said.
 */
export function originFindings({ kind, lost, strays = [] }: Origin): Finding[] {
  const missing = lost.filter((what) => what !== 'encoding');
  return [
    otherFileKind.raise({ kind, missing }),
    ...(lost.includes('encoding') ? [unknownEncoding.raise({ kind })] : []),
    ...(strays.length > 0 ? [cellsOutOfOrder.raise({ kind }, { cells: strays })] : []),
  ];
}
