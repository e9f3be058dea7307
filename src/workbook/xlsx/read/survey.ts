/**
 * What surrounds the values of a sheet, without reading the values: only the opening tags of rows
 * are looked at, which takes a fraction of the time of a reading.
 */
import { areaFromA1, type Area } from '../../../domain/address';
import { WorkbookError } from '../../port';
import { MAX_COLUMNS, MAX_MERGES, MAX_ROWS } from '../limits';
import { PlainRow } from './plain-row';
import { scanPart, type BytesHandler } from './part-scanner';
import { attributesOf, isOn, type XmlScanner } from '../../package/xml-scanner';

export interface HiddenRow {
  readonly row: number;
  readonly outlineLevel: number;
}

export interface SheetSurvey {
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly HiddenRow[];
  /** Rows that carry the sign of a collapsed group. */
  readonly collapsedMarks: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly protected: boolean;
  /** The area with filter arrows, the header row first. */
  readonly filter: Area | null;
  /** An advanced filter hides rows; its area stands in a defined name. */
  readonly filterMode: boolean;
}

export async function surveySheet(pieces: AsyncIterable<Uint8Array>): Promise<SheetSurvey> {
  const surroundings = new Surroundings();

  for await (const _ of scanPart(pieces, surroundings));
  return surroundings.survey();
}

/** What the opening tags of rows say. */
class RowMarks {
  readonly hidden: HiddenRow[] = [];
  readonly collapsed = new Set<number>();
  private row = -1;

  mark(source: string): void {
    const { r, hidden, outlineLevel, collapsed, ht, customHeight } = attributesOf(source);
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    if (!(this.row >= 0 && this.row < MAX_ROWS)) throw new WorkbookError('damaged', 'row number');
    if (isOn(collapsed)) this.collapsed.add(this.row);
    if (isOn(hidden) || (isOn(customHeight) && ht !== undefined && Number(ht) === 0)) {
      this.hidden.push({ row: this.row, outlineLevel: Number(outlineLevel ?? 0) });
    }
  }

  /** A row of which the tag says nothing but its number. */
  pass(row: number): void {
    this.row = row < 0 ? this.row + 1 : row;
    if (this.row >= MAX_ROWS) throw new WorkbookError('damaged', 'row number');
  }
}

/**
 * Everything before and after the rows, and the tags of the rows; what stands in a row is passed
 * over.
 */
export class Surroundings implements BytesHandler {
  private readonly rows = new RowMarks();
  private readonly plain = new PlainRow();
  private inData = false;
  private readonly found = {
    merges: [] as Area[],
    hiddenColumns: new Set<number>(),
    protected: false,
    filter: null as Area | null,
    filterMode: false,
  };

  survey(): SheetSurvey {
    const { found, rows } = this;
    return { ...found, hiddenRows: rows.hidden, collapsedMarks: rows.collapsed };
  }

  /**
   * For a reader that takes the rows itself: false where the tag of a row says more than its
   * number, or may, so that {@link open} has to see it.
   */
  passes(bytes: Uint8Array, at: number, scanner: XmlScanner): boolean {
    if (!this.inData || scanner.depth !== 2) return true;
    if (scanner.prefix !== '' || this.plain.take(bytes, at) < 0 || this.plain.saysMore)
      return false;
    this.rows.pass(this.plain.row);
    return true;
  }

  open(name: string, source: string, depth: number): void {
    if (depth === 1) this.inData = name === 'sheetData';
    if (this.inData) {
      if (depth === 2 && name === 'row') this.rows.mark(source);
    } else if (depth === 1 && name === 'sheetPr')
      this.found.filterMode = isOn(attributesOf(source).filterMode);
    else if (depth === 1 && name === 'sheetProtection')
      this.found.protected = isOn(attributesOf(source).sheet);
    else if (depth === 1 && name === 'autoFilter')
      this.found.filter = areaFromA1(attributesOf(source).ref ?? '');
    else if (depth === 2 && name === 'col') this.column(attributesOf(source));
    else if (depth === 2 && name === 'mergeCell') {
      const area = areaFromA1(attributesOf(source).ref ?? '');
      if (area) this.found.merges.push(area);
      if (this.found.merges.length > MAX_MERGES) throw new WorkbookError('too-large', 'merges');
    }
  }

  close(_: string, depth: number): void {
    if (depth === 1) this.inData = false;
  }

  /** Rows whose tags say nothing, and what stands in any row. */
  shortcut(bytes: Uint8Array, at: number, scanner: XmlScanner): number {
    if (!this.inData) return -1;
    if (scanner.depth === 3) {
      const behind = this.plain.takeEnd(bytes, at);
      if (behind > 0 && scanner.leave('row')) return behind;
      return endOfRow(bytes, at, scanner.prefix.length);
    }
    if (scanner.depth !== 2 || scanner.prefix !== '') return -1;
    const end = this.plain.take(bytes, at);
    if (end < 0 || this.plain.saysMore) return -1;
    this.rows.pass(this.plain.row);
    if (!this.plain.isEmpty) scanner.enter('row');
    return end;
  }

  private column({ min, max, hidden, width, customWidth }: Record<string, string>): void {
    if (!isOn(hidden) && !(isOn(customWidth) && Number(width) === 0)) return;
    // A file can hide all of them over and over.
    if (this.found.hiddenColumns.size === MAX_COLUMNS) return;
    const last = Math.min(Number(max), MAX_COLUMNS);
    for (let column = Math.max(Number(min), 1); column <= last; column += 1)
      this.found.hiddenColumns.add(column - 1);
  }
}

/**
 * Where the tag begins that ends the row, or as far as the bytes reach; −1 when it begins right
 * here, 0 when more is needed.
 */
function endOfRow(bytes: Uint8Array, from: number, prefix: number): number {
  const last = bytes.length - prefix - 5;
  for (let at = from; at < last; at += 1) {
    if (bytes[at] !== 60 || bytes[at + 1] !== 47) continue;
    const name = at + 2 + prefix;
    if (bytes[name] === 114 && bytes[name + 1] === 111 && bytes[name + 2] === 119)
      return at > from ? at : -1;
  }
  return last > from ? last : 0;
}
