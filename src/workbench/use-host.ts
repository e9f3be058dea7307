/** What the pane asks of the workbench, and the cell that is in sight. */
import { useMemo, useRef } from 'react';
import { fromA1 } from '../app/cells';
import type { CellAsks } from '../taskpane/cell-asks';
import { handOut } from '../taskpane/hand-out';
import type { PaneHost } from '../taskpane/host';
import { readPicked } from '../workbook/foreign-worker/read-foreign';
import { lookAgain, newNameWith, onDesk, previewBook, type Book } from './desk';
import type { OpenFile } from './file/use-file';
import type { Place } from './grid/scroll';
import { useBenchWords } from './use-words';
import { useLatest } from './use-latest';
import type { OpenBook, Opening } from './use-opening';

export interface Where {
  readonly sheet: string;
  /** Whether it is a page that is previewed. */
  readonly previewed: boolean;
  readonly place: Place;
  readonly reveal: number;
}

export const FIRST: Place = { row: 0, column: 0 };

/** The host stays the same as long as the workbook does: another one would be read anew. */
export function useHost({
  book,
  opening,
  file,
  asks,
  goTo,
  setWhere,
  setPreview,
}: {
  book: OpenBook;
  opening: Opening;
  file: OpenFile;
  asks: CellAsks;
  goTo: (sheet: string, place: Place, previewed?: boolean) => void;
  setPreview: (book: Book | null) => void;
  setWhere: (change: (now: Where) => Where) => void;
}): { host: PaneHost; reread: () => void } {
  const words = useBenchWords();
  const now = useLatest({ book, opening, file });
  const reader = useRef<() => void>(() => undefined);
  /** Pages that come after the officer went on are no longer asked for. */
  const asked = useRef(0);
  const { opened, work } = book.desk;
  const host = useMemo<PaneHost>(
    () => ({
      work,
      name: now.current.book.desk.name,
      goTo: ({ sheet, cell }) => goTo(sheet, fromA1(cell) ?? FIRST),
      preview: async (shows) => {
        const turn = (asked.current += 1);
        if (!shows) {
          setPreview(null);
          setWhere((there) =>
            there.previewed
              ? {
                  ...there,
                  previewed: false,
                  sheet: now.current.book.desk.book.sheets[0]?.name ?? '',
                }
              : there,
          );
          return;
        }
        const pages = await previewBook();
        if (turn !== asked.current) return;
        setPreview(pages);
        const sheet = pages.sheets[0]?.name;
        if (sheet !== undefined)
          setWhere((there) => ({ ...there, sheet, previewed: true, place: FIRST }));
      },
      showPreview: (sheet) => goTo(sheet, FIRST, true),
      asks,
      selection: async () => asks.selected,
      readFile: readPicked,
      reread: async () => (await now.current.file.reread()) !== 'same',
      onReread: (read) => {
        reader.current = read;
        return () => undefined;
      },
      save: (how) => now.current.file.save(how),
      dropUnsaved: () => now.current.file.dropUnsaved(),
      downloadCopy: async (withIds) => {
        const name = newNameWith(now.current.book.desk.name, words.sendOut);
        handOut(await onDesk().copy({ withIds }), name);
        return name;
      },
      downloadMerged: async () => handOut(await onDesk().merged(), words.mergedName),
      downloadText: (text, name) => handOut(new TextEncoder().encode(text), name),
      downloadFile: handOut,
      downloadBook: handOut,
      downloadFlows: async () => handOut(await onDesk().flowsFile(), words.flowsName),
      written: (sheets, shown) => {
        now.current.file.wrote(sheets);
        lookAgain(now.current.book.desk)
          .then((again) => {
            now.current.opening.look(again);
            // A sheet that was only brought up to date leaves the officer where they are.
            if (shown !== undefined)
              setWhere(({ reveal }) => ({
                sheet: shown,
                previewed: false,
                place: FIRST,
                reveal: reveal + 1,
              }));
          })
          .catch((error: unknown) => now.current.opening.fail(error));
      },
    }),
    [opened, work, asks, goTo, setWhere, setPreview, now, words],
  );
  return { host, reread: () => reader.current() };
}
