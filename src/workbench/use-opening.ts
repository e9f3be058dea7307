/** What is open on the desk and which file it is; one opening at a time. */
import { startTransition, useEffect, useRef, useState } from 'react';
import { exampleWorkbook } from '../taskpane/example';
import { problemOf, type Problem } from '../taskpane/problem';
import { today } from '../taskpane/preferences';
import { usePreferences } from '../taskpane/use-preferences';
import { useFrame } from '../taskpane/frame-words';
import { workbenchWords } from '../text/workbench';
import { WorkbookError } from '../workbook/port';
import { blankFile, mergeOnDesk, openAgain, openDesk, watchDesk, type Desk } from './desk';
import { again, bytesOf, type InHand } from './file/in-hand';
import { keepRecent } from './file/recent';
import { useLatest } from './use-latest';

export interface OpenBook {
  readonly desk: Desk;
  /** Null for a workbook that is no file yet. */
  readonly hand: InHand | null;
  /** The file that it was read from, which stays apart from one that it is saved as. */
  readonly original: InHand | null;
  /** Whether the same file was opened before: then the officer stays where they are. */
  readonly same: boolean;
  readonly at: Date;
}

export interface Opening {
  readonly book: OpenBook | null;
  readonly busy: boolean;
  readonly problem: Problem | null;
  setProblem(problem: Problem | null): void;
  fail(error: unknown): void;
  /** Another look at the sheets of the same workbook. */
  look(desk: Desk): void;
  /**
   * The workbook is in this file from now on.
   * @param over whether it was written over the original
   */
  take(saved: InHand, over: boolean): void;
  /** One file is opened, several are merged. */
  openFiles(hands: readonly InHand[]): Promise<void>;
  /** The file in hand as it is on disk now. @returns whether it was opened */
  reopen(hand: InHand): Promise<boolean>;
  /** The workbook as last saved. */
  goBack(): Promise<boolean>;
  openExample(): Promise<void>;
  openStarter(): Promise<void>;
}

interface Next extends Pick<OpenBook, 'desk' | 'hand'> {
  readonly same?: boolean;
  readonly original?: InHand | null;
}

export function useOpening(): Opening {
  const { preferences } = usePreferences();
  const words = workbenchWords[preferences.language];
  const pane = useFrame();
  const [book, setBook] = useState<OpenBook | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const opening = useRef(false);

  /** A file that cannot be read leaves the one that is open. */
  const show = async (opens: () => Promise<Next | null>): Promise<boolean> => {
    if (opening.current) return false;
    opening.current = true;
    setBusy(true);
    setProblem(null);
    try {
      const next = await opens();
      if (!next) return false;
      if (next.hand) void keepRecent(next.hand, false);
      // Pane and grid are much to draw: bit by bit, while the page goes on answering.
      startTransition(() => setBook({ same: false, at: new Date(), original: next.hand, ...next }));
      return true;
    } catch (error) {
      // Before a workbook is open there is nothing to read again: the file is picked once more.
      setProblem({
        ...problemOf(error, pane),
        ...(error instanceof WorkbookError
          ? {}
          : { message: words.notOpened, fix: words.notOpenedFix }),
      });
      return false;
    } finally {
      opening.current = false;
      setBusy(false);
    }
  };
  /** A workbook that is no file yet. */
  const showNew = async (bytes: () => Promise<Uint8Array>, name: string): Promise<void> => {
    await show(async () => ({ desk: await openDesk(await bytes(), name), hand: null }));
  };

  const merge = async (hands: readonly InHand[]): Promise<Next | null> => {
    const files = hands.flatMap(({ file }) => file ?? []);
    const { bytes, sheets, against } = await mergeOnDesk(files);
    if (bytes) return { desk: await openDesk(bytes, words.mergedName, sheets), hand: null };
    setProblem({
      message: words.notMerged(String(hands.length)),
      fix: [...against.map((one) => one[preferences.language]), words.mergeHint].join(' '),
      cancelled: false,
    });
    return null;
  };
  const now = useLatest(book);
  const goBack = (): Promise<boolean> =>
    show(async () => {
      const { hand = null, original = null } = now.current ?? {};
      return { desk: await openAgain(), hand, original, same: true };
    });
  useEffect(() =>
    watchDesk((why) => {
      void goBack().then(() =>
        setProblem(
          (other) =>
            other ?? { ...problemOf(new WorkbookError(why), pane), after: words.openedAgain },
        ),
      );
    }),
  );

  return {
    book,
    busy,
    problem,
    setProblem,
    fail: (error) => setProblem(problemOf(error, pane)),
    look: (desk) => setBook((before) => before && { ...before, desk }),
    take: (saved, over) => {
      void keepRecent(saved, true);
      setBook(
        (before) =>
          before && {
            ...before,
            hand: saved,
            original: over ? saved : before.original,
            desk: { ...before.desk, name: saved.name },
          },
      );
    },
    openFiles: async (hands) => {
      const [first] = hands;
      if (first)
        await show(async () =>
          hands.length > 1
            ? merge(hands)
            : { desk: await openDesk(await bytesOf(first), first.name), hand: first },
        );
    },
    reopen: (old) =>
      show(async () => {
        const hand = await again(old);
        return { desk: await openDesk(await bytesOf(hand), hand.name), hand, same: true };
      }),
    goBack,
    openExample: () => showNew(exampleWorkbook, words.exampleName),
    openStarter: () => showNew(() => blankFile(Number(today().slice(0, 4))), words.starterName),
  };
}
