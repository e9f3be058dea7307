/** Template + facts + findings → the sheet of a Biểu. */
import type { Facts } from '../domain/facts';
import { formatVietnamese } from '../domain/vietnamese-format';
import type { Template } from '../templates';
import { provenanceOf, writeAside, writeBody } from './body';
import { SheetBuilder } from './builder';
import { Contents } from './contents';
import { fitted, mayShrink } from './fit';
import { addFindingNotes, saidByFindings } from './finding-notes';
import { fingerprint } from './fingerprint';
import { writeNotes, writeSignOff } from './foot';
import { writeHead } from './head';
import { measuredHeader, writeHeader } from './header';
import type { Layout } from './layout';
import { writeMark } from './mark';
import { Notes } from './notes';
import { pagePlan } from './page';
import { pageBreaks } from './pages';
import type { PrintedRow } from './printed';
import { addRemarks } from './remarks';
import type { Resolver } from './resolve';
import { numberingOf, periodOf } from './settings';
import { rowsFor, settle } from './settle';
import type { BieuTag, RenderedBieu, RenderOptions } from './types';
import { spreading } from './spread';
import { columnWidths } from './widths';
import lists from './lists.json';

const SCREEN_ROWS = 20;

/**
 * A form of one line for each household is as long as its list; any other of more lines nobody
 * could read, print or sign.
 */
const MOST_ROWS = 10_000;
const LISTS: ReadonlySet<string> = new Set(lists.asLongAsTheirList);

/** A sheet as it comes out in columns of some widths. */
interface Drawn {
  readonly builder: SheetBuilder;
  /** The row under the last one that prints. */
  readonly bottom: number;
  readonly breaks: readonly number[];
  readonly widths: readonly number[];
}

/** A form that would be longer than a form can be. */
export interface TooLong {
  readonly tooLong: number;
  readonly most: number;
}

/**
 * The same as {@link renderBieu}, apart from a form with so many lines that nothing could come of
 * it.
 */
export function renderIfShort(
  template: Template,
  facts: Facts,
  given: RenderOptions = {},
): RenderedBieu | TooLong {
  const wanted = rowsFor(template, facts, given);
  const { length } = wanted.set.rows;
  if (length > MOST_ROWS && !LISTS.has(template.rows.model))
    return { tooLong: length, most: MOST_ROWS };
  return withProvenance(layOut(facts, wanted), template, facts, given);
}

/**
 * Lays a form out. Pure: the same template, facts and options give the same sheet on any day and
 * any machine.
 * @throws Error when the template names a row model that does not exist
 */
export function renderBieu(
  template: Template,
  facts: Facts,
  given: RenderOptions = {},
): RenderedBieu {
  return withProvenance(layOut(facts, rowsFor(template, facts, given)), template, facts, given);
}

/**
 * Where the figures come from is asked for by an explanation alone: it is settled once more then,
 * so that no row of a long list is held beside the cells of its plan.
 */
function withProvenance(
  sheet: Omit<RenderedBieu, 'provenance'>,
  template: Template,
  facts: Facts,
  given: RenderOptions,
): RenderedBieu {
  return {
    ...sheet,
    get provenance() {
      const { layout, rows, resolver, options } = settle(facts, rowsFor(template, facts, given));
      return provenanceOf(layout, rows, new Contents(layout, rows, resolver, options));
    },
  };
}

function layOut(facts: Facts, given: ReturnType<typeof rowsFor>): Omit<RenderedBieu, 'provenance'> {
  const { template, options, set, head, layout, rounding, rows, resolver } = settle(facts, given);
  const notes = new Notes();

  for (const row of rows) for (const note of row.notes) notes.add(note.code, note.params, row);
  addFindingNotes(notes, template, rows, options);
  for (const note of set.notes) notes.add(note.code, note.params);
  if (rounding.adjusted.length > 0)
    notes.add('rounded', {
      places: String(template.moneyPlaces),
      names: rounding.adjusted.join('; '),
    });
  if (layout.aside)
    notes.add(layout.aside.column.note, { list: asideList(layout, rows, resolver) });
  addRemarks(notes, layout, rows, resolver, saidByFindings(template, options));
  for (const code of template.notes ?? []) notes.add(code, {});

  const lines = notes.lines();

  const contents = new Contents(layout, rows, resolver, options);
  const usual = columnWidths(layout, rows, contents);
  const header = measuredHeader(layout);
  const tag: BieuTag = {
    form: template.form,
    version: template.version,
    period: periodOf(facts, options) ?? '',
    fingerprint: fingerprint(facts, template.subjects),
  };
  const totalRows = rows.filter(({ kind, at }) => kind === 'total' && at > layout.bodyTop).length;
  const draw = (widths: readonly number[], close: boolean): Drawn => {
    const builder = new SheetBuilder(close);
    writeHead(builder, head, widths);
    writeHeader(builder, layout, header, widths);
    writeBody(builder, layout, rows, contents, notes, widths);
    writeAside(builder, layout, rows, resolver);
    const notesTop = layout.bodyTop + rows.length;
    const signaturesTop = writeNotes(builder, lines, widths, notesTop);
    let bottom = signaturesTop;
    if (options.standAlone ?? !template.annex)
      bottom = writeSignOff(builder, facts, options, widths, bottom);
    writeMark(builder, layout, tag, options);
    const breaks = pageBreaks({
      template,
      widths,
      heights: builder.rowHeights,
      merges: builder.merges,
      repeat: [layout.headerTop, layout.numberRow],
      body: [layout.bodyTop, notesTop - 1],
      totalRows,
      shrinks: close && mayShrink(template, widths),
      headings: rows
        .filter((row) => row.kind === 'heading' || (row.kind === 'sum' && row.leaves[0] !== row))
        .map((row) => row.at),
      notesTop,
      signaturesTop,
      last: bottom - 1,
    });
    return { builder, bottom, breaks, widths };
  };
  const { builder, bottom, breaks, widths } = fitted(
    template,
    rows.length,
    usual,
    spreading(layout, rows, contents, header, usual.least),
    draw,
  );

  return {
    notes: lines,
    rows: rows.length,
    plan: {
      name: template.sheet[numberingOf(facts, options)],
      ...builder.collected(),
      columnWidths: allWidths(layout, widths),
      page: pagePlan(layout, bottom - 1, facts.illustrative, breaks),
      tag,
      // A short form fits the screen; freezing its head would only take room away.
      ...(rows.length > SCREEN_ROWS ? { freeze: { rows: layout.bodyTop, columns: 2 } } : {}),
    },
  };
}

/**
 * Where the number beside the form is another one than the number in it: "Thôn Gò Lê: 415 → 412".
 */
function asideList(layout: Layout, rows: readonly PrintedRow[], resolver: Resolver): string {
  const { key, differsFrom } = layout.aside!.column;
  return rows
    .flatMap((row) => {
      const before = resolver.figure(row, key).value;
      const after = resolver.figure(row, differsFrom).value;
      const name = row.values.name;
      if (!before || !after || before.equals(after) || !name || !('text' in name)) return [];
      return [`${name.text}: ${formatVietnamese(before)} → ${formatVietnamese(after)}`];
    })
    .join('; ');
}

/**
 * Widths of the printed columns, a gap, the helper columns if there are any, and room for the mark.
 */
function allWidths(layout: Layout, widths: readonly number[]): number[] {
  const besides = layout.helpers.length + (layout.aside ? 1 : 0);
  return [
    ...widths,
    3,
    ...(besides > 0 ? [...Array.from({ length: besides }, () => 14), 3] : []),
    60,
  ];
}
