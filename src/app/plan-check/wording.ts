/** Places left open, leftovers of the district, slips of the pen, and one plan under two names. */
import type { Finding } from '../../domain/finding';
import { plainKey } from '../../domain/match-key';
import { planOpenPlace } from '../../rules/plan-text/VB-008';
import { planNamesDistrict } from '../../rules/plan-text/VB-009';
import { planTypingSlip } from '../../rules/plan-text/VB-010';
import { planTwoNames } from '../../rules/plan-text/VB-011';
import type { PlanLine } from './lines';
import slips from './slips.json';
import { expression, OPEN_PLACES } from './expressions';

export function openPlaces(lines: readonly PlanLine[]): Finding[] {
  return lines.flatMap((line) =>
    OPEN_PLACES.flatMap((pattern) => {
      const match = pattern.exec(line.raw);
      return match
        ? [
            planOpenPlace.raise({
              line: line.number,
              text: match[0].replace(/\s{2,}|\t+/g, ' … ').slice(0, 80),
            }),
          ]
        : [];
    }),
  );
}

/**
 * Since 01/7/2025 there are no districts; "các huyện miền núi" names a kind of places in older
 * documents.
 */
export function districtFindings(lines: readonly PlanLine[], year: number | null): Finding[] {
  if (year !== null && year < 2025) return [];
  const found = lines.filter((line) =>
    expression('district').test(line.text.replace(expression('grounds'), '')),
  );
  return found.length === 0
    ? []
    : [
        planNamesDistrict.raise({
          line: found[0]!.number,
          lines: found.map((line) => String(line.number)),
        }),
      ];
}

export function slipFindings(lines: readonly PlanLine[]): Finding[] {
  return lines.flatMap((line) => {
    const found: [string, string][] = slips.words.flatMap(([typed, meant]) =>
      line.text.toLowerCase().includes(typed!) ? [[typed!, meant!] as [string, string]] : [],
    );
    const twice = /(?<!\p{L})(\p{L}+ \p{L}+) \1(?!\p{L})/iu.exec(line.text);
    if (twice) found.push([twice[0], twice[1]!]);
    const glued = /(?:^[\p{L}]\)|\d\()\S{1,12}/u.exec(line.text);
    if (glued && /^\p{L}\)\S|\d\(\p{L}/u.test(glued[0]))
      found.push([glued[0], glued[0].replace(/^(\p{L}\))/u, '$1 ').replace(/(\d)\(/u, '$1 (')]);
    return found.map(([typed, meant]) => planTypingSlip.raise({ line: line.number, typed, meant }));
  });
}

/**
 * "(sau đây viết tắt là Kế hoạch)" and later "(sau đây gọi tắt là Chương trình)" for the very same
 * plan.
 */
export function twoNames(lines: readonly PlanLine[]): Finding[] {
  const names = lines
    .flatMap((line) =>
      [...line.text.matchAll(expression('abbreviated'))].map((match) => ({
        line: line.number,
        name: match[2]!.trim(),
        of: lastPlan(match[1]!),
      })),
    )
    .filter((item) => item.of !== null);
  const first = names[0];
  const other = names.find(
    (item) => first && item.of === first.of && plainKey(item.name) !== plainKey(first.name),
  );
  return first && other
    ? [
        planTwoNames.raise({
          line: other.line,
          first: first.name,
          firstLine: first.line,
          second: other.name,
        }),
      ]
    : [];
}

/**
 * What is abbreviated, when it is a plan: its title from the last "Kế hoạch" on, without the name
 * of the place and the year.
 */
function lastPlan(text: string): string | null {
  const at = text.toLowerCase().lastIndexOf(slips.plan);
  return at < 0 ? null : plainKey(text.slice(at)).split(' ').slice(0, 12).join(' ');
}
