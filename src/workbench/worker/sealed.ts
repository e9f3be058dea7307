/**
 * Closes the ways out of the worker before a workbook comes in. The page's policy on content does
 * not reach into a worker whose file comes without headers, and any static server may serve this
 * one: so there is nothing left here that could send.
 */
import { SENDERS } from './senders';

for (const name of SENDERS)
  Object.defineProperty(self, name, { value: undefined, writable: false, configurable: false });

export {};
