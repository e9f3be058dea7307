/** Writes zips byte by byte, so that any of its statements can be made a lie. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Entry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** What the directory says in place of the truth. */
  readonly says?: Partial<{
    crc: number;
    size: number;
    packedSize: number;
    flags: number;
    method: number;
    offset: number;
    localName: string;
    zip64Size: bigint;
  }>;
}

export interface Ending {
  readonly count?: number;
  readonly size?: number;
  readonly offset?: number;
  /** Count, size and place of the directory, as the 64-bit end states them. */
  readonly zip64?: readonly [bigint, bigint, bigint];
  readonly comment?: string;
}

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export function entriesOf(parts: Parts): Entry[] {
  return Object.entries(parts).map(([name, content]) => ({ name, content }));
}

/** The zip of the parts, all of it true. */
export function zipOf(parts: Parts): Uint8Array {
  return zipBytes(entriesOf(parts));
}

export function zipBytes(entries: readonly Entry[], ending: Ending = {}): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const raw = Buffer.from(entry.content as string);
    const packed = entry.stored ? raw : deflateRawSync(raw, { level: 6 });
    const { says = {} } = entry;
    const fields = {
      flags: says.flags ?? 0x800,
      method: says.method ?? (entry.stored ? 0 : 8),
      crc: says.crc ?? crc32(raw),
      packedSize: says.packedSize ?? packed.length,
      size: says.size ?? raw.length,
    };
    const extra = says.zip64Size === undefined ? Buffer.alloc(0) : extra64(says.zip64Size);
    const local = Buffer.concat([localHeader(fields, says.localName ?? entry.name), packed]);
    central.push(centralHeader(fields, entry.name, says.offset ?? offset, extra));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const tail = ending.zip64 ? end64(ending.zip64, offset + directory.length) : Buffer.alloc(0);
  return new Uint8Array(
    Buffer.concat([
      ...locals,
      directory,
      tail,
      end(
        ending.count ?? entries.length,
        ending.size ?? directory.length,
        ending.offset ?? offset,
        ending.comment ?? '',
      ),
    ]),
  );
}

interface Fields {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
}

function localHeader({ flags, method, crc, packedSize, size }: Fields, name: string): Buffer {
  const bytes = Buffer.from(name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(method, 8);
  head.writeUInt16LE(0x21, 12);
  head.writeUInt32LE(crc >>> 0, 14);
  head.writeUInt32LE(packedSize >>> 0, 18);
  head.writeUInt32LE(size >>> 0, 22);
  head.writeUInt16LE(bytes.length, 26);
  return Buffer.concat([head, bytes]);
}

function centralHeader(
  { flags, method, crc, packedSize, size }: Fields,
  name: string,
  offset: number,
  extra: Buffer,
): Buffer {
  const bytes = Buffer.from(name);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(flags, 8);
  head.writeUInt16LE(method, 10);
  head.writeUInt16LE(0x21, 14);
  head.writeUInt32LE(crc >>> 0, 16);
  head.writeUInt32LE(packedSize >>> 0, 20);
  head.writeUInt32LE(extra.length > 0 ? 0xffffffff : size >>> 0, 24);
  head.writeUInt16LE(bytes.length, 28);
  head.writeUInt16LE(extra.length, 30);
  head.writeUInt32LE(offset >>> 0, 42);
  return Buffer.concat([head, bytes, extra]);
}

function extra64(size: bigint): Buffer {
  const extra = Buffer.alloc(12);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8, 2);
  extra.writeBigUInt64LE(size, 4);
  return extra;
}

function end64([count, size, offset]: readonly [bigint, bigint, bigint], at: number): Buffer {
  const record = Buffer.alloc(76);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(count, 24);
  record.writeBigUInt64LE(count, 32);
  record.writeBigUInt64LE(size, 40);
  record.writeBigUInt64LE(offset, 48);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(at), 64);
  record.writeUInt32LE(1, 72);
  return record;
}

function end(count: number, size: number, offset: number, comment: string): Buffer {
  const text = Buffer.from(comment);
  const head = Buffer.alloc(22);
  head.writeUInt32LE(0x06054b50, 0);
  head.writeUInt16LE(count & 0xffff, 8);
  head.writeUInt16LE(count & 0xffff, 10);
  head.writeUInt32LE(size >>> 0, 12);
  head.writeUInt32LE(offset >>> 0, 16);
  head.writeUInt16LE(text.length, 20);
  return Buffer.concat([head, text]);
}
