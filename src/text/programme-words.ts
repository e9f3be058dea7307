/** What forms and texts call a programme where its own data do not say it. */
import type { ProgrammeWords } from '../regulations';

/** For lines of more than one programme, and for a year of which no programme is known. */
export const OTHER_WORDS: Readonly<
  Record<'several' | 'none', Omit<ProgrammeWords, 'short' | 'unconfirmed'>>
> = {
  several: {
    title: 'CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA',
    sentence: 'các Chương trình mục tiêu quốc gia',
    items: 'các nội dung thuộc',
    lines: 'TỪNG CHƯƠNG TRÌNH',
    content: 'Chương trình, nội dung',
    recurrent: 'Kinh phí thường xuyên (vốn sự nghiệp)',
  },
  none: {
    title: 'CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA',
    sentence: 'Chương trình mục tiêu quốc gia',
    items: 'các nội dung thuộc',
    lines: 'NỘI DUNG',
    content: 'Nội dung',
    recurrent: 'Kinh phí thường xuyên (vốn sự nghiệp)',
  },
};

/**
 * @param until the last day on which carried-over money may be spent; null for money of the year
 */
export function programmeHeading(name: string, until: string | null): string {
  return until === null ? name : `${name}: vốn kéo dài, giải ngân đến hết ngày ${until}`;
}
