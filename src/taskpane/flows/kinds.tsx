import type { FlowsView } from '../../app/pane-work';
import { shownCount } from '../../app/show';
import { moveIn } from '../../text/flows';
import { useLanguage, useWords } from '../words';
import { SubTitle } from '../parts/blocks';
import { PlainTable } from '../parts/plain-table';

/** How many households took each way. */
export function Kinds({ kinds }: { kinds: FlowsView['kinds'] }) {
  const words = useWords();
  const language = useLanguage();
  if (kinds.length === 0) return null;
  // One word may stand for what left and for what came.
  const counts = new Map<string, number>();
  for (const { kind, from, to, unknown, count } of kinds) {
    const name = moveIn(language, kind, from, to, unknown);
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return (
    <>
      <SubTitle>{words.follow.kinds}</SubTitle>
      <PlainTable
        head={[words.follow.kind, words.follow.count]}
        rows={[...counts].map(([name, count]) => [name, shownCount(count)])}
      />
    </>
  );
}
