/** The options that most verbs take. */
import { cliWords } from '../../text/cli';
import { passOf } from '../passes';
import { day, flag, period, several, text, texts, type Option } from './options';
import { Refused } from './refused';

const words = cliWords.common;

export const COMMON = {
  json: flag('json', ''),
  overwrite: flag('ghi-de', ''),
  settings: texts('tham-so', words.setting, words.orFile),
  corrections: text('anh-xa', 'TEP.json', ''),
  passes: several('bo-qua', words.pass, '', (typed) => {
    const at = typed.indexOf('=');
    const pass = at < 0 ? null : passOf(typed.slice(0, at), typed.slice(at + 1));
    if (!pass) throw new Refused(cliWords.badPass(typed));
    return pass;
  }),
  date: day('den-ngay', 'YYYY-MM-DD', ''),
  period: period('ky', '2025 | 2025-6t | 2025-08-31', words.everyBook),
  help: { ...flag('help', null), short: 'h' },
} as const;

export const EVERY_COMMON: readonly Option[] = Object.values(COMMON);

/** For a verb that reads no workbook of a period. */
export const ANY_PERIOD = EVERY_COMMON.filter((option) => option !== COMMON.period);
