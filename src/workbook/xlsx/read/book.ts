/**
 * A workbook as it stands in a package: everything that reading needs, each part read once and only
 * when asked for.
 */
import type { Area } from '../../../domain/address';
import { memoryOf } from '../../marks';
import { WorkbookError, type SheetLayout, type StyledCells } from '../../port';
import type { SheetStore } from '../../store/sheet-store';
import type { TextTable } from '../../store/texts';
import type { Package } from '../../package/package';
import { relationshipsOf } from '../../package/relationships';
import { readAtOnce } from './at-once';
import { DAYS_1904 } from './cell-value';
import { filterAreas, layoutOf } from './layout';
import { NO_STRINGS, readSharedStrings } from './shared-strings';
import { readCells, type SheetContext } from './sheet-cells';
import { NO_STYLES, readStyles, type StyleTable } from './styles';
import { readStyledCells } from './styled-cells';
import { surveySheet, type SheetSurvey } from './survey';
import { readTheme } from './theme';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';

export class Book {
  private strings: Promise<TextTable> | null = null;
  private table: Promise<StyleTable> | null = null;
  private targets: Promise<string[]> | null = null;
  private readonly surveys = new Map<string, Promise<SheetSurvey>>();
  /** Cells of long parts that were read when these were looked over, until they are asked for. */
  private readonly ahead = new Map<string, SheetStore>();

  private constructor(
    readonly parts: Package,
    readonly workbook: WorkbookPart,
  ) {}

  static async open(parts: Package): Promise<Book> {
    return new Book(parts, await readWorkbookPart(parts));
  }

  /** The target of the workbook's only relationship of a kind, or null. */
  partOf(kind: string): string | null {
    const relation = this.workbook.relationships.find(
      (candidate) => candidate.kind === kind && !candidate.external,
    );
    return relation && this.parts.has(relation.target) ? relation.target : null;
  }

  /** @throws WorkbookError 'no-such-sheet' */
  sheetPart(name: string): { part: string; position: number } {
    const position = this.workbook.tabs.findIndex(
      (tab) => tab.name === name && tab.kind === 'worksheet',
    );
    if (position < 0) throw new WorkbookError('no-such-sheet');
    const { part } = this.workbook.tabs[position]!;
    if (part === null) throw new WorkbookError('damaged', 'sheet part missing');
    return { part, position };
  }

  /** @param willBeRead its cells will be asked for, so that they may be read at the same time */
  survey(part: string, willBeRead = false): Promise<SheetSurvey> {
    let survey = this.surveys.get(part);
    if (!survey) {
      const atOnce = willBeRead && this.parts.isLong(part);
      survey = atOnce ? this.surveyAndRead(part) : surveySheet(this.parts.stream(part));
      this.surveys.set(part, survey);
    }
    return survey;
  }

  private async surveyAndRead(part: string): Promise<SheetSurvey> {
    const { survey, store } = await readAtOnce(this.parts.stream(part), await this.context());
    this.ahead.set(part, store);
    return survey;
  }

  async layout(name: string): Promise<SheetLayout> {
    const { part, position } = this.sheetPart(name);
    const survey = await this.survey(part);
    const areas: Area[] = await filterAreas(this.parts, part, position, survey, this.workbook);
    return layoutOf(survey, areas);
  }

  async cells(name: string, passed?: (rows: number) => void | Promise<void>): Promise<SheetStore> {
    const { part } = this.sheetPart(name);
    const store = this.ahead.get(part);
    if (!store) return readCells(this.parts.stream(part), await this.context(), passed);
    this.ahead.delete(part);
    await passed?.(store.rowCount);
    return store;
  }

  private async context(): Promise<SheetContext> {
    const styles = await this.styles();
    return {
      strings: await (this.strings ??= this.readStrings()),
      links: await this.links(),
      date1904: this.workbook.date1904,
      isDay: (style: number) => styles.isDay(style),
      look: (style: number) => styles.look(style),
    };
  }

  /** Looks of all cells that the sheet part names, empty ones included. */
  async styled(name: string): Promise<StyledCells> {
    return readStyledCells(await this.parts.text(this.sheetPart(name).part), await this.styles());
  }

  /**
   * How the file keeps a number of the 1900 system in a cell of a style: what {@link cells} does,
   * backwards.
   */
  async storedNumbers(): Promise<(value: number, style: number) => number> {
    const styles = await this.styles();
    return (value, style) =>
      this.workbook.date1904 && styles.isDay(style) ? value - DAYS_1904 : value;
  }

  /** Shown targets of external workbooks, in the order that formulas count them. */
  links(): Promise<string[]> {
    return (this.targets ??= this.readLinks());
  }

  /**
   * The custom XML part of this program, with its text. LibreOffice keeps it, and ties it to the
   * package instead of the workbook.
   */
  async memory(): Promise<{ part: string; text: string } | null> {
    for (const relation of [
      ...this.workbook.relationships,
      ...(await relationshipsOf(this.parts, '')),
    ]) {
      if (relation.kind !== 'customXml' || relation.external || !this.parts.has(relation.target))
        continue;
      const text = memoryOf(await this.parts.text(relation.target));
      if (text !== null) return { part: relation.target, text };
    }
    return null;
  }

  private styles(): Promise<StyleTable> {
    return (this.table ??= this.readStyleTable());
  }

  private async readStrings(): Promise<TextTable> {
    const part = this.partOf('sharedStrings');
    return part === null ? NO_STRINGS : readSharedStrings(this.parts.stream(part));
  }

  private async readStyleTable(): Promise<StyleTable> {
    const part = this.partOf('styles');
    if (part === null) return NO_STYLES;
    const theme = this.partOf('theme');
    return readStyles(
      await this.parts.text(part),
      theme === null ? new Map() : readTheme(await this.parts.text(theme)),
    );
  }

  private async readLinks(): Promise<string[]> {
    const links: string[] = [];
    for (const id of this.workbook.externalReferences) {
      const relation = this.workbook.relationships.find((candidate) => candidate.id === id);
      const targets =
        relation && !relation.external ? await relationshipsOf(this.parts, relation.target) : [];
      links.push(shownTarget(targets.find((target) => target.external)?.target ?? ''));
    }
    return links;
  }
}

/** "file:///C:\so%20lieu\thon2.xlsx" → "C:\so lieu\thon2.xlsx" */
function shownTarget(target: string): string {
  const path = target.replace(/^file:\/{2,3}/i, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
