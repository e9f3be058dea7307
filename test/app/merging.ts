/** Merges workbooks that are shown in a test, and reads what came out. */
import { createHash } from 'node:crypto';
import { mergeWorkbooks, type Merged, type MergeOptions } from '../../src/app/merge';
import { createXlsx } from '../../src/workbook/xlsx/create';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type SheetSpec } from '../make/book';

export type Files = Readonly<
  Record<string, Uint8Array | Promise<Uint8Array> | SheetSpec | readonly SheetSpec[]>
>;

export async function merge(
  files: Files,
  options: MergeOptions = {},
  opened: (file: string) => void = () => undefined,
): Promise<Merged> {
  const inputs = await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      const given = await content;
      const bytes =
        given instanceof Uint8Array
          ? given
          : await book(Array.isArray(given) ? given : [given as SheetSpec]);
      return {
        name,
        digest: createHash('sha256').update(bytes).digest('hex'),
        open: () => {
          opened(name);
          return openXlsx(bytes);
        },
      };
    }),
  );
  return mergeWorkbooks(inputs, options);
}

/** The merged workbook as bytes. */
export async function written(merged: Merged): Promise<Uint8Array> {
  return createXlsx(merged.plans);
}

/** [households, poor, near-poor] of each place and of all together. */
export function figures(merged: Merged): Record<string, (number | null)[]> {
  const { households, opening } = merged.numbers;
  const numbers = households ?? opening!;
  const of = (place: {
    total: { toNumber(): number } | null;
    poor: { toNumber(): number } | null;
    nearPoor: { toNumber(): number } | null;
  }): (number | null)[] =>
    [place.total, place.poor, place.nearPoor].map((figure) => figure?.toNumber() ?? null);
  return {
    ...Object.fromEntries(numbers.byHamlet.map((place) => [place.hamlet, of(place)])),
    all: of(numbers),
  };
}

export function codesOf(merged: Merged, severity?: string): string[] {
  return merged.findings
    .filter((item) => !severity || item.severity === severity)
    .map((item) => item.code);
}
