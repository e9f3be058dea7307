/**
 * Reads a binary workbook (.xlsb) by SheetJS, after the check sums of all its parts have been found
 * right. It hands out no fonts: a text in an old encoding is then told by its words alone, and
 * struck or raised letters are not seen.
 */
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { WorkbookError, type CellValue, type OriginLoss, type SheetVisibility } from '../../port';
import type { Package } from '../../package/package';
import {
  PLAIN_FONT,
  PLAIN_STYLE,
  type ForeignBook,
  type ForeignCell,
  type ForeignColumns,
  type ForeignRow,
  type ForeignSheet,
  type ForeignStyle,
} from '../model';
import { plainFormula } from '../plain-formula';
import { ERRORS } from '../xls/errors';
import { byLibrary } from '../xls/library';

const STATES: readonly SheetVisibility[] = ['visible', 'hidden', 'very-hidden'];
/** All parts of a workbook together, unpacked. */
const MOST_BYTES = 400 * 1024 * 1024;

/** @throws WorkbookError 'damaged', 'too-large' */
export async function readXlsb(file: Uint8Array, parts: Package): Promise<ForeignBook> {
  const lost = new Set<OriginLoss>(['looks']);
  let left = MOST_BYTES;
  for (const name of parts.names()) {
    for await (const piece of parts.stream(name)) {
      left -= piece.length;
      if (left < 0) throw new WorkbookError('too-large', 'parts');
    }
    if (/\/charts?\//i.test(name)) lost.add('charts');
    if (/\/media\//i.test(name)) lost.add('pictures');
    if (/vbaproject/i.test(name)) lost.add('macros');
  }
  const book = byLibrary(file, { cellNF: true, cellStyles: true });
  if (book.Workbook?.Names?.some(({ Name }) => !/_FilterDatabase$/i.test(Name))) lost.add('names');
  const names = new Set(book.SheetNames);
  const styles = new Styles();
  const sheets = book.SheetNames.flatMap((name, index): ForeignSheet[] => {
    const sheet = book.Sheets[name];
    if (!sheet) throw new WorkbookError('damaged', 'sheet missing');
    // A tab that holds a chart alone.
    if (sheet['!type'] === 'chart') return [];
    return [
      {
        ...sheetOf(sheet, styles, names, lost),
        name,
        visibility: STATES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible',
      },
    ];
  });
  return {
    kind: 'xlsb',
    date1904: book.Workbook?.WBProps?.date1904 === true,
    fonts: [PLAIN_FONT],
    styles: styles.all,
    sheets,
    lost: [...lost],
  };
}

/** Number formats, which are all that is known of a cell's look. */
class Styles {
  readonly all: ForeignStyle[] = [PLAIN_STYLE];
  private readonly known = new Map<string, number>([['General', 0]]);

  index(format: string): number {
    let index = this.known.get(format);
    if (index === undefined) {
      index = this.all.length;
      this.known.set(format, index);
      this.all.push({ ...PLAIN_STYLE, format });
    }
    return index;
  }
}

function sheetOf(
  sheet: WorkSheet,
  styles: Styles,
  names: ReadonlySet<string>,
  lost: Set<OriginLoss>,
): Omit<ForeignSheet, 'name' | 'visibility'> {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const looks = sheet['!rows'] ?? [];
  const rows: ForeignRow[] = [];
  for (let row = 0; row < Math.max(data.length, looks.length); row += 1) {
    const cells: ForeignCell[] = [];
    data[row]?.forEach((cell, column) => {
      if (!cell) return;
      const formula = formulaOf(cell, names);
      if (formula === null) lost.add('formulas');
      cells.push({
        column,
        style: styles.index(typeof cell.z === 'string' ? cell.z : 'General'),
        value: valueOf(cell),
        formula: formula ?? undefined,
      });
    });
    const hidden = looks[row]?.hidden === true;
    if (cells.length === 0 && !hidden) continue;
    const outlineLevel = looks[row]?.level ?? 0;
    rows.push({ row, cells, height: null, hidden, outlineLevel, collapsed: false });
  }
  return {
    protected: sheet['!protect'] !== undefined,
    rows,
    columns: (sheet['!cols'] ?? []).flatMap((column, index): ForeignColumns[] =>
      column
        ? [
            {
              first: index,
              last: index,
              width: column.width ?? null,
              hidden: column.hidden === true,
            },
          ]
        : [],
    ),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    filter: null,
    frozen: { rows: 0, columns: 0 },
    gridLines: true,
  };
}

/** @returns undefined for a cell without one, null for one that an .xlsx cannot hold as it is */
function formulaOf(cell: CellObject, names: ReadonlySet<string>): string | null | undefined {
  if (cell.f === undefined) return undefined;
  return cell.F === undefined ? plainFormula(cell.f, names) : null;
}

function valueOf(cell: CellObject): CellValue {
  const { t, v } = cell;
  if (t === 'z' || v === undefined) return null;
  if (t === 'e') return { error: ERRORS[Number(v)] ?? '#VALUE!' };
  return v instanceof Date ? null : v;
}
