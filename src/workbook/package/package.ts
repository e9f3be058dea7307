/**
 * The parts of an Office package: read from the file as needed, changed in memory, written as a new
 * file.
 */
import { WorkbookError } from '../port';
import { MAX_FILE_BYTES, MAX_STREAM_PART_BYTES, MAX_TEXT_PART_BYTES } from './limits';
import { checkSum, concat, inflate, inflateWhole, isLong } from './codec';
import { readZipDirectory, type ZipEntry } from './zip-directory';
import { packEntry, writeZip } from './zip-write';

type Change = { readonly name: string; readonly bytes: Uint8Array } | null;

/**
 * A name that leads out of the folder it would be unpacked into. No program writes one, and a part
 * is copied into the output as it came.
 */
const isOutside = (name: string): boolean =>
  /^[/\\]|^[a-z]:/i.test(name) || name.split(/[/\\]/).includes('..');

export class Package {
  private last: { readonly entry: ZipEntry; readonly bytes: Uint8Array } | null = null;
  /** Parts whose check sum was right once. */
  private readonly proven = new Set<ZipEntry>();

  private constructor(
    private readonly entries: readonly ZipEntry[],
    /** Excel compares part names without case. */
    private readonly byName: ReadonlyMap<string, ZipEntry>,
    private readonly changed: Map<string, Change>,
  ) {}

  /** @throws WorkbookError 'damaged', 'password' or 'too-large' */
  static open(file: Uint8Array): Package {
    if (file.length > MAX_FILE_BYTES) throw new WorkbookError('too-large', 'file');
    const entries = readZipDirectory(file);
    const byName = new Map<string, ZipEntry>();
    for (const entry of entries) {
      if (isOutside(entry.name)) throw new WorkbookError('damaged', 'part outside the package');
      // Two parts with one name: programs differ on which one counts, so neither is safe to take.
      if (byName.has(key(entry.name)) && !entry.name.endsWith('/'))
        throw new WorkbookError('damaged', 'part twice');
      byName.set(key(entry.name), entry);
    }
    return new Package(entries, byName, new Map());
  }

  /** A package with nothing in it yet. */
  static empty(): Package {
    return new Package([], new Map(), new Map());
  }

  names(): string[] {
    const kept = this.entries
      .filter((entry) => !this.changed.has(key(entry.name)))
      .map((entry) => entry.name);
    const written = Array.from(this.changed.values(), (part) => part?.name).filter(
      (name) => name !== undefined,
    );
    return [...kept, ...written].filter((name) => !name.endsWith('/'));
  }

  has(name: string): boolean {
    const changed = this.changed.get(key(name));
    return changed === undefined ? this.byName.has(key(name)) : changed !== null;
  }

  /**
   * The part's bytes, piece by piece.
   * @throws WorkbookError 'damaged' when the part is missing or broken
   */
  async *stream(name: string, limit = MAX_STREAM_PART_BYTES): AsyncGenerator<Uint8Array> {
    const changed = this.changed.get(key(name));
    if (changed) {
      yield changed.bytes;
      return;
    }
    const entry = changed === null ? undefined : this.byName.get(key(name));
    if (!entry) throw new WorkbookError('damaged', 'part missing');
    if (entry.method !== 0 && entry.method !== 8) throw new WorkbookError('damaged', 'zip method');
    if (entry.size > limit) throw new WorkbookError('too-large', 'part');
    const bytes = entry.method === 0 ? entry.packed : this.whole(entry, limit);
    const pieces = bytes ? [bytes] : inflate(entry.packed, limit);
    if (this.proven.has(entry)) {
      yield* pieces;
      return;
    }
    let crc = 0;
    for await (const piece of pieces) {
      crc = checkSum(piece, crc);
      yield piece;
    }
    if (crc !== entry.crc) throw new WorkbookError('damaged', 'check sum');
    this.proven.add(entry);
  }

  /** Whether a part of the file is too long to be kept inflated. */
  isLong(name: string): boolean {
    return !this.changed.has(key(name)) && isLong(this.byName.get(key(name))?.size ?? 0);
  }

  /**
   * A sheet is looked over first and read then, so the last part that was inflated at one go is
   * kept.
   */
  private whole(entry: ZipEntry, limit: number): Uint8Array | null {
    if (this.last?.entry === entry) return this.last.bytes;
    this.last = null;
    const bytes = inflateWhole(entry.packed, entry.size, limit);
    if (bytes) this.last = { entry, bytes };
    return bytes;
  }

  async bytes(name: string): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    for await (const piece of this.stream(name, MAX_TEXT_PART_BYTES)) pieces.push(piece);
    return concat(pieces);
  }

  /** The part as text. Its bytes are had again by encoding it, when it is UTF-8. */
  async text(name: string): Promise<string> {
    const bytes = await this.bytes(name);
    try {
      return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new WorkbookError('damaged', 'text encoding');
    }
  }

  set(name: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.changed.set(key(name), { name: this.byName.get(key(name))?.name ?? name, bytes });
  }

  delete(name: string): void {
    this.changed.set(key(name), null);
  }

  /** A copy that can be changed without touching this one. */
  fork(): Package {
    return new Package(this.entries, this.byName, new Map(this.changed));
  }

  /**
   * The file: unchanged parts in their places as they were packed, changed ones in their old
   * places, new ones last.
   */
  async save(): Promise<Uint8Array> {
    const written: ZipEntry[] = [];
    for (const entry of this.entries) {
      const change = this.changed.get(key(entry.name));
      if (change === undefined) written.push(entry);
      else if (change) written.push(await packEntry(entry.name, change.bytes));
    }
    for (const [name, change] of this.changed) {
      if (change && !this.byName.has(name))
        written.push(await packEntry(change.name, change.bytes));
    }
    return writeZip(written);
  }
}

function key(name: string): string {
  return name.toLowerCase();
}

/** Parts are UTF-8; the standard allows UTF-16 too, which then starts with a byte order mark. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
