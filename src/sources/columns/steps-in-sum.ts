/**
 * Money given in steps beside columns that hold all of it: "Đợt 1 > NSTW | Đợt 2 bổ sung > NSTW |
 * Tổng cộng > NSTW", "Tổng số | NSTW > Đầu năm | NSTW > Bổ sung | NS tỉnh". It counts once.
 */
import { plainKey } from '../../domain/match-key';
import { readHeaderText, says } from '../headers/reading';
import words from '../vocabulary/columns.json';
import { holdsFigures, numbersOf } from './content';
import type { NamedPath } from './names';

const NEAR = 1e-6;
const SOURCES = ['central', 'local', 'province', 'district', 'commune'];
const WHOLES = ['planInitial', 'afterAdjustment'];
const GIVEN_IN_STEPS = ['planInitial', 'addition', 'adjustment'];
const NUMBERED = /\b(?:dot|lan) (?:\d|[ivx]+\b)|^(?:qd|quyet dinh|nghi quyet|nq)\b.*\d/;

const conceptsOf = (text: string): string[] => readHeaderText(text).phrases.flat();
const headOf = ({ texts }: NamedPath): string => texts.slice(0, -1).join('\n');
const leafOf = ({ texts }: NamedPath): string => plainKey(texts.at(-1) ?? '');

/** The columns of such steps as the first of them, what was added to it, and what stands then. */
export function withStepsInSum(paths: readonly NamedPath[]): readonly NamedPath[] {
  return ofSources(ofGroups(paths));
}

/** Steps that stand above the sources, beside the sum of each source. */
function ofGroups(paths: readonly NamedPath[]): readonly NamedPath[] {
  const groups = new Map<string, NamedPath[]>();
  for (const path of paths)
    if (path.texts.length > 1)
      groups.set(headOf(path), [...(groups.get(headOf(path)) ?? []), path]);
  for (const [heading, whole] of groups) {
    const sharesLeaves = (own: readonly NamedPath[]): boolean =>
      own.every((path) => whole.some((other) => leafOf(other) === leafOf(path)));
    const steps = [...groups].filter(
      ([other, own]) => other !== heading && sharesLeaves(own) && own.some(isOfSource),
    );
    const added = steps.filter(([other]) => says(other, 'addition'));
    const first = steps.find(([other]) => !says(other, 'addition'));
    const said = steps.flatMap(([other]) => conceptsOf(other));
    if (!first || added.length === 0 || added.length + 1 !== steps.length) continue;
    if (WHOLES.some((one) => said.includes(one) || says(heading, one))) continue;
    if (
      !isSum(heading) &&
      !addsUp(
        whole,
        steps.map(([, own]) => own),
      )
    )
      continue;
    const meant = new Map<NamedPath, string>([
      ...first[1].map((path) => [path, words.versions.initial] as const),
      ...whole.map((path) => [path, words.versions.final] as const),
    ]);
    return paths.map((path) => {
      const heads = meant.get(path);
      return heads ? { ...path, texts: [heads, ...path.texts.slice(-1)] } : path;
    });
  }
  return paths;
}

const isOfSource = ({ texts }: NamedPath): boolean =>
  conceptsOf(texts.at(-1) ?? '').some((one) => SOURCES.includes(one));

/** All words say that it is a sum. */
function isSum(text: string): boolean {
  const { phrases, unknown } = readHeaderText(text);
  const isSaid = phrases.some((phrase) => phrase.includes('sum'));
  return (
    isSaid &&
    unknown.length === 0 &&
    phrases.every((phrase) => phrase.some((one) => one === 'sum' || one === 'money'))
  );
}

/** Whether each column of the whole is the sum of those of its name. */
function addsUp(whole: readonly NamedPath[], steps: readonly (readonly NamedPath[])[]): boolean {
  const shared = whole.flatMap((path) => {
    const parts = steps.flatMap((own) => own.filter((other) => leafOf(other) === leafOf(path)));
    return parts.length > 1 ? [isSumOf(path, parts)] : [];
  });
  return shared.length > 0 && shared.every(Boolean);
}

/** Row by row, in more than one of them. */
function isSumOf(whole: NamedPath, parts: readonly NamedPath[]): boolean {
  const columns = parts.map(numbersOf);
  const rests = numbersOf(whole).flatMap((value, row) =>
    value ? [columns.reduce((left, own) => left - (own[row] ?? 0), value)] : [],
  );
  return rests.length > 1 && rests.every((rest) => Math.abs(rest) < NEAR);
}

/** Steps that stand below one source, which are together what that source gave. */
function ofSources(paths: readonly NamedPath[]): readonly NamedPath[] {
  const whole = paths.find((path) => path.texts.length === 1 && isSum(path.texts[0] ?? ''));
  const parts = paths.filter(
    (path) =>
      path.texts.some((text) => conceptsOf(text).some((one) => SOURCES.includes(one))) &&
      !path.texts.some((text) => says(text, 'rate')) &&
      holdsFigures(path),
  );
  const steps = parts.filter((path) => {
    const leaf = path.texts.at(-1) ?? '';
    const isStep = conceptsOf(leaf).some((one) => GIVEN_IN_STEPS.includes(one));
    return path.texts.length > 1 && (isStep || NUMBERED.test(plainKey(leaf)));
  });
  const isOfSteps = (path: NamedPath): boolean =>
    steps.includes(path) ||
    (path.texts.length > 1 && steps.some((step) => headOf(step) === headOf(path)));
  if (!whole || steps.length === 0 || !isSumOf(whole, parts)) return paths;
  if (parts.some((path) => isOfSteps(path) && says(path.texts.at(-1) ?? '', 'afterAdjustment')))
    return paths;
  return paths.map((path) =>
    parts.includes(path) && isOfSteps(path)
      ? { ...path, texts: path.texts.slice(0, -1), isStep: true }
      : path,
  );
}
