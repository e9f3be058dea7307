import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { findingGuide } from '../../actions/finding-guide';
import { Section } from '../parts/section';
import { useWords } from '../words';

const useStyles = makeStyles({
  list: { margin: '10px 0 0' },
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '8px 0', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: '2px 0 0' },
});

/** Every code of the checks with what it looks at and what to do. */
export function Guide({ onBack }: { onBack: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const entries = useMemo(findingGuide, []);
  return (
    <Section title={words.findings.guide} hint={words.findings.guideText}>
      <Button size="small" onClick={onBack}>{words.findings.back}</Button>
      <dl className={styles.list}>
        {entries.map((entry) => (
          <div key={entry.code} className={styles.entry}>
            <dt className={styles.title}>{entry.code} – {entry.title}</dt>
            {entry.effect === null ? null : <dd className={styles.text}>{words.findings.effect}: {entry.effect}</dd>}
            {entry.fix === null ? null : <dd className={styles.text}>{words.findings.fix}: {entry.fix}</dd>}
            {entry.effect === null && entry.fix === null ? <dd className={styles.text}>{words.severity.note}</dd> : null}
          </div>
        ))}
      </dl>
    </Section>
  );
}
