/** Reads the table of contents of a zip. The entries' own bytes stay where they are. */
import { WorkbookError } from '../port';

export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** The name as it stands in the file; its encoding is not always told. */
  readonly nameBytes: Uint8Array;
  /** The packed bytes, as a view on the file. */
  readonly packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const ENCRYPTED = 1;

/**
 * @throws WorkbookError 'damaged' when the file is cut off or broken, 'password' when an entry is
 * encrypted
 */
export function readZipDirectory(file: Uint8Array): ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  try {
    return readEntries(file, view);
  } catch (error) {
    // A read past the end of the file is a cut-off file.
    throw error instanceof WorkbookError ? error : new WorkbookError('damaged', 'zip directory');
  }
}

function readEntries(file: Uint8Array, view: DataView): ZipEntry[] {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let tail = end;
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR64) {
    const end64 = Number(view.getBigUint64(end - 12, true));
    if (view.getUint32(end64, true) !== END64) throw new WorkbookError('damaged', 'zip64 end');
    count = Number(view.getBigUint64(end64 + 32, true));
    size = Number(view.getBigUint64(end64 + 40, true));
    offset = Number(view.getBigUint64(end64 + 48, true));
    tail = end64;
  }
  // Some senders put bytes before the zip; the offsets then start at the zip, not at the file.
  const shift = tail - size - offset;
  if (shift < 0) throw new WorkbookError('damaged', 'zip directory place');
  const entries: ZipEntry[] = [];
  let at = offset + shift;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL)
      throw new WorkbookError('damaged', 'zip directory entry');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    entries.push(readEntry(file, view, at, nameLength, extraLength, shift));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(
  file: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
  shift: number,
): ZipEntry {
  const nameBytes = file.subarray(at + 46, at + 46 + nameLength);
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED) throw new WorkbookError('password', 'encrypted zip entry');
  const sizes = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  readZip64(view, at + 46 + nameLength, extraLength, sizes);
  const [size, packedSize, headerOffset] = sizes as [number, number, number];
  const header = headerOffset + shift;
  if (view.getUint32(header, true) !== LOCAL)
    throw new WorkbookError('damaged', 'zip local header');
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packedSize > file.length) throw new WorkbookError('damaged', 'zip entry cut off');
  return {
    // Windows programs write "\" now and then; a part name has "/".
    name: new TextDecoder().decode(nameBytes).replace(/\\/g, '/'),
    flags,
    size,
    packedSize,
    nameBytes,
    method: view.getUint16(at + 10, true),
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    packed: file.subarray(start, start + packedSize),
  };
}

/** Values that do not fit in 32 bits stand, in this order, in an extra field. */
function readZip64(view: DataView, at: number, length: number, values: number[]): void {
  if (!values.includes(0xffffffff)) return;
  for (let field = at; field + 4 <= at + length;) {
    const fieldLength = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let place = field + 4;
      values.forEach((value, index) => {
        if (value !== 0xffffffff) return;
        values[index] = Number(view.getBigUint64(place, true));
        place += 8;
      });
      return;
    }
    field += 4 + fieldLength;
  }
}

/** The end record stands last, before a comment of at most 64 KB. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new WorkbookError('damaged', 'zip end');
}
