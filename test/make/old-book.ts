/**
 * Old Excel workbooks (.xls) record by record, for what no program here writes:
 *
 *     oldBook({ sheets: [{ name: 'TH', records: [number(0, 0, 412)] }] })
 *
 * They are the bare stream; `inContainer` puts one into the container that Excel writes around it.
 */

export type Version = 8 | 5;

export interface OldSheet {
  readonly name: string;
  readonly records: readonly Uint8Array[];
  /** 0 visible, 1 hidden, 2 very hidden. */
  readonly state?: number;
}

export interface OldBook {
  readonly version?: Version;
  readonly sheets: readonly OldSheet[];
  /** Fonts after the first, which is Arial. */
  readonly fonts?: readonly string[];
  readonly texts?: readonly (
    string | { readonly text: string; readonly runs: readonly (readonly [number, number])[] }
  )[];
  /** More records before the sheets. */
  readonly globals?: readonly Uint8Array[];
  readonly codePage?: number;
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

export function u16(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [value & 255, (value >> 8) & 255]));
}

export function u32(value: number): Uint8Array {
  return u16(value & 0xffff, value >>> 16);
}

export function record(type: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = joined(parts);
  return joined([u16(type, bytes.length), bytes]);
}

function double(value: number): Uint8Array {
  return new Uint8Array(new Float64Array([value]).buffer);
}

/** @param style of a cell: 15 is plain, 16 and on have the fonts of the book */
export const number = (row: number, column: number, value: number, style = 15): Uint8Array =>
  record(0x203, u16(row, column, style), double(value));
export const shared = (row: number, column: number, index: number, style = 15): Uint8Array =>
  record(0xfd, u16(row, column, style), u32(index));
export const label = (row: number, column: number, bytes: Uint8Array, style = 15): Uint8Array =>
  record(0x204, u16(row, column, style, bytes.length), bytes);
export const row = (index: number, cells: number, flags = 0x100): Uint8Array =>
  record(0x208, u16(index, 0, cells, 255, 0, 0, flags, 15));

const start = (version: Version, kind: number): Uint8Array =>
  record(
    0x809,
    u16(version === 8 ? 0x600 : 0x500, kind, 0x0dbb, 0x07cc),
    version === 8 ? u32(0) : u16(),
    version === 8 ? u32(6) : u16(),
  );
const end = record(0x0a);

function name(text: string, version: Version): Uint8Array {
  return version === 8
    ? joined([Uint8Array.of(text.length, 1), new Uint8Array(Buffer.from(text, 'utf16le'))])
    : joined([Uint8Array.of(text.length), new Uint8Array(Buffer.from(text, 'latin1'))]);
}

function font(text: string, version: Version): Uint8Array {
  return record(0x31, u16(200, 0, 0x7fff, 400, 0), Uint8Array.of(0, 0, 0, 0), name(text, version));
}

function style(index: number, version: Version): Uint8Array {
  const rest = new Uint8Array(version === 8 ? 14 : 10);
  return record(0xe0, u16(index > 3 ? index + 1 : index, 0, 1), rest);
}

function textTable(texts: NonNullable<OldBook['texts']>): Uint8Array {
  const entries = texts.map((item) => {
    const { text, runs } = typeof item === 'string' ? { text: item, runs: [] } : item;
    return joined([
      u16(text.length),
      Uint8Array.of(runs.length > 0 ? 9 : 1),
      runs.length > 0 ? u16(runs.length) : u16(),
      new Uint8Array(Buffer.from(text, 'utf16le')),
      u16(...runs.flat()),
    ]);
  });
  return record(0xfc, u32(texts.length), u32(texts.length), ...entries);
}

export function oldBook(book: OldBook): Uint8Array {
  const { version = 8, sheets, fonts = [], texts = [], globals = [], codePage = 1252 } = book;
  const head = [
    start(version, 5),
    record(0x42, u16(version === 8 ? 1200 : codePage)),
    ...Array.from({ length: 4 }, () => font('Arial', version)),
    ...fonts.map((item) => font(item, version)),
    ...Array.from({ length: 16 }, () => style(0, version)),
    ...fonts.map((_, index) => style(4 + index, version)),
    ...globals,
  ];
  const tail = [...(version === 8 ? [textTable(texts)] : []), end];
  const tabs = sheets.map((sheet) => name(sheet.name, version));
  const bodies = sheets.map(({ records }) => joined([start(version, 16), ...records, end]));
  let at = joined([...head, ...tail]).length + tabs.reduce((sum, tab) => sum + tab.length + 10, 0);
  const list = sheets.map(({ state = 0 }, index) => {
    const tab = record(0x85, u32(at), Uint8Array.of(state, 0), tabs[index]!);
    at += bodies[index]!.length;
    return tab;
  });
  return joined([...head, ...list, ...tail, ...bodies]);
}

const SECTOR = 512;

/** The container around a stream: header, one table, directory, the stream. @param change spoils it */
export function inContainer(
  stream: Uint8Array,
  entry = 'Workbook',
  change: (file: DataView) => void = () => undefined,
): Uint8Array {
  const length = Math.max(stream.length, 4096);
  const sectors = Math.ceil(length / SECTOR);
  if (sectors + 2 > SECTOR / 4) throw new RangeError('too long for one table');
  const file = new Uint8Array((sectors + 3) * SECTOR);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [place, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    view.setUint16(place, value, true);
  for (const [place, value] of [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, 0xfffffffe],
    [68, 0xfffffffe],
  ] as const)
    view.setUint32(place, value, true);
  for (let place = 76; place < SECTOR; place += 4) view.setUint32(place, 0xffffffff, true);
  view.setUint32(76, 0, true);
  const table = SECTOR;
  for (let place = 0; place < SECTOR / 4; place += 1)
    view.setUint32(table + place * 4, 0xffffffff, true);
  view.setUint32(table, 0xfffffffd, true);
  view.setUint32(table + 4, 0xfffffffe, true);
  for (let index = 0; index < sectors; index += 1)
    view.setUint32(table + (index + 2) * 4, index + 1 < sectors ? index + 3 : 0xfffffffe, true);
  const put = (
    at: number,
    text: string,
    type: number,
    child: number,
    first: number,
    size: number,
  ): void => {
    file.set(new Uint8Array(Buffer.from(text, 'utf16le')), at);
    view.setUint16(at + 64, text.length * 2 + 2, true);
    view.setUint8(at + 66, type);
    [68, 72].forEach((place) => view.setUint32(at + place, 0xffffffff, true));
    view.setUint32(at + 76, child, true);
    view.setUint32(at + 116, first, true);
    view.setUint32(at + 120, size, true);
  };
  put(2 * SECTOR, 'Root Entry', 5, 1, 0xfffffffe, 0);
  put(2 * SECTOR + 128, entry, 2, 0xffffffff, 2, length);
  file.set(stream, 3 * SECTOR);
  change(view);
  return file;
}
