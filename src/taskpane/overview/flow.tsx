import { flowFaults } from '../../app/flow-faults';
import type { FlowOverview } from '../../app/flow-overview';
import { shownCount } from '../../app/show';
import { FindingCards } from '../findings/cards';
import { Note } from '../parts/blocks';
import { FlowGroups } from '../flows/flow-groups';
import { Fold } from '../parts/section';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

/**
 * What the flow tables of the workbook come to, and each fault of them with the way to its cell.
 */
export function FlowPart({ flow }: { flow: FlowOverview | null }) {
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
      <Note>{words.flows.grossText}</Note>
      {/* The tab of findings has them all. */}
      <FindingCards items={faults.slice(0, 10)} />
    </Fold>
  );
}
