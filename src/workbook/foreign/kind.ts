/** Which other reader a file is for. */
import { WorkbookError, type WorkbookErrorCode } from '../port';
import { refusedByStart } from '../xlsx/file-kind';

/** The codes with which the reader of .xlsx says that a file is for another one. */
const ELSEWHERE: ReadonlySet<WorkbookErrorCode> = new Set<WorkbookErrorCode>([
  'old-xls',
  'xlsb',
  'ods',
  'not-a-workbook',
]);

/** Ample for the directory of any workbook that is not packed with pictures. */
const ZIP_NAMES_BYTES = 256 * 1024;

/**
 * Whether a file that is no .xlsx is worth a look by the readers of other kinds. Text says nothing
 * about what it is, so it is taken for a table only under a name that says so.
 * @param code what the reader of .xlsx said
 */
export function isForOthers(code: WorkbookErrorCode, name: string): boolean {
  return ELSEWHERE.has(code) && (code !== 'not-a-workbook' || isTextName(name));
}

/** The same, told by the file alone. */
export function needsOtherReader(file: Uint8Array, name: string): boolean {
  const refused = refusedByStart(file);
  return refused === null ? isOtherZip(file) : isForOthers(refused, name);
}

/** The names of what a zip holds stand at its end. */
function isOtherZip(file: Uint8Array): boolean {
  const names = new TextDecoder('windows-1252').decode(file.subarray(-ZIP_NAMES_BYTES));
  return (
    names.includes('workbook.bin') ||
    (names.includes('content.xml') && !names.includes('[Content_Types].xml'))
  );
}

/** Systems hand out text under these names. */
export function isTextName(name: string): boolean {
  return /\.(csv|tsv|tab|txt|xls)$/i.test(name);
}

/** A million lines of text have fewer, and as many fields as they have letters fill all memory. */
const MOST_TEXT_BYTES = 48_000_000;

/**
 * Asked before a file is given to a reader.
 * @throws WorkbookError 'too-large' for text that is longer than any table
 */
export function mustBeBounded(file: Uint8Array): void {
  const isPacked = [
    [0x50, 0x4b],
    [0xd0, 0xcf],
    [0x09, 0x08],
  ].some(([first, second]) => file[0] === first && file[1] === second);
  if (!isPacked && file.length > MOST_TEXT_BYTES) throw new WorkbookError('too-large', 'text');
}

/**
 * Milliseconds after which a file is given up: one that is made so that reading it never ends is
 * small.
 */
export function patience(bytes: number): number {
  return 8_000 + 2_500 * Math.floor(bytes / 1_000_000);
}
