/** `chot`: keeps what is sent today in the workbook. */
import { EVERY_FORM, FORM_NAMES } from '../form-names';
import { defineVerb, oneFile } from '../verbs/define';
import { flag, names, outputNeeded, text } from '../verbs/options';

export const verb = defineVerb({
  name: 'chot',
  place: 90,
  calls: [
    ['SO -o RA', 'chốt số gửi đi: sổ nhớ các số của biểu và mã chốt; --den-ngay là ngày gửi'],
  ],
  operands: oneFile,
  options: {
    output: outputNeeded,
    forms: names(
      'bieu',
      'phu-luc-01,bieu-02 | tat-ca',
      'chỉ các biểu này; không ghi: ba biểu của kế hoạch',
      [...FORM_NAMES, EVERY_FORM],
    ),
    copyTo: text('ban-gui', 'BAN-GUI.xlsx', 'ghi luôn bản gửi đi'),
    /** Refused with where it belongs: the staff type it here as well. */
    withIds: flag('kem-cccd', 'không dùng ở đây; chỉ cho bản gửi đi của lệnh lap (--gui-di)'),
  },
});
