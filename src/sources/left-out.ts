/** Tables that are no source of the figures they look like. */
import type { ListKind } from '../catalogue/lists';
import { listCalled } from '../reading/subject/decide';

/** What such a table is, and whether that leaves no doubt: else the officer is asked. */
export interface LeftOut {
  readonly list: ListKind;
  readonly sure: boolean;
}

export const leftOut = (label: string, sure: boolean): LeftOut => ({
  list: listCalled(label),
  sure,
});
