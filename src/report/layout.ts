/** Which columns a form has on the sheet, and which rows its parts begin at. */
import type { AsideColumn, HelperColumn, Template } from '../templates';
import { type FormColumn, formColumns } from './columns';
import type { RowSet, SourceValues } from './types';

export interface Layout {
  readonly template: Template;
  readonly columns: readonly FormColumn[];
  /** The helper column beside the printed area, when the workbook needs it. */
  readonly aside: { readonly column: AsideColumn; readonly index: number } | null;
  /** Helper columns that the form always has, beyond the one above. */
  readonly helpers: readonly { readonly column: HelperColumn; readonly index: number }[];
  /** First column for the mark that does not print. */
  readonly markColumn: number;
  /** Levels of the header. */
  readonly depth: number;
  readonly headerTop: number;
  readonly numberRow: number;
  readonly bodyTop: number;
}

/** @param headLines how many rows stand above the header */
export function layoutOf(template: Template, set: RowSet, headLines: number): Layout {
  const columns = formColumns(template, set);
  const count = columns.length;
  const aside =
    template.aside && needsAside(template.aside, template, set)
      ? { column: template.aside, index: count + 1 }
      : null;
  const firstHelper = count + 1 + (aside ? 1 : 0);
  const helpers = (template.helpers ?? []).map((column, at) => ({
    column,
    index: firstHelper + at,
  }));
  const besides = helpers.length + (aside ? 1 : 0);
  const depth = Math.max(...columns.map((column) => column.header.length));
  return {
    template,
    columns,
    aside,
    helpers,
    markColumn: count + 1 + (besides > 0 ? besides + 1 : 0),
    depth,
    headerTop: headLines,
    numberRow: headLines + depth,
    bodyTop: headLines + depth + 1,
  };
}

function needsAside(aside: AsideColumn, template: Template, set: RowSet): boolean {
  const other = template.columns.find((column) => column.key === aside.differsFrom)?.source;
  const differs = (values: SourceValues | null): boolean => {
    const left = values?.[aside.source];
    const right = other ? values?.[other] : null;
    return Boolean(
      left &&
      right &&
      'figure' in left &&
      'figure' in right &&
      !left.figure.value.equals(right.figure.value),
    );
  };
  return set.rows.some((row) => differs(row.values)) || differs(set.declared);
}
