/** The forms, newest version last. Adding a form or a version is adding a data file and its line here. */
import type { Template } from './types';
import bieu02 from './bieu-02/2025-1.json';
import bieu03 from './bieu-03/2025-1.json';
import phuLuc01 from './phu-luc-01/2025-1.json';

export type {
  AsideColumn, ColumnKind, FormStatus, Numbering, OrdinalStyle, Template, TemplateColumn, TemplateGroup, TemplateItem, TemplateRows,
} from './types';

/** All versions of all forms, in the order in which a plan attaches them. */
export const templates: readonly Template[] = [phuLuc01, bieu02, bieu03] as unknown as readonly Template[];

/** The newest version of a form, or the named one; null when there is none. */
export function templateOf(form: string, version?: string): Template | null {
  const versions = templates.filter((item) => item.form === form && (version === undefined || item.version === version));
  return versions[versions.length - 1] ?? null;
}
