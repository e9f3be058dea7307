import { verb } from '../../app/figures/verb';
import { numbersOf, type HouseholdNumbers, type Numbers } from '../../app/figures';
import { findingJson, numbersJson } from '../../app/json';
import { shown } from '../../app/show';
import { survey } from '../../app/survey';
import { calendarWords } from '../../text/calendar';
import { cliWords } from '../../text/cli';
import { lineLabel } from '../../text/programme-lines';
import { commandOf, surveyOptions } from '../context';
import { openWorkbook } from '../files';
import { table } from '../print';
import { hasStops } from '../stops';
import { shownWords } from '../words';

/** `so-lieu`: the figures. */
export const command = commandOf(verb, async (line, output) => {
  const seen = await survey(await openWorkbook(line.operands[0]), surveyOptions(line));
  const numbers = numbersOf(seen.facts);
  const stops = seen.findings.filter((item) => item.severity === 'stop' && !item.passed);
  if (line.json)
    output.json({ ...(numbersJson(numbers) as object), stops: stops.map(findingJson) });
  else output.say(...figureLines(numbers));
  return hasStops(seen.findings);
});

export function figureLines(numbers: Numbers): string[] {
  const lines: string[] = [];
  if (numbers.households)
    lines.push(...householdLines(shownWords.moments.closing, numbers.households), '');
  if (numbers.opening)
    lines.push(...householdLines(shownWords.moments.opening, numbers.opening), '');
  if (numbers.reduction) {
    const { poor, nearPoor, poorPoints, nearPoorPoints } = numbers.reduction;
    lines.push(
      shownWords.reduced(
        shown(poor),
        shown(poorPoints, 2),
        shown(nearPoor),
        shown(nearPoorPoints, 2),
      ),
      '',
    );
  }
  if (numbers.forecast) lines.push(...forecastLines(numbers.forecast), '');
  if (numbers.flow) lines.push(...flowLines(numbers.flow), '');
  if (numbers.funding) lines.push(...fundingLines(numbers.funding), '');
  if (numbers.targets) {
    lines.push(
      shownWords.targets.title,
      table(
        shownWords.targets.heads,
        numbers.targets.map((target) => [
          target.code ?? '',
          cut(target.name, 70),
          target.target
            ? `${target.comparison ?? ''} ${shown(target.target)} ${target.unit ?? ''}`.trim()
            : '…',
          target.actual ? shown(target.actual) : '…',
          target.verdict ?? '…',
        ]),
      ),
    );
  }
  return lines;
}

function forecastLines(forecast: NonNullable<Numbers['forecast']>): string[] {
  const groups = [
    [shownWords.groups.poor, forecast.poor],
    [shownWords.groups.nearPoor, forecast.nearPoor],
  ] as const;
  return [
    shownWords.forecast(calendarWords.day(forecast.asOf)),
    table(
      shownWords.forecastHeads,
      groups.flatMap(([name, group]) =>
        group
          ? [
              [
                name,
                shown(group.opening),
                shown(group.now),
                shown(group.nowRate, 2),
                shown(group.pace, 1),
                shown(group.fall, 2),
                shown(group.count),
                shown(group.rate, 2),
                shown(group.missing, 2),
                shown(group.toLeave),
                shown(group.perMonth, 1),
              ],
            ]
          : [],
      ),
    ),
  ];
}

function flowLines(flow: NonNullable<Numbers['flow']>): string[] {
  const groups = [
    [shownWords.groups.poor, flow.poor],
    [shownWords.groups.nearPoor, flow.nearPoor],
  ] as const;
  return [
    shownWords.flow.title,
    table(
      shownWords.flow.heads,
      groups.flatMap(([name, group]) =>
        group
          ? [
              [
                name,
                ...[
                  group.opening,
                  group.decrease.toOtherGroup,
                  group.decrease.aboveLine,
                  group.decrease.other,
                  group.increase.fromOtherGroup,
                  group.increase.relapsed,
                  group.increase.new,
                  group.increase.other,
                  group.closing,
                  group.computedClosing,
                  group.netReduction,
                  group.grossReduction,
                ].map((value) => shown(value)),
              ],
            ]
          : [],
      ),
    ),
  ];
}

function householdLines(title: string, figures: HouseholdNumbers): string[] {
  const row = (
    name: string,
    of: Pick<HouseholdNumbers, 'total' | 'poor' | 'nearPoor' | 'poorRate' | 'nearPoorRate'>,
  ): string[] => [
    name,
    shown(of.total),
    shown(of.poor),
    shown(of.poorRate, 2),
    shown(of.nearPoor),
    shown(of.nearPoorRate, 2),
  ];
  return [
    title,
    table(shownWords.places.heads, [
      ...figures.byHamlet.map((place) => row(place.hamlet, place)),
      row(shownWords.places.total, figures),
    ]),
  ];
}

function fundingLines(funding: NonNullable<Numbers['funding']>): string[] {
  return [
    shownWords.money(funding.unit),
    table(shownWords.funding.heads, [
      ...funding.lines.map((item) => [
        cut(item.name, 60),
        shown(item.total),
        shown(item.central),
        shown(item.province),
        shown(item.commune),
        item.leads.join('; '),
      ]),
      [
        shownWords.funding.total,
        shown(funding.total),
        shown(funding.central),
        shown(funding.province),
        shown(funding.commune),
        '',
      ],
    ]),
    ...(funding.shares
      ? [
          shownWords.shares(
            shown(funding.shares.central, 2),
            shown(funding.shares.province, 2),
            shown(funding.shares.commune, 2),
          ),
        ]
      : []),
    ...(funding.ofCentral
      ? [
          shownWords.ofCentral(
            shown(funding.ofCentral.province, 2),
            shown(funding.ofCentral.commune, 2),
            shown(funding.ofCentral.local, 2),
          ),
        ]
      : []),
    ...(funding.byUnit.some((item) => item.unit !== null)
      ? [shownWords.byUnit(amounts(funding.byUnit))]
      : []),
    ...funding.otherSplits.map(({ code, name, unit, byUnit }) =>
      cliWords.otherSplit(code === null ? name : lineLabel(code), unit, amounts(byUnit)),
    ),
  ];
}

function amounts(byUnit: NonNullable<Numbers['funding']>['byUnit']): string {
  return byUnit
    .map((item) => `${item.unit ?? shownWords.unassigned} ${shown(item.total)}`)
    .join('; ');
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
