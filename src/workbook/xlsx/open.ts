import { TAG_NAME, tagFromFormula } from '../marks';
import {
  WorkbookError,
  type Origin,
  type Progress,
  type RowBlock,
  type SheetChange,
  type SheetInfo,
  type SheetLayout,
  type SheetTag,
  type StyledCells,
  type WorkbookPort,
  type WriteResult,
} from '../port';
import { blocksOf } from '../store/rows';
import type { SheetStore } from '../store/sheet-store';
import { refusedByStart, refuseOtherPackages } from './file-kind';
import { Package } from '../package/package';
import { relationshipsOf } from '../package/relationships';
import { Book } from './read/book';
import { applyChange } from './write/apply';

const DEFAULT_BLOCK_ROWS = 2000;
/** A form and the results of its formulas are two writes. */
const MOST_UNDONE = 2;

/**
 * Opens an .xlsx or .xlsm file.
 * @param origin of a file that was made of one of another kind
 * @throws WorkbookError with the code that says what the file is instead, or how it is broken
 */
export async function openXlsx(
  bytes: Uint8Array,
  origin: Origin | null = null,
): Promise<XlsxWorkbook> {
  const refused = refusedByStart(bytes);
  if (refused) throw new WorkbookError(refused);
  const parts = Package.open(bytes);
  refuseOtherPackages(parts);
  return new XlsxWorkbook(bytes, await Book.open(parts), origin);
}

/**
 * A workbook in a file. Writing changes the bytes that {@link save} hands out, never the ones that
 * were opened.
 */
export class XlsxWorkbook implements WorkbookPort {
  private undone: { readonly bytes: Uint8Array; readonly book: Book }[] = [];

  constructor(
    private bytes: Uint8Array,
    private book: Book,
    readonly origin: Origin | null = null,
  ) {}

  async sheets(): Promise<readonly SheetInfo[]> {
    const infos: SheetInfo[] = [];
    for (const [position, tab] of this.book.workbook.tabs.entries()) {
      if (tab.kind !== 'worksheet') continue;
      const { part } = this.book.sheetPart(tab.name);
      const tag = this.tagAt(position);
      const survey = await this.book.survey(part, tag === null);
      infos.push({
        name: tab.name,
        visibility: tab.visibility,
        protected: survey.protected,
        tag,
      });
    }
    return infos;
  }

  layout(sheet: string): Promise<SheetLayout> {
    return this.book.layout(sheet);
  }

  cells(sheet: string, passed?: (rows: number) => void | Promise<void>): Promise<SheetStore> {
    return this.book.cells(sheet, passed);
  }

  styled(sheet: string): Promise<StyledCells> {
    return this.book.styled(sheet);
  }

  async *rows(
    sheet: string,
    options: { readonly blockRows?: number } = {},
  ): AsyncGenerator<RowBlock> {
    yield* blocksOf(await this.cells(sheet), options.blockRows ?? DEFAULT_BLOCK_ROWS);
  }

  async externalLinks(): Promise<readonly string[]> {
    return (await this.book.links()).filter((target) => target !== '');
  }

  async isToBeComputed(): Promise<boolean> {
    return this.book.workbook.toBeComputed;
  }

  async memory(): Promise<string | null> {
    return (await this.book.memory())?.text ?? null;
  }

  async write(changes: readonly SheetChange[], progress: Progress = {}): Promise<WriteResult> {
    const { parts, workbook } = this.book;
    if (await isSigned(parts)) throw new WorkbookError('signed');
    if (
      workbook.structureLocked &&
      changes.some(({ kind }) => kind !== 'memory' && kind !== 'repair')
    )
      throw new WorkbookError('structure-locked');
    const draft = parts.fork();
    const names: string[] = [];
    for (const [index, change] of changes.entries()) {
      refuseWhenCancelled(progress);
      const name = await applyChange(draft, change);
      if (name !== null) names.push(name);
      progress.report?.(index + 1, changes.length);
    }
    const bytes = await draft.save();
    const book = await Book.open(Package.open(bytes));
    refuseWhenCancelled(progress);
    const before = { bytes: this.bytes, book: this.book };
    this.undone = changes.every(({ kind }) => kind === 'repair' || kind === 'memory')
      ? [...this.undone, before].slice(-MOST_UNDONE)
      : [];
    // Nothing has been touched up to here; from here on the new file is the workbook.
    this.bytes = bytes;
    this.book = book;
    return { sheets: names };
  }

  async takeBack(): Promise<boolean> {
    const before = this.undone.pop();
    if (before === undefined) return false;
    this.bytes = before.bytes;
    this.book = before.book;
    return true;
  }

  /** The file as it stands now. */
  async save(): Promise<Uint8Array> {
    return this.bytes;
  }

  private tagAt(position: number): SheetTag | null {
    const name = this.book.workbook.names.find(
      (candidate) => candidate.localSheetId === position && candidate.name === TAG_NAME,
    );
    return name ? tagFromFormula(name.formula) : null;
  }
}

function refuseWhenCancelled({ signal }: Progress): void {
  if (signal?.aborted) throw new WorkbookError('cancelled');
}

/** A change would break a digital signature, and with it what the signature is worth. */
async function isSigned(parts: Package): Promise<boolean> {
  if (parts.names().some((name) => name.toLowerCase().startsWith('_xmlsignatures/'))) return true;
  return (await relationshipsOf(parts, '')).some((relation) =>
    relation.type.includes('/digital-signature/'),
  );
}
