/** Words that several of these findings share. */

export const BLOCKS = 'Biểu diễn biến hộ chưa được lập.';
