/**
 * Cells as a person sees them: the one place where a stored cell becomes what is read. Formats that scale, parts of a text that
 * are struck out or mark a footnote, values under a merge, the noise of binary arithmetic, wide letters, results that nobody has
 * computed yet. What was changed on the way is kept by place, so that it can be said, and nobody repairs such a cell.
 */
import type { CellLook, CellValue, TextRun } from '../../workbook/port';
import { NOT_COMPUTED, placeOf, type Results } from './book-results';
import { hasNoise, withoutNoise } from './exact-number';
import { scalingOf } from './format-scale';
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
  | 'computed'
  /** Kept with a result that is not what its formula comes to. */
  | 'outdated'
  | 'not-computed';

export interface ShownSheet {
  /** By place, see {@link placeOf}. */
  readonly restated: ReadonlyMap<number, Restated>;
  /** The parts of texts whose fonts differ, without those that do not count. */
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
  /** Texts that are struck out as a whole, though the cell's own font is not. */
  readonly struck: ReadonlySet<number>;
  /** What a format that scales writes beside the number: "triệu". */
  readonly words: ReadonlyMap<number, string>;
}

/** Shows the cells of a sheet one after the other. */
export class CellShower {
  private readonly restatedCells = new Map<number, Restated>();
  private readonly keptRuns = new Map<number, readonly TextRun[]>();
  private readonly struckCells = new Set<number>();
  private readonly words = new Map<number, string>();

  constructor(
    private readonly results: Results,
    private readonly isCovered: (row: number, column: number) => boolean,
  ) {}

  get sheet(): ShownSheet {
    const { restatedCells, keptRuns, struckCells, words } = this;
    return { restated: restatedCells, runs: keptRuns, struck: struckCells, words };
  }

  /** The value that is read. */
  show(
    row: number,
    column: number,
    stored: CellValue,
    look: () => CellLook | undefined,
  ): CellValue {
    const place = placeOf(row, column);
    const result = this.results.values.get(place);
    if (this.results.outdated.has(place)) this.note(place, 'outdated');
    const value = result ?? stored;
    if (value === null) return null;
    if (this.isCovered(row, column)) return this.hide(place, value);
    if (result !== undefined)
      this.restatedCells.set(place, result === NOT_COMPUTED ? 'not-computed' : 'computed');
    if (typeof value === 'number') return this.number(place, value, look()?.format);
    return typeof value === 'string' ? this.text(place, value, look) : value;
  }

  private hide(place: number, value: CellValue): null {
    if (typeof value === 'string' && value.trim() === '') return null;
    const isNumber =
      typeof value === 'number' || (typeof value === 'string' && /^[\s\d.,]+$/.test(value));
    this.restatedCells.set(place, isNumber ? 'hidden-number' : 'hidden-text');
    return null;
  }

  private number(place: number, stored: number, format: string | undefined): CellValue {
    const exact = withoutNoise(stored);
    if (hasNoise(stored, exact)) this.note(place, 'noise');
    const { thousands, blank, words } = scalingOf(format, exact);
    if (blank && exact !== 0) return this.hide(place, exact);
    if (thousands === 0) return exact;
    this.note(place, 'scaled');
    if (words !== '') this.words.set(place, words);
    return withoutNoise(exact / 1000 ** thousands);
  }

  private text(place: number, stored: string, look: () => CellLook | undefined): string {
    let text = stored;
    const known = look();
    if (known?.mixed) this.note(place, 'mixed');
    if (known?.runs) {
      const { kept, dropped, allStruck, unclear } = readRuns(known.runs, known);
      if (allStruck) this.struckCells.add(place);
      if (unclear) this.note(place, 'mixed');
      else if (dropped) this.note(place, dropped);
      text = kept.map((run) => run.text).join('');
      if (kept.some((run) => run.font !== kept[0]?.font)) this.keptRuns.set(place, kept);
    }
    const plain = plainWidth(text);
    if (plain !== text) this.note(place, 'wide');
    return plain;
  }

  private note(place: number, why: Restated): void {
    this.restatedCells.set(place, why);
  }
}
