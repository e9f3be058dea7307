/** `lap`: the Biểu of a workbook. */
import { EVERY_FORM, FORM_NAMES } from '../form-names';
import { defineVerb, oneFile } from '../verbs/define';
import { flag, names, outputNeeded } from '../verbs/options';

export const verb = defineVerb({
  name: 'lap',
  place: 40,
  calls: [['SO -o RA', 'sổ của đơn vị giữ nguyên, thêm các biểu thành trang mới']],
  operands: oneFile,
  options: {
    output: outputNeeded,
    forms: names(
      'bieu',
      'phu-luc-01,bieu-02 | tat-ca',
      'không ghi: ba biểu của kế hoạch; tat-ca: thêm mọi biểu rà soát, giám sát (bc-01 …) mà sổ có số liệu',
      [...FORM_NAMES, EVERY_FORM],
    ),
    formsOnly: flag('chi-bieu', 'sổ mới chỉ có các biểu'),
    sendOut: flag('gui-di', 'bản gửi đi: sổ mới chỉ có các biểu, chỉ có giá trị'),
    /** Full identity numbers; no Biểu prints them otherwise. */
    withIds: flag(
      'kem-cccd',
      'cùng --gui-di: bản gửi đi có thêm cột số định danh đầy đủ trong danh sách hộ (bc-11); không ghi thì không có',
    ),
    explain: flag(
      'giai-trinh',
      'kèm mỗi biểu một phiếu giải trình: từng số lấy ở ô nào, tính thế nào, theo văn bản nào',
    ),
  },
});
