/**
 * The container of old Office files (compound file): sectors chained by a table. Every chain is
 * followed at most as far as the file has sectors, so that a circle ends, and a stream that its
 * chain does not fill is told as cut off.
 */
import { WorkbookError } from '../../port';

const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const NO_ENTRY = 0xffffffff;
const ENTRY_BYTES = 128;
const [STORAGE, STREAM, ROOT] = [1, 2, 5];

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

export class Container {
  private readonly view: DataView;
  private readonly sectorBytes: number;
  private readonly miniBytes: number;
  private readonly miniCutoff: number;
  private readonly table: Uint32Array;
  private readonly miniTable: Uint32Array;
  private readonly mini: Uint8Array;
  private readonly top = new Map<string, Entry>();

  /** @throws WorkbookError 'damaged' */
  constructor(private readonly file: Uint8Array) {
    this.view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    if (file.length < 512) throw damaged('header');
    const shift = this.view.getUint16(30, true);
    const miniShift = this.view.getUint16(32, true);
    if ((shift !== 9 && shift !== 12) || miniShift > shift || miniShift < 3)
      throw damaged('sector size');
    this.sectorBytes = 1 << shift;
    this.miniBytes = 1 << miniShift;
    this.miniCutoff = this.view.getUint32(56, true);
    this.table = this.readTable();
    const entries = this.readEntries(this.chain(this.view.getUint32(48, true), null));
    const root = entries[0];
    if (root?.type !== ROOT) throw damaged('root entry');
    this.listTop(entries, root.child);
    const miniStart = this.view.getUint32(60, true);
    this.miniTable =
      miniStart < END_OF_CHAIN ? words(this.chain(miniStart, null)) : new Uint32Array(0);
    this.mini = root.start < END_OF_CHAIN ? this.chain(root.start, null) : new Uint8Array(0);
  }

  /** The names that stand at the top, as they are written. */
  names(): string[] {
    return Array.from(this.top.values(), ({ name }) => name);
  }

  /** @returns the bytes of a stream at the top, null when there is none */
  stream(name: string): Uint8Array | null {
    const entry = this.top.get(name.toLowerCase());
    if (entry?.type !== STREAM) return null;
    if (entry.size === 0) return new Uint8Array(0);
    return entry.size < this.miniCutoff
      ? this.miniChain(entry.start, entry.size)
      : this.chain(entry.start, entry.size);
  }

  private readTable(): Uint32Array {
    const places: number[] = [];
    for (let at = 76; at < 512; at += 4) places.push(this.view.getUint32(at, true));
    const perSector = this.sectorBytes / 4 - 1;
    let next = this.view.getUint32(68, true);
    for (let left = this.sectors; next < END_OF_CHAIN; left -= 1) {
      if (left <= 0) throw damaged('circle of tables');
      const sector = words(this.sector(next));
      if (sector.length <= perSector) throw damaged('table cut off');
      for (let index = 0; index < perSector; index += 1) places.push(sector[index] ?? FREE);
      next = sector[perSector] ?? FREE;
    }
    const used = places.filter((place) => place < END_OF_CHAIN);
    if (used.length > this.sectors) throw damaged('more tables than sectors');
    const table = new Uint32Array((used.length * this.sectorBytes) / 4).fill(FREE);
    used.forEach((place, index) =>
      table.set(words(this.sector(place)), (index * this.sectorBytes) / 4),
    );
    return table;
  }

  private get sectors(): number {
    return Math.ceil(this.file.length / this.sectorBytes);
  }

  /** The last sector of a file may be shorter than the others. */
  private sector(number: number): Uint8Array {
    const start = (number + 1) * this.sectorBytes;
    if (start >= this.file.length) throw damaged('sector beyond the file');
    return this.file.subarray(start, start + this.sectorBytes);
  }

  /** @param size how many bytes there have to be; null takes what the chain holds */
  private chain(start: number, size: number | null): Uint8Array {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for (let at = start; at < END_OF_CHAIN && (size === null || length < size);) {
      if (pieces.length >= this.sectors) throw damaged('circle of sectors');
      const piece = this.sector(at);
      pieces.push(piece);
      length += piece.length;
      at = this.table[at] ?? FREE;
      if (at === FREE) throw damaged('chain without an end');
    }
    return joined(pieces, length, size);
  }

  private miniChain(start: number, size: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for (let at = start; at < END_OF_CHAIN && length < size;) {
      const from = at * this.miniBytes;
      if (pieces.length > this.miniTable.length || from >= this.mini.length)
        throw damaged('chain of small sectors');
      const piece = this.mini.subarray(from, from + this.miniBytes);
      pieces.push(piece);
      length += piece.length;
      at = this.miniTable[at] ?? FREE;
    }
    return joined(pieces, length, size);
  }

  private readEntries(bytes: Uint8Array): Entry[] {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries: Entry[] = [];
    for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
      const length = Math.min(view.getUint16(at + 64, true), 64);
      entries.push({
        name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + Math.max(0, length - 2))),
        type: view.getUint8(at + 66),
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    return entries;
  }

  /** The entries of one storage form a tree. */
  private listTop(entries: readonly Entry[], root: number): void {
    const seen = new Set<number>();
    const open = [root];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === NO_ENTRY || seen.has(at)) continue;
      seen.add(at);
      const entry = entries[at];
      if (!entry) throw damaged('entry beyond the directory');
      if (entry.type === STREAM || entry.type === STORAGE)
        this.top.set(entry.name.toLowerCase(), entry);
      open.push(entry.left, entry.right);
    }
  }
}

function joined(pieces: readonly Uint8Array[], length: number, size: number | null): Uint8Array {
  if (size !== null && length < size) throw damaged('stream cut off');
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return size === null ? all : all.subarray(0, size);
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) =>
    view.getUint32(index * 4, true),
  );
}

function damaged(detail: string): WorkbookError {
  return new WorkbookError('damaged', detail);
}
