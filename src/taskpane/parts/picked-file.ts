/** Files that the officer picks for work beside the open workbook. */
import type { PaneHost } from '../host';

const WORKBOOKS = '.xlsx,.xlsm';
export const EVERY_KIND = `${WORKBOOKS},.xls,.xlsb,.ods,.csv,.tsv`;

/** What a file input offers. */
export function acceptedFiles(host: PaneHost): string {
  return host.readFile ? EVERY_KIND : WORKBOOKS;
}

export async function bytesOf(host: PaneHost, file: File): Promise<Uint8Array> {
  return host.readFile ? host.readFile(file) : new Uint8Array(await file.arrayBuffer());
}
