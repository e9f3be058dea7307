/**
 * The pane: options, words, colours and a net under everything; the workbook comes in through the
 * host.
 */
import { FluentProvider } from '@fluentui/react-components';
import { Suspense, lazy, memo, useEffect, useState } from 'react';
import { ErrorBoundary } from './error-boundary';
import type { FileState } from './file-state';
import type { PaneHost } from './host';
import { needsGuide, today } from './preferences';
import { useTheme, type Shade } from './theme';
import { usePreferences } from './use-preferences';
import { FrameProvider, useFrameOf } from './frame-words';

// In Excel the custom functions stand in the same page, and a workbook that opens waits for them:
// they come first.
const Pane = lazy(async () => ({ default: (await import('./pane')).Pane }));

export interface AppProps {
  readonly host: PaneHost;
  /** The host's own colours, where it has a say in them. */
  readonly shade?: Shade | undefined;
  /**
   * Whether the first-day guide may come up by itself; the workbench has a start page of its own.
   */
  readonly guide?: boolean;
  /** Where the workbook stands on disk, for a host that holds its file. */
  readonly file?: FileState;
}

/** Drawn anew for other props alone: the page around it changes with every cell that is clicked. */
export const App = memo(function App({ host, shade, guide = true, file }: AppProps) {
  const { preferences, change } = usePreferences();
  const [first] = useState(() => guide && needsGuide(preferences.lastUse, today()));
  const { theme } = useTheme(preferences.theme, shade);
  const words = useFrameOf(preferences.language);
  useEffect(() => {
    document.documentElement.lang = preferences.language;
  }, [preferences.language]);
  useEffect(() => {
    change({ lastUse: today() });
  }, [change]);
  return (
    <ErrorBoundary words={words}>
      <FluentProvider theme={theme} style={{ height: '100%', minHeight: 0 }}>
        <FrameProvider value={words}>
          <Suspense>
            <Pane
              host={host}
              preferences={preferences}
              change={change}
              first={first}
              file={file ?? null}
            />
          </Suspense>
        </FrameProvider>
      </FluentProvider>
    </ErrorBoundary>
  );
});
