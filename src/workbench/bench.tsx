/** A workbook on the desk: its sheets, the pane beside them, and the file under both. */
import { Button, Link } from '@fluentui/react-components';
import { Suspense, lazy, useCallback, useEffect, useState } from 'react';
import { guideAddress } from '../app/guide-address';
import { shownCount } from '../app/show';
import { App } from '../taskpane/App';
import { CellAsks } from '../taskpane/cell-asks';
import { Icon, type IconName } from '../taskpane/parts/icons';
import { FileInput } from '../taskpane/parts/picker';
import { shownTime } from '../taskpane/shown';
import { stopOpening, type Book } from './desk';
import { AskDialog } from './file/ask';
import { ofFile } from './file/in-hand';
import { dropped } from './file/pickers';
import { useAsk } from './file/use-ask';
import { useFile, type OpenFile } from './file/use-file';
import { usePick } from './file/use-pick';
import type { Place } from './grid/scroll';
import { FIRST, useHost, type Where } from './use-host';
import { useLatest } from './use-latest';
import type { OpenBook, Opening } from './use-opening';
import { useBenchWords } from './use-words';

const Sheets = lazy(async () => ({ default: (await import('./sheets')).Sheets }));

export function Bench({ book, opening }: { book: OpenBook; opening: Opening }) {
  const words = useBenchWords();
  const { desk } = book;
  const { problem, busy, openFiles } = opening;
  const [front, setFront] = useState<'pane' | 'sheets'>('pane');
  const [note, setNote] = useState({ opened: 0, text: '' });
  const [finding, setFinding] = useState(false);
  const [preview, setPreview] = useState<Book | null>(null);
  const asking = useAsk();
  const [asks] = useState(() => new CellAsks());

  const { input, pick: pickAgain } = usePick(openFiles, words.kind);
  const file = useFile(book, opening, asking, pickAgain);
  const [where, setWhere] = useWhere(book);
  const goTo = useCallback(
    (sheet: string, place: Place, previewed = false) => {
      setWhere((now) => ({ sheet, place, previewed, reveal: now.reveal + 1 }));
      setFront('sheets');
    },
    [setWhere],
  );
  const { host, reread } = useHost({ book, opening, file, asks, goTo, setWhere, setPreview });

  const openOther = async (): Promise<void> => {
    if (await file.mayLeave()) await pickAgain();
  };
  const rereadNow = async (): Promise<void> => {
    const { opened } = desk;
    setNote({ opened, text: '' });
    if ((await file.reread()) !== 'same') return;
    reread();
    if (book.hand) setNote({ opened, text: words.rereadSame(shownTime(new Date())) });
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
          : (note.opened === desk.opened && note.text) ||
            (book.hand ? words.readAt(shownTime(book.at)) : words.notAFile);
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
        <span className="file-state" role="status" title={said}>
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
        <BarButton
          icon="search"
          label={words.find}
          className="find-button"
          onClick={() => setFinding(!finding)}
        />
        <BarButton icon="refresh" label={words.reread} onClick={() => void rereadNow()} />
        <BarButton
          icon="folder"
          label={busy ? words.opening : words.open}
          onClick={() => void openOther()}
        />
        <FileInput multiple ref={input} onFiles={(files) => openFiles(files.map(ofFile))} />
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
              preview={preview}
              {...where}
              previewed={where.previewed && preview !== null}
              finding={finding}
              onFind={setFinding}
              asks={asks}
              onAsk={() => setFront('pane')}
              onShow={goTo}
              onSheet={(sheet, previewed) =>
                setWhere((now) => ({ ...now, sheet, previewed, place: FIRST }))
              }
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

/** A button of the bar; its word goes where there is no room. */
function BarButton({
  icon,
  label,
  className,
  onClick,
}: {
  icon: IconName;
  label: string;
  className?: string;
  onClick: () => void;
}) {
  return (
    <Button
      size="small"
      appearance="subtle"
      className={className}
      icon={<Icon name={icon} />}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <span className="word">{label}</span>
    </Button>
  );
}

/** The cell in sight; the same file read again leaves the officer where they are. */
function useWhere(book: OpenBook): [Where, (change: (now: Where) => Where) => void] {
  const first = book.desk.book.sheets[0]?.name ?? '';
  const [where, setWhere] = useState<Where & { readonly opened: number }>({
    sheet: first,
    previewed: false,
    place: FIRST,
    reveal: 0,
    opened: book.desk.opened,
  });
  const stays = book.same && book.desk.book.sheets.some(({ name }) => name === where.sheet);
  if (where.opened !== book.desk.opened)
    setWhere({
      ...(stays ? where : { sheet: first, previewed: false, place: FIRST, reveal: 0 }),
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
