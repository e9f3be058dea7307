/**
 * The report of a merge: what was counted, skipped, doubtful and missing, from which file and rows.
 */
import { SheetBuilder } from '../../report/builder';
import { hamletsWithoutFigures } from '../../rules/households/HO-010';
import { kindLabels } from '../../text/tables';
import { mergeWords as words } from './words';
import { reportWords } from '../../text/report';
import type { SheetPlan } from '../../workbook/plan';
import { communeNotSummed } from '../../rules/files/TEP-024';
import { describeFinding } from '../describe';
import { FONT, landscape, LOOKS } from './page';
import type { ForSheets } from './sheets';

type Row = readonly (string | number | null)[];
const WIDTH = 10;
const MISSING = new Set([hamletsWithoutFigures.code, communeNotSummed.code]);

/** The sheet carries a mark, so that its figures are never read as a table of the commune. */
export function reportSheet(merged: ForSheets): SheetPlan {
  const builder = new SheetBuilder();
  builder.span({ top: 0, bottom: 0, left: 0, right: WIDTH - 1 }, words.reportTitle, LOOKS.title);
  builder.span({ top: 1, bottom: 1, left: 0, right: WIDTH - 1 }, words.reportUnder, LOOKS.under);
  if (merged.facts.illustrative)
    builder.span(
      { top: 2, bottom: 2, left: 0, right: WIDTH - 1 },
      `(${reportWords.illustrative})`,
      LOOKS.under,
    );
  let at = 4;
  const section = (title: string, header: readonly string[], rows: readonly Row[]): void => {
    builder.put(at, 0, title, LOOKS.section);
    at += 1;
    if (rows.length === 0) {
      builder.put(at, 1, words.nothing, { size: 12, italic: true });
      at += 2;
      return;
    }
    const wide = (column: number): boolean => column === header.length - 1 && header.length < WIDTH;
    const cell = (
      row: number,
      column: number,
      value: string | number | null,
      style: (typeof LOOKS)[keyof typeof LOOKS],
    ): void =>
      wide(column)
        ? builder.span({ top: row, bottom: row, left: column, right: WIDTH - 1 }, value, style)
        : builder.put(row, column, value, style);
    header.forEach((text, column) => cell(at, column, text, LOOKS.head));
    builder.rowHeights.set(at, 34);
    rows.forEach((row, index) =>
      [index + 1, ...row].forEach((value, column) =>
        cell(
          at + 1 + index,
          column,
          value,
          typeof value === 'number' ? (column === 0 ? LOOKS.nth : LOOKS.count) : LOOKS.text,
        ),
      ),
    );
    const wideCharacters = WIDTHS.slice(header.length - 1).reduce((sum, width) => sum + width, 0);
    rows.forEach((row, index) => {
      const lines = Math.max(
        ...row.map((value, nth) =>
          Math.ceil(
            (String(value ?? '').length / (wide(nth + 1) ? wideCharacters : WIDTHS[nth + 1]!)) *
              1.15,
          ),
        ),
      );
      builder.rowHeights.set(at + 1 + index, 16 * Math.max(1, lines));
    });
    at += rows.length + 2;
  };
  section(words.sections.counted, words.countedColumns, countedRows(merged));
  section(
    words.sections.skipped,
    words.skippedColumns,
    merged.files.flatMap((reading) =>
      reading.tables
        .flatMap((table) => table.skipped)
        .map((row) => [reading.file, row.sheet, String(row.row), words.skip(row.why)]),
    ),
  );
  const told = merged.findings.map((item) => {
    const [cell] = item.cells as readonly {
      readonly file?: string;
      readonly sheet: string;
      readonly cell: string;
    }[];
    const file = cell?.file ?? (typeof item.params.file === 'string' ? item.params.file : '');
    return {
      item,
      row: [
        words.severity[item.severity],
        item.code,
        file,
        cell ? `${cell.sheet}!${cell.cell}` : '',
        describeFinding(item).message,
      ],
    };
  });
  section(
    words.sections.doubtful,
    words.doubtfulColumns,
    told.filter(({ item }) => !MISSING.has(item.code)).map(({ row }) => row),
  );
  section(
    words.sections.missing,
    words.doubtfulColumns,
    told.filter(({ item }) => MISSING.has(item.code)).map(({ row }) => row),
  );
  section(
    words.sections.left,
    words.leftColumns,
    merged.counted.flatMap((reading) =>
      reading.tables.flatMap((table) =>
        table.columnsLeft.map(({ header }) => [reading.file, header]),
      ),
    ),
  );
  return {
    name: words.reportName,
    font: FONT,
    styles: builder.styles,
    columnWidths: WIDTHS,
    rowHeights: builder.rowHeights,
    cells: builder.planCells(),
    merges: builder.merges,
    page: landscape(at, WIDTH, null, merged.facts.illustrative),
    tag: { form: 'bao-cao-gop', version: '1', period: '', fingerprint: '' },
  };
}

const WIDTHS = [6, 22, 22, 14, 26, 24, 10, 12, 10, 12];

function countedRows(merged: ForSheets): Row[] {
  return merged.counted.flatMap((reading) => {
    const parts = merged.hamlets.flatMap((hamlet) =>
      hamlet.parts.filter((part) => part.file === reading.file).map((part) => ({ hamlet, part })),
    );
    const figures = ({ part }: (typeof parts)[number]): Row => {
      const moment =
        (part.figures.figure('closing.poor') ?? part.figures.figure('closing.nearPoor'))
          ? 'closing'
          : 'opening';
      return ['total', 'poor', 'nearPoor'].map(
        (name) => part.figures.figure(`${moment}.${name}`)?.value.toNumber() ?? null,
      );
    };
    const tables = reading.tables.map(({ sheet, range, kind }): Row => [
      reading.file,
      sheet,
      range,
      kindLabels[kind] ?? kind,
    ]);
    const rows = reading.tables.map((table) => table.lines);
    const named = (entry: (typeof parts)[number]): string =>
      entry.part.name === entry.hamlet.name
        ? entry.part.name
        : `${entry.part.name} → ${entry.hamlet.name}`;
    // One table of one hamlet is one line; otherwise the tables come first and the hamlets below
    // them.
    if (tables.length === 1 && parts.length === 1)
      return [[...tables[0]!, named(parts[0]!), rows[0]!, ...figures(parts[0]!)]];
    return [
      ...tables.map((table, index) => [...table, null, rows[index]!, null, null, null]),
      ...parts.map((entry) => [
        reading.file,
        entry.part.figures.cell.sheet,
        null,
        null,
        named(entry),
        null,
        ...figures(entry),
      ]),
    ];
  });
}
