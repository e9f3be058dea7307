/** Columns of lists that do not travel into the merged list. */
import type { Finding } from '../../domain/finding';
import { columnsNotMerged } from '../../rules/files/TEP-032';
import type { FileReading } from './types';

/**
 * Columns of a list that nothing is known of do not travel; their headers are named, their texts
 * are not.
 */
export function columnsLeft(reading: FileReading): Finding[] {
  return reading.tables.flatMap((table) => {
    if (table.kind !== 'household-register') return [];
    const left = table.columnsLeft.filter((column) => !column.nameless);
    if (left.length === 0) return [];
    return [
      columnsNotMerged.raise({
        file: reading.file,
        sheet: table.sheet,
        columns: left.map((column) => column.header),
      }),
    ];
  });
}
