/**
 * Reads an .ods of LibreOffice or another office suite, over the zip and the XML scanner of the
 * .xlsx reader.
 */
import { areaFromA1, type Area } from '../../../domain/address';
import { WorkbookError, type OriginLoss } from '../../port';
import { MAX_SHEETS } from '../../xlsx/limits';
import type { Package } from '../../package/package';
import { textOf } from '../../package/text-stream';
import { attributesOf, XmlScanner, type XmlHandler } from '../../package/xml-scanner';
import type { ForeignBook, ForeignSheet } from '../model';
import { plainFormula } from '../plain-formula';
import { enUsFormula } from './formula';
import { OdsStyles } from './styles';
import { MOST_CELLS, MOST_REPEATED, TableReader } from './table-reader';
import odsNames from './names.json';

/** What stands in a sheet and is none of its cells. */
const BESIDE: ReadonlySet<string> = new Set(odsNames.beside);

/**
 * @throws WorkbookError 'password', 'damaged', 'too-large', 'not-a-workbook' for another document
 * of the suite
 */
export async function readOds(parts: Package): Promise<ForeignBook> {
  const encrypted =
    parts.has('META-INF/manifest.xml') &&
    (await parts.text('META-INF/manifest.xml')).includes('encryption-data');
  if (encrypted) throw new WorkbookError('password');
  const styles = new OdsStyles();
  if (parts.has('styles.xml')) await scan(parts, 'styles.xml', styles);
  const content = new Content(styles);
  await scan(parts, 'content.xml', content);
  return content.book();
}

async function scan(parts: Package, name: string, handler: XmlHandler): Promise<void> {
  const scanner = new XmlScanner(handler);
  for await (const piece of textOf(parts, name)) scanner.feed(piece);
  scanner.end();
}

class Content implements XmlHandler {
  private readonly tables: TableReader[] = [];
  private readonly names: string[] = [];
  private readonly filters = new Map<string, Area>();
  private readonly lost = new Set<OriginLoss>();
  private table: TableReader | null = null;
  private isSpreadsheet = false;
  private left = MOST_CELLS;
  private leftRepeated = MOST_REPEATED;
  /** The depth of the element that is passed over. */
  private beside = -1;

  constructor(private readonly styles: OdsStyles) {}

  open(name: string, source: string, depth: number): void {
    if (this.beside >= 0) return this.look(name);
    if (name === 'spreadsheet' || name === 'office:spreadsheet') this.isSpreadsheet = true;
    if (BESIDE.has(name) || name.startsWith('draw:')) {
      this.beside = depth;
      this.look(name);
    } else if (name === 'table:table-header-rows') this.lost.add('names');
    else if (name === 'table:table' && !this.table) this.startTable(attributesOf(source));
    else if (this.table) this.table.open(name, attributesOf(source));
    else if (name === 'table:database-range') this.addFilter(attributesOf(source));
    else if (name === 'table:named-range' || name === 'table:named-expression')
      this.lost.add('names');
    else this.styles.open(name, source);
  }

  text(text: string): void {
    if (this.beside >= 0) return;
    if (this.table) this.table.text(text);
    else this.styles.text(text);
  }

  close(name: string, depth: number): void {
    if (this.beside >= 0) {
      if (depth === this.beside) this.beside = -1;
    } else if (this.table && name === 'table:table') this.table = null;
    else if (this.table) this.table.close(name);
    else this.styles.close(name);
  }

  book(): ForeignBook {
    if (!this.isSpreadsheet) throw new WorkbookError('not-a-workbook', 'other document');
    const sheets = this.tables.map((table, index): ForeignSheet =>
      table.sheet(this.filters.get(this.names[index] ?? '') ?? null),
    );
    return {
      kind: 'ods',
      date1904: false,
      fonts: this.styles.fonts,
      styles: this.styles.cellStyles,
      sheets: this.withPlainFormulas(sheets),
      lost: [...this.lost],
    };
  }

  /** Which sheets there are is known at the end alone. */
  private withPlainFormulas(sheets: readonly ForeignSheet[]): ForeignSheet[] {
    const names = new Set(this.names);
    const known = new Map<string, string | null>();
    const plain = (formula: string): string | undefined => {
      let found = known.get(formula);
      if (found === undefined) known.set(formula, (found = plainFormula(formula, names)));
      if (found === null) this.lost.add('formulas');
      return found ?? undefined;
    };
    return sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => {
          if (cell.formula === undefined) return cell;
          const { formula, ...rest } = cell;
          const kept = plain(formula);
          return kept === undefined ? rest : { ...rest, formula: kept };
        }),
      })),
    }));
  }

  private startTable(attributes: Readonly<Record<string, string>>): void {
    if (this.tables.length >= MAX_SHEETS) throw new WorkbookError('too-large', 'sheets');
    this.table = new TableReader(
      attributes,
      this.styles,
      (written) => {
        const formula = enUsFormula(written);
        if (formula === null) this.lost.add('formulas');
        return formula ?? undefined;
      },
      (cells, repeated) => {
        this.left -= cells;
        if (repeated) this.leftRepeated -= cells;
        if (this.left < 0 || this.leftRepeated < 0) throw new WorkbookError('too-large', 'cells');
      },
    );
    this.tables.push(this.table);
    this.names.push(attributes['table:name'] ?? '');
  }

  private addFilter(attributes: Readonly<Record<string, string>>): void {
    if (attributes['table:display-filter-buttons'] !== 'true') return;
    const range = /^'?((?:[^']|'')*?)'?\.(\$?[A-Z]+\$?\d+):(?:.*\.)?(\$?[A-Z]+\$?\d+)$/.exec(
      attributes['table:target-range-address'] ?? '',
    );
    const area = range ? areaFromA1(`${range[2] ?? ''}:${range[3] ?? ''}`) : null;
    if (range && area)
      this.filters.set((range[1] ?? '').replace(/''/g, "'").replace(/^\$/, ''), area);
  }

  private look(name: string): void {
    if (name === 'draw:object' || name === 'draw:object-ole') this.lost.add('charts');
    else if (name === 'draw:image') this.lost.add('pictures');
  }
}
