import { Link, makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { guideAddress } from '../app/guide-address';
import { Small } from './parts/blocks';
import { StateNote } from './lead/note';
import { useSessionContext, type PaneContext, type TabName } from './session-context';
import { DataTab } from './tabs/data';
import { FindingsTab } from './tabs/findings';
import { FunctionsTab } from './tabs/functions';
import { MakeTab } from './tabs/make';
import { OtherTab, BackToOther } from './tabs/other';
import { OverviewTab } from './tabs/overview';
import { SettingsTab } from './tabs/settings';
import { useWords } from './words';

const useStyles = makeStyles({
  // A scroll bar that is always there would cost a narrow pane a tenth of its width.
  panel: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: '16px',
    boxSizing: 'border-box',
    overflowWrap: 'break-word',
  },
  help: { textAlign: 'right' },
});

// Most days need none of it.
const DocumentsTab = lazy(async () => ({
  default: (await import('./tabs/documents')).DocumentsTab,
}));

const NEEDS_READING: ReadonlySet<TabName> = new Set([
  'overview',
  'data',
  'findings',
  'make',
  'documents',
]);

/** Parts that stand behind the last tab. */
const BEHIND: ReadonlySet<TabName> = new Set(['data', 'functions', 'settings', 'documents']);

/**
 * The chosen part of the pane. The making of forms stays as it is while the officer looks
 * elsewhere.
 */
export function TabPanel({ tab, level }: { tab: TabName; level: PaneContext['level'] }) {
  const styles = useStyles();
  const { seen, jobs } = useSessionContext();
  const panel = useRef<HTMLDivElement>(null);
  const [making, setMaking] = useState(false);
  useEffect(() => {
    if (tab === 'make') setMaking(true);
  }, [tab]);
  useEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
  }, [tab]);
  const waiting = !seen && NEEDS_READING.has(tab);
  return (
    <div
      ref={panel}
      className={styles.panel}
      role="tabpanel"
      id={`panel-${tab}`}
      aria-labelledby={`tab-${BEHIND.has(tab) ? 'other' : tab}`}
      tabIndex={0}
      aria-busy={jobs.busy !== null}
    >
      {BEHIND.has(tab) ? <BackToOther /> : null}
      {waiting ? <StateNote /> : null}
      {!waiting && tab === 'overview' ? <OverviewTab /> : null}
      {!waiting && tab === 'data' ? <DataTab /> : null}
      {!waiting && tab === 'findings' ? <FindingsTab key={level ?? 'all'} /> : null}
      {seen && (tab === 'make' || making) ? (
        <div hidden={tab !== 'make'}>
          <MakeTab />
        </div>
      ) : null}
      {tab === 'other' ? <OtherTab /> : null}
      {!waiting && tab === 'documents' ? (
        <Suspense>
          <DocumentsTab />
        </Suspense>
      ) : null}
      {tab === 'functions' ? <FunctionsTab /> : null}
      {tab === 'settings' ? <SettingsTab /> : null}
      <Help tab={tab} />
    </div>
  );
}

/** The chapter of the guide about each part. */
const CHAPTERS: Readonly<Partial<Record<TabName, string>>> = {
  overview: 'tong-quan',
  data: 'du-lieu',
  findings: 'kiem-tra',
  make: 'lap-bieu',
  functions: 'ham',
  settings: 'thong-so',
};

function Help({ tab }: { tab: TabName }) {
  const styles = useStyles();
  const words = useWords();
  const chapter = CHAPTERS[tab];
  return chapter === undefined ? null : (
    <Small className={styles.help}>
      <Link href={guideAddress(chapter)} target="_blank" rel="noopener">
        {words.help}
      </Link>
    </Small>
  );
}
