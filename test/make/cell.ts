/** How a test writes down one cell: a bare value, or a value with what the cell carries beside it. */

/** What a cell carries beside its value; lengths are points, colours RRGGBB, `format` is in en-US form. */
export interface Look {
  readonly format?: string;
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly fill?: string;
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rotate?: number;
  readonly border?: boolean;
  /** Open to typing on a protected sheet. */
  readonly unlocked?: boolean;
}

export type Plain = string | number | boolean | null;

/** A cell with a formula (`f`, with or without the leading "=") holds its computed result in `v`. */
export interface CellDetail extends Look {
  readonly v: Plain;
  readonly f?: string;
  readonly comment?: string;
}

export type CellSpec = Plain | CellDetail;

export function detail(spec: CellSpec | undefined): CellDetail {
  return spec !== null && typeof spec === 'object' ? spec : { v: spec ?? null };
}

/** The bare value of a cell. */
export function plain(spec: CellSpec | undefined): Plain {
  return detail(spec).v;
}

/** The same cell with more look; what the cell says itself wins. */
export function styled(spec: CellSpec | undefined, look: Look): CellDetail {
  return { ...look, ...detail(spec) };
}

/**
 * A table drawn as text, for small sheets that a reader should see at a glance:
 *
 *     grid(`STT | Thôn      | Số hộ
 *           1   | Thôn Một  | 412
 *           2   | Thôn Hai  | "398"`)
 *
 * A cell in plain machine form becomes a number, a quoted one stays text, an empty one is empty,
 * and `=SUM(C2:C3) -> 810` is a formula with its result.
 */
export function grid(text: string): CellSpec[][] {
  return text.split('\n').map((line) => (line.trim() === '' ? [] : line.split('|').map(cellOf)));
}

function cellOf(raw: string): CellSpec {
  const text = raw.trim();
  if (text === '') return null;
  if (text.startsWith('=')) {
    const [formula, result] = text.split('->');
    return { f: formula!.trim(), v: result === undefined ? null : (cellOf(result) as Plain) };
  }
  if (/^".*"$/.test(text)) return text.slice(1, -1);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
