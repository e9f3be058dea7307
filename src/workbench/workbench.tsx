/** The workbench: a workbook from a file, the pane of Excel beside it. Nothing leaves this page. */
import { FluentProvider } from '@fluentui/react-components';
import { Suspense, lazy, useEffect } from 'react';
import { ErrorBoundary } from '../taskpane/error-boundary';
import { useTheme } from '../taskpane/theme';
import { usePreferences } from '../taskpane/use-preferences';
import { FrameProvider, useFrameOf } from '../taskpane/frame-words';
import { prepareWorker } from './desk';
import { Start } from './start';
import { useOpening } from './use-opening';

// The page to pick a file on is there at once; what shows the file is loaded meanwhile.
const loadBench = () => import('./bench');
const Bench = lazy(async () => ({ default: (await loadBench()).Bench }));

export function Workbench() {
  const { preferences } = usePreferences();
  const { theme, shade } = useTheme(preferences.theme, undefined);
  const words = useFrameOf(preferences.language);
  useEffect(() => {
    document.documentElement.dataset.shade = shade;
  }, [shade]);
  return (
    <ErrorBoundary words={words}>
      <FluentProvider theme={theme} style={{ height: '100%' }}>
        <FrameProvider value={words}>
          <Desk />
        </FrameProvider>
      </FluentProvider>
    </ErrorBoundary>
  );
}

function Desk() {
  const opening = useOpening();
  const { book } = opening;
  useEffect(() => {
    prepareWorker();
    void Promise.all([loadBench(), import('./sheets')]);
  }, []);
  return book ? (
    <Suspense>
      <Bench book={book} opening={opening} />
    </Suspense>
  ) : (
    <Start opening={opening} />
  );
}
