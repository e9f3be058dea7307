import { capitalNames, sourceNames } from '../amounts';
import { lineLabel } from '../programme-lines';
import type { FindingEntries, Say } from './entry';

const BLOCKS = 'Biểu kinh phí chưa được lập khi còn sai lệch này.';

function suspect(say: Say): string {
  return say.has('suspect')
    ? `Kiểm tra ô ${say.text('suspectCell')} (${say.text('suspect')}: ${say.text('typed')}). Chênh lệch chia hết cho 9 – có thể đảo chữ số ${say.text('proposed')} ↔ ${say.text('typed')}.`
    : '';
}

function direction(
  finding: { expected: { lessThan(x: never): boolean } | null; found: unknown },
  say: Say,
): string {
  return finding.expected && finding.expected.lessThan(finding.found as never)
    ? `thừa ${say.gap()}`
    : `thiếu ${say.gap()}`;
}

function assumed(say: Say): string {
  return say.has('assumed')
    ? ` Sổ chưa ghi tỉnh nên xét theo mức của tỉnh ${say.text('assumed')}.`
    : '';
}

const ROLES: Readonly<Record<string, string>> = {
  initial: 'giao đầu năm',
  addition: 'bổ sung',
  change: 'điều chỉnh',
  replacement: 'điều chỉnh (thay số cũ)',
  unclear: 'bổ sung hay điều chỉnh',
};
const WHY_UNCLEAR: Readonly<Record<string, string>> = {
  words: 'lời ghi không cho biết số này cộng thêm vào hay thay số cũ',
  part: 'bảng điều chỉnh không có đủ các dòng của bảng trước, nên không biết dòng thiếu giữ nguyên hay bỏ',
  negative: 'bảng điều chỉnh có số âm, nên là phần tăng, giảm chứ không phải số mới',
  'no-initial': 'sổ không có bảng giao đầu năm để cộng vào',
};

/** One decision as a sentence names it: "bổ sung (Quyết định số 45/QĐ-UBND ngày 20/07/2025)". */
export function versionName(role: string, document: string, date: string, sheet: string): string {
  const about = [document, date === '' ? '' : `ngày ${date.split('-').reverse().join('/')}`]
    .filter((text) => text !== '')
    .join(' ');
  return `${ROLES[role] ?? role} (${about === '' ? `trang «${sheet}»` : about})`;
}

function version(written: string): string {
  const [role, document, date, sheet] = written.split('|') as [string, string, string, string];
  return versionName(role, document, date, sheet);
}

const VERSION_FIELDS: Readonly<Record<string, string>> = {
  total: 'tổng kinh phí',
  ...capitalNames,
  ...sourceNames,
};

