/**
 * What surrounds the values of a sheet, without reading the values: only the opening tags of rows are looked at,
 * which takes a fraction of the time of a reading.
 */
import { areaFromA1, type Area } from '../../../domain/address';
import { WorkbookError } from '../../port';
import { MAX_COLUMNS, MAX_ROWS, MAX_TOKEN_CHARACTERS } from '../limits';
import { attributesOf, isOn, XmlScanner } from './xml-scanner';

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

const ROW_OR_END = /<((?:[\w.-]+:)?)row(?=[\s/>])|<\/(?:[\w.-]+:)?sheetData\s*>/g;

export async function surveySheet(pieces: AsyncIterable<string>): Promise<SheetSurvey> {
  const surroundings = new Surroundings();
  const scanner = new XmlScanner(surroundings);
  const rows = new RowMarks();
  let phase: 'head' | 'rows' | 'tail' = 'head';
  let rest = '';
  for await (const piece of pieces) {
    rest += piece;
    if (rest.length > MAX_TOKEN_CHARACTERS * 2) throw new WorkbookError('too-large', 'xml token');
    if (phase === 'head') {
      const start = /<(?:[\w.-]+:)?sheetData\s*(\/?)>/.exec(rest);
      const known = start ? start.index : Math.max(rest.lastIndexOf('<'), 0);
      scanner.feed(rest.slice(0, known));
      if (!start) {
        rest = rest.slice(known);
        continue;
      }
      rest = rest.slice(known + start[0].length);
      phase = start[1] === '/' ? 'tail' : 'rows';
    }
    if (phase === 'rows') {
      const end = rows.read(rest);
      rest = rest.slice(end.at);
      if (end.last) phase = 'tail';
    }
    if (phase === 'tail') {
      scanner.feed(rest);
      rest = '';
    }
  }
  if (phase === 'rows') throw new WorkbookError('damaged', 'sheet cut off');
  if (phase === 'head') scanner.feed(rest);
  scanner.end();
  return { ...surroundings.found, hiddenRows: rows.hidden, collapsedMarks: rows.collapsed };
}

/** Reads the opening tags of rows. */
class RowMarks {
  readonly hidden: HiddenRow[] = [];
  readonly collapsed = new Set<number>();
  private row = -1;

  /** @returns where the next piece has to go on, and whether the last row was seen */
  read(text: string): { at: number; last: boolean } {
    ROW_OR_END.lastIndex = 0;
    let at = 0;
    for (let match = ROW_OR_END.exec(text); match; match = ROW_OR_END.exec(text)) {
      if (match[0].startsWith('</')) return { at: match.index + match[0].length, last: true };
      const end = text.indexOf('>', match.index);
      if (end < 0) return { at: match.index, last: false };
      this.mark(text.slice(match.index + match[0].length, end).replace(/\/$/, ''));
      at = end;
    }
    // Half a tag may stand at the end of the piece.
    return { at: Math.max(at, text.lastIndexOf('<')), last: false };
  }

  private mark(source: string): void {
    const { r, hidden, outlineLevel, collapsed, ht, customHeight } = attributesOf(source);
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    if (!(this.row >= 0 && this.row < MAX_ROWS)) throw new WorkbookError('damaged', 'row number');
    if (isOn(collapsed)) this.collapsed.add(this.row);
    if (isOn(hidden) || (isOn(customHeight) && ht !== undefined && Number(ht) === 0)) {
      this.hidden.push({ row: this.row, outlineLevel: Number(outlineLevel ?? 0) });
    }
  }
}

/** Everything before and after the rows. */
class Surroundings {
  readonly found = {
    merges: [] as Area[],
    hiddenColumns: new Set<number>(),
    protected: false,
    filter: null as Area | null,
    filterMode: false,
  };
  open(name: string, source: string, depth: number): void {
    if (depth === 1 && name === 'sheetPr')
      this.found.filterMode = isOn(attributesOf(source).filterMode);
    else if (depth === 1 && name === 'sheetProtection')
      this.found.protected = isOn(attributesOf(source).sheet);
    else if (depth === 1 && name === 'autoFilter')
      this.found.filter = areaFromA1(attributesOf(source).ref ?? '');
    else if (depth === 2 && name === 'col') this.column(attributesOf(source));
    else if (depth === 2 && name === 'mergeCell') {
      const area = areaFromA1(attributesOf(source).ref ?? '');
      if (area) this.found.merges.push(area);
    }
  }

  private column({ min, max, hidden, width, customWidth }: Record<string, string>): void {
    if (!isOn(hidden) && !(isOn(customWidth) && Number(width) === 0)) return;
    const last = Math.min(Number(max), MAX_COLUMNS);
    for (let column = Math.max(Number(min), 1); column <= last; column += 1)
      this.found.hiddenColumns.add(column - 1);
  }
}
