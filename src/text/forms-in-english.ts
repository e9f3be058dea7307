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
export const lowered = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
