/**
 * Cells as a person sees them: the one place where a stored cell becomes what is read. Formats that
 * scale, parts of a text that are struck out or mark a footnote, values under a merge, the noise of
 * binary arithmetic, wide letters, results that nobody has computed yet. What was changed on the
 * way is kept by place, so that it can be said, and nobody repairs such a cell.
 */
import { isAnyKeptPiece } from '../../domain/kept-text';
import type { CellLook, CellValue, TextRun } from '../../workbook/port';
import { KIND, type CellColumn } from '../../workbook/store/column';
import { cellOf, placeOf, type SheetStore } from '../../workbook/store/sheet-store';
import { NOT_COMPUTED, type Results } from './book-results';
import { hasNoise, withoutNoise } from './exact-number';
import { Footnotes } from './footnotes';
import { scales, scalingOf } from './format-scale';
import { plainWidth } from './full-width';
import { readRuns } from './text-runs';

/** Why a cell reads otherwise than it is stored. */
export type Restated =
  | 'scaled'
  | 'struck'
  | 'raised'
  /** Some of the text is struck or raised, and which part cannot be told. */
  | 'mixed'
  /** Under a merge or blanked by its format: a number, and anything else. */
  | 'hidden-number'
  | 'hidden-text'
  | 'noise'
  | 'wide'
  /** Longer than anything that an office writes; the rest of it is not read. */
  | 'long'
  | 'computed'
  /** Kept with a result that is not what its formula comes to. */
  | 'outdated'
  | 'not-computed';

/**
 * Letters of a cell that are read: a paragraph of a plan has a thousand. Expressions over texts
 * take a time that grows faster than the text, and a cell may hold 32,767 letters.
 */
const MOST_LETTERS = 2000;

export interface ShownSheet {
  /** By place, see {@link placeOf}; so are the others. */
  readonly restated: ReadonlyMap<number, Restated>;
  /** What is read in place of what is stored, where that is more than the noise of a number. */
  readonly values: ReadonlyMap<number, CellValue>;
  /** The parts of texts whose fonts differ, without those that do not count. */
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
  /** Texts that are struck out as a whole, though the cell's own font is not. */
  readonly struck: ReadonlySet<number>;
  /** What a format that scales writes beside the number: "triệu". */
  readonly words: ReadonlyMap<number, string>;
}

/** @param isCovered whether a cell lies under a merge without being its first */
export function showSheet(
  store: SheetStore,
  results: Results,
  isCovered: ((row: number, column: number) => boolean) | null,
): ShownSheet {
  const shower = new Shower(store, results, isCovered);
  for (const [column, cells] of store.columns.entries()) if (cells) shower.column(column, cells);
  shower.results();
  shower.withoutSigns();
  return shower;
}

/**
 * Goes through the columns one by one; what can be judged once for a format or a text is judged
 * once.
 */
class Shower implements ShownSheet {
  readonly restated = new Map<number, Restated>();
  readonly values = new Map<number, CellValue>();
  readonly runs = new Map<number, readonly TextRun[]>();
  readonly struck = new Set<number>();
  readonly words = new Map<number, string>();
  /** Formats that show every number as it is, and looks without a sign of mixed parts. */
  private readonly plainStyles = new Set<number>();
  /** Texts that every cell shows as they are stored. */
  private readonly plainTexts: Uint8Array;
  private readonly footnotes = new Footnotes();

  constructor(
    private readonly store: SheetStore,
    private readonly computed: Results,
    private readonly isCovered: ((row: number, column: number) => boolean) | null,
  ) {
    this.plainTexts = new Uint8Array(store.texts.size);
  }

