import type { FindingEntries, Say } from './entry';

const GRADES: Readonly<Record<string, string>> = {
  certain: 'Chắc chắn',
  probable: 'Có thể',
  possible: 'Nghi ngờ',
};

const REASONS: Readonly<Record<string, string>> = {
  'same-id': 'cùng số CCCD',
  'same-id-other-name': 'cùng số CCCD nhưng họ tên khác nhau',
  'same-old-id': 'cùng số CMND cũ và cùng họ tên',
  'same-old-id-other-name': 'cùng số CMND cũ nhưng họ tên khác nhau',
  'near-ids': 'cùng họ tên, cùng năm sinh, hai số CCCD chỉ lệch một chỗ gõ',
  'two-ids': 'cùng họ tên, cùng năm sinh nhưng hai số CCCD',
  'same-birthday': 'cùng họ tên, cùng ngày sinh',
  'same-year-place': 'cùng họ tên, cùng năm sinh, cùng thôn',
  'same-year':
    'cùng họ tên, cùng năm sinh; chưa rõ thôn hoặc ngày sinh khác, không đủ số CCCD để so',
  'same-year-elsewhere': 'cùng họ tên, cùng năm sinh, khác thôn, không đủ số CCCD để so',
  'same-name-elsewhere': 'cùng họ tên, khác thôn; thiếu năm sinh, không đủ số CCCD để so',
  'same-place': 'cùng họ tên, cùng thôn; thiếu năm sinh và số CCCD để so',
  'same-name': 'cùng họ tên; thiếu năm sinh và số CCCD để so',
  unaccented: 'họ tên giống nhau khi bỏ dấu, cùng năm sinh, cùng thôn',
  'one-line': 'ghi trên một dòng',
  'same-code': 'cùng mã hộ',
};

/** Grade words as commands print them: "chắc chắn", "có thể", "nghi ngờ". */
export function gradeWord(grade: string): string {
  return (GRADES[grade] ?? grade).toLowerCase();
}

/** Why lines are taken for one person. */
export function reasonWords(reason: string): string {
  return REASONS[reason] ?? reason;
}

const KEPT = 'Phần mềm không xóa dòng nào.';

function because(say: Say): string {
  const ids = say.list('ids');
  const restored =
    say.text('restored') !== '0' && say.has('restored') ? ' sau khi khôi phục số 0 ở đầu' : '';
  return `${reasonWords(say.text('reason'))}${restored}${ids.length > 0 ? ` (${ids.join(', ')})` : ''}`;
}

function grade(say: Say): string {
  return GRADES[say.text('grade')] ?? say.text('grade');
}

function at(say: Say): string {
  const shown = say.list('at');
  return `${shown.join(', ')}${Number(say.text('count').replace(/\./g, '')) > shown.length ? ', …' : ''}`;
}

