/** The sample workbook: a commune's own tables, whose totals agree with the plan. */
import { book, type SheetSpec } from '../book';
import { assignmentSheet } from './assignment';
import { coverSheet } from './cover';
import { COMMUNE, HAMLETS, YEAR, type SampleHamlet } from './figures';
import { fundingSheet } from './funding';
import { hamletSheet } from './hamlets';
import { registerSheet } from './register';
import { targetSheet } from './targets';

/** The sheets in the order of the tabs; other hamlets change the summary and the targets. */
export function sampleSheets(hamlets: readonly SampleHamlet[] = HAMLETS): SheetSpec[] {
  return [
    coverSheet(),
    hamletSheet(hamlets),
    registerSheet(),
    fundingSheet(),
    targetSheet(hamlets),
    assignmentSheet(),
  ];
}

export function sampleBook(): Promise<Uint8Array> {
  return book(sampleSheets(), {
    title: `Sổ mẫu giảm nghèo xã ${COMMUNE} năm ${YEAR} (số liệu minh họa)`,
  });
}
