/**
 * A table of households whose title alone says which households it counts: "HỘ NGHÈO" over "Thôn |
 * Số hộ".
 */
import { readHeaderText } from '../headers/reading';
import type { HeaderPath } from '../headers/flatten';
import { plainKey } from '../../domain/match-key';
import type { Corrections } from '../corrections';
import { chooseKind, type ChosenKind } from './choose-kind';
import { ofPeople } from './of-people';
import { underMoments } from './period-series';
import words from '../vocabulary/columns.json';

/**
 * The choice again with the title's word above the bare counts, where that is needed; else the
 * choice as it was.
 */
export function underTitle(
  paths: readonly HeaderPath[],
  titles: readonly string[],
  chosen: ChosenKind | null,
  hiddenColumns: ReadonlySet<number>,
  corrections: Corrections,
  year: number | null,
): ChosenKind | null {
  if (chosen && chosen.kind.kind !== 'hamlet-summary') return chosen;
  const counted = ofPeople(paths, titles);
  if (counted !== paths) return chooseKind(counted, hiddenColumns, corrections, year) ?? chosen;
  const claimed = chosen?.conflicts.map(({ field }) => field) ?? [];
  const fields = [...claimed, ...(chosen?.columns.map(({ field }) => field?.id ?? '') ?? [])];
  if (fields.some((id) => /poor/i.test(id))) return chosen;
  const moments = chosen === null ? underMoments(paths, titles) : paths;
  if (moments !== paths) return chooseKind(moments, hiddenColumns, corrections, year);
  const word = classWord(titles);
  if (word === null) return chosen;
  const bare = paths.map((path) =>
    isBareCount(path) ? { ...path, texts: [word, ...path.texts] } : path,
  );
  if (bare.every((path, index) => path === paths[index])) return chosen;
  const again = chooseKind(bare, hiddenColumns, corrections, year);
  return again?.kind.kind === 'hamlet-summary' ? again : chosen;
}

/** "1. Số hộ dân cư" */
const ALL = /\b(?:ho dan cu|ho dan|dan cu|dan so|(?:toan bo|tat ca) (?:cac )?ho)\b(?!.*\bngheo\b)/;

/** The class that the nearest title names, when it names one alone. */
function classWord(titles: readonly string[]): string | null {
  for (const title of [...titles].reverse()) {
    const plain = plainKey(title).replace(/\b(?:phuc vu|de lap)\b.*/, '');
    if (ALL.test(plain)) return null;
    const near = /\b(?:can ngheo|hcn)\b/.test(plain);
    const poor = /\b(?:ho ngheo|hn)\b/.test(plain);
    if (near && poor) return null;
    if (near) return words.headers.nearPoor;
    if (poor) return words.headers.poor;
  }
  return null;
}

/** "Số hộ", "Số khẩu", "Tỷ lệ (%)": a count or a rate that does not say of whom. */
function isBareCount(path: HeaderPath): boolean {
  const readings = path.texts.map(readHeaderText);
  const phrases = readings.flatMap((reading) => reading.phrases);
  return (
    phrases.length > 0 &&
    // "Số tài khoản" counts nothing.
    readings.every(({ unknown }) => unknown.length === 0) &&
    phrases.every((phrase) =>
      phrase.some(
        (concept) =>
          concept === 'count' ||
          concept === 'people' ||
          concept === 'rate' ||
          concept === 'opening' ||
          concept === 'closing',
      ),
    ) &&
    phrases.some((phrase) => ['count', 'people', 'rate'].some((one) => phrase.includes(one)))
  );
}
