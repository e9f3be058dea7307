/**
 * What was filled into forms, as the hidden part of a workbook keeps it beside the last generated
 * cells of its Biểu: without it nobody could tell a figure that a person typed over from one that
 * the program wrote. Nothing about persons is kept.
 */

export interface KeptCell {
  /** What the cell asks for, in short; the same where rows were put in above it. */
  readonly asks: string;
  /** Null where the figure of a person stood and was left: nothing of ours was ever there. */
  readonly value: number | string | null;
  readonly formula?: string;
}

export interface FilledForm {
  readonly sheet: string;
  readonly fingerprint: string;
  /** It stands in the workbook that its figures are of, and is no source of them. */
  readonly own: boolean;
  /** By address. */
  readonly cells: ReadonlyMap<string, KeptCell>;
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
      [...cells].map(([cell, { asks, value, formula }]) => [
        cell,
        formula === undefined ? [asks, value] : [asks, value, formula],
      ]),
    ),
  };
}

function formOf(item: unknown): FilledForm | null {
  if (!isRecord(item)) return null;
  const { sheet, fingerprint, own, cells } = item;
  if (typeof sheet !== 'string' || typeof fingerprint !== 'string' || !isRecord(cells)) return null;
  const kept = new Map<string, KeptCell>();
  for (const [cell, content] of Object.entries(cells)) {
    if (!Array.isArray(content)) continue;
    const [asks, value, formula]: unknown[] = content;
    if (typeof asks !== 'string') continue;
    if (typeof value !== 'number' && typeof value !== 'string' && value !== null) continue;
    kept.set(cell, { asks, value, ...(typeof formula === 'string' ? { formula } : {}) });
  }
  return { sheet, fingerprint, own: own === true, cells: kept };
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
