import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Overview, TargetOverview } from '../../actions/overview';
import { shown, shownCount } from '../../actions/show';
import { verdictWords } from '../../text/verdicts';
import { CellLink } from '../parts/cell-link';
import { Empty, Section } from '../parts/section';
import { Status, type State } from '../parts/status';
import { useWords } from '../words';

const useStyles = makeStyles({
  summary: { margin: '0 0 8px' },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0 },
  row: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', color: tokens.colorNeutralForeground2 },
});

const COMPARISONS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤' };

export function Targets({ targets }: { targets: Overview['targets'] }) {
  const styles = useStyles();
  const words = useWords();
  const [open, setOpen] = useState(false);
  if (!targets) return <Section title={words.overview.targets}><Empty>{words.overview.noTargets}</Empty></Section>;
  return (
    <Section title={words.overview.targets}>
      <p className={styles.summary}>
        <Status state={targets.reached === targets.judged ? 'ok' : 'check'} wrap>{words.overview.reached(shownCount(targets.reached), shownCount(targets.judged))}</Status>
      </p>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? words.overview.hideTargets : words.overview.showTargets}</Button>
      {open ? <ul className={styles.list}>{targets.rows.map((row, at) => <TargetRow key={`${row.code}-${at}`} row={row} />)}</ul> : null}
    </Section>
  );
}

function TargetRow({ row }: { row: TargetOverview }) {
  const styles = useStyles();
  const words = useWords();
  const state: State = row.verdict === null ? 'missing' : row.verdict === verdictWords.missed ? 'check' : 'ok';
  const unit = row.unit ?? '';
  return (
    <li className={styles.row}>
      <div>{row.name}</div>
      <div className={styles.line}>
        <Status state={state}>{row.verdict ?? words.overview.notJudged}</Status>
        {row.target ? <span>{words.overview.targetIs} {COMPARISONS[row.comparison ?? ''] ?? row.comparison ?? ''} {shown(row.target)} {unit}</span> : null}
        {row.actual ? <span>{words.overview.actualIs} {shown(row.actual)} {unit}</span> : null}
        <CellLink cell={row.cell} />
      </div>
    </li>
  );
}
