/** What a table is taken for, and why rows of it are left out. */
import type { Said } from '../domain/language';

export const kindLabels: Readonly<Record<string, string>> = {
  'hamlet-summary': 'Tổng hợp hộ theo thôn',
  'lack-summary': 'Số hộ thiếu hụt, nguyên nhân nghèo theo thôn',
  'lack-list': 'Số hộ theo từng chỉ số, nguyên nhân',
  'household-register': 'Danh sách hộ',
  funding: 'Kinh phí',
  targets: 'Chỉ tiêu',
  flow: 'Diễn biến hộ',
  disbursement: 'Giải ngân',
  assignment: 'Phân công',
  settings: 'Thông số',
  other: 'Bảng của việc khác',
  'funding-sources': 'Kinh phí theo nguồn',
  'key-figures': 'Số liệu chung',
  'flow-list': 'Diễn biến hộ',
};

export const skipLabels: Readonly<Record<string, string>> = {
  blank: 'dòng trống',
  'repeated-header': 'tiêu đề lặp lại',
  'column-numbers': 'dòng số cột',
  signature: 'phần ký',
  note: 'ghi chú',
  'total-row': 'dòng tổng',
  'subtotal-row': 'dòng cộng nhóm',
  'group-row': 'dòng tên nhóm',
  struck: 'dòng gạch ngang',
  template: 'dòng mẫu',
};

/** The same for the pane. */
export const tableWords: Said<{
  readonly kinds: Readonly<Record<string, string>>;
  readonly skipped: Readonly<Record<string, string>>;
}> = {
  vi: { kinds: kindLabels, skipped: skipLabels },
  en: {
    kinds: {
      'hamlet-summary': 'Households by hamlet',
      'lack-summary': 'What households lack, and causes, by hamlet',
      'lack-list': 'Households by indicator and cause',
      'household-register': 'List of households',
      funding: 'Funding',
      targets: 'Targets',
      flow: 'Changes of households',
      disbursement: 'Disbursement',
      assignment: 'Who does what',
      settings: 'Settings',
      other: 'Another table',
      'funding-sources': 'Funding by source',
      'key-figures': 'Key figures',
      'flow-list': 'Changes of households',
    },
    skipped: {
      blank: 'blank row',
      'repeated-header': 'repeated header',
      'column-numbers': 'column numbers',
      signature: 'signatures',
      note: 'note',
      'total-row': 'total',
      'subtotal-row': 'subtotal',
      'group-row': 'name of a group',
      struck: 'struck out',
      template: 'template row',
    },
  },
};
