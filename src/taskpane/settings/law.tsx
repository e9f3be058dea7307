import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { legalValuesAt, type LegalValue } from '../../app/law';
import { shownCount } from '../../app/show';
import { Fold } from '../parts/section';
import { trustWords } from '../../text/law';
import { TrustMark } from './trust-mark';
import { shownDate } from '../shown';
import { useLanguage, useWords } from '../words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0 },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '6px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  value: { fontWeight: tokens.fontWeightSemibold },
  note: { cursor: 'pointer' },
  document: { color: tokens.colorNeutralForeground2 },
});

/**
 * The legal values that hold on the workbook's day, each with its document; what nobody has
 * confirmed is marked.
 */
export function Law({ date }: { date: string }) {
  const styles = useStyles();
  const words = useWords();
  const values = useMemo(() => legalValuesAt(date), [date]);
  return (
    <Fold title={words.settings.law} gist={words.settings.values(shownCount(values.length))}>
      <p className={styles.line}>{words.settings.lawAt(shownDate(date))}</p>
      <ul className={styles.list}>
        {values.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </ul>
    </Fold>
  );
}

function Row({ item }: { item: LegalValue }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  return (
    <li className={styles.row}>
      <div lang="vi">{item.label}</div>
      <div className={styles.value}>
        {item.value === null ? (
          trustWords[language].ends[item.why ?? 'unknown']
        ) : (
          <span lang="vi">{item.value}</span>
        )}
      </div>
      <div className={styles.document}>
        <span lang="vi">{item.document}</span>
        {item.from === null ? '' : `, ${words.settings.from(shownDate(item.from))}`}
      </div>
      <TrustMark trust={item.trust} looked={item.checkedUntil} />
      {item.note === null ? null : (
        <details className={styles.document}>
          <summary className={styles.note}>{words.settings.lawNote}</summary>
          <span lang="vi">{item.note}</span>
        </details>
      )}
    </li>
  );
}
