import { Button, Link, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { guideAddress } from '../actions/guide-address';
import { communeTitle } from '../domain/commune-name';
import { FirstRun, type Choice } from './first-run';
import type { Task } from './commands';
import type { FileState } from './file-state';
import type { PaneHost } from './host';
import { BusyBar } from './parts/busy-bar';
import { NotMadeBar } from './make/not-made';
import { Icon } from './parts/icons';
import { ProblemBar } from './parts/problem-bar';
import type { Preferences } from './preferences';
import { SessionProvider, type PaneContext, type TabName } from './session-context';
import { StarterBar, useStarter } from './starter';
import { TabPanel } from './tab-panel';
import { TAB_OF } from './tasks';
import { useFollow } from './use-follow';
import { useMakeNow, type MadeNow } from './use-make-now';
import { useSession } from './use-session';
import { shownDate, useWords } from './words';

const TABS: readonly TabName[] = ['overview', 'data', 'findings', 'make', 'functions', 'settings'];

/** The chapter of the guide about each tab. */
const CHAPTERS: Readonly<Record<TabName, string>> = {
  overview: 'tong-quan',
  data: 'du-lieu',
  findings: 'kiem-tra',
  make: 'lap-bieu',
  functions: 'ham',
  settings: 'thong-so',
};

const useStyles = makeStyles({
  root: {
    containerType: 'inline-size',
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    minWidth: 0,
    position: 'relative',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // The top right corner belongs to the host's own menu.
  head: { padding: '8px 44px 4px 12px' },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  sub: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '17px',
    color: tokens.colorNeutralForeground2,
    margin: 0,
  },
  mark: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground3 },
  tabs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, 1fr)',
    padding: '0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@container (min-width: 480px)': { gridTemplateColumns: 'repeat(6, 1fr)' },
  },
  tab: {
    minWidth: 0,
    paddingLeft: '4px',
    paddingRight: '4px',
    paddingTop: '7px',
    paddingBottom: '7px',
    justifyContent: 'center',
  },
  foot: {
    padding: '6px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
  },
  guide: { marginLeft: 'auto', fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
  stale: {
    flex: '1 0 100%',
    order: -1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '17px',
    margin: 0,
  },
});

export interface PaneProps {
  readonly host: PaneHost;
  readonly preferences: Preferences;
  readonly change: (part: Partial<Preferences>) => void;
  readonly first: boolean;
  readonly file: FileState | null;
}

