/** Says of each hidden row why it is hidden: by a filter, by a collapsed group, or by hand. */
import { areaFromA1, type Area } from '../../../domain/address';
import type { SheetLayout } from '../../port';
import type { Package } from '../../package/package';
import { relationshipsOf } from '../../package/relationships';
import type { SheetSurvey } from './survey';
import type { WorkbookPart } from './workbook-part';
import { attributesOf, scanXml } from '../../package/xml-scanner';

/** @param filters areas whose rows a filter may hide; the first row of each is its header */
export function layoutOf(survey: SheetSurvey, filters: readonly Area[]): SheetLayout {
  const hiddenRows = new Set<number>();
  const filteredRows = new Set<number>();
  const collapsedRows = new Set<number>();
  const grouped = survey.hiddenRows.filter((hidden) => hidden.outlineLevel > 0);
  const collapsed = collapsedGroups(
    grouped.map((hidden) => hidden.row),
    survey.collapsedMarks,
  );
  for (const { row } of survey.hiddenRows) {
    if (collapsed.has(row)) collapsedRows.add(row);
    else if (filters.some((area) => row > area.top && row <= area.bottom)) filteredRows.add(row);
    else hiddenRows.add(row);
  }
  return {
    merges: survey.merges,
    hiddenRows,
    filteredRows,
    collapsedRows,
    hiddenColumns: survey.hiddenColumns,
  };
}

/**
 * A run of hidden rows of a group is collapsed when the row next to it, below or above, carries the
 * sign for it.
 */
function collapsedGroups(rows: readonly number[], marks: ReadonlySet<number>): ReadonlySet<number> {
  const collapsed = new Set<number>();
  for (let start = 0; start < rows.length;) {
    let end = start;
    while (end + 1 < rows.length && rows[end + 1] === rows[end]! + 1) end += 1;
    const run = rows.slice(start, end + 1);
    if (
      run.some((row) => marks.has(row)) ||
      marks.has(run[0]! - 1) ||
      marks.has(run[run.length - 1]! + 1)
    ) {
      run.forEach((row) => collapsed.add(row));
    }
    start = end + 1;
  }
  return collapsed;
}

/**
 * The areas of filters: the sheet's own, that of an advanced filter, and those of tables with a
 * criterion (every table has arrows, so arrows alone say nothing there).
 */
export async function filterAreas(
  parts: Package,
  part: string,
  position: number,
  survey: SheetSurvey,
  workbook: WorkbookPart,
): Promise<Area[]> {
  const areas: Area[] = survey.filter ? [survey.filter] : [];
  if (survey.hiddenRows.length === 0) return areas;
  for (const relation of await relationshipsOf(parts, part)) {
    if (relation.kind !== 'table' || !parts.has(relation.target)) continue;
    const area = tableFilter(await parts.text(relation.target));
    if (area) areas.push(area);
  }
  if (survey.filterMode && areas.length === 0) {
    const name = workbook.names.find(
      (candidate) =>
        candidate.localSheetId === position && candidate.name === '_xlnm._FilterDatabase',
    );
    const area = areaFromA1(name?.formula.slice(name.formula.lastIndexOf('!') + 1) ?? '');
    if (area) areas.push(area);
  }
  return areas;
}

function tableFilter(xml: string): Area | null {
  let area: Area | null = null;
  let active = false;
  scanXml(xml, {
    open(name, source) {
      if (name === 'autoFilter') area = areaFromA1(attributesOf(source).ref ?? '');
      else if (name === 'filterColumn') active = true;
    },
  });
  return active ? area : null;
}
