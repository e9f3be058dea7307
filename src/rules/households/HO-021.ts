/** HO-021. */
import { defineRule } from '../define';

export const ho021 = defineRule({
  code: 'HO-021',
  severity: 'check', // subjects?
  params: { place: 'text', what: 'text', total: 'text?' },
  vi: {
    title: 'Thôn còn thiếu số',
    message: (p, a) =>
      `${p.place} chưa có số ${p.what} (ô ${a.cell()}); ${p.total !== '' ? `số toàn xã ${p.total} lấy theo dòng tổng của sổ` : 'số toàn xã không tính được'}.`,
    effect: 'Tỷ lệ toàn xã không tính khi tử số và mẫu số không gồm cùng các thôn.',
    fix: 'Bổ sung số của thôn; nếu thật sự không có hộ nào thì ghi 0.',
  },
});
