/** The kinds of lists, one folder each. Written by `.config/collect.mjs`. */
import accounts from './accounts/list.json';
import allowances from './allowances/list.json';
import assets from './assets/list.json';
import civilStatus from './civil-status/list.json';
import electricity from './electricity/list.json';
import farming from './farming/list.json';
import gifts from './gifts/list.json';
import housing from './housing/list.json';
import insurance from './insurance/list.json';
import land from './land/list.json';
import leavers from './leavers/list.json';
import ledgerBooks from './ledger-books/list.json';
import livelihood from './livelihood/list.json';
import loans from './loans/list.json';
import members from './members/list.json';
import merit from './merit/list.json';
import minority from './minority/list.json';
import newlyPoor from './newly-poor/list.json';
import noLabour from './no-labour/list.json';
import persons from './persons/list.json';
import prices from './prices/list.json';
import pupils from './pupils/list.json';
import reception from './reception/list.json';
import registration from './registration/list.json';
import staff from './staff/list.json';
import support from './support/list.json';
import training from './training/list.json';
import vulnerable from './vulnerable/list.json';
import water from './water/list.json';
import type { ListKind } from './types';

export type { ListKind } from './types';

export const LIST_KINDS: readonly ListKind[] = [
  accounts,
  allowances,
  assets,
  civilStatus,
  electricity,
  farming,
  gifts,
  housing,
  insurance,
  land,
  leavers,
  ledgerBooks,
  livelihood,
  loans,
  members,
  merit,
  minority,
  newlyPoor,
  noLabour,
  persons,
  prices,
  pupils,
  reception,
  registration,
  staff,
  support,
  training,
  vulnerable,
  water,
];
