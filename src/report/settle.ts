/** Template + facts → every figure of a form, settled, before a sheet or a text is made of it. */
import type { Facts } from '../domain/facts';
import { programmeOfYear } from '../regulations';
import type { Template } from '../templates';
import { headLines } from './head';
import { indicatorSetOf, withIndicators } from './indicator-columns';
import { type Layout, layoutOf } from './layout';
import { withProgramme } from './programme-words';
import { type PrintedRow, printedRows } from './printed';
import { Resolver } from './resolve';
import { type MoneyRounding, moneyRounding } from './rounding';
import { totalRowsOf, withShortNotes } from './row-notes';
import { rowModels } from './rows';
import { toleranceOf } from './settings';
import type { RenderOptions, RowSet } from './types';

export interface Settled {
  /** With its columns for the indicators of the period. */
  readonly template: Template;
  readonly options: RenderOptions;
  readonly set: RowSet;
  readonly head: ReturnType<typeof headLines>;
  readonly layout: Layout;
  readonly rounding: MoneyRounding;
  readonly rows: readonly PrintedRow[];
  readonly resolver: Resolver;
}

/**
 * The rows of a form as its model gives them, before anything is laid out or added up.
 * @throws Error when the template names a row model that does not exist
 */
export function rowsFor(
  template: Template,
  facts: Facts,
  given: RenderOptions,
): Pick<Settled, 'template' | 'options' | 'set'> {
  const options: RenderOptions = {
    ...given,
    programme: given.programme === undefined ? programmeOf(facts) : given.programme,
    tolerancePercent: toleranceOf(facts, given),
  };
  const model = rowModels[template.rows.model];
  if (!model) throw new Error(`There is no row model ${template.rows.model}`);
  return {
    template: withProgramme(
      withIndicators(template, indicatorSetOf(facts, options)),
      facts,
      options.programme ?? null,
    ),
    options,
    set: model(facts, template, options),
  };
}

/** @param given what {@link rowsFor} gave of the same facts */
export function settle(
  facts: Facts,
  { template, options, set }: Pick<Settled, 'template' | 'options' | 'set'>,
): Settled {
  const head = headLines(template, facts, options, set.moneyUnit);
  const layout = layoutOf(template, set, head.length);
  const rounding = moneyRounding(template.columns, set, template.moneyPlaces);
  const rows = printedRows(
    template,
    withShortNotes(set.rows, template),
    totalRowsOf(template, set),
    layout.bodyTop,
  );
  return {
    template,
    options,
    set,
    head,
    layout,
    rounding,
    rows,
    resolver: new Resolver(layout, (figure) => rounding.amountOf(figure)),
  };
}

function programmeOf(facts: Facts): RenderOptions['programme'] {
  return facts.year === null ? null : programmeOfYear(facts.year);
}
