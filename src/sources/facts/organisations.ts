/** Names of agencies: one key for the writings of one name, slips of the pen included. */
import { expressionsOf } from '../../domain/expressions';
import { plainKey, tidyText } from '../../domain/match-key';
import { ownName } from '../../domain/own-name';
import data from '../vocabulary/organisations.json';

const expression = expressionsOf(data.roles);

const FIRST: ReadonlyMap<string, string> = new Map(Object.entries(data.first));
const ANYWHERE: ReadonlyMap<string, string> = new Map(Object.entries(data.anywhere));
const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(data.names));

/** "Phòng Văn hóa - Xã hội xã", "P. VH-XH" → "phong van hoa xa hoi". Abbreviations are data. */
export function organisationKey(name: string): string {
  const bare = plainKey(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\s+xa$/, '')
    .replace(/^\s*(?:ubnd xa giao|giao)\s+/, '')
    .trim();
  const key = bare
    .split(' ')
    .map((word, index) => (index === 0 ? FIRST.get(word) : undefined) ?? ANYWHERE.get(word) ?? word)
    .filter((word) => word !== 'va')
    .join(' ');
  return NAMES.get(key) ?? key;
}

/** True for a text that begins like the name of an agency. */
export function isOrganisation(text: string): boolean {
  return expression('agencyFirst').test(tidyText(text));
}

/**
 * Several agencies in one cell are parted by a semicolon, a line break, a comma before a capital,
 * or "và" before a word with which agencies begin: the "và" in "Văn phòng HĐND và UBND xã" belongs
 * to one name.
 */
export function splitOrganisations(text: string): string[] {
  return expression('support').test(text) ? partsByRole(text).lead : split(text);
}

/**
 * The agencies of a cell that names roles: "Phòng Mẫu (chủ trì); các thôn (phối hợp)", "Phòng Mẫu
 * chủ trì, phối hợp với Trạm Thử". What stands behind «phối hợp» never leads.
 */
export function partsByRole(text: string): { lead: string[]; support: string[] } {
  const found = { lead: new Array<string>(), support: new Array<string>() };
  let goesOn: 'lead' | 'support' = 'lead';
  for (const line of text.replace(/[\r\n]+/g, ';').split(expression('atRoles'))) {
    const part = tidyText(line);
    const opens = expression('roleFirst').test(part);
    const says = expression('lead').test(part)
      ? 'lead'
      : expression('support').test(part)
        ? 'support'
        : null;
    const role: 'lead' | 'support' = says ?? goesOn;
    if (opens && says) goesOn = says;
    else if (says) goesOn = 'lead';
    for (const name of split(part.replace(expression('roleWords'), ' '))) found[role].push(name);
  }
  return found;
}

function split(text: string): string[] {
  return tidyText(text.replace(/[\r\n]+/g, ';'))
    .split(expression('parting'))
    .map((part) => ownName(part.replace(/^[-+•]\s*/, '').trim()))
    .filter((part) => part !== '');
}

/**
 * The known key that differs from this one by at most two letters, else the key itself: "dịch cụ
 * công" is "dịch vụ công".
 */
export function settleKey(key: string, known: readonly string[]): string {
  if (known.includes(key) || key.length < 12) return key;
  return (
    known.find(
      (other) => Math.abs(other.length - key.length) <= 2 && distanceWithin(key, other, 2),
    ) ?? key
  );
}

function distanceWithin(a: string, b: string, limit: number): boolean {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      current[j] = Math.min(
        previous[j]! + 1,
        current[j - 1]! + 1,
        previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    previous = current;
  }
  return previous[b.length]! <= limit;
}
