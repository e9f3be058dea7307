/**
 * What the office has settled, as the head and foot of a form need it. What is unknown stays null
 * and is printed as dots.
 */
import { communeName } from '../domain/commune-name';
import type { Facts } from '../domain/facts';
import { plainKey } from '../domain/match-key';
import { readPeriod } from '../domain/period';
import type { Numbering } from '../templates';
import type { RenderOptions } from './types';

/** Codes of the sheet «Thông số» that a form reads. */
export type SettingCode =
  | 'xa'
  | 'ky'
  | 'so-ke-hoach'
  | 'ngay-ke-hoach'
  | 'ngay-lap'
  | 'nguoi-lap'
  | 'chu-tich'
  | 'chuc-vu-ky'
  | 'thon'
  | 'danh-so'
  | 'dung-sai';

/**
 * The value of a setting; an option of the call wins over the workbook. Blank is the same as
 * missing.
 */
export function setting(facts: Facts, options: RenderOptions, code: SettingCode): string | null {
  const given = options.settings?.[code] ?? facts.settings.get(code)?.value ?? '';
  return given.trim() || null;
}

/** The hamlets that the commune is known to have, or null when nobody has said. */
export function hamletsOfRecord(facts: Facts, options: RenderOptions): readonly string[] | null {
  const text = setting(facts, options, 'thon');
  return text === null
    ? null
    : text
        .split(/[;\n,]/)
        .map((name) => name.trim())
        .filter(Boolean);
}

/**
 * "Xã Ba Dinh" → { kind: "xã", name: "Ba Dinh" }; a bare name is a commune's, because that is whom
 * the forms are for.
 */
export function communeOf(
  facts: Facts,
  options: RenderOptions,
): { kind: string; name: string | null } {
  const text = setting(facts, options, 'xa');
  return text === null ? { ...communeName(''), name: null } : communeName(text);
}

/**
 * Which numbering the office uses: an option of the call, then the setting, then that of communes.
 */
export function numberingOf(facts: Facts, options: RenderOptions): Numbering {
  if (options.numbering) return options.numbering;
  return plainKey(setting(facts, options, 'danh-so') ?? '').includes('30') ? 'nd30' : 'local';
}

/** "2025", "2025-6t" or a day "2025-08-31"; null when neither the call nor the workbook says it. */
export function periodOf(facts: Facts, options: RenderOptions): string | null {
  const said = options.period ?? setting(facts, options, 'ky') ?? '';
  const period = readPeriod(said);
  if (period) return period.code;
  if (facts.year === null) return null;
  return plainKey(said).includes('6 thang') ? `${facts.year}-6t` : String(facts.year);
}

/** Half-width of the band of ≈ in percent of the target. */
export function toleranceOf(facts: Facts, options: RenderOptions): number {
  if (options.tolerancePercent !== undefined) return options.tolerancePercent;
  const text = (setting(facts, options, 'dung-sai') ?? '')
    .replace(/%/g, '')
    .replace(',', '.')
    .trim();
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : DEFAULT_TOLERANCE;
}

const DEFAULT_TOLERANCE = 10;

export interface PartialDate {
  readonly day: string | null;
  readonly month: string | null;
  readonly year: string | null;
}

/**
 * A date of which the day, or the day and the month, may still be open: "2025-08-20", "20/8/2025",
 * "…/8/2025", "8/2025".
 * Written as official documents do: days below 10 and January and February with a zero before.
 */
export function partialDate(text: string | null): PartialDate {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text ?? '');
  if (iso) return { day: padded(iso[3]!, 9), month: padded(iso[2]!, 2), year: iso[1]! };
  const parts = (text ?? '')
    .split('/')
    .map((part) => (/^\s*\d+\s*$/.test(part) ? part.trim() : null))
    .reverse();
  const [year, month, day] = parts;
  return {
    day: day ? padded(day, 9) : null,
    month: month ? padded(month, 2) : null,
    year: year && year.length === 4 ? year : null,
  };
}

function padded(text: string, upTo: number): string {
  const number = Number(text);
  return number <= upTo ? `0${number}` : String(number);
}
