/** What each check looks at, for the page that explains the codes. */
import { FINDINGS } from '../text/findings';

export interface GuideEntry {
  readonly code: string;
  readonly title: string;
  readonly effect: string | null;
  /** Null where what to do depends on the figures. */
  readonly fix: string | null;
}

export function findingGuide(): GuideEntry[] {
  return Object.entries(FINDINGS)
    .map(([code, entry]) => ({ code, title: entry.title, effect: entry.effect ?? null, fix: typeof entry.fix === 'string' ? entry.fix : null }))
    .sort((a, b) => a.code.localeCompare(b.code));
}

export function titleOfCode(code: string): string {
  return FINDINGS[code]?.title ?? code;
}
