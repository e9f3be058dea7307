/** What stops a form: said by every finding about a figure that cannot be read. */
import type { Said } from '../domain/language';

export const BLOCKS: Said = {
  vi: 'Biểu lấy số này chưa được lập.',
  en: 'Forms that take this figure are not made.',
};
