/**
 * Where the work stands, and the one next step. The first row that holds wins; each row has one
 * primary action at most and one plain one beside it. Pane and workbench are led by this table.
 */
import { shownCount } from '../../app/show';
import type { LeadWords } from '../../text/lead';
import { shownSize, shownTime } from '../shown';
import type { Standing } from './standing';

export type Action = keyof LeadWords['actions'];
export type Tone = 'ok' | 'ask' | 'stop' | 'changed' | 'plain';

export interface LeadState {
  readonly id: string;
  readonly when: (now: Standing) => boolean;
  /** Plain where nothing is said. */
  readonly tone?: Tone;
  readonly title: (words: LeadWords, now: Standing) => string;
  readonly text?: (words: LeadWords, now: Standing) => string;
  readonly primary?: Action;
  readonly beside?: Action;
  /** One line above the buttons: what they will not do. */
  readonly line?: (words: LeadWords, now: Standing) => string;
}

const names = (forms: readonly string[]): string => forms.map((form) => `«${form}»`).join(', ');
const afterMaking = ({ screen, step }: Standing): boolean =>
  screen !== 'make' || step === 'written';

export const STATES: readonly LeadState[] = [
  {
    id: 'reading',
    when: ({ busy, tables }) => busy && tables === null,
    title: (words) => words.reading,
  },
  {
    id: 'failed',
    when: ({ failed, tables }) => failed && tables === null,
    tone: 'stop',
    title: (words) => words.failed,
    text: (words) => words.failedText,
    primary: 'reread',
  },
  {
    id: 'unread',
    when: ({ tables }) => tables === null,
    title: (words) => words.unread,
    text: (words) => words.unreadText,
    primary: 'read',
  },
  {
    id: 'changed',
    // A preview reads an open workbook again, and what is previewed is refused when it changed
    // since.
    when: ({ changed, screen, step, saves, ready }) =>
      changed !== null &&
      !(screen === 'make' && (step === 'preview' || (!saves && ready.length > 0))),
    tone: 'changed',
    title: (words, { changed }) =>
      changed?.at ? words.changedAt(shownTime(changed.at)) : words.changed,
    text: (words) => words.changedText,
    primary: 'reread',
    beside: 'later',
  },
  {
    id: 'typed',
    when: ({ screen, typed }) => screen === 'settings' && typed > 0,
    title: (words, { typed }) => words.settingsChanged(shownCount(typed)),
    primary: 'saveSettings',
    beside: 'dropSettings',
  },
  {
    id: 'gaps',
    when: ({ screen, gaps }) => screen === 'settings' && gaps > 0,
    title: (words, { gaps }) => words.settingsGaps(shownCount(gaps)),
    primary: 'fillGaps',
  },
  {
    id: 'other',
    when: ({ screen }) => screen === 'other' || screen === 'settings',
    title: () => '',
  },
  {
    id: 'empty',
    when: ({ tables }) => tables === 0,
    tone: 'ask',
    title: (words) => words.empty,
    text: (words) => words.emptyText,
    primary: 'starter',
  },
  {
    id: 'previewing',
    when: ({ screen, step, previewed }) => screen === 'make' && step === 'preview' && previewed > 0,
    title: (words, { previewed }) => words.previewing(shownCount(previewed)),
    primary: 'write',
    beside: 'back',
    line: (words, { sheets, saves, changed }) =>
      changed
        ? words.previewStale
        : `${words.untouched(shownCount(sheets))}${saves ? ` ${words.notOnDisk}` : ''}`,
  },
  {
    id: 'no-preview',
    when: ({ screen, step }) => screen === 'make' && step === 'preview',
    tone: 'stop',
    title: (words) => words.noPreview,
    primary: 'back',
  },
  {
    id: 'stuck',
    when: ({ screen, step, ready, usable, stops }) =>
      screen === 'make' && step === 'choose' && ready.length + usable.length === 0 && stops > 0,
    tone: 'stop',
    title: (words, { stops, blocking, blocked }) =>
      blocked.length > 0
        ? words.blocked(shownCount(blocking), names(blocked))
        : words.readyStops(shownCount(stops)),
    text: (words) => words.blockedAll,
    primary: 'mend',
  },
  {
    // In Excel alone: there the preview itself reads the workbook again.
    id: 'choosing-stale',
    when: ({ screen, step, changed }) => screen === 'make' && step === 'choose' && changed !== null,
    tone: 'changed',
    title: (words) => words.changed,
    text: (words) => words.changedText,
    primary: 'preview',
    beside: 'reread',
    line: (words) => words.previewReads,
  },
  {
    id: 'choosing',
    when: ({ screen, step }) => screen === 'make' && step === 'choose',
    title: (words) => words.choosing,
    text: (words, { formsReady, forms }) =>
      words.choosingText(shownCount(formsReady), shownCount(forms)),
    primary: 'preview',
    line: (words, { ready, formsReady }) =>
      ready.length > 0 ? '' : formsReady > 0 ? words.noneChosen : words.noneReady,
  },
  {
    // The card of the question has its own button.
    id: 'asking',
    when: ({ screen, questions }) => screen === 'findings' && questions > 0,
    tone: 'ask',
    title: (words, { questions }) => words.questions(shownCount(questions)),
  },
  {
    id: 'questions',
    when: (now) => now.screen !== 'make' && now.questions > 0,
    tone: 'ask',
    title: (words, { questions }) => words.questions(shownCount(questions)),
    text: (words) => words.questionsText,
    primary: 'answer',
  },
  {
    id: 'blocked',
    when: (now) => now.screen !== 'make' && now.blocked.length > 0,
    tone: 'stop',
    title: (words, { blocking, blocked }) => words.blocked(shownCount(blocking), names(blocked)),
    text: (words, { usable }) =>
      usable.length > 0 ? words.blockedText(names(usable)) : words.blockedAll,
    primary: 'mend',
    beside: 'rest',
  },
  {
    id: 'unsaved',
    when: (now) => afterMaking(now) && now.saves && now.unsaved > 0,
    tone: 'ok',
    title: (words, { unsaved, addedUnsaved }) =>
      addedUnsaved > 0
        ? words.addedUnsaved(shownCount(addedUnsaved))
        : words.unsaved(shownCount(unsaved)),
    text: (words, { target, over }) =>
      over ? words.unsavedInto(target) : words.unsavedText(target),
    primary: 'save',
    beside: 'saveAs',
  },
  {
    id: 'sent',
    when: (now) => afterMaking(now) && now.copy !== null && !now.frozen,
    tone: 'ok',
    title: (words, { copy }) => words.sent(copy ?? ''),
    text: (words) => words.sentText,
    primary: 'freeze',
    beside: 'done',
  },
  {
    id: 'written',
    when: (now) => afterMaking(now) && now.added > 0,
    tone: 'ok',
    title: (words, { added }) => words.written(shownCount(added)),
    text: (words, { saved }) =>
      saved
        ? [
            words.savedText(saved.name, shownSize(saved.size), shownTime(saved.at)),
            saved.where === 'downloads' ? words.inDownloads : '',
          ].join(' ')
        : '',
    primary: 'sendOut',
    beside: 'again',
  },
  {
    id: 'differs',
    when: ({ differing }) => differing > 0,
    tone: 'changed',
    title: (words, { differing }) => words.differs(shownCount(differing)),
    text: (words) => words.differsText,
    primary: 'seeSent',
    beside: 'choose',
  },
  {
    id: 'nothing',
    when: ({ ready, usable }) => ready.length + usable.length === 0,
    tone: 'ask',
    title: (words) => words.nothing,
    text: (words) => words.nothingText,
    primary: 'choose',
  },
  {
    id: 'ready',
    when: () => true,
    tone: 'ok',
    title: (words) => words.ready,
    text: (words, { stops }) => (stops > 0 ? words.readyStops(shownCount(stops)) : words.readyText),
    primary: 'preview',
    beside: 'choose',
  },
];

export function stateOf(now: Standing): LeadState {
  const found = STATES.find(({ when }) => when(now));
  if (!found) throw new Error('the last state holds always');
  return found;
}

const COUNTS: Readonly<Partial<Record<Action, (now: Standing) => number>>> = {
  answer: ({ questions }) => questions,
  write: ({ previewed }) => previewed,
  rest: ({ usable }) => usable.length,
  saveSettings: ({ typed }) => typed,
  fillGaps: ({ gaps }) => gaps,
  preview: ({ ready }) => ready.length,
};

/** The number that an action names. */
export function countFor(action: Action, now: Standing): string {
  const count = COUNTS[action]?.(now);
  return count === undefined ? '' : shownCount(count);
}
