/** TEP-026. */
import { defineRule } from '../define';

const KINDS: Readonly<Record<string, string>> = {
  funding: 'bảng kinh phí',
  'funding-sources': 'bảng nguồn vốn',
  targets: 'bảng chỉ tiêu',
  flow: 'bảng diễn biến hộ',
  disbursement: 'bảng giải ngân',
  assignment: 'bảng phân công',
};

export const tep026 = defineRule({
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
});
