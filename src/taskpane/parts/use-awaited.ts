import { useEffect, useState, type DependencyList } from 'react';

/**
 * What a promise comes to; null until then, and for a promise that fails.
 * @param ask asked again when one of the causes changes; what came of others is no longer known
 */
export function useAwaited<T>(ask: () => Promise<T> | null, causes: DependencyList): T | null {
  const [found, setFound] = useState<{ readonly of: DependencyList; readonly result: T } | null>(
    null,
  );
  useEffect(() => {
    let over = false;
    ask()?.then(
      (result) => over || setFound({ of: causes, result }),
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, causes);
  return found?.of.every((cause, at) => Object.is(cause, causes[at])) ? found.result : null;
}
