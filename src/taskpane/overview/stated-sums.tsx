import { mergeClasses } from '@fluentui/react-components';
import type { StatedSum } from '../../app/funding-sums';
import { shown } from '../../app/show';
import { formatDifference } from '../../domain/vietnamese-format';
import { List } from '../parts/blocks';
import { useLooks } from '../parts/looks';
import { Status } from '../parts/status';
import { useWords } from '../words';

/**
 * "871 + 87 + 43 = 1.001 Khớp": the sums that the total line of the table holds, each with its
 * verdict.
 */
export function StatedSums({ sums }: { sums: readonly StatedSum[] }) {
  const looks = useLooks();
  const words = useWords();
  if (sums.length === 0) return null;
  return (
    <List className={looks.small} aria-label={words.overview.sums}>
      {sums.map(({ parts, sum, stated, agrees }) => (
        <li key={parts.join('+')} className={mergeClasses(looks.apart, looks.digits)}>
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
    </List>
  );
}
