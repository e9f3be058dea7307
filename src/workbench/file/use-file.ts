/**
 * The file under the open workbook: reading it again, saving, and a question before anything is
 * lost.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { handOut } from '../../taskpane/hand-out';
import { problemOf } from '../../taskpane/problem';
import type { FileState, Saved, SaveHow } from '../../taskpane/file-state';
import { shownTime } from '../../taskpane/shown';
import { useFrame } from '../../taskpane/frame-words';
import { keepAsSaved, nameWith, onDesk } from '../desk';
import { useBenchWords } from '../use-words';
import { useLatest } from '../use-latest';
import type { OpenBook, Opening } from '../use-opening';
import { onDisk, writeTo, type Disk, type InHand } from './in-hand';
import { pickTarget } from './pickers';
import type { Asking } from './use-ask';

/** How often the file on disk is looked at while the page is in front. */
const LOOK_MS = 3_000;

/**
 * opened: the workbook was opened anew. same: the file is as it was read. left: it is gone, or the
 * officer leaves the workbook as it is.
 */
export type Reread = 'opened' | 'same' | 'left';

export interface OpenFile {
  readonly state: FileState;
  /** @param sheets none where it is not known which, or where no sheet shows it */
  wrote(sheets: readonly string[]): void;
  save(how: SaveHow): Promise<boolean>;
  reread(): Promise<Reread>;
  dropUnsaved(): Promise<void>;
  /** Asks when something is not saved. @returns whether the officer goes on */
  mayLeave(): Promise<boolean>;
}

