/** What axe-core finds on a page: rule and place, one line each. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly run: (what: object, how: object) => Promise<AxeResult>;
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly {
      readonly target: readonly string[];
      readonly html: string;
      readonly failureSummary?: string;
    }[];
  }[];
}

export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(source);
  // Movements of the components end before colours are measured.
  await page.waitForTimeout(350);
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().endTime === Infinity,
      ),
  );
  // The component library's own stops at the ends of a group: they take the focus only to hand it on.
  const result = await page.evaluate(() =>
    (window as unknown as { axe: Axe }).axe.run(
      { include: [['html']], exclude: [['[data-tabster-dummy]']] },
      // What passes is not told, and there are no films to be fetched first: a quarter of the time.
      { resultTypes: ['violations'], preload: false },
    ),
  );
  return result.violations.flatMap((violation) =>
    violation.nodes
      .slice(0, 5)
      .map(
        (node) =>
          `${violation.id}: ${node.html.slice(0, 160)} – ${node.failureSummary?.split('\n')[1]?.trim().slice(0, 160) ?? ''}`,
      ),
  );
}

const COLOURS = [
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
  { colorScheme: 'light', forcedColors: 'none' },
] as const;

/** The same in dark, in high contrast and in light, which the page is left in. */
export async function findingsInAllColours(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const media of COLOURS) {
    await page.emulateMedia(media);
    for (const one of await axeFindings(page)) found.push(`${JSON.stringify(media)} ${one}`);
  }
  return found;
}
