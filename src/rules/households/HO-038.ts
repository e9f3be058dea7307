/** HO-038. */
import { defineRule } from '../define';

export const ho038 = defineRule({
  code: 'HO-038',
  severity: 'check',
  params: { header: 'text' },
  vi: {
    title: 'Đơn vị của thu nhập',
    message: (p, a) =>
      `Cột «${p.header}» có số quá lớn và số quá nhỏ so với nhau (ô ${a.places}), không rõ là đồng, nghìn đồng hay triệu đồng.`,
    effect: 'Chưa đối chiếu phân loại với thu nhập.',
    fix: 'Ghi đơn vị tính vào tiêu đề cột và sửa số ghi khác đơn vị.',
  },
});
