/** Files of a merge that are of different days, years or moments. */
import { defineRule, type Lists, type Texts } from '../define';
import { HOUSEHOLDS } from './merge-words';

type Words = Readonly<Record<string, string>>;

const BASES: Words = {
  actual: 'số thực hiện',
  opening: 'số đầu năm',
  plan: 'số kế hoạch',
};

const TIMES: Words = {
  date: 'ngày chốt số liệu',
  year: 'năm',
  basis: 'thời điểm (đầu năm, cuối năm, kế hoạch)',
};

const BASES_EN: Words = {
  actual: 'actual figures',
  opening: 'figures of the start of the year',
  plan: 'planned figures',
};

const TIMES_EN: Words = {
  date: 'the day of the figures',
  year: 'the year',
  basis: 'the moment (start of the year, end of the year, plan)',
};

function timesOf(p: Texts<'what'> & Lists<'values'>, times: Words, bases: Words): string {
  const values = p.values.map((value) =>
    value.replace(/^(?:actual|opening|plan) /, (basis) => `${bases[basis.trim()]} `),
  );
  return `${times[p.what] ?? p.what}: ${values.join('; ')}`;
}

export const otherTimes = defineRule({
  code: 'TEP-018',
  severity: 'check',
  subjects: HOUSEHOLDS,
  params: { what: 'text', values: 'list' },
  vi: {
    title: 'Các tệp khác thời điểm',
    message: (p) => `Các tệp khác nhau về ${timesOf(p, TIMES, BASES)}.`,
    effect: 'Số gộp lẫn số của nhiều thời điểm.',
    fix: 'Chọn một thời điểm chốt và thay tệp cũ.',
  },
  en: {
    title: 'Files of different times',
    message: (p) => `The files differ in ${timesOf(p, TIMES_EN, BASES_EN)}.`,
    effect: 'Merged figures would be of several times.',
    fix: 'Choose one day and replace the old files.',
  },
});
