/** What the dated data cannot say: a workbook without a year, or of a year for which no programme is known. */
import { finding, type Finding } from '../domain/finding';
import { programmes } from '../regulations';
import type { Rule } from './context';

export const lawRules: Rule = ({ facts, programme }) => {
  const found: Finding[] = [];
  const place = facts.settings.get('nam')?.cell;
  if (facts.year === null) {
    found.push(finding({ code: 'LUAT-003', severity: 'check', subjects: [] }));
  } else if (!programme && facts.funding) {
    const last = [...programmes()].sort((a, b) => a.to.localeCompare(b.to)).at(-1);
    found.push(
      finding({
        code: 'LUAT-002',
        severity: 'check',
        subjects: ['funding'],
        cells: place ? [place] : [],
        params: { year: String(facts.year), ends: last?.to ?? '' },
        rule: last ? { document: last.document, from: last.from } : null,
      }),
    );
  }
  return found;
};
