/** Addresses, days, numbers and texts of cells, for whoever shows a sheet. */
export { areaHolds, areaToA1, columnLetters, fromA1, quotedSheet, toA1 } from '../domain/address';
export type { Area } from '../domain/address';
export { serialToIso } from '../domain/serial-dates';
export { formatVietnamese } from '../domain/vietnamese-format';
export { dec, sum } from '../domain/decimal';
export { plainKey } from '../domain/match-key';
