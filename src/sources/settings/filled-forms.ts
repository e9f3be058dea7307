/**
 * What was filled into forms, as the hidden part of a workbook keeps it beside the last generated
 * cells of its Biểu: without it nobody could tell a figure that a person typed over from one that
 * the program wrote. Nothing about persons is kept: of a list of households a digest over all of
 * it.
 */

export interface KeptCell {
  /** What the cell asks for, in short; the same where rows were put in above it. */
  readonly asks: string;
  /** Null where the figure of a person stood and was left: nothing of ours was ever there. */
  readonly value: number | string | null;
  readonly formula?: string;
  /** The text with dots in it that stood in place of the title that was written. */
  readonly was?: string;
}

/** Rows of households that were filled in, known again by what stands in all of them. */
export interface KeptRows {
  readonly row: number;
  readonly count: number;
  readonly digest: string;
  /** The column of their numbers, where those were put in as well. */
  readonly ordinal?: number;
}

export interface FilledForm {
  readonly sheet: string;
  readonly fingerprint: string;
  /** It stands in the workbook that its figures are of, and is no source of them. */
  readonly own: boolean;
  /** By address. */
  readonly cells: ReadonlyMap<string, KeptCell>;
  readonly lists?: readonly KeptRows[];
}

/** Whether anything that was filled in then is known. */
export function isRemembered({ cells, lists = [] }: Pick<FilledForm, 'cells' | 'lists'>): boolean {
  return cells.size + lists.length > 0;
}

/** None where the part is missing, damaged, or holds no form. */
export function readFilledForms(memory: string | null): FilledForm[] {
  const { forms } = contentOf(memory);
  if (!Array.isArray(forms)) return [];
  return forms.flatMap((form: unknown) => formOf(form) ?? []);
}

/** The hidden part with this form; whatever else it holds stays. */
export function withFilledForm(memory: string | null, form: FilledForm): string {
  const others = readFilledForms(memory).filter(({ sheet }) => sheet !== form.sheet);
  return JSON.stringify({
    version: 1,
    sheets: [],
    ...contentOf(memory),
    forms: [...others, form].map(stored),
  });
}

function stored({ cells, ...form }: FilledForm) {
  return {
    ...form,
    cells: Object.fromEntries(
      [...cells].map(([cell, { asks, value, formula, was }]) => {
        const more = was === undefined ? [formula] : [formula ?? null, was];
        return [cell, [asks, value, ...more].filter((one) => one !== undefined)];
      }),
    ),
  };
}

function formOf(item: unknown): FilledForm | null {
  if (!isRecord(item)) return null;
  const { sheet, fingerprint, own, cells, lists } = item;
  if (typeof sheet !== 'string' || typeof fingerprint !== 'string' || !isRecord(cells)) return null;
  const kept = new Map<string, KeptCell>();
  for (const [cell, content] of Object.entries(cells)) {
    if (!Array.isArray(content)) continue;
    const [asks, value, formula, was]: unknown[] = content;
    if (typeof asks !== 'string') continue;
    if (typeof value !== 'number' && typeof value !== 'string' && value !== null) continue;
    kept.set(cell, {
      asks,
      value,
      ...(typeof formula === 'string' ? { formula } : {}),
      ...(typeof was === 'string' ? { was } : {}),
    });
  }
  const rows = Array.isArray(lists) ? lists.flatMap((one: unknown) => rowsOf(one) ?? []) : [];
  return {
    sheet,
    fingerprint,
    own: own === true,
    cells: kept,
    ...(rows.length > 0 ? { lists: rows } : {}),
  };
}

function rowsOf(item: unknown): KeptRows | null {
  if (!isRecord(item)) return null;
  const { row, count, digest, ordinal } = item;
  if (typeof row !== 'number' || typeof count !== 'number' || typeof digest !== 'string')
    return null;
  return { row, count, digest, ...(typeof ordinal === 'number' ? { ordinal } : {}) };
}

function contentOf(memory: string | null): Record<string, unknown> {
  if (memory === null) return {};
  try {
    const content: unknown = JSON.parse(memory);
    return isRecord(content) ? content : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
