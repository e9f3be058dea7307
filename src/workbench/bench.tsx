/** A workbook on the desk: its sheets, the pane beside them, and the file under both. */
import { Button, Link } from '@fluentui/react-components';
import {
  Suspense,
  lazy,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { fromA1 } from '../actions/cells';
import { guideAddress } from '../actions/guide-address';
import { shownCount } from '../actions/show';
import { App } from '../taskpane/App';
import type { PaneHost } from '../taskpane/host';
import { EVERY_KIND } from '../taskpane/parts/picked-file';
import { shownTime } from '../taskpane/words';
import { benchWords } from '../text/bench';
import {
  copyToSend,
  flowsFile,
  handOut,
  lookAgain,
  mergedFile,
  newNameWith,
  stopOpening,
} from './desk';
import { readPicked } from '../workbook/foreign-worker/read-foreign';
import { AskDialog } from './file/ask';
import { dropped, pickFiles } from './file/pickers';
import { useAsk } from './file/use-ask';
import { useFile, type OpenFile } from './file/use-file';
import type { Place } from './grid/grid';
import { useLanguage } from './language';
import { FileInput } from './start';
import type { OpenBook, Opening } from './use-opening';

const Sheets = lazy(async () => ({ default: (await import('./sheets')).Sheets }));

interface Where {
  readonly sheet: string;
  readonly place: Place;
  readonly reveal: number;
}

const FIRST: Place = { row: 0, column: 0 };

export function Bench({ book, opening }: { book: OpenBook; opening: Opening }) {
  const language = useLanguage();
  const words = benchWords[language];
  const { desk } = book;
  const { problem, busy, openFiles } = opening;
  const [front, setFront] = useState<'pane' | 'sheets'>('pane');
  const [note, setNote] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const asking = useAsk();

  const pickAgain = useCallback(async (): Promise<boolean> => {
    const picked = await pickFiles(words.kind, EVERY_KIND.split(','));
    if (picked === 'classic') input.current?.click();
    else if (picked) await openFiles(picked);
    // What the input brings is opened by itself.
    return picked !== null;
  }, [openFiles, words.kind]);
  const file = useFile(book, opening, asking, language, pickAgain);
  const [where, setWhere] = useWhere(book);
  const goTo = useCallback(
    (sheet: string, place: Place) => {
      setWhere((now) => ({ sheet, place, reveal: now.reveal + 1 }));
      setFront('sheets');
    },
    [setWhere],
  );
  const { host, reread } = useHost({ book, opening, file, goTo, setWhere });

  const openOther = async (): Promise<void> => {
    if (await file.mayLeave()) await pickAgain();
  };
  const rereadNow = async (): Promise<void> => {
    setNote('');
    if (await file.reread()) return;
    reread();
    setNote(words.rereadSame(shownTime(new Date())));
  };
  useSaveKey(file);

  const { unsaved, saved, changedOnDisk } = file.state;
  const said =
    unsaved.length > 0
      ? words.changed(shownCount(unsaved.length))
      : changedOnDisk
        ? changedOnDisk.at
          ? words.savedOnDisk(shownTime(changedOnDisk.at))
          : words.savedOnDiskUnknown
        : saved
          ? words.savedAt(shownTime(saved.at))
          : note || (book.hand ? words.readAt(shownTime(book.at)) : words.notAFile);
  return (
    <div
      className={`bench ${front}`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const files = dropped(event.dataTransfer);
        void file.mayLeave().then(async (may) => (may ? openFiles(await files) : undefined));
      }}
    >
      <header className="bar">
        <strong className="file-name" title={desk.name}>
          {desk.name}
        </strong>
        <span className="file-state" role="status">
          {said}
        </span>
        <span className="space" />
        <Button
          size="small"
          className="switch"
          onClick={() => setFront(front === 'pane' ? 'sheets' : 'pane')}
        >
          {front === 'pane' ? words.showSheets : words.showPane}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void rereadNow()}>
          {words.reread}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void openOther()}>
          {busy ? words.opening : words.open}
        </Button>
        <FileInput ref={input} onFiles={(files) => void openFiles(files)} />
        {busy ? (
          <Button size="small" onClick={stopOpening}>
            {words.stop}
          </Button>
        ) : null}
        <Link href={guideAddress('ban-lam-viec')} target="_blank" rel="noopener">
          {words.help}
        </Link>
      </header>
      {problem ? (
        <p className="bench-problem" role="alert">
          {[problem.message, problem.after, problem.cancelled ? undefined : problem.fix]
            .filter(Boolean)
            .join(' ')}
        </p>
      ) : null}
      <main className="bench-body">
        <section className="left" aria-label={words.sheets}>
          <Suspense>
            <Sheets
              book={desk.book}
              {...where}
              onSheet={(sheet) => setWhere((now) => ({ ...now, sheet, place: FIRST }))}
              onPlace={(place) => setWhere((now) => ({ ...now, place, reveal: 0 }))}
            />
          </Suspense>
        </section>
        <section className="right" aria-label={words.pane}>
          <Suspense>
            <App key={desk.opened} host={host} guide={false} file={file.state} />
          </Suspense>
        </section>
      </main>
      {asking.question ? <AskDialog question={asking.question} onAnswer={asking.answer} /> : null}
    </div>
  );
}

