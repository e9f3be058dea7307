/** The list of findings, in English. */
import type { PaneWords } from '../../pane';
import type { findings as vi } from '../vi/findings';
import words from './findings.json';

export const findings: Pick<PaneWords, keyof typeof vi> = {
  findings: {
    ...words.findings,
    ofCell: (place) => `Only what was found at ${place}.`,
    places: (count) => `${count} places`,
    passedBecause: (reason) => `Passed because: ${reason}`,
    more: (count) => `Show ${count} more`,
    nth: (at, of) => `${at} / ${of}`,
    mend: (count) => `${count} errors to mend`,
    see: (count) => `No errors, ${count} points to see`,
    blocks: (forms) => `They block ${forms}.`,
    explainCode: (code) => `What ${code} means`,
  },
};
