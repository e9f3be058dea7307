/** The menu of forms on the ribbon: "all of them", and one click for each form whose file is there. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../src/templates');
const groups = ['plan', 'review', 'monitoring'];

/** The newest version of each form, the plan's own attachments first. */
function forms() {
  const newest = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const file = readdirSync(path.join(folder, name))
        .filter((one) => one.endsWith('.json'))
        .sort()
        .at(-1);
      return JSON.parse(readFileSync(path.join(folder, name, file), 'utf8'));
    });
  const place = ({ group, form }) => [
    groups.indexOf(group),
    form.startsWith('phu-luc') ? 0 : 1,
    form,
  ];
  return newest.sort((a, b) => (JSON.stringify(place(a)) < JSON.stringify(place(b)) ? -1 : 1));
}

/** "phu-luc-01" → "PhuLuc01" */
const plain = (form) =>
  form
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
const item = (form, label, tip) => ({
  id: `Lap${plain(form)}`,
  command: `lap${plain(form)}`,
  label,
  tip,
});

const shortened = (text) =>
  text.length <= 150 ? text : `${text.slice(0, text.lastIndexOf(' ', 149))}…`;
const titleOf = ({ title }) => title.join(' ').replace('{period}', '').replace(/\s+/g, ' ').trim();

export const menuItems = [
  item(
    'tat-ca',
    { vi: 'Lập tất cả', en: 'Make all' },
    {
      vi: 'Lập mọi biểu mà sổ có đủ số liệu, mỗi biểu là một sheet mới. Không sửa sheet nào khác.',
      en: 'Makes every form that the workbook has the figures for, each as a new sheet. No other sheet is changed.',
    },
  ),
  ...forms().map((form) =>
    item(
      form.form,
      { vi: form.label.local, en: `Make ${form.label.local}` },
      {
        vi: shortened(`${titleOf(form)}. Ghi vào một sheet mới.`),
        en: `Makes ${form.label.local} as a new sheet. No other sheet is changed.`,
      },
    ),
  ),
];