export const duplicateEntries: FindingEntries = {
  'TL-001': {
    title: 'Một người ghi nhiều lần',
    message: (_, say) =>
      `${grade(say)} trùng: ${say.text('count')} dòng là một người – ${because(say)} (ô ${at(say)}).`,
    effect: KEPT,
    fix: 'Xem các dòng này; nếu đúng là một người thì giữ một dòng.',
  },
  'TL-002': {
    title: 'Một người ghi ở hai thôn',
    message: (_, say) =>
      `${grade(say)} trùng giữa các thôn ${say.list('hamlets').join(', ')}: ${because(say)} (ô ${at(say)}).`,
    effect: KEPT,
    fix: 'Hỏi hai thôn xem hộ đang ở đâu (có thể đã chuyển đi); giữ ở một thôn.',
  },
  'TL-003': {
    title: 'Một số giấy tờ ghi cho hai họ tên',
    message: (_, say) => `${grade(say)}: ${because(say)} (ô ${at(say)}).`,
    effect: KEPT,
    fix: 'Đối chiếu giấy tờ: một số bị gõ sai, hoặc một người ghi hai tên.',
  },
  'TL-004': {
    title: 'Một họ tên, một năm sinh, hai số CCCD',
    message: (_, say) => `${grade(say)}: ${because(say)} (ô ${at(say)}).`,
    effect: KEPT,
    fix: 'Có thể là hai người trùng tên; nếu là một người thì sửa số gõ sai.',
  },
  'TL-005': {
    title: 'Hưởng hai dự án có thể trùng lắp',
    message: (_, say) =>
      say.text('verdict') === 'one-project'
        ? `${grade(say)} hưởng hai hỗ trợ khác nhau của ${say.list('supports').join(', ')} – ${because(say)} (ô ${at(say)}).`
        : `${grade(say)} hưởng hai dự án: ${say.list('supports').join(' và ')} – ${because(say)} (ô ${at(say)}).${say.text('verdict') === 'unknown' ? ' Chưa có quy định trong phần mềm về việc hưởng cùng lúc các hỗ trợ này.' : ''}`,
    effect: KEPT,
    fix: 'Kiểm tra hai hỗ trợ có cùng nội dung không. Cùng nội dung: chỉ hưởng mức cao hơn, không quyết toán hai lần («không chồng chéo, trùng lắp»); bỏ tên ở danh sách của mức thấp hơn.',
  },
  'TL-006': {
    title: 'Hưởng hai dự án khác loại hỗ trợ',
    message: (_, say) =>
      `${grade(say)} hưởng hai dự án khác loại hỗ trợ: ${say.list('supports').join(' và ')} – ${because(say)} (ô ${at(say)}).`,
    effect: KEPT,
  },
  'TL-007': {
    title: 'Ghi hai lần trong một dự án',
    message: (_, say) =>
      `${grade(say)} ghi ${say.text('count')} lần trong danh sách hưởng ${say.list('supports').join(', ')}: ${because(say)} (ô ${at(say)}).`,
    effect: KEPT,
    fix: 'Giữ một dòng trong danh sách hưởng lợi.',
  },
  'TL-008': {
    title: 'Một mã hộ ghi cho hai chủ hộ',
    message: (_, say) => `${say.text('count')} chủ hộ ghi cùng một mã hộ (ô ${at(say)}).`,
    effect: KEPT,
    fix: 'Sửa mã hộ của một dòng.',
  },
  'TL-009': {
    title: 'Hai danh sách cùng những người',
    message: (_, say) =>
      `Hai danh sách «${say.list('sheets').join('» và «')}» có chung ${say.text('shared')}/${say.text('of')} người, nên không nêu từng người.`,
    effect: 'Nếu gộp hay cộng hai danh sách, những người này bị tính hai lần.',
    fix: 'Nếu một danh sách là trích của danh sách kia thì không phải sửa; nếu là bản sao thì bỏ một bản.',
  },
  'TL-010': {
    title: 'Số CCCD mất số 0 ở đầu',
    message: (_, say) =>
      `${say.text('count')} số CCCD mất số 0 ở đầu (ghi dạng số), đã khôi phục số 0 để so: ${say.list('ids').join(', ')} (ô ${at(say)}).`,
    effect: 'Ô gốc giữ nguyên.',
    fix: 'Định dạng cột là Văn bản rồi gõ lại số, hoặc để phần mềm khôi phục khi gộp.',
  },
  'TL-011': {
    title: 'Số CMND cũ (9 số)',
    message: (_, say) => `${say.text('count')} người còn ghi số CMND 9 số (ô ${at(say)}).`,
    effect: 'Số cũ chỉ dùng để so yếu.',
    fix: 'Cập nhật số CCCD 12 số.',
  },
  'TL-012': {
    title: 'Số CCCD không đúng dạng',
    message: (_, say) =>
      `${say.text('count')} số CCCD không đúng dạng (thiếu, thừa chữ số, sai mã tỉnh, hoặc bị Excel rút gọn), không dùng để so (ô ${at(say)}).`,
    fix: 'Gõ lại đủ 12 số ở ô dạng Văn bản.',
  },
  'TL-013': {
    title: 'Còn nhiều trường hợp trùng khác',
    message: (_, say) => `Còn ${say.text('count')} trường hợp cùng loại chưa nêu ở đây.`,
    fix: 'Xử lý các trường hợp đã nêu rồi chạy lại, hoặc xem danh sách đầy đủ bằng --json.',
  },
};
