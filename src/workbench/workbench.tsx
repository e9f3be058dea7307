/** The workbench: a workbook from a file, the pane of Excel beside it. Nothing leaves this page. */
import { Button, FluentProvider } from '@fluentui/react-components';
import {
  Suspense,
  lazy,
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { fromA1 } from '../actions/cells';
import { ErrorBoundary } from '../taskpane/error-boundary';
import type { PaneHost } from '../taskpane/host';
import { today } from '../taskpane/preferences';
import { problemOf, type Problem } from '../taskpane/problem';
import { useTheme } from '../taskpane/theme';
import { usePreferences } from '../taskpane/use-preferences';
import { WordsProvider } from '../taskpane/words';
import { paneWords } from '../text/pane';
import { workbenchWords } from '../text/workbench';
import { WorkbookError } from '../workbook/port';
import {
  blankFile,
  copyToSend,
  flowsFile,
  handOut,
  lookAgain,
  mergedFile,
  nameWith,
  newNameWith,
  openAgain,
  openDesk,
  prepareWorker,
  stopOpening,
  watchDesk,
  wholeFile,
  type Desk,
} from './desk';
import { readPicked } from '../workbook/foreign-worker/read-foreign';
import type { Place } from './grid/grid';
import { LanguageProvider } from './language';
import { FileInput, Start } from './start';

// The page to pick a file on is there at once; what shows the file is loaded meanwhile.
const loadPane = () => import('../taskpane/App');
const loadSheets = () => import('./sheets');
const App = lazy(async () => ({ default: (await loadPane()).App }));
const Sheets = lazy(async () => ({ default: (await loadSheets()).Sheets }));

interface Where {
  readonly sheet: string;
  readonly place: Place;
  readonly reveal: number;
}

export function Workbench() {
  const { preferences } = usePreferences();
  const { theme, shade } = useTheme(preferences.theme, undefined);
  const words = paneWords[preferences.language];
  useEffect(() => {
    document.documentElement.dataset.shade = shade;
  }, [shade]);
  return (
    <ErrorBoundary words={words}>
      <FluentProvider theme={theme} style={{ height: '100%' }}>
        <WordsProvider value={words}>
          <LanguageProvider value={preferences.language}>
            <Bench />
          </LanguageProvider>
        </WordsProvider>
      </FluentProvider>
    </ErrorBoundary>
  );
}

function Bench() {
  const { preferences } = usePreferences();
  const words = workbenchWords[preferences.language];
  const [desk, setDesk] = useState<Desk | null>(null);
  const [where, setWhere] = useState<Where>({ sheet: '', place: { row: 0, column: 0 }, reveal: 0 });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const [front, setFront] = useState<'pane' | 'sheets'>('pane');
  const input = useRef<HTMLInputElement>(null);
  const current = useRef<Desk | null>(null);
  useEffect(() => {
    current.current = desk;
  }, [desk]);
  const opening = useRef(false);

  /** One file at a time; a file that cannot be read leaves the one that is open. */
  const show = useCallback(
    async (opens: () => Promise<Desk>): Promise<void> => {
      if (opening.current) return;
      opening.current = true;
      setBusy(true);
      setProblem(null);
      try {
        const opened = await opens();
        // Pane and grid are much to draw: bit by bit, while the page goes on answering.
        startTransition(() => {
          setDesk(opened);
          setUnsaved(false);
          setWhere({
            sheet: opened.book.sheets[0]?.name ?? '',
            place: { row: 0, column: 0 },
            reveal: 0,
          });
        });
      } catch (error) {
        // Before a workbook is open there is nothing to read again: the file is picked once more.
        setProblem({
          ...problemOf(error, paneWords[preferences.language]),
          ...(error instanceof WorkbookError
            ? {}
            : { message: words.notOpened, fix: words.notOpenedFix }),
        });
      } finally {
        opening.current = false;
        setBusy(false);
      }
    },
    [preferences.language, words],
  );
  const open = useCallback(
    (bytes: () => Promise<Uint8Array> | Uint8Array, name: string) =>
      show(async () => openDesk(await bytes(), name)),
    [show],
  );
  useEffect(
    () =>
      watchDesk((why) => {
        void show(openAgain).then(() =>
          setProblem(
            (other) =>
              other ?? {
                ...problemOf(new WorkbookError(why), paneWords[preferences.language]),
                after: words.openedAgain,
              },
          ),
        );
      }),
    [show, preferences.language, words.openedAgain],
  );

  const fail = useCallback(
    (error: unknown) => setProblem(problemOf(error, paneWords[preferences.language])),
    [preferences.language],
  );
  const openFile = useCallback(
    (file: File) => void open(async () => new Uint8Array(await file.arrayBuffer()), file.name),
    [open],
  );
  const openExample = useCallback(
    () =>
      open(async () => (await import('../taskpane/example')).exampleWorkbook(), words.exampleName),
    [open, words.exampleName],
  );
  const openStarter = useCallback(
    () => open(() => blankFile(Number(today().slice(0, 4))), words.starterName),
    [open, words.starterName],
  );

  useEffect(() => {
    prepareWorker();
    void Promise.all([loadPane(), loadSheets()]);
  }, []);
  useEffect(() => {
    if (!unsaved) return undefined;
    const leaving = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, [unsaved]);

  const goTo = useCallback((sheet: string, place: Place) => {
    setWhere((now) => ({ sheet, place, reveal: now.reveal + 1 }));
    setFront('sheets');
  }, []);
  const work = desk?.work ?? null;
  const name = desk?.name ?? '';
  const host = useMemo<PaneHost | null>(
    () =>
      work && {
        work,
        name,
        goTo: ({ sheet, cell }) => goTo(sheet, fromA1(cell) ?? { row: 0, column: 0 }),
        readFile: readPicked,
        download: async () => {
          handOut(await wholeFile(), nameWith(name, words.result));
          setUnsaved(false);
        },
        downloadCopy: async (withIds) =>
          handOut(await copyToSend(withIds), newNameWith(name, words.sendOut)),
        downloadBook: handOut,
        downloadMerged: async () => handOut(await mergedFile(), words.mergedName),
        downloadText: (text, file) => handOut(new TextEncoder().encode(text), file),
        downloadFlows: async () => handOut(await flowsFile(), words.flowsName),
        written: (_, shown) => {
          setUnsaved(true);
          lookAgain(current.current!)
            .then((again) => {
              setDesk(again);
              // A sheet that was only brought up to date leaves the officer where they are.
              if (shown !== undefined)
                setWhere(({ reveal }) => ({
                  sheet: shown,
                  place: { row: 0, column: 0 },
                  reveal: reveal + 1,
                }));
            })
            .catch(fail);
        },
      },
    [work, name, fail, goTo, words.flowsName, words.mergedName, words.result, words.sendOut],
  );

  if (!desk || !host) {
    return (
      <Start
        onFile={openFile}
        onExample={() => void openExample()}
        onStarter={() => void openStarter()}
        problem={problem}
        onForget={() => setProblem(null)}
        busy={busy}
      />
    );
  }
  return (
    <div
      className={`bench ${front}`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file) openFile(file);
      }}
    >
      <header className="bar">
        <strong className="file-name" title={desk.name}>
          {desk.name}
        </strong>
        {unsaved ? <span className="unsaved">{words.changed}</span> : null}
        <span className="space" />
        <Button
          size="small"
          className="switch"
          onClick={() => setFront(front === 'pane' ? 'sheets' : 'pane')}
        >
          {front === 'pane' ? words.showSheets : words.showPane}
        </Button>
        <Button size="small" onClick={() => input.current?.click()}>
          {busy ? words.opening : words.open}
        </Button>
        <FileInput ref={input} onFile={openFile} />
        {busy ? (
          <Button size="small" onClick={stopOpening}>
            {words.stop}
          </Button>
        ) : null}
        <Button
          size="small"
          appearance={unsaved ? 'primary' : 'secondary'}
          onClick={() => void host.download!().catch(fail)}
        >
          {words.download}
        </Button>
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
              onSheet={(sheet) =>
                setWhere((now) => ({ ...now, sheet, place: { row: 0, column: 0 } }))
              }
              onPlace={(place) => setWhere((now) => ({ ...now, place, reveal: 0 }))}
            />
          </Suspense>
        </section>
        <section className="right" aria-label={words.pane}>
          <Suspense>
            <App key={desk.opened} host={host} guide={false} />
          </Suspense>
        </section>
      </main>
    </div>
  );
}
