import { makeStyles, tokens } from '@fluentui/react-components';
import { flowFaults } from '../../app/flow-faults';
import type { FlowOverview } from '../../app/flow-overview';
import { shownCount } from '../../app/show';
import { FindingCard } from '../findings/finding-card';
import { FlowGroups } from '../flows/flow-groups';
import { Fold } from '../parts/section';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({
  text: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0 },
});

/** The tab of findings has them all. */
const MOST = 10;

/**
 * What the flow tables of the workbook come to, and each fault of them with the way to its cell.
 */
export function FlowPart({ flow }: { flow: FlowOverview | null }) {
  const styles = useStyles();
  const words = useWords();
  const { seen } = useSessionContext();
  if (!flow) return null;
  const faults = flowFaults(seen?.findings ?? []);
  return (
    <Fold
      title={words.flows.title}
      gist={faults.length > 0 ? words.counts.stop(shownCount(faults.length)) : ''}
    >
      <FlowGroups flow={flow} />
      <p className={styles.text}>{words.flows.grossText}</p>
      {faults.length === 0 ? null : (
        <ul className={styles.list}>
          {faults.slice(0, MOST).map((item, at) => (
            <FindingCard key={`${item.code}-${at}`} item={item} />
          ))}
        </ul>
      )}
    </Fold>
  );
}
