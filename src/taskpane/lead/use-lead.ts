/** What is known now, the state that it comes to, and what its buttons do. */
import type { Language } from '../../domain/language';
import { leadWords, type LeadWords } from '../../text/lead';
import { allForms } from '../../app/forms';
import type { PaneContext } from '../session-context';
import { SCREENS } from './standing';
import { stateOf, type Action, type LeadState, type Standing } from './states';

export interface Lead {
  readonly state: LeadState;
  readonly words: LeadWords;
  readonly now: Standing;
  run(action: Action): void;
}

export type LeadContext = Pick<
  PaneContext,
  | 'seen'
  | 'jobs'
  | 'file'
  | 'host'
  | 'making'
  | 'settings'
  | 'now'
  | 'changed'
  | 'show'
  | 'tab'
  | 'go'
> & {
  readonly language: Language;
  readonly reread: () => void;
  readonly read: () => void;
  readonly later: () => void;
  readonly starter: () => void;
};

export function leadOf(context: LeadContext): Lead {
  const { seen, jobs, file, host, making, settings, tab, changed, show, go } = context;
  const shown = allForms();
  const nameOf = (form: string): string =>
    shown.find((one) => one.form === form)?.label.local ?? form;
  const usual =
    seen?.forms.filter(({ form }) => shown.find((one) => one.form === form)?.group === 'plan') ??
    [];
  const blocked = usual.filter(({ stops }) => stops.length > 0);
  const usable = usual.filter(({ why }) => why === null).map(({ form }) => form);
  // One that blocks several forms is one.
  const blocking = [...new Set(blocked.flatMap(({ stops }) => stops))];
  const stops = seen?.overview.findings.stop ?? 0;
  const made = context.now.madeNow;
  const now: Standing = {
    screen: SCREENS.find((name) => name === tab) ?? 'other',
    step: made ? (made.sheets.length > 0 ? 'written' : 'choose') : making.step.name,
    busy: jobs.busy !== null,
    failed: jobs.problem !== null && !jobs.problem.cancelled,
    tables: seen ? seen.tables.length : null,
    changed,
    questions: (seen?.asked.questions ?? []).filter(({ answer }) => answer === null).length,
    usable: usable.map(nameOf),
    ready: making.choice.forms.map(nameOf),
    blocked: blocked.map(({ form }) => nameOf(form)),
    stops,
    blocking: blocking.length,
    formsReady: (seen?.forms ?? []).filter(({ why }) => why === null).length,
    forms: shown.length,
    previewed: making.step.name === 'preview' ? making.step.preview.made.length : 0,
    sheets: seen?.sheets ?? 0,
    unsaved: file?.unsaved.length ?? 0,
    target: file?.target ?? '',
    over: file?.over ?? false,
    saved: file?.saved ?? null,
    added: making.added.length,
    addedUnsaved: making.added.filter((sheet) => file?.unsaved.includes(sheet)).length,
    copy: making.copy,
    frozen: making.frozen?.onSheet ?? false,
    differing: making.differing,
    typed: settings.changed.size,
    gaps: settings.gaps.length,
    saves: host.save !== undefined,
  };
  const actions: Readonly<Record<Action, () => unknown>> = {
    reread: context.reread,
    read: context.read,
    later: context.later,
    saveSettings: settings.save,
    dropSettings: settings.drop,
    fillGaps: settings.fill,
    starter: context.starter,
    answer: () => show('findings'),
    mend: () => {
      show('findings', 'stop');
      const cell = blocking.map((at) => seen?.findings[at]?.cells[0]).find(Boolean);
      if (cell) go(cell);
    },
    rest: async () => {
      show('make');
      await making.preview(usable);
    },
    preview: async () => {
      show('make');
      await making.preview();
    },
    choose: () => {
      making.back();
      show('make');
    },
    write: making.write,
    back: making.back,
    save: () => host.save?.('again'),
    saveAs: () => host.save?.('as'),
    sendOut: making.sendOut,
    again: () => {
      making.done();
      making.back();
      show('make');
    },
    freeze: making.freeze,
    done: making.done,
    seeSent: () => {
      making.back();
      show('make');
    },
  };
  return {
    state: stateOf(now),
    words: leadWords[context.language],
    now,
    run: (action) => void actions[action](),
  };
}
