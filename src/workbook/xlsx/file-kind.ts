/** Tells what a file is by its first bytes and its parts, whatever it is called. */
import { WorkbookError, type WorkbookErrorCode } from '../port';
import type { Package } from '../package/package';

/**
 * @returns null when the bytes begin like a zip, which may then be a workbook; else the reason why
 * they are none
 */
export function refusedByStart(file: Uint8Array): WorkbookErrorCode | null {
  if (file.length === 0) return 'empty-file';
  if (starts(file, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return oleKind(file);
  if (starts(file, [0x50, 0x4b])) return null;
  // The first record of sheets older than Excel 97.
  if (
    file[0] === 0x09 &&
    [0x00, 0x02, 0x04, 0x08].includes(file[1]!) &&
    file[2]! < 0x10 &&
    file[3] === 0
  )
    return 'old-xls';
  const text = new TextDecoder()
    .decode(file.subarray(0, 2048))
    .replace(/^\ufeff/, '')
    .trimStart()
    .toLowerCase();
  // Web systems hand out tables of HTML, and Excel 2003 wrote XML, under the name .xls: Excel opens
  // them and can save them anew.
  if (
    /^<(!doctype html|html|table|head|meta)/.test(text) ||
    text.includes('urn:schemas-microsoft-com:office:spreadsheet')
  )
    return 'old-xls';
  return 'not-a-workbook';
}

/** @throws WorkbookError for packages that hold another kind of document */
export function refuseOtherPackages(parts: Package): void {
  const names = parts.names().map((name) => name.toLowerCase());
  if (names.includes('xl/workbook.bin') || names.some((name) => name.endsWith('/workbook.bin')))
    throw new WorkbookError('xlsb');
  if (
    names.includes('content.xml') &&
    (names.includes('mimetype') || names.includes('meta-inf/manifest.xml'))
  )
    throw new WorkbookError('ods');
  if (!names.includes('[content_types].xml') || !names.includes('_rels/.rels'))
    throw new WorkbookError('not-a-workbook', 'package');
}

/**
 * Old Excel files and encrypted new ones share one container; the names in its directory (UTF-16)
 * tell them apart.
 */
function oleKind(file: Uint8Array): WorkbookErrorCode {
  if (holds(file, 'EncryptedPackage')) return 'password';
  return holds(file, 'Workbook') || holds(file, 'Book') ? 'old-xls' : 'not-a-workbook';
}

function holds(file: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = file.indexOf(first, 512); at >= 0; at = file.indexOf(first, at + 1)) {
    let index = 0;
    while (
      index < name.length &&
      file[at + index * 2] === name.charCodeAt(index) &&
      file[at + index * 2 + 1] === 0
    )
      index += 1;
    if (index === name.length && file[at + index * 2] === 0) return true;
  }
  return false;
}

function starts(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => file[index] === byte);
}
