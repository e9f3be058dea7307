/** A zip written part by part straight into a file, so that a sheet of a gigabyte is never in memory. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32, createDeflateRaw } from 'node:zlib';
import { crc32 as ownCrc32 } from '../../../src/workbook/package/crc32';

interface Written {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Node has its own sum from 20.15 on; before that the program's serves. */
const sumOf: (bytes: Uint8Array, previous: number) => number =
  typeof crc32 === 'function' ? crc32 : ownCrc32;

export class ZipFile {
  private readonly file: number;
  private readonly parts: Written[] = [];
  private at = 0;

  constructor(path: string) {
    this.file = openSync(path, 'w');
  }

  /** @param pieces the part's text, in order */
  async add(name: string, pieces: Iterable<string>): Promise<void> {
    const offset = this.at;
    const bytes = Buffer.from(name);
    // The sizes are known only when the part is written; its header is put right then.
    this.write(headerOf({ name: bytes, crc: 0, packed: 0, size: 0, offset }, false));
    const codec = createDeflateRaw({ level: 6 });
    let [crc, size, packed] = [0, 0, 0];
    codec.on('data', (piece: Buffer) => {
      packed += piece.length;
      this.write(piece);
    });
    const done = new Promise<void>((resolve, reject) => {
      codec.on('end', resolve).on('error', reject);
    });
    for (const piece of pieces) {
      const text = Buffer.from(piece);
      crc = sumOf(text, crc);
      size += text.length;
      if (!codec.write(text))
        await new Promise((resolve) => {
          codec.once('drain', () => resolve(undefined));
        });
    }
    codec.end();
    await done;
    const part = { name: bytes, crc, packed, size, offset };
    writeSync(this.file, headerOf(part, false), 0, 30, offset);
    this.parts.push(part);
  }

  end(): void {
    const from = this.at;
    for (const part of this.parts) this.write(headerOf(part, true));
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.parts.length, 8);
    end.writeUInt16LE(this.parts.length, 10);
    end.writeUInt32LE(this.at - from, 12);
    end.writeUInt32LE(from, 16);
    this.write(end);
    closeSync(this.file);
  }

  private write(bytes: Uint8Array): void {
    writeSync(this.file, bytes, 0, bytes.length, this.at);
    this.at += bytes.length;
  }
}

/** The local header, or the directory's entry, which has a few fields more. */
function headerOf({ name, crc, packed, size, offset }: Written, central: boolean): Buffer {
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(0x0800, 2);
  shared.writeUInt16LE(8, 4);
  shared.writeUInt16LE(0x0021, 8);
  shared.writeUInt32LE(crc, 10);
  shared.writeUInt32LE(packed, 14);
  shared.writeUInt32LE(size, 18);
  shared.writeUInt16LE(name.length, 22);
  if (!central) return Buffer.concat([signature(0x04034b50), shared, name]);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), shared, tail, name]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
