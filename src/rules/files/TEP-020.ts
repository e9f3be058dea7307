/** A file of a merge that is typed in an encoding from before Unicode. */
import { defineRule } from '../define';

const ENCODINGS: Readonly<Record<string, string>> = { tcvn3: 'TCVN3 (.VnTime)', vni: 'VNI' };

export const oldEncodingMerged = defineRule({
  code: 'TEP-020',
  severity: 'note',
  params: { file: 'text', encoding: 'text', count: 'number', samples: 'list' },
  vi: {
    title: 'Tệp gõ bằng bảng mã cũ',
    message: (p) =>
      `Tệp «${p.file}»: ${p.count} ô gõ bằng bảng mã ${ENCODINGS[p.encoding] ?? p.encoding}, đã đọc sang Unicode. Xem thử: ${p.samples.join('; ')}.`,
    effect: 'Tệp gốc giữ nguyên.',
  },
  en: {
    title: 'A file in an old encoding',
    message: (p) =>
      `File «${p.file}»: cells in the encoding ${ENCODINGS[p.encoding] ?? p.encoding}, read as Unicode: ${p.count}. Examples: ${p.samples.join('; ')}.`,
    effect: 'The file itself is not changed.',
  },
});
