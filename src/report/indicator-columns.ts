/**
 * Columns that a form has once for each indicator of deprivation of its period, so that what it
 * prints adds up to its own total.
 */
import type { Facts } from '../domain/facts';
import { readPeriod } from '../domain/period';
import { indicatorFields, indicatorSetFor, type IndicatorSet } from '../regulations';
import type { HelperColumn, Template, TemplateColumn } from '../templates';
import { periodOf } from './settings';
import type { RenderOptions } from './types';

/**
 * The set of the form's period, else of the register's day, else of the day on which the form is
 * made; null when the law has none for it.
 */
export function indicatorSetOf(facts: Facts, options: RenderOptions): IndicatorSet | null {
  return indicatorSetFor(
    [
      readPeriod(periodOf(facts, options) ?? '')?.end ?? null,
      facts.review?.dates.at(-1) ?? facts.lacks?.dates.at(-1) ?? null,
      options.today ?? null,
    ],
    indicatorFields.map(
      (field, at) =>
        Boolean(facts.review?.columns.indicatorCells[at]) ||
        Object.keys(facts.lacks?.headings ?? {}).some((heading) => heading.endsWith(`.${field}`)),
    ),
  );
}

/** Whether a form has columns for the indicators, and cannot be made for a period without a set. */
export function countsIndicators({ columns }: Template): boolean {
  return columns.some(({ each }) => each === 'indicator');
}

/** The template with a column for each indicator, and its sums over them spelled out. */
export function withIndicators(template: Template, set: IndicatorSet | null): Template {
  if (!countsIndicators(template)) return template;
  const { indicators = [] } = set ?? {};
  const numbers = indicators.map(({ field }) => field.replace(/^\D+/, ''));
  const spelled = (text: string): string =>
    text.replace(/\{each:(\w+)\}/g, (_, key: string) => numbers.map((n) => key + n).join(','));
  const repeated = <T extends TemplateColumn | HelperColumn>(column: T): T[] => {
    if (column.each !== 'indicator')
      return [column.formula ? { ...column, formula: spelled(column.formula) } : column];
    return indicators.map(({ field, service, name }, at) => {
      const filled = (text: string): string =>
        text
          .replace('{service}', service)
          .replace('{indicator}', name)
          .replace('{field}', field)
          .replace('{n}', numbers[at] ?? '');
      return {
        ...column,
        key: filled(column.key),
        header:
          typeof column.header === 'string' ? filled(column.header) : column.header.map(filled),
        ...(column.source ? { source: filled(column.source) } : {}),
        ...(column.formula ? { formula: filled(column.formula) } : {}),
      };
    });
  };
  return {
    ...template,
    columns: template.columns.flatMap(repeated),
    ...(template.helpers ? { helpers: template.helpers.flatMap(repeated) } : {}),
  };
}
