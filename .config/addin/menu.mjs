/**
 * The menu of forms on the ribbon: one click for each command of the add-in that makes forms. What a button says comes from the form that
 * its command makes.
 */
import '../typescript-loader.mjs';

const { EVERY_FORM } = await import('../../src/app/form-names.ts');
const { templateOf } = await import('../../src/templates/index.ts');
/** Every command that the add-in answers. */
export const { COMMANDS } = await import('../../src/taskpane/commands.ts');

const shortened = (text) =>
  text.length <= 150 ? text : `${text.slice(0, text.lastIndexOf(' ', 149))}…`;
const titleOf = ({ title }) => title.join(' ').replace('{period}', '').replace(/\s+/g, ' ').trim();

/** What the buttons of all forms, and of one form, say. */
const WORDS_OF_ALL = {
  label: { vi: 'Lập tất cả', en: 'Make all' },
  tip: {
    vi: 'Lập mọi biểu mà sổ có đủ số liệu, mỗi biểu là một sheet mới. Không sửa sheet nào khác.',
    en: 'Makes every form that the workbook has the figures for, each as a new sheet. No other sheet is changed.',
  },
};
const wordsOf = (form) => ({
  label: { vi: form.label.local, en: `Make ${form.label.local}` },
  tip: {
    vi: shortened(`${titleOf(form)}. Ghi vào một sheet mới.`),
    en: `Makes ${form.label.local} as a new sheet. No other sheet is changed.`,
  },
});

/** "lapPhuLuc01" is the command of the button "LapPhuLuc01". All forms at once come first. */
export const menuItems = Object.entries(COMMANDS)
  .filter(([, task]) => task.forms)
  .sort(([, one], [, other]) => other.forms.includes(EVERY_FORM) - one.forms.includes(EVERY_FORM))
  .map(([command, { forms }]) => ({
    id: command.charAt(0).toUpperCase() + command.slice(1),
    command,
    ...(forms.includes(EVERY_FORM) ? WORDS_OF_ALL : wordsOf(templateOf(forms[0]))),
  }));
