/**
 * A value as Excel shows it on a Vietnamese machine: the format's own signs, "." between thousands
 * and "," before decimals.
 */
import { formatVietnamese, serialToIso } from '../../app/cells';
import type { CellValue } from '../../workbook/port';

export interface ShownValue {
  readonly text: string;
  readonly kind: 'number' | 'text' | 'logical' | 'error' | 'empty';
}

export function shownValue(value: CellValue | undefined, format: string | null): ShownValue {
  if (value === null || value === undefined) return { text: '', kind: 'empty' };
  if (typeof value === 'string') return { text: textByFormat(value, format), kind: 'text' };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', kind: 'logical' };
  if (typeof value === 'object') return { text: value.error, kind: 'error' };
  return { text: numberByFormat(value, format), kind: 'number' };
}

function textByFormat(value: string, format: string | null): string {
  const section = format === null ? undefined : sectionsOf(format)[3];
  if (section === undefined) return value;
  return filledIn(section, (text) => text.replace(/@/g, value).replace(/General/i, value));
}

function numberByFormat(value: number, format: string | null): string {
  if (format === null || format === '@' || /^general$/i.test(format)) return general(value);
  const sections = sectionsOf(format);
  const [positive, negative, zero] = sections;
  const chosen =
    value < 0 && negative !== undefined
      ? negative
      : value === 0 && zero !== undefined
        ? zero
        : positive!;
  const amount = value < 0 && negative !== undefined ? -value : value;
  const bare = chosen.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (/general/i.test(bare)) return general(amount);
  if (/[ydmhs]/i.test(bare) && !/[0#?]/.test(bare)) return dayText(amount, chosen);
  if (!/[0#?]/.test(bare)) return filledIn(chosen, (text) => text);
  if (/[0#?]E[+-]/i.test(bare) || /\//.test(bare)) return general(amount);
  return digits(amount, chosen);
}

/** Up to eleven significant digits, as a cell without a format shows. */
function general(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (value !== 0 && (Math.abs(value) >= 1e11 || Math.abs(value) < 1e-9))
    return value
      .toExponential(5)
      .replace('.', ',')
      .replace(/e([+-])(\d)$/, 'E$10$2')
      .replace('e', 'E');
  return String(Number(value.toPrecision(11))).replace('.', ',');
}

function digits(value: number, section: string): string {
  const bare = section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  const core = /[0#?,. ]*[0#?][0#?,. ]*/.exec(bare)?.[0] ?? '0';
  const percent = (bare.match(/%/g) ?? []).length;
  const scale = /,+(?=\.|$)/.exec(core.replace(/ +$/, ''))?.[0].length ?? 0;
  const [whole = '', fraction = ''] = core.trim().split('.');
  const most = fraction.replace(/[^0#?]/g, '').length;
  const least = fraction.replace(/[^0]/g, '').length;
  const grouped = /[0#?],[0#?]/.test(whole);
  const scaled = (value * 100 ** percent) / 1000 ** scale;
  let text = formatVietnamese(Math.abs(Number(scaled.toPrecision(15))), most);
  if (!grouped) text = text.replace(/\./g, '');
  // "000" asks for three digits at least.
  const digitsAtLeast = whole.replace(/[^0]/g, '').length;
  text = text.replace(/^\d+/, (found) => found.padStart(digitsAtLeast, '0'));
  for (let extra = most - least; extra > 0 && /,\d*0$/.test(text); extra -= 1)
    text = text.replace(/0$/, '').replace(/,$/, '');
  // A format of "#" alone shows nothing for a zero.
  if (scaled === 0 && !/0/.test(core)) text = '';
  const negative = scaled < 0 && /[1-9]/.test(text);
  let put = false;
  const shown = filledIn(section, (signs) =>
    signs.replace(/[0#?][0#?,. ]*|%/g, (found) => {
      if (found === '%') return '%';
      if (put) return '';
      put = true;
      return text + (/ $/.test(found) ? ' ' : '');
    }),
  );
  return (negative ? '-' : '') + shown;
}

function dayText(serial: number, section: string): string {
  const iso = serialToIso(serial);
  const [year = '', month = '', day = ''] = iso?.split('-') ?? [];
  if (iso === null && serial >= 1) return general(serial);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const [hour, minute, second] = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  const two = (value: number): string => String(value).padStart(2, '0');
  return filledIn(section.replace(/\[[^\]]*\]/g, ''), (signs) =>
    signs.replace(/y+|m+|d+|h+|s+|AM\/PM/gi, (found, at: number) => {
      const letter = found[0]!.toLowerCase();
      if (letter === 'y') return found.length > 2 ? year : year.slice(2);
      if (letter === 'd') return found.length > 1 ? day : String(Number(day));
      if (letter === 'h') return found.length > 1 ? two(hour) : String(hour);
      if (letter === 's') return found.length > 1 ? two(second) : String(second);
      if (letter === 'a') return hour < 12 ? 'SA' : 'CH';
      // "m" beside hours or seconds is minutes.
      const minutes =
        /h[^a-z]*$/i.test(signs.slice(0, at)) || /^[^a-z]*s/i.test(signs.slice(at + found.length));
      if (minutes) return two(minute);
      return found.length > 1 ? month : String(Number(month));
    }),
  );
}

function sectionsOf(format: string): string[] {
  const sections = [''];
  for (const match of format.matchAll(/"[^"]*"|\\.|[^;]|;/g)) {
    if (match[0] === ';') sections.push('');
    else sections[sections.length - 1] += match[0];
  }
  return sections;
}

/**
 * A section with what stands for the value put in, and what stands for itself as it is. Colours,
 * conditions and fillers are not drawn.
 */
function filledIn(section: string, put: (signs: string) => string): string {
  const parts = section.matchAll(/"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([^"\\_*[]+)/g);
  return [...parts]
    .map(([, quoted, escaped, signs]) => quoted ?? escaped ?? (signs ? put(signs) : ''))
    .join('');
}
