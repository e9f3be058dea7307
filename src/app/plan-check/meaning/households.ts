/** What a rate or a number of households measures: which group, at which moment, of which place. */
import { plainKey } from '../../../domain/match-key';
import type { SaidFigure } from '../said';
import { ofElsewhere, syllables, unknownWords } from './pure';
import { expression } from '../expressions';
import units from '../../../domain/units.json';

export interface Place {
  /** Where the hamlet stands among the workbook's hamlets. */
  readonly at: number;
  /** "thon go le" and "go le" */
  readonly keys: readonly string[];
}

export interface HouseholdKeys {
  readonly keys: readonly string[];
  /**
   * false where the words do not tell the moment: then the figure is compared only with what it
   * equals.
   */
  readonly firm: boolean;
}
const NO_KEYS: HouseholdKeys = { keys: [], firm: true };
const firmly = (...keys: readonly string[]): HouseholdKeys => ({ keys, firm: true });
const atSomeMoment = (...keys: readonly string[]): HouseholdKeys => ({ keys, firm: false });

type Group = 'poor' | 'nearPoor';

/** The group named last; null for none, and where both are named in one breath. */
function groupOf(text: string): Group | null {
  const key = plainKey(text);
  if (/\bho ngheo(?:,| va|\s*\/|,? cung)? ?(?:ho )?can ngheo\b/.test(key)) return null;
  const found = [...key.matchAll(/\bho (can )?ngheo\b/g)].at(-1);
  return found ? (found[1] ? 'nearPoor' : 'poor') : null;
}

const OPENING = /\b(?:dau nam|nam truoc)\b/;
const AIMED = /\b(?:phan dau|muc tieu|chi tieu|cuoi nam|con|xuong|giam|ha|den)\b/;
const REACHED = /\b(?:ket qua|thuc te|da|hien co|hien nay|dat duoc)\b/;

/**
 * @param place of the text: syllables of the commune's name, and its hamlets
 * @returns the keys to look under; none where the sentence speaks of anything else
 */
export function householdKeys(
  figure: SaidFigure,
  places: readonly Place[],
  names: ReadonlySet<string>,
): HouseholdKeys {
  if (ofElsewhere(figure.sentence)) return NO_KEYS;
  const nearest = placesIn(figure.lead, places);
  const hamlets = nearest.length > 0 ? nearest : placesIn(figure.before, places);
  if (hamlets.length > 1) return NO_KEYS;
  const at = hamlets[0] === undefined ? '' : `@${hamlets[0]}`;
  if (figure.kind === 'count') return countKeys(figure, at, names);
  return rateKeys(figure, at, names);
}

export function placesIn(text: string, places: readonly Place[]): number[] {
  const key = ` ${syllables(text).join(' ')} `;
  return places
    .filter((place) => place.keys.some((name) => key.includes(` ${name} `)))
    .map((place) => place.at);
}

