import { useCallback, useSyncExternalStore } from 'react';
import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import type { ThemeChoice } from './preferences';

export type Shade = 'light' | 'dark' | 'contrast';

/**
 * Vietnamese needs room above capitals (Ế, Ẫ), which the default line heights leave; the system
 * font has all its letters.
 */
const FONT =
  "'Segoe UI', 'Segoe UI Web (West European)', system-ui, -apple-system, Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";

const THEMES: Readonly<Record<Shade, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONT },
  dark: { ...webDarkTheme, fontFamilyBase: FONT },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FONT },
};

/** @param shade what the host says; the system's own choice where the host says nothing */
export function useTheme(
  choice: ThemeChoice,
  shade: Shade | undefined,
): { theme: Theme; shade: Shade } {
  const dark = useMedia('(prefers-color-scheme: dark)');
  const forced = useMedia('(forced-colors: active)');
  const system: Shade = forced ? 'contrast' : (shade ?? (dark ? 'dark' : 'light'));
  // High contrast is a need, not a taste: no option of the pane overrides it.
  const wanted: Shade = system === 'contrast' || choice === 'auto' ? system : choice;
  return { theme: THEMES[wanted], shade: wanted };
}

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia?.(query);
      media?.addEventListener('change', changed);
      return () => media?.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia?.(query).matches ?? false);
}
