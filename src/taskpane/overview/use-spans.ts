import { useEffect, useState } from 'react';
import type { Spans } from '../../app/pane-work';
import { useSessionContext } from '../session-context';

const NONE: Spans = new Map();

/** What the figures may come to while questions are open; nothing until it is worked out. */
export function useSpans(): Spans {
  const { work, seen, lead } = useSessionContext();
  const [found, setFound] = useState<{ readonly reading: number; readonly spans: Spans } | null>(
    null,
  );
  const reading = seen?.reading ?? 0;
  const asks = lead.now.questions > 0;
  useEffect(() => {
    if (!asks) return undefined;
    let left = false;
    // Without them the figures wait for the answers, as before.
    work.spans({}).then(
      (spans) => left || setFound({ reading, spans }),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [asks, reading, work]);
  return asks && found?.reading === reading ? found.spans : NONE;
}
