/**
 * The forms, newest version last. Adding a form or a version is adding a data file and its line
 * here.
 */
import type { Template } from './types';
import bc01 from './bc-01/2025-1.json';
import bc02 from './bc-02/2025-1.json';
import bc03 from './bc-03/2025-1.json';
import bc04 from './bc-04/2025-1.json';
import bc05 from './bc-05/2025-1.json';
import bc06 from './bc-06/2025-1.json';
import bc07 from './bc-07/2025-1.json';
import bc08 from './bc-08/2025-1.json';
import bc09 from './bc-09/2025-1.json';
import bc10 from './bc-10/2025-1.json';
import bc11 from './bc-11/2025-1.json';
import bc12 from './bc-12/2025-1.json';
import bc13 from './bc-13/2025-1.json';
import bc14 from './bc-14/2025-1.json';
import bc15 from './bc-15/2025-1.json';
import bc16 from './bc-16/2026-1.json';
import bc17 from './bc-17/2026-1.json';
import bc18 from './bc-18/2026-1.json';
import bieu02 from './bieu-02/2025-1.json';
import bieu03 from './bieu-03/2025-1.json';
import phuLuc01 from './phu-luc-01/2025-1.json';

export type {
  AsideColumn,
  ColumnKind,
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
  TemplateRows,
} from './types';

/** All versions of all forms, in the order in which a plan attaches them. */
export const templates: readonly Template[] = [
  phuLuc01,
  bieu02,
  bieu03,
  bc01,
  bc02,
  bc03,
  bc04,
  bc05,
  bc06,
  bc07,
  bc08,
  bc09,
  bc10,
  bc11,
  bc12,
  bc16,
  bc17,
  bc13,
  bc14,
  bc15,
  bc18,
] as unknown as readonly Template[];

/** The newest version of a form, or the named one; null when there is none. */
export function templateOf(form: string, version?: string): Template | null {
  const versions = templates.filter(
    (item) => item.form === form && (version === undefined || item.version === version),
  );
  return versions[versions.length - 1] ?? null;
}
