/**
 * Local counterpart money against the minimum share of central money. Both verdicts are told: how
 * much is missing to the exact minimum, and whether that lies within what rounding each line can
 * explain.
 * Source: Quyết định 02/2022/QĐ-TTg, whose minimum binds the province's whole budget; a commune's
 * plan is a sign only.
 */
import { judgeCounterpart } from '../domain/counterpart';
import { dec, type Decimal } from '../domain/decimal';
import type { Figure, FundingFacts } from '../domain/facts';
import type { Finding, RuleRef } from '../domain/finding';
import {
  defaultProvince,
  minimumCounterpartAt,
  valueAt,
  type Programme,
  type ValueAt,
} from '../regulations';
import { readNumberText } from '../domain/number-text';
import { counterpartWithinRounding } from '../rules/funding/VON-010';
import { counterpartShort } from '../rules/funding/VON-011';
import { counterpartUnjudged } from '../rules/funding/VON-012';
import { counterpartSourcesMissing } from '../rules/funding/VON-013';
import { statedByOffice } from '../rules/funding/funding-words';
import { lawUnchecked } from '../rules/law/LUAT-001';
import said from '../rules/said.json';
import { firstCell, type CheckContext, type Rule } from './context';
import { moneyOf, type LocalTotals, type Money } from './counterpart-money';

interface Minimum {
  readonly percent: Decimal;
  readonly rule: RuleRef;
  readonly unchecked: boolean;
  /** The province whose rule was taken because the workbook names none. */
  readonly assumed: string | null;
}

export const counterpart: Rule = (context) => {
  const { funding } = context.facts;
  if (!funding) return [];
  const groups = moneyOf(funding, context);
  return groups.flatMap((group) => judged(context, funding, group, groups.length > 1));
};

function judged(
  context: CheckContext,
  funding: FundingFacts,
  { lines, totals, carried }: Money,
  beside: boolean,
): Finding[] {
  const minimum = minimumOf(context, carried, beside);
  const whose = carried === null ? (beside ? WHOSE.fresh : '') : WHOSE.carried;
  const told = whose === '' ? {} : { whose };
  if (!minimum) {
    const day = dayOf(context, carried);
    const law = lawOf(context, carried) ?? (day === null ? null : valueAt(ANY_BAND, day));
    const year = carried?.to.slice(0, 4) ?? context.facts.year;
    return [
      counterpartUnjudged.raise(
        {
          year: year === null ? '' : String(year),
          province: context.facts.settings.get('tinh')?.value ?? '',
          ...(law?.state === 'not-in-force' && law.why === 'unknown'
            ? { document: law.document }
            : {}),
          ...told,
        },
        { cells: totals.cells.slice(0, 1) },
      ),
    ];
  }
  if (!totals.complete) {
    return [
      counterpartSourcesMissing.raise(
        { percent: minimum.percent, ...told },
        { cells: totals.cells, rule: minimum.rule },
      ),
    ];
  }
  const roundedLines = Math.max(1, lines.length);
  const found = judge(
    totals.central,
    totals.local,
    minimum,
    roundedLines * 2,
    `${said.ofLocal.vi}${whose}`,
    funding.unit,
    totals.cells,
  );
  return [...found, ...optionalSources(context, funding, totals, roundedLines, whose)];
}

/** Where nobody has said which band a province is in, one of them tells by which document it is. */
const ANY_BAND = 'counterpart.minimum-percent.central-share-under-50';

/** Whose money a finding speaks of, where a workbook holds that of two programmes. */
const WHOSE = { fresh: ` (${said.fresh.vi})`, carried: ` (${said.carried.vi})` } as const;

/** @param beside the workbook holds the other kind of money too, which has a rule of its own */
function minimumOf(
  context: CheckContext,
  carried: Programme | null,
  beside: boolean,
): Minimum | null {
  const { facts } = context;
  const own = facts.settings.get('ty-le-doi-ung');
  const typed = own ? readNumberText(own.value) : null;
  const value = typed?.vi ?? typed?.en ?? null;
  if (own && value && !(carried && beside)) {
    const basis = own.basis ?? facts.settings.get('van-ban-doi-ung')?.value ?? '';
    return {
      percent: value,
      rule: {
        document: `${basis === '' ? '' : `${basis}; `}${statedByOffice('ty-le-doi-ung', own.value)}`,
        from: null,
        unconfirmed: true,
      },
      unchecked: false,
      assumed: null,
    };
  }
  const law = lawOf(context, carried);
  if (!law || law.state === 'not-in-force') return null;
  return {
    percent: dec(law.value),
    unchecked: law.state === 'unchecked',
    assumed: facts.settings.has('tinh') ? null : defaultProvince(),
    rule: {
      document: law.document,
      from: law.from,
      ...(law.confirmed && carried === null ? {} : { unconfirmed: true }),
    },
  };
}

function lawOf(context: CheckContext, carried: Programme | null): ValueAt | null {
  const day = dayOf(context, carried);
  return day === null
    ? null
    : minimumCounterpartAt(day, context.facts.settings.get('tinh')?.value ?? defaultProvince());
}

/** Nobody has confirmed that the rule of a programme's own years still binds what is left of it. */
function dayOf({ date }: CheckContext, carried: Programme | null): string | null {
  return carried?.to ?? date;
}

function judge(
  central: Decimal,
  local: Decimal,
  minimum: Minimum,
  addends: number,
  source: string,
  unit: string,
  cells: Figure['cells'],
): Finding[] {
  const judged = judgeCounterpart({
    central,
    local,
    minimumPercent: minimum.percent,
    roundedLines: addends,
    unit: grain(local),
  });
  const found: Finding[] = [];
  if (minimum.unchecked) {
    found.push(lawUnchecked.raise({ what: said.minimum.vi }, { rule: minimum.rule }));
  }
  if (judged.verdict === 'enough') return found;
  const verdict =
    judged.verdict === 'within-rounding' ? counterpartWithinRounding : counterpartShort;
  found.push(
    verdict.raise(
      {
        source,
        percent: judged.percent ?? dec(0),
        minimum: minimum.percent,
        allowance: judged.allowance,
        addends,
        assumed: minimum.assumed ?? '',
      },
      { cells, unit, expected: judged.required, found: local, rule: minimum.rule },
    ),
  );
  return found;
}

/** What an amount was rounded to, as far as its own decimals tell: 43 to 1, 43,5 to 0,1. */
function grain(amount: Decimal): Decimal {
  return dec(10).pow(-amount.decimalPlaces());
}

/**
 * The split between province and commune is a practice of plans and no law, so it is judged only
 * when the office states it.
 */
function optionalSources(
  context: CheckContext,
  funding: FundingFacts,
  totals: LocalTotals,
  roundedLines: number,
  whose: string,
): Finding[] {
  return (
    [
      ['ty-le-tinh', totals.province, said.ofProvince.vi],
      ['ty-le-xa', totals.commune, said.ofCommune.vi],
    ] as const
  ).flatMap(([code, figure, source]) => {
    const own = context.facts.settings.get(code);
    const typed = own ? readNumberText(own.value) : null;
    const percent = typed?.vi ?? typed?.en ?? null;
    if (!own || !percent || !figure) return [];
    const rule = {
      document: statedByOffice(code, own.value),
      from: null,
      unconfirmed: true,
    };
    return judge(
      totals.central,
      figure.value,
      { percent, rule, unchecked: false, assumed: null },
      roundedLines,
      `${source}${whose}`,
      funding.unit,
      firstCell(figure),
    );
  });
}
