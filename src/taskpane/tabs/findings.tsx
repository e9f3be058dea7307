import { Button, Select, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { shownCount } from '../../actions/show';
import type { Finding } from '../../actions/survey';
import { FindingCard } from '../findings/finding-card';
import { Guide } from '../findings/guide';
import { Empty, Section } from '../parts/section';
import { Status } from '../parts/status';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({
  filter: { width: '100%', marginBottom: '8px' },
  list: { listStyleType: 'none', margin: '0 0 12px', padding: 0 },
  more: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

type Level = 'all' | 'stop' | 'check' | 'note' | 'passed';

/** How many findings are drawn at a time: a broken workbook may have hundreds. */
const PAGE = 25;

export function FindingsTab() {
  const styles = useStyles();
  const words = useWords();
  const { seen, level: asked } = useSessionContext();
  const [level, setLevel] = useState<Level>(asked ?? 'all');
  const [most, setMost] = useState(PAGE);
  const [guide, setGuide] = useState(false);
  if (guide) return <Guide onBack={() => setGuide(false)} />;
  const all = seen?.findings ?? [];
  const shownOnes = all.filter((item) => level === 'all' || levelOf(item) === level);
  const count = (wanted: Level): string => shownCount(all.filter((item) => levelOf(item) === wanted).length);
  return (
    <Section title={words.overview.findings}>
      {all.length === 0 ? <Empty><Status state="ok" wrap>{words.findings.clean}</Status></Empty> : (
        <Select className={styles.filter} aria-label={words.findings.filter} value={level} onChange={(_, data) => { setLevel(data.value as Level); setMost(PAGE); }}>
          <option value="all">{words.findings.all(shownCount(all.length))}</option>
          {(['stop', 'check', 'note', 'passed'] as const).map((one) => <option key={one} value={one}>{words.counts[one](count(one))}</option>)}
        </Select>
      )}
      {all.length > 0 && shownOnes.length === 0 ? <Empty>{words.findings.none}</Empty> : null}
      <ul className={styles.list}>{shownOnes.slice(0, most).map((item, at) => <FindingCard key={`${item.code}-${item.cells[0]?.sheet}-${item.cells[0]?.cell}-${at}`} item={item} />)}</ul>
      <div className={styles.more}>
        {shownOnes.length > most ? <Button onClick={() => setMost(most + PAGE)}>{words.findings.more(shownCount(Math.min(PAGE, shownOnes.length - most)))}</Button> : null}
        <Button size="small" appearance="subtle" onClick={() => setGuide(true)}>{words.findings.guide}</Button>
      </div>
    </Section>
  );
}

function levelOf(item: Finding): Level {
  return item.passed ? 'passed' : item.severity;
}