export function useFile(
  book: OpenBook,
  opening: Opening,
  { ask }: Asking,
  pickAgain: () => Promise<boolean>,
): OpenFile {
  const words = useBenchWords();
  const pane = useFrame();
  const [unsaved, setUnsaved] = useState<readonly string[]>(book.desk.unsaved);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [target, setTarget] = useState<InHand | null>(null);
  const [over, setOver] = useState(false);
  const { touched, touch, forget } = useTouched(book);
  const [disk, setDisk] = useState<Disk>({ is: 'same' });
  const { hand, original } = book;
  const name = nameWith(book.desk.name, words.result);
  const { reopen, goBack, setProblem, take } = opening;

  useEffect(() => setUnsaved(book.desk.unsaved), [book.desk.opened, book.desk.unsaved]);
  useEffect(() => {
    setSaved(null);
    setTarget(null);
    setOver(false);
    setDisk({ is: 'same' });
  }, [book.desk.opened]);
  useDisk(
    hand,
    useCallback((now) => setDisk((before) => (sameDisk(before, now) ? before : now)), []),
  );
  useEffect(() => {
    if (unsaved.length === 0) return undefined;
    const leaving = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, [unsaved]);

  /** @returns whether the file may be written over: it is as it was read, or the officer says so */
  const mayOverwrite = async (file: InHand): Promise<'yes' | 'other' | 'no'> => {
    const now = await onDisk(file);
    if (now.is !== 'changed') return 'yes';
    const answer = await ask({
      title: words.targetTitle(file.name),
      text: words.targetText(now.at ? shownTime(now.at) : '…'),
      answers: { as: words.saveAs, over: words.overwrite, no: words.cancel },
    });
    return answer === 'over' ? 'yes' : answer === 'as' ? 'other' : 'no';
  };

  const save = async (how: SaveHow): Promise<boolean> => {
    const done = (one: Saved): true => {
      setSaved(one);
      setUnsaved([]);
      return true;
    };
    const write = async (handle: FileSystemFileHandle): Promise<true> => {
      const bytes = await onDesk().file();
      const written = await writeTo(handle, bytes);
      keepAsSaved(bytes, handle.name);
      setTarget(written);
      const same = (await original?.handle?.isSameEntry(handle)) ?? false;
      take(written, same);
      setOver(same);
      if (same) forget();
      setDisk({ is: 'same' });
      return done({ name: handle.name, size: bytes.length, at: new Date(), where: 'chosen' });
    };
    try {
      const known = how === 'into' ? original : how === 'again' ? target : null;
      if (known?.handle) {
        if (how === 'into' && known !== target) {
          const answer = await ask({
            title: words.intoTitle(known.name),
            text: [
              touched.length > 0
                ? words.intoTouched(
                    touched.includes('') ? '' : touched.map((sheet) => `«${sheet}»`).join(', '),
                  )
                : words.intoText,
              words.intoClose,
            ].join(' '),
            answers: { into: words.into, no: words.cancel },
          });
          if (answer !== 'into') return false;
        }
        const may = await mayOverwrite(known);
        if (may === 'no') return false;
        if (may === 'yes') return await write(known.handle);
      }
      const picked = await pickTarget(name, words.kind, hand?.handle ?? null);
      if (picked === null) return false;
      if (picked === 'classic') {
        const bytes = await onDesk().file();
        keepAsSaved(bytes, book.desk.name);
        const size = bytes.length;
        handOut(bytes, name);
        return done({ name, size, at: new Date(), where: 'downloads' });
      }
      // The browser has asked whether to replace a file; it cannot know that it changed
      // meanwhile.
      for (const file of new Set([hand, original])) {
        if (!file?.handle || !(await file.handle.isSameEntry(picked))) continue;
        const may = await mayOverwrite(file);
        if (may !== 'yes') return may === 'other' ? await save('as') : false;
      }
      return await write(picked);
    } catch (error) {
      const refused = error instanceof DOMException;
      const problem = problemOf(error, pane);
      setProblem(
        refused
          ? {
              message: error.name === 'NotAllowedError' ? words.notAllowed : words.notSaved,
              fix: words.notSavedFix,
              cancelled: false,
            }
          : problem,
      );
      return false;
    }
  };

  const askUnsaved = (saveWords: string): Promise<string> =>
    ask({
      title: words.unsavedTitle(String(unsaved.length)),
      text: words.unsavedText(unsaved.join(', ')),
      answers: { save: saveWords, drop: words.dropUnsaved, no: words.cancel },
    });
  const reread = async (): Promise<Reread> => {
    if (!hand) return 'same';
    const now = await onDisk(hand);
    if (now.is === 'same') return 'same';
    if (now.is === 'gone') {
      setProblem({ message: words.goneTitle(hand.name), fix: words.goneText, cancelled: false });
      return 'left';
    }
    if (unsaved.length > 0) {
      const answer = await askUnsaved(words.saveThenRead);
      if (answer === 'no' || (answer === 'save' && !(await save('as')))) return 'left';
    }
    if (hand.handle) return (await reopen(hand)) ? 'opened' : 'left';
    const answer = await ask({
      title: words.againTitle(hand.name),
      text: words.againText,
      answers: { pick: words.pickAgain, no: words.cancel },
    });
    return answer === 'pick' && (await pickAgain()) ? 'opened' : 'left';
  };

  const mayLeave = async (): Promise<boolean> => {
    if (unsaved.length === 0) return true;
    const answer = await askUnsaved(words.saveFirst);
    return answer === 'drop' || (answer === 'save' && (await save('again')));
  };

  const dropUnsaved = async (): Promise<void> => {
    const answer = await ask({
      title: words.dropTitle(String(unsaved.length)),
      text: words.dropText,
      answers: { drop: words.dropUnsaved, no: words.cancel },
    });
    if (answer === 'drop') await goBack();
  };

  const wrote = (sheets: readonly string[]): void => {
    const parts = sheets.length > 0 ? sheets : [words.written];
    setUnsaved((now) => [...new Set([...now, ...parts])]);
    touch(sheets);
    setSaved(null);
  };

  const state = useMemo<FileState>(
    () => ({
      unsaved,
      saved,
      target: target?.name ?? name,
      over,
      touched,
      canGoBack: Boolean(original?.handle && /\.xls[xm]$/i.test(original.name)),
      changedOnDisk: disk.is === 'changed' ? { at: disk.at } : null,
    }),
    [disk, name, original, over, saved, target, touched, unsaved],
  );
  return { state, wrote, save, reread, dropUnsaved, mayLeave };
}

/**
 * Sheets of the file that was opened in which something was changed since, whatever was saved
 * meanwhile.
 */
function useTouched({ desk }: OpenBook): {
  readonly touched: readonly string[];
  touch(sheets: readonly string[]): void;
  forget(): void;
} {
  const [touched, setTouched] = useState<readonly string[]>([]);
  const stood = useRef(new Set<string>());
  const { opened } = desk;
  const latest = useLatest(desk.book);
  const forget = useCallback(() => {
    stood.current = new Set(latest.current.sheets.map(({ name }) => name));
    setTouched([]);
  }, [latest]);
  useEffect(forget, [forget, opened]);
  const touch = (sheets: readonly string[]): void => {
    // What was written without saying where may be anywhere.
    const old = sheets.length === 0 ? [''] : sheets.filter((sheet) => stood.current.has(sheet));
    setTouched((now) => [...new Set([...now, ...old])]);
  };
  return { touched, touch, forget };
}

/** What is told again and again is one object, so that nothing is drawn anew for it. */
const sameDisk = (one: Disk, other: Disk): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Looks at the file from time to time, and when the officer comes back to the page. */
function useDisk(hand: InHand | null, tell: (disk: Disk) => void): void {
  useEffect(() => {
    if (!hand?.file) return undefined;
    let over = false;
    const look = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return;
      const now = await onDisk(hand);
      if (!over && now.is === 'changed') tell(now);
    };
    const timer = setInterval(() => void look(), LOOK_MS);
    const came = (): void => void look();
    window.addEventListener('focus', came);
    return () => {
      over = true;
      clearInterval(timer);
      window.removeEventListener('focus', came);
    };
  }, [hand, tell]);
}
