import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Empty, Section } from './parts/section';
import { useSessionContext, type PaneContext, type TabName } from './session-context';
import { DataTab } from './tabs/data';
import { FindingsTab } from './tabs/findings';
import { FunctionsTab } from './tabs/functions';
import { MakeTab } from './tabs/make';
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
    padding: '12px',
    boxSizing: 'border-box',
    overflowWrap: 'break-word',
  },
});

const NEEDS_READING: ReadonlySet<TabName> = new Set(['overview', 'data', 'findings', 'make']);

/**
 * The chosen part of the pane. The making of forms stays as it is while the officer looks
 * elsewhere.
 */
export function TabPanel({ tab, level }: { tab: TabName; level: PaneContext['level'] }) {
  const styles = useStyles();
  const words = useWords();
  const { seen, jobs } = useSessionContext();
  const panel = useRef<HTMLDivElement>(null);
  const [making, setMaking] = useState(false);
  useEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
  }, [tab]);
  useEffect(() => {
    if (tab === 'make') setMaking(true);
  }, [tab]);
  const waiting = !seen && NEEDS_READING.has(tab);
  return (
    <div
      ref={panel}
      className={styles.panel}
      role="tabpanel"
      id={`panel-${tab}`}
      aria-labelledby={`tab-${tab}`}
      tabIndex={0}
      aria-busy={jobs.busy !== null}
    >
      {waiting ? (
        <Section title={jobs.busy ? words.busy.reading : words.nothingRead.title}>
          {jobs.busy ? null : <Empty>{words.nothingRead.text}</Empty>}
        </Section>
      ) : null}
      {!waiting && tab === 'overview' ? <OverviewTab /> : null}
      {!waiting && tab === 'data' ? <DataTab /> : null}
      {!waiting && tab === 'findings' ? <FindingsTab key={level ?? 'all'} /> : null}
      {seen && (tab === 'make' || making) ? (
        <div hidden={tab !== 'make'}>
          <MakeTab />
        </div>
      ) : null}
      {tab === 'functions' ? <FunctionsTab /> : null}
      {tab === 'settings' ? <SettingsTab /> : null}
    </div>
  );
}
