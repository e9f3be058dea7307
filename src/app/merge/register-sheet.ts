/**
 * The lists of all files as one: texts as texts whatever they begin with, numbers of persons with
 * the zeros that a spreadsheet took.
 */
import { communeWithKind } from '../../domain/commune-name';
import { readCitizenId } from '../../domain/citizen-id';
import type { HouseholdClass } from '../../domain/facts';
import { isoToVietnamese, serialToIso } from '../../domain/serial-dates';
import { idProvinces } from '../../regulations/people';
import { SheetBuilder } from '../../report/builder';
import { householdRows } from '../../sources/facts/register';
import { placeKey } from '../../sources/facts/places';
import { columnOf, type RecognisedTable } from '../../sources/table';
import { mergeWords as words, registerHeaders } from './words';
import { classWords, reportWords } from '../../text/report';
import type { SheetPlan } from '../../workbook/plan';
import { hamletOfFile, properName } from './hamlet-names';
import { FONT, landscape, LOOKS } from './page';
import type { ForSheets } from './sheets';
import type { FileReading } from './types';

type Content = string | number | null;

/** Fields that are told by the merge itself, whatever a table's own columns are. */
const OWN = ['place', 'classification'];
const CLASSIFYING = ['classification', 'markPoor', 'markNearPoor'];

/** @returns null when no file holds a list */
export function registerSheet(merged: ForSheets): SheetPlan | null {
  const lists = merged.counted.flatMap((reading) =>
    reading.withCells
      .filter((table) => table.kind === 'household-register')
      .map((table) => ({ reading, table })),
  );
  if (lists.length === 0) return null;
  const fields = Object.keys(registerHeaders).filter(
    (field) => OWN.includes(field) || lists.some(({ table }) => columnOf(table, field) !== null),
  );
  const named = merged.facts.settings.get('xa')?.value;
  const commune = named ? communeWithKind(named) : null;
  const builder = new SheetBuilder();
  const last = fields.length + 2;
  let all = 0;
  let poor = 0;
  const head = 3;
  let row = head + 1;
  for (const { reading, table } of lists) {
    for (const line of linesOf(reading, table, fields, merged)) {
      builder.put(row, 0, row - head, LOOKS.ordinal);
      fields.forEach((field, nth) => put(builder, row, nth + 1, line.contents[nth] ?? null, field));
      builder.put(row, last - 1, reading.file, LOOKS.line);
      builder.put(row, last, line.row + 1, LOOKS.ordinal);
      if (line.head) all += 1;
      if (line.group === 'poor' || line.group === 'near-poor') poor += 1;
      row += 1;
    }
  }
  builder.span(
    { top: 0, bottom: 0, left: 0, right: last },
    words.registerTitle(all > poor, commune, merged.facts.year),
    LOOKS.title,
  );
  if (merged.facts.illustrative)
    builder.span(
      { top: 1, bottom: 1, left: 0, right: last },
      `(${reportWords.illustrative})`,
      LOOKS.under,
    );
  [
    words.ordinal,
    ...fields.map((field) => registerHeaders[field]!),
    words.sourceFile,
    words.sourceRow,
  ].forEach((text, column) => builder.put(head, column, text, LOOKS.head));
  return {
    name: words.registerName,
    font: FONT,
    styles: builder.styles,
    columnWidths: [6, ...fields.map((field) => WIDTHS[field] ?? 12), 20, 9],
    rowHeights: new Map([[head, 36]]),
    cells: builder.planCells(),
    merges: builder.merges,
    page: landscape(row, last + 1, [head, head], merged.facts.illustrative),
    freeze: { rows: head + 1, columns: 0 },
    tag: null,
  };
}

const WIDTHS: Readonly<Record<string, number>> = {
  name: 28,
  place: 20,
  citizenId: 17,
  classification: 16,
  note: 24,
  cause: 24,
  support: 24,
};

interface Line {
  readonly row: number;
  readonly contents: readonly Content[];
  readonly head: boolean;
  readonly group: HouseholdClass | null;
}

function* linesOf(
  reading: FileReading,
  table: RecognisedTable,
  fields: readonly string[],
  { corrections }: ForSheets,
): Generator<Line> {
  const heads = new Map(
    [...householdRows(table)].map((household) => [household.row.row, household] as const),
  );
  const unnamed = hamletOfFile({ file: reading.file, corrections, known: [] }) ?? '';
  const columns = fields.map((field) => columnOf(table, field));
  const classed = CLASSIFYING.some((field) => columnOf(table, field) !== null);
  let place = unnamed;
  for (const row of table.rows) {
    if (row.role !== 'item') continue;
    const head = heads.get(row.row);
    if (head) {
      const named = head.place ?? unnamed;
      place = corrections.hamlets.get(placeKey(named)) ?? properName(named);
    }
    const contents = fields.map((field, nth): Content => {
      if (field === 'place') return place === '' ? null : place;
      if (field === 'classification') {
        if (head?.group && (classed || head.group !== 'not-poor')) return classWords[head.group]!;
        return columns[nth] ? content(table, row.row, columns[nth]!.column, field) : null;
      }
      return columns[nth] ? content(table, row.row, columns[nth]!.column, field) : null;
    });
    yield { row: row.row, contents, head: head !== undefined, group: head?.group ?? null };
  }
}

function content(table: RecognisedTable, row: number, column: number, field: string): Content {
  const value = table.grid.value(row, column);
  if (value === null || typeof value === 'boolean') return null;
  if (field === 'citizenId' && typeof value !== 'object') {
    const id = readCitizenId(
      typeof value === 'string' ? table.grid.text(row, column) : value,
      idProvinces(),
    );
    if (id && id.kind !== 'unclear') return id.digits;
  }
  if (typeof value === 'number') {
    if (field !== 'birth' && field !== 'reviewDate')
      return field === 'citizenId' || field === 'householdCode' ? String(value) : value;
    // A year stays a year; a day is written out, so that no machine reads it with the month first.
    const iso = value > 2100 ? serialToIso(value) : null;
    return iso === null ? value : isoToVietnamese(iso);
  }
  const text = table.grid.text(row, column);
  return text === '' ? null : text;
}

function put(
  builder: SheetBuilder,
  row: number,
  column: number,
  value: Content,
  field: string,
): void {
  if (typeof value !== 'number')
    builder.put(
      row,
      column,
      value,
      field === 'name' || field === 'note' ? LOOKS.line : { ...LOOKS.line, horizontal: 'center' },
    );
  else
    builder.put(row, column, value, {
      ...LOOKS.ordinal,
      format: Number.isInteger(value) ? '0' : 'General',
    });
}
