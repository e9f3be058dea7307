/**
 * "Hộ nghèo đa chiều": by the law's word both classes, and the poor alone beside "hộ cận nghèo đa
 * chiều".
 */
import { expressionsOf } from '../domain/expressions';
import type { FormTable } from './layout';
import type { Lexicon } from './lexicon';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.labels);

/** "Nghèo đa chiều", where it is both classes. */
export const ofBoth = (label: string): string =>
  label.replace(expression('multidimensional'), formWords.labels.both);

/** Rates of each class have labels of their own: one of «nghèo đa chiều» is that of both. */
export function areBothTold(labels: readonly string[], lexicon: Lexicon): boolean {
  const byLaw = withOwnClasses(labels, labels).filter(isOfBothByLaw);
  if (byLaw.length === 0) return false;
  const others = withOwnClasses(labels, labels)
    .filter((label) => !isOfBothByLaw(label))
    .map((label) => lexicon.read(label).is);
  const told = (isRate: boolean): readonly (string | undefined)[] =>
    others.filter(({ measure }) => (measure === 'rate') === isRate).map(({ group }) => group);
  // "Hộ nghèo | Hộ cận nghèo | Hộ nghèo và hộ cận nghèo | Tỷ lệ nghèo đa chiều"
  const isSum = ['poor', 'near-poor', 'poor-and-near'].every((one) => told(false).includes(one));
  if (isSum && byLaw.every((label) => !expression('poorByLaw').test(label))) return true;
  return ['poor', 'near-poor'].every((one) => told(true).includes(one));
}

const isOfBothByLaw = (text: string): boolean => expression('multidimensional').test(text);

/** "Hộ nghèo đa chiều > Hộ nghèo | Hộ cận nghèo": by the law's word both classes are. */
export function isOfBoth(columns: FormTable['columns'], lexicon: Lexicon): boolean {
  const classes = columns
    .filter(({ path, kind }) => kind === 'value' && path.some(({ text }) => isOfBothByLaw(text)))
    .flatMap(({ path }) => path.filter(({ text }) => !isOfBothByLaw(text)))
    .map(({ text }) => lexicon.read(text).is.group);
  return classes.includes('poor') && classes.includes('near-poor');
}

/** "Số hộ nghèo đa chiều | Số hộ cận nghèo đa chiều": there each is a class by itself. */
export function withOwnClasses(texts: readonly string[], around: readonly string[]): string[] {
  const areOwn = (['poorByLaw', 'nearByLaw'] as const).every((one) =>
    around.some((text) => expression(one).test(text)),
  );
  return texts.map((text) => (areOwn ? text.replace(expression('ownClass'), '') : text));
}
