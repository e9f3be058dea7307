/** The list of findings, in English. */
import type { PaneWords } from '../../pane';
import type { findings as vi } from '../vi/findings';

export const findings: Pick<PaneWords, keyof typeof vi> = {
  findings: {
    filter: 'Filter by level',
    topic: 'Filter by topic',
    allTopics: 'All topics',
    all: (count) => `All (${count})`,
    ofCell: (place) => `Only what was found at ${place}.`,
    ofAll: 'Show all',
    places: (count) => `${count} places`,
    each: 'Show each',
    none: 'Nothing at this level.',
    clean: 'Nothing was found. The figures agree with each other.',
    expected: 'Expected',
    found: 'Found',
    difference: 'Difference',
    why: 'Why',
    hideWhy: 'Fold',
    effect: 'Effect',
    fix: 'What to do',
    rule: 'Rule',
    code: 'Code',
    checks: 'What is checked',
    pass: 'Pass with a reason',
    passedBecause: (reason) => `Passed because: ${reason}`,
    more: (count) => `Show ${count} more`,
    next: 'Next cell',
    passTitle: 'Pass this error?',
    passText:
      'Forms will be made with the figures as they are. The reason is written to the sheet «Thông số» with the cell and the code.',
    passReason: 'Reason',
    passHint: 'For example: figure of the province’s allocation decision.',
    passNeedsReason: 'Write a reason (at least 5 characters).',
    passConfirm: 'Pass',
    passed: 'The reason was written to «Thông số».',
    guide: 'What each code means (Vietnamese)',
    explainCode: (code) => `What ${code} means`,
  },
};
