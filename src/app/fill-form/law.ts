/** The law of a figure in a form: that of the Biểu which gives the same figure. */
import { templateOf } from '../../report';

/** As findings name a rule; nothing where no Biểu gives the figure. */
export function lawOf(bieu: string | undefined): { readonly rule?: { readonly document: string } } {
  const basis = bieu === undefined ? undefined : templateOf(bieu)?.basis;
  return basis === undefined ? {} : { rule: { document: basis } };
}
