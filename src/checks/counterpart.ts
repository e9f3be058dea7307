/**
 * Local counterpart money against the minimum share of central money. Both verdicts are told: how
 * much is missing to the exact minimum, and whether that lies within what rounding each line can
 * explain.
 * Source: Quyết định 02/2022/QĐ-TTg, whose minimum binds the province's whole budget; a commune's
 * plan is a sign only.
 */
import { judgeCounterpart } from '../domain/counterpart';
import { dec, sum, type Decimal } from '../domain/decimal';
import type { Figure, FundingFacts, FundingLine } from '../domain/facts';
import { finding, type Finding, type RuleRef } from '../domain/finding';
import { defaultProvince, minimumCounterpartAt } from '../regulations';
import { readNumberText } from '../domain/number-text';
import { firstCell, leafLines, type CheckContext, type Rule } from './context';

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
  const totals = localTotals(funding);
  if (!totals) return [];
  const minimum = minimumOf(context);
  if (!minimum) {
    return [
      finding({
        code: 'VON-012',
        severity: 'note',
        subjects: ['funding'],
        cells: totals.cells.slice(0, 1),
        params: {
          year: context.facts.year === null ? '' : String(context.facts.year),
          province: context.facts.settings.get('tinh')?.value ?? '',
        },
      }),
    ];
  }
  if (!totals.complete) {
    return [
      finding({
        code: 'VON-013',
        severity: 'note',
        subjects: ['funding'],
        cells: totals.cells,
        rule: minimum.rule,
        params: { percent: minimum.percent },
      }),
    ];
  }
  const roundedLines = Math.max(1, leafLines(funding.lines).length);
  const found = judge(
    totals.central,
    totals.local,
    minimum,
    roundedLines * 2,
    'địa phương',
    funding.unit,
    totals.cells,
  );
  return [...found, ...optionalSources(context, funding, totals, roundedLines)];
};

interface LocalTotals {
  readonly central: Decimal;
  readonly local: Decimal;
  /** Both province and commune are known, or their sum is. */
  readonly complete: boolean;
  readonly cells: Figure['cells'];
  readonly province: Figure | null;
  readonly commune: Figure | null;
}

/** Totals from the total row, else from the lines. */
function localTotals(funding: FundingFacts): LocalTotals | null {
  const of = (field: 'central' | 'local' | 'province' | 'district' | 'commune'): Figure | null => {
    const typed = funding.declared?.[field];
    if (typed) return typed;
    const given = leafLines(funding.lines).flatMap((line: FundingLine) =>
      line[field] ? [line[field]!] : [],
    );
    return given.length === 0
      ? null
      : {
          value: sum(given.map((figure) => figure.value)),
          cells: given.flatMap((figure) => figure.cells),
        };
  };
  const central = of('central');
  if (!central || central.value.isZero()) return null;
  const province = of('province');
  const commune = of('commune');
  const local = of('local');
  const parts = [province, of('district'), commune].flatMap((figure) => (figure ? [figure] : []));
  const amount = local?.value ?? sum(parts.map((figure) => figure.value));
  return {
    central: central.value,
    local: amount,
    complete: local !== null || (province !== null && commune !== null),
    province,
    commune,
    cells: [...(local ? firstCell(local) : parts.flatMap(firstCell)), ...firstCell(central)],
  };
}

function minimumOf({ facts, date }: CheckContext): Minimum | null {
  const own = facts.settings.get('ty-le-doi-ung');
  const typed = own ? readNumberText(own.value) : null;
  const value = typed?.vi ?? typed?.en ?? null;
  if (own && value) {
    return {
      percent: value,
      rule: {
        document: `Thông số ty-le-doi-ung = ${own.value} do đơn vị ghi`,
        from: null,
        unconfirmed: true,
      },
      unchecked: false,
      assumed: null,
    };
  }
  if (!date) return null;
  const province = facts.settings.get('tinh')?.value ?? null;
  const law = minimumCounterpartAt(date, province ?? defaultProvince());
  if (!law || law.state === 'not-in-force') return null;
  return {
    percent: dec(law.value),
    unchecked: law.state === 'unchecked',
    assumed: province === null ? defaultProvince() : null,
    rule: {
      document: law.document,
      from: law.from,
      ...(law.confirmed ? {} : { unconfirmed: true }),
    },
  };
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
    found.push(
      finding({
        code: 'LUAT-001',
        severity: 'check',
        subjects: [],
        rule: minimum.rule,
        params: { what: 'tỷ lệ vốn đối ứng tối thiểu' },
      }),
    );
  }
  if (judged.verdict === 'enough') return found;
  found.push(
    finding({
      code: judged.verdict === 'within-rounding' ? 'VON-010' : 'VON-011',
      severity: judged.verdict === 'within-rounding' ? 'note' : 'check',
      subjects: ['funding'],
      cells,
      unit,
      expected: judged.required,
      found: local,
      rule: minimum.rule,
      params: {
        source,
        percent: judged.percent ?? dec(0),
        minimum: minimum.percent,
        allowance: judged.allowance,
        addends,
        assumed: minimum.assumed ?? '',
      },
    }),
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
): Finding[] {
  return (
    [
      ['ty-le-tinh', totals.province, 'tỉnh'],
      ['ty-le-xa', totals.commune, 'xã'],
    ] as const
  ).flatMap(([code, figure, source]) => {
    const own = context.facts.settings.get(code);
    const typed = own ? readNumberText(own.value) : null;
    const percent = typed?.vi ?? typed?.en ?? null;
    if (!own || !percent || !figure) return [];
    const rule = {
      document: `Thông số ${code} = ${own.value} do đơn vị ghi`,
      from: null,
      unconfirmed: true,
    };
    return judge(
      totals.central,
      figure.value,
      { percent, rule, unchecked: false, assumed: null },
      roundedLines,
      source,
      funding.unit,
      firstCell(figure),
    );
  });
}
