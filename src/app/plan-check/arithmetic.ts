/**
 * The text's own arithmetic: its sums, the words behind a sum, and the counterpart by its own
 * figures.
 */
import { judgeCounterpart } from '../../domain/counterpart';
import type { Finding } from '../../domain/finding';
import { plainKey } from '../../domain/match-key';
import { numberWords } from '../../domain/number-words';
import { defaultProvince, minimumCounterpartAt } from '../../regulations';
import { DONG, moneyUnit } from '../../sources/values/units';
import { EVERY_CHOICE } from '../../domain/word-choice';
import { planSumOff } from '../../rules/plan-text/VB-003';
import { planSumInWordsOff } from '../../rules/plan-text/VB-004';
import { planCounterpartShort } from '../../rules/plan-text/VB-005';
import type { Survey } from '../survey';
import { inUnit, type FigureId, type StatedFigure } from './figures';
import { expression } from './expressions';

/**
 * Sums that the text states, the words behind a sum, and the counterpart by the text's own figures.
 */
export function arithmeticFindings(stated: readonly StatedFigure[], { facts }: Survey): Finding[] {
  const of = (id: FigureId): StatedFigure | null => stated.find((item) => item.id === id) ?? null;
  const [total, central, local, province, commune] = [
    of('funding.total'),
    of('funding.central'),
    of('funding.local'),
    of('funding.province'),
    of('funding.commune'),
  ];
  return [
    ...sumFinding(total, [central, local]),
    ...sumFinding(local, [province, commune]),
    ...stated.flatMap(wordFinding),
    ...(central && local
      ? counterpartFinding(central, local, facts.year, facts.settings.get('tinh')?.value ?? null)
      : []),
  ];
}

function sumFinding(
  whole: StatedFigure | null,
  parts: readonly (StatedFigure | null)[],
): Finding[] {
  if (!whole || parts.some((part) => part === null)) return [];
  const added = parts
    .map((part) => inUnit(part!.value, part!.unit, whole.unit))
    .reduce((sum, value) => sum.plus(value));
  if (added.equals(whole.value)) return [];
  return [
    planSumOff.raise(
      { figure: whole.id, line: whole.line },
      { unit: whole.unit, expected: whole.value, found: added },
    ),
  ];
}

/** Brackets behind a sum that begin with a word of a number are the sum in words. */
function wordFinding(item: StatedFigure): Finding[] {
  if (item.words === null || !expression('inWords').test(item.words)) return [];
  const factor = moneyUnit(item.unit)?.factor ?? 1;
  const readings = EVERY_CHOICE.flatMap((choice) => [
    `${numberWords(item.value.times(factor), choice)} ${DONG.unit}`,
    `${numberWords(item.value, choice)} ${item.unit}`,
  ]);
  const said = plainKey(item.words)
    .replace(/[.,]/g, '')
    .replace(/ chan$/, '');
  if (readings.some((reading) => plainKey(reading) === said)) return [];
  return [
    planSumInWordsOff.raise(
      { figure: item.id, line: item.line, words: item.words, right: readings[0]! },
      { unit: item.unit, expected: item.value },
    ),
  ];
}

function counterpartFinding(
  central: StatedFigure,
  local: StatedFigure,
  year: number | null,
  province: string | null,
): Finding[] {
  if (year === null) return [];
  const law = minimumCounterpartAt(`${year}-12-31`, province ?? defaultProvince());
  if (!law || law.state === 'not-in-force') return [];
  const judged = judgeCounterpart({
    central: central.value,
    local: inUnit(local.value, local.unit, central.unit),
    minimumPercent: Number(law.value),
    roundedLines: 2,
    unit: 1,
  });
  if (judged.verdict === 'enough') return [];
  return [
    planCounterpartShort.raise(
      {
        line: local.line,
        minimum: Number(law.value),
        percent: judged.percent ?? 0,
        verdict: judged.verdict,
      },
      {
        severity: judged.verdict === 'short' ? 'check' : 'note',
        unit: central.unit,
        expected: judged.required,
        found: local.value,
        rule: {
          document: law.document,
          from: law.from,
          ...(law.confirmed ? {} : { unconfirmed: true }),
        },
      },
    ),
  ];
}
