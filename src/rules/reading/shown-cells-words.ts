/** Words that several of these findings share. */

export const BLOCKS = 'Biểu lấy số này chưa được lập.';

export const OPEN_AND_SAVE = 'Mở tệp bằng Excel, bấm Lưu để Excel tính các công thức, rồi đọc lại.';
