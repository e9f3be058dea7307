/** Who leads and who supports what. */
import { leadsByCode } from '../../checks';
import { leafLines } from '../../domain/funding-amounts';
import { nearestAbove } from '../../regulations';
import type { Survey } from '../survey';

export interface LeadLine {
  readonly unit: string;
  /** "DA3.1" */
  readonly codes: readonly string[];
}

/** Who leads and who supports a line of the programme; two leads and none are findings. */
export interface DutyLine {
  /** "DA3.1" */
  readonly code: string;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
}

export function leadLines(leads: ReturnType<typeof leadsByCode>): LeadLine[] {
  const units = new Map<string, { unit: string; codes: string[] }>();
  for (const [code, list] of leads) {
    for (const lead of list) {
      const known = units.get(lead.key) ?? { unit: lead.unit, codes: [] };
      known.codes.push(code);
      units.set(lead.key, known);
    }
  }
  return [...units.values()].map(({ unit, codes }) => ({ unit, codes: codes.sort() }));
}

export function dutyLines(facts: Survey['facts']): DutyLine[] {
  const lines = new Map<string, { leads: string[]; supports: string[] }>();
  const of = (code: string): { leads: string[]; supports: string[] } => {
    if (!lines.has(code)) lines.set(code, { leads: [], supports: [] });
    return lines.get(code)!;
  };
  for (const [code, leads] of leadsByCode(facts))
    of(code).leads.push(...leads.map((lead) => lead.unit));
  for (const item of facts.assignments?.assignments ?? []) {
    if (item.role === 'support' && !of(item.code).supports.includes(item.unit))
      of(item.code).supports.push(item.unit);
  }
  for (const line of leafLines(facts.funding?.lines ?? [])) if (line.code) of(line.code);
  // Who leads a project leads its parts, unless a part has its own.
  return [...lines]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, { leads, supports }]) => ({
      code,
      leads:
        leads.length > 0 ? leads : nearestAbove(code, (above) => lines.get(above)?.leads ?? []),
      supports,
    }));
}
