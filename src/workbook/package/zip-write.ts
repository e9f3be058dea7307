/**
 * Writes a zip. Entries that did not change are copied packed as they are, so that a photo or a
 * macro project comes out bit by bit; only their headers are written anew.
 */
import { WorkbookError } from '../port';
import { checkSum, concat, deflate } from './codec';
import type { ZipEntry } from './zip-directory';

const UTF8_NAME = 0x0800;
const SIZES_FOLLOW = 0x0008;
/** 1980-01-01, as Excel itself writes: the bytes of a Biểu then depend on its content alone. */
const NO_DATE = 0x0021;
const LARGEST = 0xfffffffe;

/** A packed entry of one's own making. */
export async function packEntry(name: string, bytes: Uint8Array): Promise<ZipEntry> {
  const packed = await deflate(bytes);
  const nameBytes = new TextEncoder().encode(name);
  return {
    name,
    nameBytes,
    packed,
    flags: UTF8_NAME,
    method: 8,
    time: 0,
    date: NO_DATE,
    crc: checkSum(bytes, 0),
    size: bytes.length,
    packedSize: packed.length,
  };
}

/** @throws WorkbookError 'too-large' when the zip would need the 64-bit form */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    if (entry.size > LARGEST || offset + entry.packedSize > LARGEST)
      throw new WorkbookError('too-large', 'zip');
    const local = header(entry, 0x04034b50, null);
    pieces.push(local, entry.packed);
    directory.push(header(entry, 0x02014b50, offset));
    offset += local.length + entry.packedSize;
  }
  const directorySize = directory.reduce((size, piece) => size + piece.length, 0);
  if (entries.length > 0xfffe || offset + directorySize > LARGEST)
    throw new WorkbookError('too-large', 'zip');
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, offset, true);
  return concat([...pieces, ...directory, end]);
}

/** The local header, or with an offset the directory's entry, which has a few fields more. */
function header(entry: ZipEntry, signature: number, offset: number | null): Uint8Array {
  const central = offset !== null;
  const fixed = central ? 46 : 30;
  const bytes = new Uint8Array(fixed + entry.nameBytes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  const short = (value: number) => {
    view.setUint16(at, value, true);
    at += 2;
  };
  const long = (value: number) => {
    view.setUint32(at, value, true);
    at += 4;
  };
  if (central) short(20);
  short(20);
  short(entry.flags & ~SIZES_FOLLOW);
  short(entry.method);
  short(entry.time);
  short(entry.date);
  long(entry.crc);
  long(entry.packedSize);
  long(entry.size);
  short(entry.nameBytes.length);
  short(0);
  if (central) {
    short(0);
    short(0);
    short(0);
    long(0);
    long(offset);
  }
  bytes.set(entry.nameBytes, fixed);
  return bytes;
}
