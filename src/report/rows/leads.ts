/**
 * Who leads a line: named beside the line, or in a table of assignments. Two leads are both
 * printed.
 */
import type { AssignmentFacts, Lead } from '../../domain/facts';
import type { SourceValue } from '../types';

/** The leads of a line, each unit once, those beside the line first. */
export function leadsOf(
  own: readonly Lead[],
  code: string | null,
  assignments: AssignmentFacts | null,
): Lead[] {
  const assigned = (assignments?.assignments ?? []).filter(
    (item) => code !== null && item.code === code && item.role === 'lead',
  );
  const leads = new Map<string, Lead>();
  for (const lead of [...own, ...assigned]) if (!leads.has(lead.key)) leads.set(lead.key, lead);
  return [...leads.values()];
}

export function leadValue(leads: readonly Lead[]): SourceValue | null {
  if (leads.length === 0) return null;
  return {
    text: leads.map((lead) => lead.unit).join(';\n'),
    cells: leads.map((lead) => lead.cell),
  };
}