/** The cell in sight; the same file read again leaves the officer where they are. */
function useWhere(book: OpenBook): [Where, (change: (now: Where) => Where) => void] {
  const first = book.desk.book.sheets[0]?.name ?? '';
  const [where, setWhere] = useState<Where & { readonly opened: number }>({
    sheet: first,
    place: FIRST,
    reveal: 0,
    opened: book.desk.opened,
  });
  const stays = book.same && book.desk.book.sheets.some(({ name }) => name === where.sheet);
  if (where.opened !== book.desk.opened)
    setWhere({
      ...(stays ? where : { sheet: first, place: FIRST, reveal: 0 }),
      opened: book.desk.opened,
    });
  const change = useCallback(
    (change: (now: Where) => Where) => setWhere((now) => ({ ...change(now), opened: now.opened })),
    [],
  );
  return [where, change];
}

/** Ctrl+S saves, as in every program that has a file. */
function useSaveKey(file: OpenFile): void {
  const latest = useLatest(file);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void latest.current.save('again');
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [latest]);
}

/** The host stays the same as long as the workbook does: another one would be read anew. */
function useHost({
  book,
  opening,
  file,
  goTo,
  setWhere,
}: {
  book: OpenBook;
  opening: Opening;
  file: OpenFile;
  goTo: (sheet: string, place: Place) => void;
  setWhere: (change: (now: Where) => Where) => void;
}): { host: PaneHost; reread: () => void } {
  const words = benchWords[useLanguage()];
  const now = useLatest({ book, opening, file });
  const reader = useRef<() => void>(() => undefined);
  const { opened, work } = book.desk;
  const host = useMemo<PaneHost>(
    () => ({
      work,
      name: now.current.book.desk.name,
      goTo: ({ sheet, cell }) => goTo(sheet, fromA1(cell) ?? FIRST),
      readFile: readPicked,
      reread: () => now.current.file.reread(),
      onReread: (read) => {
        reader.current = read;
        return () => undefined;
      },
      save: (how) => now.current.file.save(how),
      dropUnsaved: () => now.current.file.dropUnsaved(),
      downloadCopy: async (withIds) =>
        handOut(await copyToSend(withIds), newNameWith(now.current.book.desk.name, words.sendOut)),
      downloadMerged: async () => handOut(await mergedFile(), words.mergedName),
      downloadText: (text, name) => handOut(new TextEncoder().encode(text), name),
      downloadFlows: async () => handOut(await flowsFile(), words.flowsName),
      written: (sheets, shown) => {
        now.current.file.wrote(sheets);
        lookAgain(now.current.book.desk)
          .then((again) => {
            now.current.opening.look(again);
            // A sheet that was only brought up to date leaves the officer where they are.
            if (shown !== undefined)
              setWhere(({ reveal }) => ({ sheet: shown, place: FIRST, reveal: reveal + 1 }));
          })
          .catch((error: unknown) => now.current.opening.fail(error));
      },
    }),
    [opened, work, goTo, setWhere, now, words],
  );
  const reread = useCallback(() => reader.current(), []);
  return { host, reread };
}

function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
