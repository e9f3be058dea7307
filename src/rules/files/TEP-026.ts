/** Tables of a file that a merge of households does not take. */
import { defineRule } from '../define';

const KINDS: Readonly<Record<string, string>> = {
  funding: 'bảng kinh phí',
  'funding-sources': 'bảng nguồn vốn',
  targets: 'bảng chỉ tiêu',
  flow: 'bảng diễn biến hộ',
  disbursement: 'bảng giải ngân',
  assignment: 'bảng phân công',
};

const KINDS_EN: typeof KINDS = {
  funding: 'a table of funding',
  'funding-sources': 'a table of sources of funding',
  targets: 'a table of targets',
  flow: 'a table of changes of households',
  disbursement: 'a table of money spent',
  assignment: 'a table of duties',
};

export const tablesNotMerged = defineRule({
  code: 'TEP-026',
  severity: 'note',
  params: { file: 'text', kinds: 'list' },
  vi: {
    title: 'Bảng không gộp',
    message: (p) =>
      `Tệp «${p.file}» còn có ${p.kinds
        .map((kind) => KINDS[kind] ?? kind)
        .join(', ')}; gộp chỉ lấy bảng tổng hợp hộ và danh sách hộ.`,
  },
  en: {
    title: 'Tables that are not merged',
    message: (p) =>
      `File «${p.file}» also has ${p.kinds.map((kind) => KINDS_EN[kind] ?? kind).join(', ')}; a merge takes summaries and lists of households alone.`,
  },
});
