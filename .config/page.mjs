/**
 * Puts a generated table into the page where it is read, between `<!-- name:begin -->` and `<!-- name:end -->`. The page is then
 * laid out by Prettier, as `npm run lint` demands it, so that the generator and the formatter want the same text.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const settings = await resolveConfig(fileURLToPath(new URL('../README.md', import.meta.url)));

/** @returns {Promise<string>} the page with the table in it; an error when the page has no such marks */
export async function withTable(page, name, table) {
  const marks = new RegExp(`(<!-- ${name}:begin -->)[\\s\\S]*?(<!-- ${name}:end -->)`);
  if (!marks.test(page)) throw new Error(`no marks "${name}" in the page`);
  const filled = page.replace(marks, (_, begin, end) => `${begin}\n\n${table}\n\n${end}`);
  return format(filled, { ...settings, parser: 'markdown' });
}

/**
 * Writes the table into the file, or with `check` only compares.
 *
 * @returns {Promise<boolean>} whether the file says what it should, afterwards
 */
export async function putTable(file, name, table, { check = false } = {}) {
  const page = readFileSync(file, 'utf8');
  const wanted = await withTable(page, name, table);
  if (wanted === page) return true;
  if (check) return false;
  writeFileSync(file, wanted);
  return true;
}
