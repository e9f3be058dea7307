/** A province's form as the pane shows it: plain data. */
import type { CellRef } from '../../domain/address';
import { inBoth, type Said } from '../../domain/language';
import { updateWords } from '../../text/regenerate';
import { countsOf, type FormUpdate } from '../fill-form/three-way';
import type { Asked } from '../questions/view';
import { shownPlain } from '../show';

export interface FormQuestion extends Asked {
  /** It may be answered in other words than a choice. */
  readonly free: boolean;
}

export interface FillView {
  /** Null while there are several to choose from, or none. */
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  readonly ofFile: boolean;
  /** It was a file of another kind, and comes back as an .xlsx. */
  readonly converted: boolean;
  readonly filled: readonly {
    readonly cell: string;
    readonly value: string;
    readonly sources: readonly CellRef[];
  }[];
  readonly added: number;
  /** Households that go into lists by name; null where such a list stays blank. */
  readonly households: number | null;
  /** What the officer has to know beside the cells. */
  readonly notes: readonly Said[];
  /** Something would be written. */
  readonly ready: boolean;
  /** Null for a form in which no figure stood before. */
  readonly update: UpdateView | null;
  readonly blank: readonly { readonly why: Said; readonly cells: readonly string[] }[];
  readonly questions: readonly FormQuestion[];
}

/** A form that was filled in before: what changes, and what a person has touched. */
export interface UpdateView {
  readonly remembered: boolean;
  readonly counts: ReturnType<typeof countsOf>;
  readonly changed: readonly {
    readonly cell: string;
    readonly from: Said;
    readonly to: Said;
  }[];
  readonly touched: readonly {
    readonly cell: string;
    /** What was filled in then; null where that is not known. */
    readonly filled: Said | null;
    readonly now: Said;
    readonly inBook: Said;
    readonly taken: boolean;
  }[];
}

export interface FormCheckView {
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  readonly cells: readonly {
    readonly cell: string;
    readonly inForm: string;
    readonly inBook: string;
    readonly difference: string;
    readonly sources: readonly CellRef[];
  }[];
  readonly agree: number;
  readonly notCompared: FillView['blank'];
}

export function updateView(update: FormUpdate): UpdateView {
  const { changed, kept, conflicts, remembered } = update;
  const said = (value: number | string | null): Said =>
    inBoth((language) => (value === null ? updateWords[language].blank : shownPlain(value)));
  return {
    remembered,
    counts: countsOf(update),
    changed: changed.map(({ cell, from, to }) => ({ cell, from: said(from), to: said(to) })),
    touched: [...kept.map((one) => ({ ...one, taken: 'sheet' as const })), ...conflicts].map(
      ({ cell, generated, now, source, taken }) => ({
        cell,
        filled: generated === null ? null : said(generated),
        now: said(now),
        inBook: said(source),
        taken: taken === 'source',
      }),
    ),
  };
}

export function byReason(
  cells: readonly { readonly cell: string; readonly why: Said }[],
): FillView['blank'] {
  const reasons = new Map<string, { readonly why: Said; readonly cells: string[] }>();
  for (const { cell, why } of cells) {
    const known = reasons.get(why.vi);
    if (known) known.cells.push(cell);
    else reasons.set(why.vi, { why, cells: [cell] });
  }
  return [...reasons.values()];
}
