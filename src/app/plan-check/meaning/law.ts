/**
 * Figures of a text that the law or the office's own terms hold: counterpart money, poverty lines,
 * days of the review, working days.
 */
import { dec } from '../../../domain/decimal';
import type { Facts } from '../../../domain/facts';
import { plainKey } from '../../../domain/match-key';
import { defaultProvince, minimumCounterpartAt, valueAt, type ValueAt } from '../../../regulations';
import { DONG } from '../../../sources/values/units';
import { planCheckWords } from '../words';
import plan from '../../calendar/plan-terms.json';
import type { Held } from '../held';
import type { FigureKind, SaidFigure } from '../said';
import { ofElsewhere } from './pure';
import units from '../../../domain/units.json';

interface LawWords {
  readonly id: string;
  readonly kinds: readonly FigureKind[];
  /** Words that the sentence must have, and words that must stand right before the figure. */
  readonly sentence: RegExp;
  readonly lead?: RegExp;
  readonly not?: RegExp;
  readonly unit?: string;
}

const RURAL = /\bnong thon\b[^,;]*$/;
const URBAN = /\b(?:thanh thi|do thi)\b[^,;]*$/;
const RULES: readonly LawWords[] = [
  {
    id: 'counterpart.commune-percent',
    kinds: ['percent'],
    sentence: /\bdoi ung\b/,
    lead: /\bngan sach (?:cap )?xa\b[^,]*$/,
  },
  {
    id: 'counterpart.province-percent',
    kinds: ['percent'],
    sentence: /\bdoi ung\b/,
    lead: /\bngan sach (?:cap )?tinh\b[^,]*$/,
  },
  {
    id: 'counterpart.minimum',
    kinds: ['percent'],
    sentence: /\bdoi ung\b/,
    lead: /\b(?:toi thieu|it nhat|thap nhat)\b[^,]*$/,
    not: /\bngan sach (?:cap )?(?:xa|tinh)\b/,
  },
  ...(['rural', 'urban'] as const).flatMap((area): LawWords[] => {
    const lead = area === 'rural' ? RURAL : URBAN;
    return [
      {
        id: `poverty.income-line.${area}`,
        kinds: ['income', 'money'],
        sentence: /\b(?:chuan (?:ho )?ngheo|chuan thu nhap)\b/,
        lead,
        not: /\btrung binh\b/,
      },
      {
        id: `poverty.average-line.${area}`,
        kinds: ['income', 'money'],
        sentence: /\bmuc song trung binh\b/,
        lead,
      },
    ];
  }),
  {
    id: 'poverty.deprivation-threshold',
    kinds: ['count'],
    unit: units.indicators,
    sentence: /\bthieu hut\b/,
    lead: /\bthieu hut\b/,
    not: /\bdo luong\b/,
  },
  {
    id: 'poverty.indicator-count',
    kinds: ['count'],
    unit: units.indicators,
    sentence: /\bdo luong\b/,
  },
  {
    id: 'review.yearly-start',
    kinds: ['date'],
    sentence: /\bra soat (?:dinh ky|ho ngheo|hang nam|hang nam)\b/,
    lead: /\btu(?: ngay)?\s*$/,
  },
  {
    id: 'review.yearly-end',
    kinds: ['date'],
    sentence: /\bra soat (?:dinh ky|ho ngheo|hang nam|hang nam)\b/,
    lead: /\bden(?: het)?(?: ngay)?\s*$/,
  },
  {
    id: 'review.yearly-preliminary',
    kinds: ['date'],
    sentence: /\bra soat\b/,
    lead: /\bso bo\b[^,;]*\btruoc(?: ngay)?\s*$/,
  },
  {
    id: 'review.yearly-official',
    kinds: ['date'],
    sentence: /\bra soat\b/,
    lead: /\bchinh thuc\b[^,;]*\btruoc(?: ngay)?\s*$/,
  },
];

/** null where no rule answers, or more than one, or the law holds no value in that year. */
export function heldByLaw(figure: SaidFigure, facts: Facts): Held | null {
  const { year } = facts;
  const sentence = plainKey(figure.sentence);
  if (figure.kind === 'workdays') return startTerm(figure, sentence);
  if (year === null || ofElsewhere(figure.sentence)) return null;
  const lead = plainKey(figure.kind === 'date' ? figure.before : figure.lead);
  const met = RULES.filter(
    (rule) =>
      rule.kinds.includes(figure.kind) &&
      rule.sentence.test(sentence) &&
      (rule.lead?.test(lead) ?? true) &&
      !(rule.not?.test(figure.kind === 'percent' ? lead : sentence) ?? false) &&
      (rule.unit ?? figure.unit) === figure.unit,
  );
  const [rule] = met;
  if (!rule || met.length > 1) return null;
  const day = `${year}-12-31`;
  const law: ValueAt | null =
    rule.id === 'counterpart.minimum'
      ? minimumCounterpartAt(day, facts.settings.get('tinh')?.value ?? defaultProvince())
      : valueAt(rule.id, day);
  if (!law || law.state === 'not-in-force') return null;
  const date = /^(\d\d)-(\d\d)$/.exec(String(law.value));
  if ((figure.kind === 'date') !== (date !== null)) return null;
  const value = date ? dec(Number(date[1]) * 100 + Number(date[2])) : dec(law.value);
  // A day written with its year is compared within the workbook's year.
  const written = date && figure.value.greaterThan(10000) ? value.plus(year * 10000) : value;
  const unit = figure.kind === 'income' ? DONG.unit : figure.unit;
  return {
    id: `law.${law.id}`,
    name: law.label,
    unit: figure.kind === 'money' ? DONG.unit : unit,
    values: [written],
    by: 'law',
  };
}

/**
 * "Trong thời hạn 15 ngày làm việc kể từ ngày phê duyệt Kế hoạch": the term of the office's own
 * plan.
 */
function startTerm(figure: SaidFigure, sentence: string): Held | null {
  const since = plainKey(figure.tail);
  if (!/\bke tu\b|\bsau khi\b|\btu ngay\b/.test(since)) return null;
  if (!/\b(?:phe duyet|ban hanh|duoc duyet)\b/.test(since)) return null;
  if (!/\b(?:trien khai|to chuc thuc hien|thuc hien ke hoach)\b/.test(sentence)) return null;
  if (/\b(?:ho so|thong bao|quyet toan|giai ngan)\b/.test(since)) return null;
  return {
    id: 'plan.start-within',
    name: planCheckWords.held.startTerm,
    unit: figure.unit,
    values: [dec(plan.startWithinWorkingDays)],
    by: 'terms',
  };
}
