/**
 * The figures of a form without its sheet, for a text that has to say what the form prints. They
 * are settled by the same code as the printed ones, so that the two cannot differ, and each knows
 * the cell of the Biểu that it stands in.
 */
import { toA1, type CellRef } from '../domain/address';
import type { Decimal } from '../domain/decimal';
import type { Facts } from '../domain/facts';
import type { Template } from '../templates';
import { reportNote } from '../text/report';
import { Contents, textOf } from './contents';
import { numberingOf } from './settings';
import { rowsFor, settle } from './settle';
import type { RenderOptions } from './types';

export interface FormFigure {
  /** As printed, before any format. */
  readonly value: Decimal;
  /** The cells of the workbook behind it. */
  readonly cells: readonly CellRef[];
  /** The cell of the Biểu, "D12". */
  readonly at: string;
  /** Decimals of a rate or of points; absent for counts and amounts, which show what they have. */
  readonly places?: number;
}

export interface FormLine {
  readonly kind: 'heading' | 'sum' | 'leaf' | 'total';
  /** From 0. */
  readonly level: number;
  readonly name: string;
  /** "households" or "people" where a place has a row for each. */
  readonly part: string | null;
  /** null for a blank, and for a total that leaves rows out: a text has no foot note to say so. */
  figure(key: string): FormFigure | null;
  /** What a reader of the Biểu sees there; "" for a blank. */
  shown(key: string): string;
  /** The foot notes that belong to the line, as sentences. */
  readonly notes: readonly { readonly code: string; readonly text: string }[];
}

export interface FormFigures {
  /** "Biểu số 13/BC" */
  readonly label: string;
  /** Name of the sheet of the Biểu. */
  readonly sheet: string;
  /** Unit of its money; "" for a form without money. */
  readonly unit: string;
  readonly lines: readonly FormLine[];
}

/** @throws Error when the template names a row model that does not exist */
export function formFigures(
  template: Template,
  facts: Facts,
  given: RenderOptions = {},
): FormFigures {
  const { options, set, layout, rows, resolver } = settle(facts, rowsFor(template, facts, given));
  const contents = new Contents(layout, rows, resolver, options);
  const columns = new Map(layout.columns.map((column, index) => [column.key, { column, index }]));
  const lines = rows.map((row): FormLine => ({
    kind: row.kind,
    level: row.level,
    name: textOf(row.values.name),
    part: row.part ?? null,
    figure(key) {
      const found = columns.get(key);
      if (!found || row.kind === 'heading') return null;
      const source = found.column.kind === 'target' ? row.values[found.column.source ?? ''] : null;
      if (source && 'figure' in source)
        return {
          value: source.figure.value,
          cells: source.figure.cells,
          at: toA1(row.at, found.index),
        };
      const { value, cells, remark } = resolver.figure(row, key);
      if (!value || remark === 'partial') return null;
      const places =
        found.column.kind === 'rate' || found.column.kind === 'points'
          ? (found.column.places ?? 2)
          : undefined;
      return {
        value,
        cells,
        at: toA1(row.at, found.index),
        ...(places === undefined ? {} : { places }),
      };
    },
    shown(key) {
      const found = columns.get(key);
      if (!found) return '';
      const content = contents.of(row, found.column);
      // A verdict that nothing was reached for is measured as its longest word, and printed as
      // nothing.
      return found.column.kind === 'verdict' ? String(content.value ?? '') : content.shown;
    },
    notes: row.notes.map(({ code, params }) => ({ code, text: reportNote(code, params) })),
  }));
  const numbering = numberingOf(facts, options);
  return {
    label: template.label[numbering],
    sheet: template.sheet[numbering],
    unit: set.moneyUnit,
    lines,
  };
}
