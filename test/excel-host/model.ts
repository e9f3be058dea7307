/** The workbook that the host holds: plain data, without any knowledge of the protocol. Rows and columns count from 0. */
import type { Area } from '../../src/domain/address';

export type Scalar = string | number | boolean;

export interface Style {
  fontName: string;
  size: number;
  bold: boolean;
  italic: boolean;
  underline: string;
  /** Null where only a part of the cell's text is. */
  strike: boolean | null;
  raised: boolean | null;
  color: string;
  fill: string;
  horizontal: string;
  vertical: string;
  wrap: boolean;
  indent: number;
  locked: boolean;
  format: string;
  borders: Readonly<Record<string, { style: string; weight: string; color: string }>>;
}

export const plainStyle: Readonly<Style> = {
  fontName: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strike: false,
  raised: false,
  color: '#000000',
  fill: '#FFFFFF',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
  format: 'General',
  borders: {},
};

export interface HostCell {
  /** What was put in, or the error text of an error value; '' is empty. */
  value: Scalar;
  isError: boolean;
  /** With the leading "=", or null. */
  formula: string | null;
  style: Style;
}

export interface HostName {
  id: number;
  name: string;
  formula: string;
  visible: boolean;
  comment: string;
}

export interface PageSetup {
  orientation: string;
  paperSize: string | number;
  margins: Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>;
  zoom: Record<string, number | undefined>;
  /** '' lets Excel count on. */
  firstPageNumber: number | '';
  centerHorizontally: boolean;
  printArea: string | null;
  titleRows: string | null;
  /** Rows, counted from 0, that begin a new page. */
  breaks: number[];
  titleColumns: string | null;
  headerState: string;
  headers: Record<'all' | 'first' | 'even' | 'odd', Record<string, string>>;
}

export interface HostTable {
  readonly name: string;
  readonly area: Area;
  readonly filtered: boolean;
}

export class HostSheet {
  readonly rows = new Map<number, Map<number, HostCell>>();
  merges: Area[] = [];
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  names: HostName[] = [];
  visibility = 'Visible';
  isProtected = false;
  filter: { area: Area; filtered: boolean } | null = null;
  tables: HostTable[] = [];
  frozen: Area | null = null;
  validations: { area: Area; rule: unknown; prompt: unknown }[] = [];
  gridlines = true;
  page: PageSetup = {
    orientation: 'Portrait',
    paperSize: 'Letter',
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    zoom: { scale: 100 },
    firstPageNumber: '',
    centerHorizontally: false,
    printArea: null,
    titleRows: null,
    breaks: [],
    titleColumns: null,
    headerState: 'Default',
    headers: { all: {}, first: {}, even: {}, odd: {} },
  };

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): HostCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made when it is not there. */
  at(row: number, column: number): HostCell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    let cell = cells.get(column);
    if (!cell)
      cells.set(column, (cell = { value: '', isError: false, formula: null, style: plainStyle }));
    return cell;
  }

  /** The smallest area around the cells that hold something (or, without `valuesOnly`, that look like something). */
  used(valuesOnly: boolean): Area | null {
    let area: Area | null = null;
    const reach = ({ top, left, bottom, right }: Area): Area =>
      area === null
        ? { top, left, bottom, right }
        : {
            top: Math.min(area.top, top),
            left: Math.min(area.left, left),
            bottom: Math.max(area.bottom, bottom),
            right: Math.max(area.right, right),
          };
    if (!valuesOnly) for (const merged of this.merges) area = reach(merged);
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (cell.value === '' && cell.formula === null && (valuesOnly || cell.style === plainStyle))
          continue;
        area = reach({ top: row, left: column, bottom: row, right: column });
      }
    }
    return area;
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find(
      (area) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  }
}

export class HostBook {
  name = 'bao-cao.xlsx';
  sheets: HostSheet[] = [];
  names: HostName[] = [];
  xmlParts: { id: string; xml: string }[] = [];
  settings = new Map<string, unknown>();
  structureLocked = false;
  active = 0;
  selection = { sheet: 0, area: { top: 0, left: 0, bottom: 0, right: 0 } as Area };
  private serial = 0;

  next(): number {
    return (this.serial += 1);
  }

  sheet(key: string): HostSheet | undefined {
    return this.sheets.find(
      (sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase(),
    );
  }

  addSheet(wished?: string): HostSheet {
    const sheet = new HostSheet(
      `{${String(this.next()).padStart(8, '0')}-0001-0000-0000-000000000000}`,
      wished ?? this.freeName(),
    );
    this.sheets.push(sheet);
    return sheet;
  }

  private freeName(): string {
    for (let number = this.sheets.length + 1; ; number += 1)
      if (!this.sheet(`Sheet${number}`)) return `Sheet${number}`;
  }
}
