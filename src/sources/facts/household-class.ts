/** The class that a whole list is about. */
import type { HouseholdClass } from '../../domain/facts';
import { plainKey } from '../../domain/match-key';
import type { RecognisedTable } from '../table';

/**
 * The one class that a register's titles or its sheet name speak of; null when they name both or
 * none.
 */
export function classOfTitle(table: RecognisedTable): HouseholdClass | null {
  // "HỘ NGHÈO" right over its columns, under a title that names both.
  const own = WHOLE.exec(plainKey(table.titles.at(-1) ?? ''))?.[1];
  if (own !== undefined) return own === 'ho ngheo' ? 'poor' : 'near-poor';
  let found: HouseholdClass | null = null;
  for (const title of [...[...table.titles].reverse(), table.grid.sheet]) {
    const plain = plainKey(title);
    if (isLegend(plain)) continue;
    if (/\bthoat (?:can )?ngheo\b/.test(plain)) return 'not-poor';
    const near = /\b(?:ho can ngheo|can ngheo|hcn)\b/.test(plain);
    const poor = /\b(?:ho ngheo|hn|hntn)\b/.test(plain);
    if (near && poor) return null;
    if (near) found ??= 'near-poor';
    else if (poor) found ??= 'poor';
  }
  return found;
}

const WHOLE = /^(?:[ivx\d]{1,3}[.)]?\s*)?(?:danh sach )?(ho ngheo|ho can ngheo)$/;

/** "Quy ước: 1 - hộ nghèo; 2 - hộ cận nghèo" says what marks stand for, and of no whole list. */
function isLegend(plain: string): boolean {
  return (
    /^(?:quy uoc|ky hieu|chu thich|ghi chu|cach ghi)\b/.test(plain) ||
    (plain.match(/\b\w{1,3} ho (?:can |thoat )?(?:can )?ngheo\b/g) ?? []).filter((one) =>
      /^\d/.test(one),
    ).length > 1
  );
}
