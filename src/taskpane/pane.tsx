import { Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { shownCount } from '../app/show';
import { FirstRun, type Choice } from './first-run';
import type { Task } from './commands';
import type { FileState } from './file-state';
import type { PaneHost } from './host';
import { useLooks } from './parts/looks';
import { BusyBar } from './parts/busy-bar';
import { NotMadeBar } from './make/not-made';
import { Foot } from './lead/foot';
import { leadOf } from './lead/use-lead';
import { ProblemBar } from './parts/problem-bar';
import type { Preferences } from './preferences';
import { SessionProvider, type PaneContext, type TabName } from './session-context';
import { useSettings } from './settings/use-settings';
import { StarterBar, useStarter } from './starter';
import { TabPanel } from './tab-panel';
import { TAB_OF } from './tasks';
import { useCellAsks } from './use-cell-asks';
import { useFollow } from './use-follow';
import { useMakeNow } from './use-make-now';
import { useMaking } from './use-making';
import { useSession } from './use-session';
import { WordsProvider, useWords } from './words';

const TABS = ['overview', 'findings', 'make', 'other'] as const;

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
  tabs: {
    flex: 'none',
    height: '40px',
    padding: '0 8px',
    gap: '4px',
    '@container (max-width: 300px)': { gap: 0 },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    minWidth: 0,
    padding: '10px 4px',
    '@container (max-width: 300px)': { padding: '10px 2px' },
  },
  word: {
    '@container (max-width: 300px)': { fontSize: tokens.fontSizeBase200 },
  },
  // The top right corner belongs to the menu of Excel.
  corner: { paddingRight: '36px' },
  badge: {
    marginLeft: '4px',
    padding: '0 5px',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '14px',
    color: tokens.colorStatusWarningForeground1,
    '@container (max-width: 300px)': { display: 'none' },
  },
  stops: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    color: tokens.colorStatusDangerForeground3,
  },
});

export interface PaneProps {
  readonly host: PaneHost;
  readonly preferences: Preferences;
  readonly change: (part: Partial<Preferences>) => void;
  readonly first: boolean;
  readonly file: FileState | null;
}

export function Pane(props: PaneProps) {
  return (
    <WordsProvider language={props.preferences.language}>
      <PaneParts {...props} />
    </WordsProvider>
  );
}

function PaneParts({ host, preferences, change, first, file }: PaneProps) {
  const looks = useLooks();
  const styles = useStyles();
  const words = useWords();
  const session = useSession(host);
  const { jobs, overview, read } = session;
  const [tab, setTab] = useState<TabName>('overview');
  const [level, setLevel] = useState<PaneContext['level']>(null);
  const [guide, setGuide] = useState(first);
  const [stale, setStale] = useState<PaneContext['changed']>(null);
  const [putOff, setPutOff] = useState('');
  const [task, setTask] = useState<Extract<Task, string> | null>(null);
  const taskDone = useCallback(() => setTask(null), []);

  const readNow = useCallback(() => {
    setStale(null);
    return read();
  }, [read]);
  /** From disk where the host holds a file, else what stands in the workbook now. */
  const rereadNow = async (): Promise<void> => {
    if (!(await host.reread?.())) await readNow();
  };
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
  useEffect(() => host.watch?.(() => setStale({ at: null })), [host]);
  // What stops every form is shown at once; otherwise the list of what was made says the rest.
  const now = useMakeNow(session, ({ sheets, notMade }) => {
    if (sheets.length === 0 && notMade.some((one) => one.findings > 0)) show('findings', 'stop');
    else if (sheets.length === 1 && !host.written)
      void Promise.resolve(host.goTo({ sheet: sheets[0]!, cell: 'A1' })).catch(() => undefined);
  });
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
          setStale(null);
          ask(asked.forms);
        }
      }),
    [ask, host, readNow, recognise, show],
  );

  const leave = useCallback(() => {
    setGuide(false);
    if (!session.seen) void readNow();
  }, [readNow, session.seen]);
  const starter = useStarter(session, () => {
    setGuide(false);
    void readNow();
  });
  const onDisk = file?.changedOnDisk ?? null;
  const saving = onDisk ? String(onDisk.at?.getTime()) : '';
  const changed = onDisk && saving !== putOff ? onDisk : stale;
  const { asked, forgetAsked } = useCellAsks(session, show);
  const making = useMaking(session, now);
  const settings = useSettings(session);
  const known = {
    ...session,
    file,
    preferences,
    change,
    show,
    level,
    asked,
    forgetAsked,
    showGuide: () => setGuide(true),
    task,
    taskDone,
    now,
    follow,
    making,
    settings,
    tab,
    reread: rereadNow,
    changed,
  };
  const lead = leadOf(known, {
    reread: rereadNow,
    read: readNow,
    later: () => {
      setStale(null);
      setPutOff(saving);
    },
    starter: starter.add,
  });
  const context: PaneContext = { ...known, lead };
  const choices: Choice[] = [
    ...(host.openExample
      ? [
          {
            label: words.first.example,
            icon: 'table' as const,
            run: () => void jobs.run('file', () => host.openExample!()),
          },
        ]
      : []),
    { label: words.first.starter, icon: 'plus', run: () => void starter.add() },
  ];
  const counts = overview?.findings;
  const points = lead.now.questions + (counts ? counts.stop + counts.check : 0);
  return (
    <section className={styles.root} aria-label={words.appName}>
      {guide ? (
        <FirstRun choices={choices} onRead={leave}>
          {jobs.problem ? <ProblemBar problem={jobs.problem} onClose={jobs.forget} /> : null}
        </FirstRun>
      ) : (
        <SessionProvider value={context}>
          {tab === 'overview' ? null : <h1 className={looks.heard}>{words.appName}</h1>}
          <TabList
            className={mergeClasses(styles.tabs, host.save ? '' : styles.corner)}
            selectedValue={TABS.some((name) => name === tab) ? tab : 'other'}
            aria-label={words.tabList}
            onTabSelect={(_, data) => {
              const wanted = TABS.find((name) => name === data.value);
              if (wanted) show(wanted);
            }}
          >
            {TABS.map((name) => (
              <Tab
                key={name}
                className={styles.tab}
                value={name}
                id={`tab-${name}`}
                aria-controls={`panel-${name === 'other' && !TABS.some((one) => one === tab) ? tab : name}`}
              >
                <span className={styles.word}>{words.tabs[name]}</span>
                {name === 'findings' && points > 0 ? (
                  <span
                    className={mergeClasses(styles.badge, counts?.stop ? styles.stops : '')}
                    aria-hidden="true"
                  >
                    {shownCount(points)}
                  </span>
                ) : null}
              </Tab>
            ))}
          </TabList>
          {jobs.problem ? <ProblemBar problem={jobs.problem} onClose={jobs.forget} /> : null}
          {starter.added ? <StarterBar onClose={starter.forget} /> : null}
          {tab === 'findings' && now.madeNow ? (
            <NotMadeBar made={now.madeNow} onClose={now.forget} />
          ) : null}
          <TabPanel />
          <Foot />
        </SessionProvider>
      )}
      <BusyBar jobs={jobs} />
    </section>
  );
}
