/** The counts of a table with a line a hamlet. */
import type { LackGroup } from '../../domain/lack-facts';
import type { Corrections } from '../corrections';
import { hamletRows } from '../facts/hamlet-rows';
import type { KnownPlaces } from '../facts/known-places';
import { placeGroups, summed } from '../facts/neighbourhoods';
import { toA1 } from '../../domain/address';
import { unfilledRows } from '../../rules/reading/BANG-023';
import { higherLevelRow } from '../../rules/reading/BANG-032';
import type { RecognisedTable, TableRow } from '../table';
import { TableReader } from '../values/read-table';
import type { LackFigure, LackRead } from './facts';
import { sectionGroup } from './words';

const WHOLES: Readonly<Record<LackGroup, readonly string[]>> = {
  poor: ['now.poor', 'closing.poor'],
  'near-poor': ['now.nearPoor', 'closing.nearPoor'],
};

/** Said of the same rows by the reading of the summary itself. */
const OF_THE_SUMMARY = new Set([unfilledRows.code, higherLevelRow.code]);

export function acrossCounts(
  table: RecognisedTable,
  corrections: Corrections,
  known: KnownPlaces,
): LackRead {
  const reader = new TableReader(table, corrections, () => ['lacks']);
  // What is to be said of these columns the reading of the summary says itself.
  const wholes = new TableReader(table, corrections, () => ['lacks']);
  const columns = table.columns.flatMap((column) => {
    const parts = /^lack\.([a-z-]+)\.(\w+)$/.exec(column.field?.id ?? '');
    return parts
      ? [{ column, field: parts[0], group: groupOf(parts[1] ?? ''), item: parts[2] ?? '' }]
      : [];
  });
  const whole = known.ofTable(table);
  const rows = hamletRows(
    reader,
    columns.map(({ field }) => field),
    ['lacks'],
    whole !== null,
  );
  const figures: LackFigure[] = [];
  const take = (
    lines: readonly TableRow[],
    place: LackFigure['place'],
    rowGroup: LackGroup | null = null,
  ): void => {
    const [first] = lines;
    if (!first) return;
    const number = (field: string, from = reader): LackFigure['figure'] =>
      lines.length === 1
        ? from.number(field, first)
        : summed(lines, (row) => from.number(field, row));
    const placeCell = reader.cell('place', first);
    for (const { column, field, group, item } of columns)
      figures.push({
        group: group ?? rowGroup,
        place,
        placeCell,
        item,
        figure: number(field),
        heading: { sheet: table.grid.sheet, cell: toA1(column.headerRow, column.column) },
      });
    for (const group of new Set(columns.map((column) => column.group))) {
      const field = group && WHOLES[group].find((one) => wholes.has(one));
      if (field)
        figures.push({
          group,
          place,
          placeCell,
          item: 'households',
          figure: number(field, wholes),
          heading: placeCell,
        });
    }
  };
  const classes = columns.some(({ group }) => group === null)
    ? classColumn(table, rows.hamlets)
    : null;
  if (classes !== null) {
    let last = '';
    for (const row of rows.hamlets) {
      last = row.label === '' ? last : row.label;
      const group = sectionGroup(table.grid.text(row.row, classes));
      take([row], known.named(known.uppers.nameOf(table, row, last)), group);
    }
    return { figures, findings: [...rows.findings, ...reader.findings] };
  }
  for (const { written, rows: lines } of placeGroups(table, rows.hamlets, whole)) {
    const [first] = lines;
    if (first) take(lines, known.named(known.uppers.nameOf(table, first, written)));
  }
  if (rows.total) take([rows.total], null);
  const said = [...rows.findings, ...reader.findings];
  return {
    figures,
    findings:
      table.kind === 'hamlet-summary' ? said.filter(({ code }) => !OF_THE_SUMMARY.has(code)) : said,
  };
}

/** The column that says the class of every line, "Hộ nghèo" or "Hộ cận nghèo"; null without one. */
function classColumn(table: RecognisedTable, rows: readonly TableRow[]): number | null {
  const found = table.columns.find(
    ({ field, column }) =>
      field === null &&
      rows.length > 0 &&
      rows.every((row) => sectionGroup(table.grid.text(row.row, column)) !== null),
  );
  return found?.column ?? null;
}

function groupOf(word: string): LackGroup | null {
  return word === 'poor' || word === 'near-poor' ? word : null;
}
