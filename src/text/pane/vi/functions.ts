/** The list of functions, in Vietnamese. */
export const functions = {
  functions: {
    search: 'Tìm hàm',
    hint: 'Ví dụ: tỷ lệ, đối ứng, ngày làm việc',
    none: 'Không có hàm nào khớp. Thử từ ngắn hơn.',
    found: (count: string) => `${count} hàm`,
    separator: 'Dấu ngăn đối số trong Excel của máy này',
    semicolon: 'Dấu chấm phẩy ;',
    comma: 'Dấu phẩy ,',
    parameters: 'Đối số',
    optional: 'có thể bỏ trống',
    returns: 'Kết quả',
    examples: 'Ví dụ',
    own: 'Với ô của sổ này',
    ownInsert:
      'Bôi các ô rồi bấm «Lấy ô đang chọn» cho từng đối số; sau đó chọn ô đặt công thức và bấm «Chèn».',
    ownCopy:
      'Bôi các ô rồi bấm «Lấy ô đang chọn» cho từng đối số; chép công thức để dán vào Excel.',
    pick: 'Lấy ô đang chọn',
    missing: (names: string) => `Còn thiếu: ${names}.`,
    insert: 'Chèn vào ô đang chọn',
    copy: 'Chép công thức',
    copied: 'Đã chép.',
    inserted: 'Đã chèn vào ô đang chọn.',
    notCopied: 'Máy không cho chép; chọn công thức rồi nhấn Ctrl+C.',
    show: 'Xem cách dùng',
    hide: 'Thu gọn',
  },
} as const;