export const fundingEntries: FindingEntries = {
  'VON-031': {
    title: 'Bổ sung hay điều chỉnh',
    message: (_, say) =>
      `Kinh phí ${version(say.text('name'))} và ${version(say.text('before'))}: ${WHY_UNCLEAR[say.text('why')] ?? ''}${say.has('lines') && say.list('lines').length > 0 ? ` (thiếu ${say.list('lines').map(lineLabel).join(', ')})` : ''}.`,
    effect: BLOCKS,
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc ghi rõ ở tên bảng hoặc tên cột: «bổ sung» khi cộng thêm, «sau điều chỉnh» khi là số mới của mọi dòng; hai cột «điều chỉnh tăng», «điều chỉnh giảm» khi là phần thay đổi.',
  },
  'VON-032': {
    title: 'Quyết định không ghi ngày',
    message: (_, say) =>
      `${say.text('count')} bảng hoặc cột bổ sung, điều chỉnh kinh phí không ghi ngày của quyết định${say.text('order') === '1' ? ', nên không biết cái nào sau cùng' : ', coi như đã có trong kỳ'}.`,
    effect: 'Biểu 6 tháng và biểu theo ngày cần ngày của quyết định.',
    fix: 'Ghi «Quyết định số … ngày …» ở tên bảng hoặc tên cột.',
  },
  'VON-033': {
    title: 'Kinh phí theo quyết định nào',
    message: (_, say) =>
      `Kinh phí dùng trong biểu${say.text('end') === '' ? '' : ` (đến ${say.text('end').split('-').reverse().join('/')})`}: ${say.list('used').map(version).join(' + ')}.${say.list('later').length > 0 ? ` Chưa tính vì sau kỳ: ${say.list('later').map(version).join('; ')}.` : ''}`,
  },
  'VON-034': {
    title: 'Sau điều chỉnh bằng đầu năm cộng bổ sung, điều chỉnh',
    message: (_, say) =>
      `«${say.text('name')}», ${VERSION_FIELDS[say.text('field')] ?? ''}: sau điều chỉnh ghi ${say.expected()}, cộng các lần giao được ${say.found()} (lệch ${say.difference()}${say.unit()}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra các ô của dòng này: giao đầu năm, bổ sung, điều chỉnh và sau điều chỉnh.',
  },
  'VON-001': {
    title: 'Tổng kinh phí bằng cộng các nguồn',
    message: (finding, say) =>
      `Kinh phí không khớp (${say.text('name')}): tổng ghi ${say.expected()}, cộng các nguồn ${say.list('parts').join(' + ')} = ${say.found()} (${direction(finding as never, say)}${say.unit()}${say.has('percent') ? `, bằng ${say.fixed('percent', 2)} % số ghi` : ''}).`,
    effect: BLOCKS,
    fix: (_, say) =>
      suspect(say) ||
      `Đối chiếu ô tổng ${say.cell()} với các ô nguồn vốn rồi sửa ô sai; nếu số ghi là đúng, chọn «Bỏ qua có lý do».`,
  },
  'VON-002': {
    title: 'Ngân sách địa phương bằng tỉnh cộng xã',
    message: (finding, say) =>
      `Ngân sách địa phương không khớp (${say.text('name')}): ghi ${say.expected()}, cộng ${say.list('parts').join(' + ')} = ${say.found()} (${direction(finding as never, say)}${say.unit()}).`,
    effect: BLOCKS,
    fix: (_, say) => suspect(say) || 'Kiểm tra các ô ngân sách tỉnh và ngân sách xã của dòng này.',
  },
  'VON-003': {
    title: 'Dòng tổng cộng bằng cộng các dự án, tiểu dự án',
    message: (_, say) =>
      `Dòng «${say.text('name')}» ghi ${say.text('what')} ${say.expected()}, cộng ${say.text('lines')} dòng dự án được ${say.found()} (lệch ${say.difference()}${say.unit()}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra dòng tổng cộng và các dòng dự án trong cột này.',
  },
  'VON-004': {
    title: 'Dự án bằng cộng các tiểu dự án',
    message: (_, say) =>
      `«${say.text('name')}»: ${say.text('what')} ghi ${say.expected()}, cộng ${say.text('lines')} tiểu dự án được ${say.found()} (lệch ${say.difference()}${say.unit()}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra dòng dự án và các dòng tiểu dự án bên dưới.',
  },
  'VON-005': {
    title: 'Sai dấu phân cách hàng nghìn (lệch 1.000 lần)',
    message: (_, say) =>
      `Tổng ghi ${say.expected()} nhưng cộng được ${say.found()}: ô ${say.text('suspectCell')} (${say.text('suspect')}) lệch đúng 1.000 lần, nghi sai dấu phân cách hàng nghìn.`,
    effect: BLOCKS,
    fix: (_, say) =>
      `Đổi ô ${say.text('suspectCell')} từ ${say.text('typed')} thành ${say.fixed('proposed', 0)} nếu đúng như vậy (lệnh «Sửa» làm việc này trên một bản sao).`,
  },
  'VON-006': {
    title: 'Hai bảng ghi một tổng kinh phí',
    message: (_, say) =>
      `Hai bảng ghi ${say.text('what')} khác nhau: ${say.expected()} và ${say.found()} (lệch ${say.difference()}${say.unit()}).`,
    effect: BLOCKS,
    fix: 'Xem bảng nào là bản mới nhất và sửa bảng kia, hoặc bỏ bảng cũ khỏi sổ.',
  },
  'VON-007': {
    title: 'Ngân sách trung ương bằng đầu tư cộng thường xuyên (sự nghiệp)',
    message: (finding, say) =>
      `Ngân sách trung ương không khớp (${say.text('name')}): ghi ${say.expected()}, cộng ${say.list('labels').join(' và ')} được ${say.found()} (${direction(finding as never, say)}${say.unit()}).`,
    effect: BLOCKS,
    fix: (_, say) =>
      suspect(say) || `Kiểm tra các ô ${say.list('labels').join(' và ')} của dòng này.`,
  },
  'VON-015': {
    title: 'Số tiền âm',
    message: (_, say) =>
      `«${say.text('name')}»: số tiền ${say.found()} là số âm (ô ${say.places()}).`,
    effect: 'Biểu cộng số này như đã ghi.',
    fix: 'Kiểm tra dấu trừ hoặc dấu ngoặc; nếu là điều chỉnh giảm thì ghi số kế hoạch sau điều chỉnh.',
  },
  'VON-016': {
    title: 'Hai bảng kinh phí cùng tổng, khác dòng',
    message: (_, say) =>
      `Hai bảng kinh phí cùng tổng nhưng khác ở ${say.list('lines').map(lineLabel).join(', ')}: ${say.expected()} và ${say.found()} (ô ${say.places()}).`,
    effect: 'Biểu lấy số của bảng có nhiều dòng hơn, hoặc bảng đứng trước.',
    fix: 'Xem bảng nào là bản mới nhất và sửa hoặc bỏ bảng kia.',
  },
  'VON-017': {
    title: 'Một dự án ghi nhiều dòng',
    message: (_, say) =>
      `${lineLabel(say.text('code'))} có ${say.text('count')} dòng trong bảng kinh phí (ô ${say.places()}).`,
    effect: 'Biểu cộng cả các dòng này.',
    fix: 'Bỏ dòng thừa nếu ghi trùng; nếu là hai phần khác nhau thì không phải sửa.',
  },
  'VON-018': {
    title: 'Số tiền nhỏ hơn hẳn các dòng khác',
    message: (_, say) =>
      `«${say.text('name')}»: ${say.text('what')} ghi ${say.found()}${say.unit()}, trong khi các dòng khác quanh mức ${say.text('median')}; có thể là ${say.text('proposed')} (lệch 1.000 lần).`,
    effect: 'Biểu in số như đã ghi.',
    fix: 'Kiểm tra dấu phân cách hàng nghìn và đơn vị tính của ô này.',
  },
  'VON-014': {
    title: 'Một phần kinh phí ở bảng khác',
    message: (_, say) =>
      `Trang «${say.text('sheet')}» có ${say.text('count')} dòng kinh phí không có trong bảng kinh phí chính (trang «${say.text('main')}»), ví dụ ô ${say.cell()}.`,
    effect: 'Chưa biết có phải cộng hai bảng hay không; biểu kinh phí chưa được lập.',
    fix: 'Trả lời câu hỏi ở phần Kiểm tra của khung, hoặc gộp các dòng vào một bảng, hoặc ẩn trang không dùng, hoặc bỏ qua kèm lý do.',
  },
  'VON-019': {
    title: 'Tổng kinh phí gồm cả vốn kéo dài',
    message: (_, say) =>
      `Cột tổng gồm cả vốn kéo dài từ năm trước (${say.text('count')} dòng: ô ${say.places()}); các biểu lấy phần vốn giao trong năm.`,
    fix: 'Kiểm tra lại nếu đơn vị tính cả vốn kéo dài vào kinh phí của năm.',
  },
  'VON-010': {
    title: 'Vốn đối ứng thiếu trong sai số làm tròn',
    message: (_, say) =>
      `Vốn đối ứng ${say.text('source')} đạt ${say.fixed('percent', 2)} % vốn trung ương (${say.found()} so với ${say.expected()}), thiếu ${say.gap()}${say.unit()} so với ${say.text('minimum')} % – trong sai số làm tròn ±${say.text('allowance')} (0,5 × ${say.text('addends')} số đã làm tròn).${assumed(say)}`,
    effect: 'Biểu vẫn được lập; ghi chú này in dưới biểu.',
    fix: 'Không phải sửa. Nếu muốn đủ tỷ lệ tính đúng từng đồng, nâng vốn đối ứng thêm phần thiếu.',
  },
  'VON-011': {
    title: 'Vốn đối ứng thiếu quá sai số làm tròn',
    message: (_, say) =>
      `Vốn đối ứng ${say.text('source')} đạt ${say.fixed('percent', 2)} % vốn trung ương (${say.found()} so với ${say.expected()}), thiếu ${say.gap()}${say.unit()} so với ${say.text('minimum')} %, quá sai số làm tròn ±${say.text('allowance')} (0,5 × ${say.text('addends')} số đã làm tròn).${assumed(say)}`,
    effect:
      'Biểu vẫn được lập. Mức tối thiểu áp dụng cho ngân sách địa phương của cả tỉnh; thiếu ở một xã là dấu hiệu cần xem lại.',
    fix: 'Kiểm tra phần ngân sách tỉnh, ngân sách xã, hoặc hỏi cơ quan giao vốn.',
  },
  'VON-012': {
    title: 'Không xét tỷ lệ đối ứng',
    message: (_, say) =>
      say.has('document')
        ? `Chưa xét tỷ lệ vốn đối ứng${say.text('whose')}: từ năm ngân sách ${say.text('year')} tỷ lệ do ${say.text('document')} quy định, phần mềm chưa có tỷ lệ của văn bản này.`
        : `Chưa xét tỷ lệ vốn đối ứng${say.text('whose')}: ${say.has('year') ? `phần mềm chưa có quy định cho năm ${say.text('year')}${say.has('province') ? `, tỉnh ${say.text('province')}` : ''}` : 'chưa biết số liệu của năm nào'}.`,
    effect: 'Biểu vẫn được lập, không có nhận xét về đối ứng.',
    fix: 'Ghi mã tinh (tên tỉnh), nam (năm), hoặc ty-le-doi-ung (tỷ lệ %, văn bản ở cột «Căn cứ») vào trang «Thông số».',
  },
  'VON-035': {
    title: 'Vốn kéo dài của chương trình trước',
    message: (_, say) =>
      `${say.text('name')}: ${say.text('count')} dòng vốn kéo dài${say.has('total') ? `, ${say.text('total')}${say.unit()}` : ''}${say.has('left') ? `, còn ${say.text('left')}${say.unit()} chưa giải ngân` : ''}; được giải ngân đến hết ngày ${say.text('until').split('-').reverse().join('/')}.`,
    fix: 'Giải ngân trước ngày này; phần chuyển sang chương trình mới thì ghi ở dòng của chương trình mới.',
  },
  'VON-013': {
    title: 'Chưa đủ nguồn để xét đối ứng',
    message: (_, say) =>
      `Chưa xét mức đối ứng ${say.text('percent')} %${say.text('whose')}: bảng chưa có đủ các nguồn địa phương (tỉnh và xã).`,
    fix: 'Bổ sung cột ngân sách tỉnh, ngân sách xã hoặc tổng ngân sách địa phương.',
  },
};
