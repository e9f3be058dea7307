/** Tables of a file that a merge of households does not take. */
import { type SaidWords, wordOf } from '../../domain/language';
import { defineRule } from '../define';

const KINDS: SaidWords = {
  funding: { vi: 'bảng kinh phí', en: 'a table of funding' },
  'funding-sources': { vi: 'bảng nguồn vốn', en: 'a table of sources of funding' },
  targets: { vi: 'bảng chỉ tiêu', en: 'a table of targets' },
  flow: { vi: 'bảng diễn biến hộ', en: 'a table of changes of households' },
  disbursement: { vi: 'bảng giải ngân', en: 'a table of money spent' },
  assignment: { vi: 'bảng phân công', en: 'a table of duties' },
};

export const tablesNotMerged = defineRule({
  code: 'TEP-026',
  severity: 'note',
  params: { file: 'text', kinds: 'list' },
  vi: {
    title: 'Bảng không gộp',
    message: (p) =>
      `Tệp «${p.file}» còn có ${p.kinds
        .map((kind) => wordOf(KINDS, kind))
        .join(', ')}; gộp chỉ lấy bảng tổng hợp hộ và danh sách hộ.`,
  },
  en: {
    title: 'Tables that are not merged',
    message: (p) =>
      `File «${p.file}» also has ${p.kinds.map((kind) => wordOf(KINDS, kind, 'en')).join(', ')}; a merge takes summaries and lists of households alone.`,
  },
});
