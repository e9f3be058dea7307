/**
 * For whom the program was made first; used only where a workbook does not say it, and always told.
 */
import data from './default-office.json';

export function defaultProvince(): string {
  return data.province;
}
