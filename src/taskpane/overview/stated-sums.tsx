import { makeStyles, tokens } from '@fluentui/react-components';
import type { StatedSum } from '../../app/funding-sums';
import { shown } from '../../app/show';
import { formatDifference } from '../../domain/vietnamese-format';
import { Status } from '../parts/status';
import { useWords } from '../words';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '8px 0',
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '19px',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '10px',
    fontVariantNumeric: 'tabular-nums',
  },
});

/**
 * "871 + 87 + 43 = 1.001 Khớp": the sums that the total line of the table holds, each with its
 * verdict.
 */
export function StatedSums({ sums }: { sums: readonly StatedSum[] }) {
  const styles = useStyles();
  const words = useWords();
  if (sums.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.overview.sums}>
      {sums.map(({ parts, sum, stated, agrees }) => (
        <li key={parts.join('+')} className={styles.line}>
          <span>
            {parts.map((part) => shown(part)).join(' + ')} = {shown(sum)}
          </span>
          <Status state={agrees ? 'ok' : 'stop'}>
            {agrees
              ? words.severity.ok
              : words.overview.statedOther(shown(stated), formatDifference(sum.minus(stated)))}
          </Status>
        </li>
      ))}
    </ul>
  );
}
