/** Words of the pane in Vietnamese. */
import { books } from './books';
import { data } from './data';
import { findings } from './findings';
import { frame } from './frame';
import { functions } from './functions';
import { law } from './law';
import { make } from './make';
import { overview } from './overview';
import { questions } from './questions';
import { settings } from './settings';

export const vi = {
  ...frame,
  ...overview,
  ...data,
  ...findings,
  ...books,
  ...law,
  ...make,
  ...functions,
  ...questions,
  ...settings,
} as const;
