/**
 * Untidy workbooks for property tests, each with the figures that a reader must find in it:
 *
 *     fc.assert(fc.asyncProperty(messyHamlets(), async ({ sheets, truth }) => { const bytes = await book(sheets); … }));
 *
 * Hidden rows count like the others, total and group rows never do. `mess` and `places` say how the sheet was made and where
 * its parts stand; fast-check prints them with a failing example and shrinks them towards a tidy sheet.
 */
import fc from 'fast-check';
import type { SheetSpec } from './book';
import { fundingModelArbitrary, type FundingTruth } from './messy/funding';
import { hamletModelArbitrary, type HamletTruth } from './messy/hamlets';
import { messArbitrary, type Mess } from './messy/mess';
import { registerModelArbitrary, type RegisterTruth } from './messy/register';
import { render, sheetOf, type Places } from './messy/render';

export { TIDY, type Mess } from './messy/mess';
export type { FundingLineTruth, FundingTruth } from './messy/funding';
export type { HamletTruth } from './messy/hamlets';
export type { RegisterTruth } from './messy/register';
export type { Places } from './messy/render';

export interface Messy<T> {
  readonly mess: Mess;
  readonly sheets: readonly SheetSpec[];
  readonly places: Places;
  readonly truth: T;
}

/** How the sheet may be untidy: given parts are fixed, all others are drawn. */
export type Fixed = Partial<Mess>;

const messWith = (fixed: Fixed) => messArbitrary.map((mess): Mess => ({ ...mess, ...fixed }));
const NAMES = ['Sheet1', 'Bieu 1', 'TH', 'Tổng hợp (2)'] as const;

export function messyHamlets(fixed: Fixed = {}): fc.Arbitrary<Messy<HamletTruth[]>> {
  return fc.tuple(messWith(fixed), fc.constantFrom(...NAMES)).chain(([mess, name]) =>
    hamletModelArbitrary(mess).map(({ model, truth }) => {
      const rendered = render(model, mess, name);
      return { mess, sheets: [sheetOf(name, rendered, mess)], places: rendered.places, truth };
    }),
  );
}

export function messyFunding(fixed: Fixed = {}): fc.Arbitrary<Messy<FundingTruth>> {
  return fc.tuple(messWith(fixed), fc.constantFrom(...NAMES)).chain(([mess, name]) =>
    fundingModelArbitrary(mess).map(({ model, truth }) => {
      const rendered = render(model, mess, name);
      return { mess, sheets: [sheetOf(name, rendered, mess)], places: rendered.places, truth };
    }),
  );
}

export function messyRegister(fixed: Fixed = {}): fc.Arbitrary<Messy<RegisterTruth[]>> {
  return fc.tuple(messWith(fixed), fc.constantFrom(...NAMES)).chain(([mess, name]) =>
    registerModelArbitrary(mess).map(({ model, truth, finish }) => {
      const rendered = render(model, mess, name);
      finish(rendered);
      return { mess, sheets: [sheetOf(name, rendered, mess)], places: rendered.places, truth };
    }),
  );
}

/** Two tables on one sheet: the hamlets, and below them, after two empty rows, the money. */
export function messyTwoTables(
  fixed: Fixed = {},
): fc.Arbitrary<Messy<{ hamlets: HamletTruth[]; funding: FundingTruth }>> {
  return messWith(fixed).chain((mess) =>
    fc.tuple(hamletModelArbitrary(mess), fundingModelArbitrary(mess)).map(([hamlets, funding]) => {
      const above = render(hamlets.model, mess, 'Sheet1');
      const below = render(funding.model, mess, 'Sheet1', above.drawing, above.next + 2);
      return {
        mess,
        sheets: [sheetOf('Sheet1', above, mess, below.places.hiddenRows)],
        places: above.places,
        truth: { hamlets: hamlets.truth, funding: funding.truth },
      };
    }),
  );
}
