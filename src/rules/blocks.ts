/** What stops a form: said by every finding about a figure that cannot be read. */
export const BLOCKS = 'Biểu lấy số này chưa được lập.';
export const BLOCKS_EN = 'Forms that take this figure are not made.';
