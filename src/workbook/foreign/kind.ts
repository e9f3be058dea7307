/** Which other reader a file is for. */
import type { WorkbookErrorCode } from '../port';

/** The codes with which the reader of .xlsx says that a file is for another one. */
const ELSEWHERE: ReadonlySet<WorkbookErrorCode> = new Set<WorkbookErrorCode>([
  'old-xls',
  'xlsb',
  'ods',
  'not-a-workbook',
]);

/**
 * Whether a file that is no .xlsx is worth a look by the readers of other kinds. Text says nothing about what it is, so it is taken for a
 * table only under a name that says so.
 * @param code what the reader of .xlsx said
 */
export function isForOthers(code: WorkbookErrorCode, name: string): boolean {
  return ELSEWHERE.has(code) && (code !== 'not-a-workbook' || isTextName(name));
}

/** Systems hand out text under these names. */
export function isTextName(name: string): boolean {
  return /\.(csv|tsv|tab|txt|xls)$/i.test(name);
}

/** Milliseconds after which a file is given up: one that is made so that reading it never ends is small. */
export function patience(bytes: number): number {
  return 8_000 + 2_500 * Math.floor(bytes / 1_000_000);
}
