/** The forms as data: a form or a version is added as a file, and collected into `all.ts`. */
import { ALL } from './all';
import type { Template } from './types';

export type {
  AsideColumn,
  FormGroup,
  FormNeed,
  FormStatus,
  HelperColumn,
  Numbering,
  OrdinalStyle,
  Template,
  TemplateColumn,
  TemplateGroup,
  TemplateItem,
} from './types';

/** All versions of all forms, in the order in which a plan attaches them. */
export const templates = ALL as unknown as readonly Template[];

/** The newest version of a form, or the named one; null when there is none. */
export function templateOf(form: string, version?: string): Template | null {
  const versions = templates.filter(
    (item) => item.form === form && (version === undefined || item.version === version),
  );
  return versions[versions.length - 1] ?? null;
}
