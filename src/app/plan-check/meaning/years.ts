/** Years of a text: the plan's own, the programme's period, the period of the poverty standard. */
import { dec } from '../../../domain/decimal';
import { plainKey } from '../../../domain/match-key';
import { indicatorSetAt, parameters, type Programme } from '../../../regulations';
import { planCheckWords } from '../words';
import type { Held } from '../held';
import type { SaidFigure } from '../said';
import type { Citation } from './documents';
import { ofElsewhere, ofThePast } from './pure';
import { expression } from '../expressions';

const PERIOD = expression('period');
const SPAN = /(\d{4})\s*[-–]\s*(\d{4})/g;
const OWN =
  /\b(?:ke hoach|chi tieu|phan dau|tong kinh phi|kinh phi du kien|tren dia ban|ra soat|tap huan|cong tac giam ngheo|trien khai|ban hanh|trong nam|nghi quyet|nguon (?:von|luc))\b/;
const NOT_OWN = /(?:\b(?:so voi|tu|truoc|sau|den|quy [ivx]+|thang \d+)|\d\s*[-–])\s*(?:nam)?\s*$/;

/** @param cited whether the figure stands in the title of another document */
export function yearHeld(
  figure: SaidFigure,
  year: number | null,
  programme: Programme | null,
  cited: Citation | null,
): Held | null {
  if (year === null) return null;
  const period = [...figure.paragraph.matchAll(PERIOD)].find(
    (match) => match.index <= figure.at && figure.at < match.index + match[0].length,
  );
  if (period) return periodHeld(figure, period, year, programme, cited);
  const said = figure.value.toNumber();
  const held = (values: readonly number[]): Held => ({
    id: 'plan.year',
    name: planCheckWords.held.year,
    unit: '',
    values: values.map((value) => dec(value)),
    by: 'workbook',
  });
  const before = plainKey(figure.before);
  // A plan for a year may be signed at the end of the year before.
  if (/^\D{0,40}\bngay\b.{0,12}\bthang\b.{0,6}\bnam\s*$/.test(before) && figure.line < 15)
    return held([year, year - 1]);
  if (cited || !/\bnam\s*$/.test(before) || ofElsewhere(figure.sentence)) return null;
  if (said === year) return held([year]);
  const until = before.replace(/\bnam\s*$/, '').trimEnd();
  const title =
    figure.section === '' &&
    /^(?:tren dia ban|giam ngheo|thuc hien)/.test(plainKey(figure.paragraph));
  if (NOT_OWN.test(until) && !/\b(?:chi tieu|dat)\b.*\bden cuoi$/.test(until)) return null;
  if (ofThePast(figure.before) || (ofThePast(figure.sentence) && !title)) return null;
  if (said === year + 1 && /\b(?:xay dung|lap|chuan bi|de xuat|du toan)\b/.test(until)) return null;
  if (/\bcuoi$/.test(until) && !/\b(?:chi tieu|phan dau|den cuoi)\b/.test(until)) return null;
  return title || OWN.test(before) ? held([year]) : null;
}

function periodHeld(
  figure: SaidFigure,
  period: RegExpExecArray,
  year: number,
  programme: Programme | null,
  cited: Citation | null,
): Held | null {
  const before = plainKey(figure.paragraph.slice(Math.max(0, period.index - 90), period.index));
  const first = figure.at < period.index + period[0].lastIndexOf(period[2] ?? '');
  const [from, to] = [Number(period[1]), Number(period[2])];
  const standard = standardPeriod(year);
  const ofProgramme = /(\d{4})\s*[-–]\s*(\d{4})/.exec(programme?.name ?? '');
  const own = ofProgramme ? ([Number(ofProgramme[1]), [Number(ofProgramme[2])]] as const) : null;
  const bounds = /\bchuan (?:ho )?ngheo(?: da chieu)?(?: quoc gia)?\s*$/.test(before)
    ? standard
    : own;
  if (!bounds) return null;
  const programmeNamed = /\bchuong trinh (?:mtqg|muc tieu quoc gia) giam ngheo ben vung\s*$/.test(
    before,
  );
  const known = programmeNamed || bounds === standard;
  if (cited && cited.number !== programmeNumber(programme)) return null;
  if (!known && !/\bgiam ngheo(?: ben vung)?\s*$/.test(before)) return null;
  // Another period altogether is another subject; so is one that begins with the standard where
  // nothing names the programme.
  if (from !== bounds[0] && !bounds[1].includes(to)) return null;
  if (!known && from === standard?.[0]) return null;
  return {
    id: bounds === standard ? 'law.standard-period' : 'law.programme-period',
    name: bounds === standard ? planCheckWords.held.standard : planCheckWords.held.programme,
    unit: '',
    values: first ? [dec(bounds[0])] : bounds[1].map((value) => dec(value)),
    by: 'law',
  };
}

const programmeNumber = (programme: Programme | null): string =>
  (/\d+\/[\p{L}-]+/u.exec(programme?.document ?? '')?.[0] ?? '').toLocaleUpperCase('vi');

/**
 * The first year of the standard in force, and the years in which the law data let it end:
 * extended, it is written in both ways.
 */
function standardPeriod(year: number): readonly [number, readonly number[]] | null {
  const set = indicatorSetAt(`${year}-12-31`);
  if (!set) return null;
  const from = Number(set.from.slice(0, 4));
  const until = [...`${set.label} ${set.document}`.matchAll(/[-–](\d{4})\b|31\/12\/(\d{4})/g)].map(
    (match) => Number(match[1] ?? match[2]),
  );
  const asIssued = parameters()
    .flatMap(({ values }) => values.flatMap((value) => [...value.document.matchAll(SPAN)]))
    .filter((match) => Number(match[1]) === from)
    .map((match) => Number(match[2]));
  return [from, [...new Set([...until, ...asIssued])]];
}