export function Pane({ host, preferences, change, first, file }: PaneProps) {
  const styles = useStyles();
  const words = useWords();
  const session = useSession(host);
  const { jobs, overview, read } = session;
  const [tab, setTab] = useState<TabName>('overview');
  const [level, setLevel] = useState<PaneContext['level']>(null);
  const [guide, setGuide] = useState(first);
  const [stale, setStale] = useState(false);
  const [task, setTask] = useState<Extract<Task, string> | null>(null);
  const taskDone = useCallback(() => setTask(null), []);

  const readNow = useCallback(() => {
    setStale(false);
    return read();
  }, [read]);
  /** From disk where the host holds a file, else what stands in the workbook now. */
  const rereadNow = useCallback(async () => {
    if (!(await host.reread?.())) await readNow();
  }, [host, readNow]);
  useEffect(() => host.onReread?.(() => void readNow()), [host, readNow]);
  /** On the first day there may be nothing to recognise yet: then the guide says how to begin. */
  const recognise = useCallback(async () => {
    if ((await readNow())?.tables.length === 0 && first) setGuide(true);
  }, [first, readNow]);
  const show = useCallback((wanted: TabName, only?: 'stop' | 'check' | 'note') => {
    setLevel(only ?? null);
    setTab(wanted);
  }, []);
  // One reading when the pane opens, unless the guide asks what to do first.
  useEffect(() => {
    if (!first) void readNow();
  }, [first, readNow]);
  useEffect(() => host.watch?.(() => setStale(true)), [host]);
  // What stops every form is shown at once; otherwise the list of what was made says the rest.
  const shown = useCallback(
    (made: MadeNow) => {
      if (made.sheets.length === 0 && made.notMade.some((one) => one.findings > 0))
        show('findings', 'stop');
      else if (made.sheets.length === 1 && !host.written)
        void Promise.resolve(host.goTo({ sheet: made.sheets[0]!, cell: 'A1' })).catch(
          () => undefined,
        );
    },
    [host, show],
  );
  const now = useMakeNow(session, shown);
  const { ask } = now;
  const follow = useFollow(session);
  useEffect(
    () =>
      host.tasks?.listen((asked) => {
        setGuide(false);
        if (typeof asked === 'string') {
          show(TAB_OF[asked]);
          setTask(asked);
          void (asked === 'recognise' ? recognise() : readNow());
        } else {
          show('make');
          setStale(false);
          ask(asked.forms);
        }
      }),
    [ask, host, readNow, recognise, show],
  );

  const context = useMemo<PaneContext>(
    () => ({
      ...session,
      file,
      preferences,
      change,
      show,
      level,
      showGuide: () => setGuide(true),
      task,
      taskDone,
      now,
      follow,
    }),
    [session, file, preferences, change, show, level, now, task, taskDone, follow],
  );

  const leave = useCallback(() => {
    setGuide(false);
    if (!session.seen) void readNow();
  }, [readNow, session.seen]);
  const starter = useStarter(
    session,
    useCallback(() => {
      setGuide(false);
      void readNow();
    }, [readNow]),
  );
  const choices: Choice[] = [
    { label: words.first.starter, about: words.first.starterText, run: () => void starter.add() },
    { label: words.first.check, about: words.first.checkText, primary: true, run: leave },
    ...(host.openExample
      ? [
          {
            label: words.first.example,
            about: words.first.exampleText,
            run: () => void jobs.run('file', () => host.openExample!()),
          },
        ]
      : []),
  ];
  return (
    <section className={styles.root} aria-label={words.appName}>
      {guide ? (
        <FirstRun choices={choices} onSkip={leave}>
          {jobs.problem ? <ProblemBar problem={jobs.problem} onClose={jobs.forget} /> : null}
        </FirstRun>
      ) : (
        <SessionProvider value={context}>
          <header className={styles.head}>
            <h1 className={styles.title}>
              {overview
                ? words.place(
                    overview.commune === null ? null : communeTitle(overview.commune),
                    overview.year === null ? null : String(overview.year),
                  )
                : words.appName}
            </h1>
            <p className={styles.sub}>
              {overview?.asOf ? words.asOf(shownDate(overview.asOf)) : ''}{' '}
              {overview?.illustrative ? (
                <span className={styles.mark}>{words.illustrative}</span>
              ) : null}
            </p>
          </header>
          <TabList
            className={styles.tabs}
            selectedValue={tab}
            aria-label={words.tabList}
            onTabSelect={(_, data) => show(data.value as TabName)}
          >
            {TABS.map((name) => (
              <Tab
                key={name}
                className={styles.tab}
                value={name}
                id={`tab-${name}`}
                aria-controls={`panel-${name}`}
              >
                {words.tabs[name]}
              </Tab>
            ))}
          </TabList>
          {jobs.problem ? <ProblemBar problem={jobs.problem} onClose={jobs.forget} /> : null}
          {starter.added ? <StarterBar onClose={starter.forget} /> : null}
          {tab === 'findings' && now.madeNow ? (
            <NotMadeBar made={now.madeNow} onClose={now.forget} />
          ) : null}
          <TabPanel tab={tab} level={level} />
          <footer className={styles.foot}>
            {host.onReread ? null : (
              <Button size="small" icon={<Icon name="refresh" />} onClick={() => void rereadNow()}>
                {words.reread}
              </Button>
            )}
            <Link
              className={styles.guide}
              href={guideAddress(CHAPTERS[tab])}
              target="_blank"
              rel="noopener"
            >
              {words.help}
            </Link>
            {stale ? (
              <p className={styles.stale} role="status">
                {words.stale}
              </p>
            ) : null}
          </footer>
        </SessionProvider>
      )}
      <BusyBar jobs={jobs} />
    </section>
  );
}
