/**
 * The texts of a sheet as they are read: each distinct one tidied once, those in old encodings
 * converted.
 */
import { tidyText } from '../../domain/match-key';
import { plainWidth } from '../../reading/cells/full-width';
import { mayBeOld, type SeeText } from '../../reading/cells/legacy-text';
import type { ShownSheet } from '../../reading/cells/shown-sheet';
import type { CellLook } from '../../workbook/port';
import { KIND } from '../../workbook/store/column';
import { placeOf, type SheetStore } from '../../workbook/store/sheet-store';
import type { TextReader } from './grid';

export class SheetTexts {
  /** Null where every text is read as it stands. */
  read: TextReader | null = null;
  private readonly tidied: (string | undefined)[] = [];

  constructor(
    private readonly store: SheetStore,
    private readonly shown: ShownSheet,
  ) {}

  /** Tells of the texts that may be in an old encoding, column by column. */
  each(see: SeeText): void {
    const { store } = this;
    const judged = new Uint8Array(store.texts.size);
    for (const [column, cells] of store.columns.entries()) {
      for (let index = 0; index < (cells?.length ?? 0); index += 1) {
        if (cells?.kinds[index] !== KIND.text) continue;
        const text = cells.numbers[index] ?? 0;
        judged[text] ||= mayBeOld(store.texts.text(text)) || store.texts.runs(text) ? 1 : 2;
        if (judged[text] === 1) this.tell(see, cells.first + index, column);
      }
    }
  }

  /** The same as {@link tidy} of a cell with a text, where every cell shows what is stored. */
  stored(row: number, column: number): string {
    const { store, tidied } = this;
    const text = store.columns[column]?.number(row) ?? 0;
    if (this.read !== null) return this.tidy(row, column, store.texts.text(text));
    return (tidied[text] ??= tidyText(store.texts.text(text)));
  }

  /** @param value what the cell shows */
  tidy(row: number, column: number, value: string): string {
    const { store, shown } = this;
    const isStored = shown.values.size === 0 || !shown.values.has(placeOf(row, column));
    if (this.read !== null) return tidyText(this.converted(row, column, value, this.read));
    const cells = store.columns[column];
    if (!isStored || !cells) return tidyText(value);
    return (this.tidied[cells.number(row)] ??= tidyText(value));
  }

  private tell(see: SeeText, row: number, column: number): void {
    const { store, shown } = this;
    const place = placeOf(row, column);
    const font = (): string | undefined => store.styleLook(row, column)?.font;
    const parts = shown.runs.get(place);
    if (parts) for (const part of parts) see(part.text, row, column, () => part.font ?? font());
    else {
      const value = shown.values.has(place) ? shown.values.get(place) : store.value(row, column);
      if (typeof value === 'string') see(value, row, column, font);
    }
  }

  private converted(row: number, column: number, value: string, read: TextReader): string {
    const own: CellLook | undefined = this.store.styleLook(row, column);
    const parts = this.shown.runs.size > 0 ? this.shown.runs.get(placeOf(row, column)) : undefined;
    if (!parts) return read(value, own);
    const texts = parts.map((part) =>
      read(part.text, part.font === undefined ? own : { ...own, font: part.font }),
    );
    return plainWidth(texts.join(''));
  }
}