  column(column: number, cells: CellColumn): void {
    const { first, length, kinds, numbers, styles } = cells;
    for (let index = 0; index < length; index += 1) {
      const kind = kinds[index];
      if (kind === KIND.none) continue;
      const row = first + index;
      if (this.isCovered?.(row, column)) {
        this.hide(placeOf(row, column), this.store.value(row, column));
        continue;
      }
      const style = (styles[index] ?? 0) - 1;
      const number = numbers[index] ?? 0;
      const isPlain = this.plainStyles.has(style) || this.judgeStyle(style);
      if (kind === KIND.number) {
        if (!isPlain || !Number.isInteger(number))
          this.number(row, column, number, this.store.lookOfStyle(style)?.format);
      } else if (kind === KIND.text && !(isPlain && this.isPlainText(number)))
        this.text(row, column);
    }
  }

  /** What computing gave is shown as the other cells are. */
  results(): void {
    for (const [place, value] of this.computed.values) {
      const { row, column } = cellOf(place);
      if (this.isCovered?.(row, column)) continue;
      this.values.set(place, value);
      this.restated.set(place, value === NOT_COMPUTED ? 'not-computed' : 'computed');
      if (typeof value === 'number')
        this.number(row, column, value, this.store.styleLook(row, column)?.format, true);
    }
    for (const place of this.computed.outdated) this.restated.set(place, 'outdated');
  }

  withoutSigns(): void {
    for (const [place, number] of this.footnotes.bare()) {
      this.values.set(place, number);
      this.restated.set(place, 'raised');
    }
  }

  private judgeStyle(style: number): boolean {
    const look = style < 0 ? undefined : this.store.lookOfStyle(style);
    if (scales(look?.format) || look?.mixed) return false;
    this.plainStyles.add(style);
    return true;
  }

  private isPlainText(index: number): boolean {
    if (this.plainTexts[index] === 1) return true;
    const { texts } = this.store;
    if (texts.runs(index) !== undefined) return false;
    const text = texts.text(index);
    if (text.length > MOST_LETTERS || plainWidth(text) !== text || Footnotes.concern(text))
      return false;
    this.plainTexts[index] = 1;
    return true;
  }

  private hide(place: number, value: CellValue): void {
    if (value === null || (typeof value === 'string' && value.trim() === '')) return;
    const isNumber =
      typeof value === 'number' || (typeof value === 'string' && /^[\s\d.,]+$/.test(value));
    this.restated.set(place, isNumber ? 'hidden-number' : 'hidden-text');
    this.values.set(place, null);
  }

  private number(
    row: number,
    column: number,
    stored: number,
    format: string | undefined,
    isComputed = false,
  ): void {
    const place = placeOf(row, column);
    const exact = withoutNoise(stored);
    if (hasNoise(stored, exact) && !isComputed) this.restated.set(place, 'noise');
    const { thousands, blank, words } = scalingOf(format, exact);
    if (blank && exact !== 0) this.hide(place, exact);
    else if (thousands > 0) {
      if (!isComputed) this.restated.set(place, 'scaled');
      if (words !== '') this.words.set(place, words);
      this.values.set(place, exact / 1000 ** thousands);
    }
  }

  private text(row: number, column: number): void {
    const place = placeOf(row, column);
    const look: CellLook | undefined = this.store.look(row, column);
    const stored = this.store.value(row, column);
    if (typeof stored !== 'string') return;
    if (look?.mixed) this.restated.set(place, 'mixed');
    let text = stored;
    if (look?.runs) {
      const { kept, dropped, allStruck, unclear } = readRuns(look.runs, look);
      if (allStruck) this.struck.add(place);
      if (unclear) this.restated.set(place, 'mixed');
      else if (dropped) this.restated.set(place, dropped);
      text = kept.map((run) => run.text).join('');
      if (kept.some((run) => run.font !== kept[0]?.font)) this.runs.set(place, kept);
    }
    let plain = plainWidth(text);
    if (plain !== text) this.restated.set(place, 'wide');
    if (plain.length > MOST_LETTERS && !isAnyKeptPiece(plain)) {
      // The sign at its end keeps the first digits of a long number from being a number.
      plain = `${plain.slice(0, MOST_LETTERS)}…`;
      this.restated.set(place, 'long');
      this.runs.delete(place);
    }
    if (plain !== stored) this.values.set(place, plain);
    this.footnotes.see(place, row, plain);
  }
}
