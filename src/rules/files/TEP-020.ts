/** TEP-020. */
import { defineRule } from '../define';

const ENCODINGS: Readonly<Record<string, string>> = { tcvn3: 'TCVN3 (.VnTime)', vni: 'VNI' };

export const tep020 = defineRule({
  code: 'TEP-020',
  severity: 'note',
  params: { file: 'text', count: 'text', encoding: 'text', samples: 'list' },
  vi: {
    title: 'Tệp gõ bằng bảng mã cũ',
    message: (p) =>
      `Tệp «${p.file}»: ${p.count} ô gõ bằng bảng mã ${ENCODINGS[p.encoding] ?? p.encoding}, đã đọc sang Unicode. Xem thử: ${p.samples.join('; ')}.`,
    effect: 'Tệp gốc giữ nguyên.',
  },
});