function rateKeys(figure: SaidFigure, at: string, names: ReadonlySet<string>): HouseholdKeys {
  const { before, lead, tail } = figure;
  if (unknownWords(before, 'households', names).length > 0) return NO_KEYS;
  if (expression('noRate').test(tail)) return NO_KEYS;
  const group = groupOf(before);
  if (group === null) return NO_KEYS;
  const key = plainKey(lead);
  const all = plainKey(before);
  const points = [`fall.${group}Points${at}`];
  if (figure.kind === 'points') return /\b(?:giam|ha)\b/.test(key) ? firmly(...points) : NO_KEYS;
  const anyRate = [
    ...(at === '' ? [`target.${group === 'poor' ? 'a1' : 'b1'}`] : []),
    `closing.${group}Rate${at}`,
    `opening.${group}Rate${at}`,
    ...points,
  ];
  // "368 hộ nghèo (19,71 %)", "56 hộ, tỷ lệ 1,48 %": of the number before it, whichever that is.
  if (/\(\s*$/.test(lead) || /\bt[yi] le\s*$/.test(key))
    return /\b(?:con|xuong)\b/.test(all) && !/\bgiam\b/.test(all) && !/\(\s*$/.test(lead)
      ? firmly(`closing.${group}Rate${at}`)
      : atSomeMoment(...anyRate);
  if (!/\bty le|\bti le/.test(all))
    return /\bgiam\b[^,]*$/.test(key) ? atSomeMoment(...points) : NO_KEYS;
  // "từ 19 % đầu năm xuống còn 5 %": the start of the year belongs to the figure before.
  const fallen = lead !== before && /\b(?:con|xuong)\b/.test(key);
  if (/\btu(?: muc)?\s*$/.test(key) || (OPENING.test(key) && !fallen))
    return firmly(`opening.${group}Rate${at}`);
  if (
    /(?:\b(?:con|xuong|la|muc|dat|duoi|chiem|den|con lai)|:)\s*(?:khoang|con|duoi|muc|\s)*$/.test(
      key,
    )
  ) {
    const closing = `closing.${group}Rate${at}`;
    if (REACHED.test(all)) return firmly(closing);
    const target = at === '' ? [`target.${group === 'poor' ? 'a1' : 'b1'}`] : [];
    return AIMED.test(all)
      ? firmly(...target, closing)
      : atSomeMoment(...target, closing, `opening.${group}Rate${at}`);
  }
  return /\b(?:giam|ha)\b[^,]*$/.test(key) ? firmly(...points) : NO_KEYS;
}

/**
 * "… hộ nghèo còn 5 %; tương ứng giảm 264 hộ": a fall in a clause that names no group is of the
 * group before it.
 */
function carriedGroup({ paragraph, at, before }: SaidFigure): Group | null {
  const falls = /\b(?:giam|bot|ha)\b\D*$/.test(plainKey(before));
  return falls && !/\bngheo\b/.test(plainKey(before)) ? groupOf(paragraph.slice(0, at)) : null;
}

const VERB = /\b(?:giam|bot|ha|tang|con|co|la|tong|xuong|so)\b/g;

/**
 * "giảm 264 hộ nghèo và 185 hộ cận nghèo": a figure without a verb of its own goes on with the last
 * one.
 */
function verbPhrase(lead: string, before: string): string {
  const key = plainKey(lead);
  if (key.search(VERB) >= 0) return key;
  const all = plainKey(before);
  const last = [...all.matchAll(VERB)].at(-1);
  return last ? all.slice(last.index) : key;
}

function countKeys(figure: SaidFigure, at: string, names: ReadonlySet<string>): HouseholdKeys {
  const { before, lead, tail } = figure;
  if (expression('persons').test(figure.unit)) return atSomeMoment('closing.people');
  if (figure.unit !== units.households) return NO_KEYS;
  const key = verbPhrase(lead, before);
  const behind = tail.split(expression('endOfCounted'))[0] ?? '';
  if (unknownWords(`${before} ${behind}`, 'households', names).length > 0) return NO_KEYS;
  if (/\b(?:thoat|phat sinh|tai ngheo|moi thoat)\b/.test(plainKey(`${lead} ${behind}`)))
    return NO_KEYS;
  const named = plainKey(behind);
  const group = /^\s*can ngheo\b/.test(named)
    ? 'nearPoor'
    : /^\s*ngheo\b/.test(named)
      ? /^\s*ngheo(?: va|,)? (?:ho )?can ngheo/.test(named)
        ? null
        : 'poor'
      : (groupOf(lead) ?? groupOf(before) ?? carriedGroup(figure));
  const opening = OPENING.test(plainKey(before));
  if (group === null)
    return /\b(?:tong so ho|so ho (?:dan|dan cu))\b/.test(key) && !/\bngheo\b/.test(key)
      ? atSomeMoment(`closing.total${at}`, `opening.total${at}`)
      : NO_KEYS;
  if (/\btu\s*$/.test(key)) return firmly(`opening.${group}${at}`);
  if (/\b(?:giam|bot|ha)\b/.test(key)) {
    if (/\b(?:giam|bot|ha)\b.*\b(?:con|xuong)\s*$/.test(key))
      return firmly(`closing.${group}${at}`);
    const target = at === '' ? [`target.${group === 'poor' ? 'a2' : 'b2'}`] : [];
    return REACHED.test(plainKey(before))
      ? firmly(`fall.${group}${at}`)
      : firmly(...target, `fall.${group}${at}`);
  }
  if (/\btang\b/.test(key)) return firmly(`rise.${group}${at}`);
  if (/\btrong (?:so|tong so)\b/.test(key))
    return atSomeMoment(`closing.${group}${at}`, `opening.${group}${at}`);
  // "Đầu năm còn 368 hộ" is the start; "so với đầu năm … xuống còn 104 hộ" is the end.
  if (OPENING.test(plainKey(lead))) return firmly(`opening.${group}${at}`);
  if (/\b(?:con|xuong)\b/.test(key)) return firmly(`closing.${group}${at}`);
  return opening
    ? firmly(`opening.${group}${at}`)
    : atSomeMoment(`closing.${group}${at}`, `opening.${group}${at}`);
}
