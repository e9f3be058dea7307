import type { Spans } from '../../app/pane-work';
import { useAwaited } from '../parts/use-awaited';
import { useSessionContext } from '../session-context';

const NONE: Spans = new Map();

/** What the figures may come to while questions are open; nothing until it is worked out. */
export function useSpans(): Spans {
  const { work, seen, lead } = useSessionContext();
  const asks = lead.now.questions > 0;
  // Without them the figures wait for the answers, as before.
  const spans = useAwaited(() => (asks ? work.spans({}) : null), [asks, seen?.reading, work]);
  return spans ?? NONE;
}
