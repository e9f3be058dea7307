import { Link, makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useRef, useState, type ComponentType } from 'react';
import { guideAddress } from '../app/guide-address';
import { Small } from './parts/blocks';
import { StateNote } from './lead/note';
import { useSessionContext, type TabName } from './session-context';
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

/** What each shows; the making of forms has a place of its own. */
const PARTS: Readonly<Partial<Record<TabName, ComponentType>>> = {
  overview: OverviewTab,
  findings: FindingsTab,
  other: OtherTab,
  data: DataTab,
  documents: DocumentsTab,
  functions: FunctionsTab,
  settings: SettingsTab,
};

/** Parts that stand behind the last tab. */
const BEHIND: ReadonlySet<TabName> = new Set(['data', 'functions', 'settings', 'documents']);

/**
 * The chosen part of the pane. The making of forms stays as it is while the officer looks
 * elsewhere.
 */
export function TabPanel() {
  const styles = useStyles();
  const { tab, level, seen, jobs } = useSessionContext();
  const panel = useRef<HTMLDivElement>(null);
  const [making, setMaking] = useState(false);
  useEffect(() => {
    if (tab === 'make') setMaking(true);
  }, [tab]);
  useEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
  }, [tab]);
  const Part = PARTS[tab];
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
      {seen && (tab === 'make' || making) ? (
        <div hidden={tab !== 'make'}>
          <MakeTab />
        </div>
      ) : null}
      {waiting || !Part ? null : (
        <Suspense>
          <Part key={tab === 'findings' ? (level ?? 'all') : tab} />
        </Suspense>
      )}
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
