/** Words that several of these findings share. */

export const BLOCKS = 'Biểu lấy số này chưa được lập.';
