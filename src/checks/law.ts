/**
 * What the dated data cannot say: a workbook without a year, or of a year for which no programme is
 * known.
 */
import type { Finding } from '../domain/finding';
import { indicatorSetAt, programmes, valueAt } from '../regulations';
import { noProgrammeData } from '../rules/law/LUAT-002';
import { noYearForLaw } from '../rules/law/LUAT-003';
import { otherPovertyStandard } from '../rules/law/LUAT-005';
import type { Rule } from './context';

export const lawRules: Rule = (context) => {
  const { facts, programme } = context;
  const found: Finding[] = [];
  const place = facts.settings.get('nam')?.cell;
  if (facts.year === null) {
    found.push(noYearForLaw.raise({}));
  } else if (!programme && facts.funding) {
    const last = [...programmes()].sort((a, b) => a.to.localeCompare(b.to)).at(-1);
    found.push(
      noProgrammeData.raise(
        { year: String(facts.year), ends: last?.to ?? '' },
        {
          cells: place ? [place] : [],
          rule: last ? { document: last.document, from: last.from } : null,
        },
      ),
    );
  }
  return [...found, ...otherStandard(context)];
};

/** What decides the class of a household. */
const STANDARD = [
  'poverty.income-line.rural',
  'poverty.income-line.urban',
  'poverty.deprivation-threshold',
];

/**
 * The register is of one day and is judged by the standard of another, and the two are known and
 * not the same.
 */
function otherStandard({ facts, date }: Parameters<Rule>[0]): Finding[] {
  const asOf = facts.register?.asOf ?? facts.review?.dates.at(-1) ?? null;
  if (date === null || asOf === null) return [];
  const others = (one: string | number | null, two: string | number | null): boolean =>
    one !== null && two !== null && one !== two;
  const differs =
    STANDARD.some((id) => others(valueAt(id, asOf).value, valueAt(id, date).value)) ||
    others(indicatorSetAt(asOf)?.id ?? null, indicatorSetAt(date)?.id ?? null);
  return differs ? [otherPovertyStandard.raise({ asOf, date })] : [];
}
