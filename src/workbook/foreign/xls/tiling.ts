/**
 * Whether the parts of a stream – what is said of the whole book, then one part for each sheet –
 * follow each other without a gap, each named by a tab. A tab whose record was damaged would leave
 * its sheet out in silence.
 */
import { WorkbookError } from '../../port';
import { lengthAt, RECORD, typeAt } from './records';

/**
 * @param from where the sheets start
 * @param tabs where each tab says that its sheet starts
 * @throws WorkbookError 'damaged' for a sheet that no tab names, or for a tab without its sheet
 */
export function mustBeWhole(stream: Uint8Array, from: number, tabs: readonly number[]): void {
  const unseen = new Set(tabs);
  let at = from;
  while (at < stream.length && stream[at] !== 0) at = endOfPart(stream, at, unseen.delete(at));
  if (unseen.size > 0) throw new WorkbookError('damaged', 'tab without its sheet');
  if (stream.subarray(at).some((byte) => byte !== 0))
    throw new WorkbookError('damaged', 'beyond the sheets');
}

function endOfPart(stream: Uint8Array, from: number, isNamed: boolean): number {
  let depth = 0;
  // Without an object for each record: this looks over a million of them.
  for (let at = from; at + 4 <= stream.length;) {
    const type = typeAt(stream, at);
    at += 4 + lengthAt(stream, at);
    if (type === RECORD.START) depth += 1;
    else if (depth === 0) throw new WorkbookError('damaged', 'between the sheets');
    else if (type === RECORD.EOF) depth -= 1;
    else if (!isNamed) throw new WorkbookError('damaged', 'sheet without a tab');
    if (depth === 0) return at;
  }
  throw new WorkbookError('damaged', 'sheet cut off');
}
