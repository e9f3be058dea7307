/**
 * The browser's own dialogs for files, where it has them: they give a handle, by which the same
 * file is read again and written. Elsewhere, or where an office forbids them, the classic way
 * stays.
 */
import { ofFile, ofHandle, type InHand } from './in-hand';

interface FileKinds {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

declare global {
  interface Window {
    showOpenFilePicker?(options: {
      readonly multiple: boolean;
      readonly types: readonly FileKinds[];
    }): Promise<FileSystemFileHandle[]>;
    showSaveFilePicker?(options: {
      readonly suggestedName: string;
      readonly types: readonly FileKinds[];
      readonly startIn?: FileSystemFileHandle | 'documents';
    }): Promise<FileSystemFileHandle>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  }
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @returns null when the officer picked none; "classic" where the browser has no such dialog */
export async function pickFiles(
  description: string,
  kinds: readonly string[],
): Promise<readonly InHand[] | null | 'classic'> {
  const types = [{ description, accept: { [XLSX]: kinds } }];
  const handles = await asked(() => window.showOpenFilePicker?.({ multiple: true, types }));
  return handles === null || handles === 'classic'
    ? handles
    : Promise.all(handles.map((handle) => ofHandle(handle)));
}

/** Where to save, beginning in the folder of the file in hand. */
export function pickTarget(
  suggestedName: string,
  description: string,
  beside: FileSystemFileHandle | null,
): Promise<FileSystemFileHandle | null | 'classic'> {
  const accept: FileKinds['accept'] = suggestedName.endsWith('.xlsm')
    ? { 'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'] }
    : { [XLSX]: ['.xlsx'] };
  return asked(() =>
    window.showSaveFilePicker?.({
      suggestedName,
      types: [{ description, accept }],
      ...(beside ? { startIn: beside } : {}),
    }),
  );
}

async function asked<T>(ask: () => Promise<T> | undefined): Promise<T | null | 'classic'> {
  try {
    return (await ask()) ?? 'classic';
  } catch (error) {
    // Closing the dialog is an answer; a dialog that may not be shown is none.
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    return 'classic';
  }
}

/** Files that were dropped. They can be asked for while the event lasts alone. */
export function dropped(data: DataTransfer): Promise<readonly InHand[]> {
  const items = [...data.items].filter((item) => item.kind === 'file');
  return Promise.all(
    items.map(async (item) => {
      const file = item.getAsFile();
      const handle = await item.getAsFileSystemHandle?.().catch(() => null);
      if (handle instanceof FileSystemFileHandle) return ofHandle(handle);
      return file ? ofFile(file) : null;
    }),
  ).then((hands) => hands.filter((hand) => hand !== null));
}
