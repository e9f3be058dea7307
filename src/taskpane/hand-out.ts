/**
 * A file that was made here, handed to the officer's own disk by way of the browser's downloads.
 */
const TYPES: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.12',
  '.json': 'application/json',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.ics': 'text/calendar',
};

export function handOut(bytes: Uint8Array, name: string): void {
  const kind = TYPES[name.slice(name.lastIndexOf('.'))] ?? TYPES['.xlsx'];
  const address = URL.createObjectURL(
    new Blob([bytes as Uint8Array<ArrayBuffer>], kind === undefined ? {} : { type: kind }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after this turn; a minute is ample for the largest file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
