/**
 * The labels over a column in the words that they stand for: a number that the form's own legend
 * explains, "Nam | Nữ" under the heads of households, "hộ nghèo đa chiều" over columns of both
 * classes.
 */
import { expressionsOf } from '../domain/expressions';
import type { FormColumn, FormTable } from './layout';
import type { Lexicon } from './lexicon';
import { areBothTold, isOfBoth, ofBoth, withOwnClasses } from './multidimensional';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.labels);

/** Labels of a column, from the outermost. */
export function spokenLabels(
  { columns }: Pick<FormTable, 'columns'>,
  column: FormColumn,
  lexicon: Lexicon,
  legend: ReadonlyMap<string, string>,
): string[] {
  const values = columns.filter(({ kind }) => kind === 'value');
  const around = values.flatMap(({ path }) => path.map(({ text }) => text));
  const beside = values
    .filter(({ path }) => path[0]?.text === column.path[0]?.text)
    .flatMap(({ path }) => path.slice(1).map(({ text }) => text));
  const own = column.path.map(({ text }) =>
    [beside, around].reduce((label, others) => ofSkill(label, others, lexicon), text),
  );
  const said = ofLeaving(withoutGroups(withOwnClasses(own, around), lexicon));
  const texts = areClasses(around, lexicon) ? said.map(ofBothKinds) : said;
  // Numbers of the legend under one heading, and no line of numbers of the columns.
  const level = columns.filter((one) => headingOf(one) === headingOf(column));
  const isLegend =
    legend.size === level.length && level.every(({ number }, at) => number === String(at + 1));
  const explained = isLegend ? legend.get(column.number ?? '') : undefined;
  if (explained !== undefined) texts.push(explained);
  const heads = texts.findIndex((text) => expression('ofHeads').test(text));
  const sex = expression('sex').exec(texts.at(-1) ?? '')?.[1];
  if (heads >= 0 && sex !== undefined)
    return [
      ...texts.slice(0, -1).filter((_, at) => at !== heads),
      `${formWords.labels.head} ${sex.toLowerCase()}`,
    ];
  const part = partOfService(texts, lexicon) ?? partOfCauses(texts, lexicon);
  if (part !== null) return [...texts.slice(0, -2), part];
  const labels = values.map(({ path }) => path.map((one) => one.text).join(' '));
  return isOfBoth(columns, lexicon) || areBothTold(labels, lexicon) ? texts.map(ofBoth) : texts;
}

/** "Không có KNLĐ": no skill beside causes, no strength to work beside traits. */
export function ofSkill(label: string, around: readonly string[], lexicon: Lexicon): string {
  if (!expression('skill').test(label)) return label;
  const others = around.filter((one) => !expression('skill').test(one));
  const said = others.map((one) => lexicon.read(one).is);
  const isCause = said.some(({ cause, causes }) => (cause ?? causes) !== undefined);
  const isTrait = said.some(({ trait }) => trait !== undefined);
  const { noSkill, noStrength } = formWords.labels;
  return isCause === isTrait
    ? label
    : label.replace(expression('skill'), isCause ? noSkill : noStrength);
}

/** "Hộ thoát nghèo > Còn là hộ cận nghèo": what those are now who left the poor. */
function ofLeaving(texts: readonly string[]): string[] {
  const { toNear, above } = formWords.labels;
  const over = texts.findIndex((text) => expression('leaves').test(text));
  return texts.map((text, at) =>
    over < 0 || at <= over
      ? text
      : text.replace(expression('stillNear'), toNear).replace(expression('noLonger'), above),
  );
}

/** "Nhóm nguyên nhân về con người > Không có lao động": the cause says all. */
const withoutGroups = (texts: readonly string[], lexicon: Lexicon): readonly string[] =>
  texts.filter((text, at) => {
    if (!expression('causeGroup').test(text)) return true;
    const inner = texts.slice(at + 1).map((one) => lexicon.read(one));
    return inner.every(({ is, unknown }) => is.cause === undefined || unknown.length > 0);
  });

/** "Cả hai loại hộ" beside the poor and the near-poor, and no other kind of households. */
const ofBothKinds = (label: string): string =>
  label.replace(expression('bothKinds'), formWords.labels.both);

function areClasses(labels: readonly string[], lexicon: Lexicon): boolean {
  if (!labels.some((label) => expression('bothKinds').test(label))) return false;
  const said = labels.map((label) => lexicon.read(label).is);
  const groups = new Set(said.flatMap(({ group }) => (group && group !== 'all' ? [group] : [])));
  const isOther = said.some(({ trait, ethnic }) => (trait ?? ethnic) !== undefined);
  return groups.size === 2 && groups.has('poor') && groups.has('near-poor') && !isOther;
}

/** "Thiếu nguồn lực sản xuất > Vốn sản xuất" is the cause "Không có vốn sản xuất". */
function partOfCauses(texts: readonly string[], lexicon: Lexicon): string | null {
  const [over, inner] = texts.slice(-2);
  if (over === undefined || inner === undefined || !expression('lackOf').test(over)) return null;
  const labels = [inner, `${formWords.labels.lacking} ${inner.toLowerCase()}`];
  const causes = labels.filter((label) => {
    const { is, unknown } = lexicon.read(label);
    return unknown.length === 0 && is.cause !== undefined;
  });
  return causes[0] ?? null;
}

/** "Nhà ở > Diện tích" is "Diện tích nhà ở", where the words below say too little. */
function partOfService(texts: readonly string[], lexicon: Lexicon): string | null {
  const [over, inner] = texts.slice(-2);
  if (over === undefined || inner === undefined) return null;
  if (lexicon.read(over).is.service === undefined || lexicon.read(inner).unknown.length === 0)
    return null;
  const said = lexicon.read(`${inner} ${over}`);
  return said.unknown.length === 0 && said.is.indicator !== undefined ? `${inner} ${over}` : null;
}

/** "(1) Việc làm; (2) Người phụ thuộc", "1 - Việc làm; 2 - …" by its numbers; empty for none. */
export function legendOf(lines: readonly string[]): ReadonlyMap<string, string> {
  for (const form of LEGENDS)
    for (const text of [lines.filter((line) => line.search(form) >= 0).join('; '), ...lines]) {
      const entries = [...text.matchAll(form)].map(
        ([, number = '', words = '']) => [number, words.replace(/[.\s]{1,9}$/, '')] as const,
      );
      if (entries.length > 2 && entries.every(([number], at) => number === String(at + 1)))
        return new Map(entries);
    }
  return new Map();
}
const LEGENDS = [
  /\((\d{1,2})\)\s*([^\s;()][^;()]{0,80})/g,
  /(?<![\d/.,])(\d{1,2})\s?[-–:=]\s?(\p{L}[^;]{0,80})/gu,
];

const headingOf = ({ path }: FormColumn): string =>
  path.map(({ row, text }) => `${row}:${text}`).join('|');
