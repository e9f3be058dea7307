/**
 * Merging for the pane: the files come as bytes, are read in memory and forgotten; the merged
 * sheets wait until they are asked for.
 */
import {
  WorkbookError,
  type Origin,
  type Progress,
  type WorkbookErrorCode,
  type WorkbookPort,
} from '../../workbook/port';
import { unreadableFile } from '../../rules/files/TEP-029';
import { everyTable, findDuplicates } from '../duplicates';
import { mergeWorkbooks } from '../merge';
import { fileReport } from '../merge/file-report';
import type { SheetPlan } from '../send-out';
import type { Finding, Survey } from '../survey';
import { Fingerprint } from './fingerprint';

/** @param origin of a file of another kind that was made into an .xlsx */
export type FileOpener = (bytes: Uint8Array, origin: Origin | null) => Promise<WorkbookPort>;

/** The bytes of an .xlsx, or why there are none. */
export type PickedFile =
  | { readonly bytes: Uint8Array; readonly origin?: Origin | null }
  | { readonly problem: WorkbookErrorCode };

export type FileToMerge = PickedFile & { readonly name: string };

/** @throws WorkbookError */
export async function openPicked(file: PickedFile, open: FileOpener): Promise<WorkbookPort> {
  if ('problem' in file) throw new WorkbookError(file.problem);
  return open(file.bytes, file.origin ?? null);
}

export interface MergeView {
  readonly level: 'hamlet' | 'commune';
  readonly files: readonly {
    readonly name: string;
    readonly hamlets: readonly string[];
    readonly rows: number;
    readonly skipped: number;
  }[];
  readonly findings: readonly Finding[];
  /** The sheets of the merged workbook; none while a stop stands. */
  readonly sheets: readonly { readonly name: string; readonly cells: number }[];
}

/**
 * A file that cannot be read is a finding that names it: among many files the officer could not
 * tell which.
 * @throws WorkbookError with code `cancelled` when the officer stops it
 */
export async function mergeFiles(
  files: readonly FileToMerge[],
  open: FileOpener,
  progress: Progress,
): Promise<{ readonly view: MergeView; readonly plans: readonly SheetPlan[] }> {
  // They are read one after the other, so the one that was opened last is the one that fails.
  let reading = '';
  const inputs = files.map((file) => ({
    name: file.name,
    digest: 'bytes' in file ? digestOf(file.bytes) : file.name,
    open: () => {
      reading = file.name;
      return openPicked(file, open);
    },
  }));
  const merged = await mergeWorkbooks(inputs, { progress }).catch((error: unknown) => {
    if (!(error instanceof WorkbookError) || error.code === 'cancelled' || open === noFiles)
      throw error;
    return unreadableFile.raise({ file: reading, problem: error.code });
  });
  if ('code' in merged)
    return { plans: [], view: { level: 'hamlet', files: [], sheets: [], findings: [merged] } };
  return {
    plans: merged.plans,
    view: {
      level: merged.level,
      findings: merged.findings,
      sheets: merged.plans.map((plan) => ({ name: plan.name, cells: plan.cells.length })),
      files: merged.files.map((reading) => {
        const { rows, skipped } = fileReport(reading) as {
          readonly rows: number;
          readonly skipped: readonly unknown[];
        };
        return {
          name: reading.file,
          hamlets: reading.hamlets.map((hamlet) => hamlet.name),
          rows,
          skipped: skipped.length,
        };
      }),
    },
  };
}

function digestOf(bytes: Uint8Array): string {
  const print = new Fingerprint();
  for (const byte of bytes) print.add(byte);
  return print.toString();
}

export interface DuplicatesView {
  /** Lines that were compared. */
  readonly people: number;
  /** Cells, hamlets and masked numbers; never a name. */
  readonly findings: readonly Finding[];
}

export function duplicatesIn({ recognition }: Survey): DuplicatesView {
  const { people, findings } = findDuplicates(
    [{ file: null, tables: everyTable(recognition) }],
    recognition.corrections,
  );
  return { people, findings };
}

/** Where a shell cannot open files, merging is refused as an unknown kind of file is. */
export function noFiles(): never {
  throw new WorkbookError('unsupported');
}
