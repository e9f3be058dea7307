/** Sentences about a province's own form, in English. */
import words from './forms-in-english.json';

type Members = Readonly<Partial<Record<string, string>>>;

const ENGLISH: Readonly<Record<string, Members>> = words.english;

/** "near-poor people at the end of the year" */
export function describeInEnglish(at: Members): string {
  const named = (dimension: string): string => ENGLISH[dimension]?.[at[dimension] ?? ''] ?? '';
  if (at.measure === 'average') return `people in a household ${named('group')}`.trim();
  const rate =
    at.measure === 'rate' ? 'rate of ' : at.measure === 'points' ? 'percentage points of ' : '';
  if (at.facet) return `${named('facet')}${at.target ? ' of the target' : ''}`;
  const parts =
    at.unit === 'money'
      ? ['funding', named('stage'), named('source'), named('capital')]
      : [
          named('group'),
          at.unit === 'person' ? 'people' : 'households',
          named('trait'),
          at.ethnic ? 'by ethnic group' : '',
          at.indicator === 'sum' ? 'all that is lacking' : '',
          at.indicator && at.indicator !== 'sum'
            ? `${at.has ? 'not ' : ''}lacking in indicator ${at.indicator}`
            : '',
          at.cause ? `by cause ${at.cause}` : '',
          named('move'),
          named('direction'),
          at.other ? 'for other reasons' : '',
          named('moment'),
        ];
  return rate + parts.filter((part) => part !== '').join(' ');
}

/** A sentence inside another one: "The workbook …." → "the workbook …" */
const lowered = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');

/** Why a cell stays blank. */
export const BLANK_EN: Readonly<Record<string, (about: string) => string>> = {
  unknown: (about) =>
    `«${about}» in the header is not understood; answer the question about the column and fill in again`,
  title: (about) =>
    `the title also says «${about}»: maybe not of all; answer the question and fill in again`,
  against: () => 'the headers of the cell contradict each other',
  'no-group': () => 'the form does not say whether it is of poor, near-poor or all households',
  base: () => 'the form does not say of which total the rate is',
  'other-year': () => 'the form asks for another year than the workbook’s',
  period: (about) => `the form asks for another period than the workbook’s: «${about}»`,
  titled: (about) =>
    `the title says «${about}» and the headers of the cell do not: it is not clear which figure is asked`,
  scenario: () => 'the form asks for a plan or a result that the workbook does not keep apart',
  lack: () =>
    'the form does not say whether it counts households that lack the indicator or have it (or asks for a whole dimension)',
  'unit-of-row': () => 'the unit of the row is another than the target’s in the workbook',
  nothing: () => 'the workbook has no figure such as the headers ask for',
  'no-figure': (about) =>
    /^The workbook /.test(about) ? lowered(about) : `the workbook has no ${about} yet`,
  blocked: (about) => `the figure is held back: ${about}`,
  conflict: (about) => `the workbook has two figures for ${about}`,
  note: () => 'a column for remarks',
  locked: () =>
    'the cell is locked; unprotect the sheet (Review > Unprotect Sheet) and fill in again',
  'few-rows': (about) =>
    `the form is locked, so ${about} more rows could not be added; unprotect the sheet (Review > Unprotect Sheet) and fill in again`,
  row: () =>
    'it is not clear whose this row is; answer the question about the row and fill in again',
  unit: () =>
    'the form names no unit of money; answer the question about the unit and fill in again',
  persons: () =>
    'a list of people: names are filled in at your wish alone; identity numbers never are',
  room: () => 'it is not clear what the empty rows are for; answer the question and fill in again',
  parts: () =>
    'the form does not have all hamlets (projects, sources), or several totals: it is not clear what this total is of',
  waits: (about) =>
    `a formula of the form uses cells that are blank (${about}): it is not the last word yet`,
  commune: () =>
    'the form is headed with another commune than the workbook’s; answer the question and fill in again',
  token: () => 'the cell holds a sign of another program, and is left as it is',
  format: () =>
    'the cell has a format of text, day or percent on a locked sheet: a number would show wrongly; unprotect the sheet (Review > Unprotect Sheet) and fill in again',
  spare: () => 'a row that is left over',
  computed: () => 'the workbook’s figure differs from what the row of column numbers computes',
};

const ENGLISH_LISTS: Members = words.englishLists;

/** What the officer has to know of a form beside its cells. */
export function noteInEnglish(code: string, p: Members): string {
  switch (code) {
    case 'list-updated':
      return `The list of households at ${p.cells} is brought up to date: ${p.more} rows more, ${p.gone} rows fewer.`;
    case 'list-old':
      return `The list of households at ${p.cells} differs from the workbook: ${p.more} rows are missing, ${p.gone} rows are not in the workbook. It is left as it is: ${ENGLISH_LISTS[p.how ?? ''] ?? ''}.`;
    case 'list-unknown':
      return `The list of households at ${p.cells} is left as it is, and could not be compared: ${BLANK_EN[p.why ?? '']?.(p.english ?? '') ?? ''}.`;
    case 'own-formulas':
      return `Formulas of the form give other figures than the workbook at ${p.cells}. They are kept: check and mend them before you send the form.`;
    case 'formats':
      return `The sheet is locked, so the form’s formats are kept: figures at ${p.cells} are shown rounded and are whole in the cell.`;
    default:
      return `The form asks for the figures of ${p.said}: those of the start of ${p.year} are filled in. See that they are the same before you send it.`;
  }
}
