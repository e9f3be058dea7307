/** What is known now, the state that it comes to, and what its buttons do. */
import { leadWords, type LeadWords } from '../../text/lead';
import { allForms } from '../../app/forms';
import type { PaneContext } from '../session-context';
import { SCREENS, type Standing } from './standing';
import { stateOf, type Action, type LeadState } from './states';

export interface Lead {
  readonly state: LeadState;
  readonly words: LeadWords;
  readonly now: Standing;
  run(action: Action): void;
}

/** @param act what only the pane itself can do */
export function leadOf(
  context: Omit<PaneContext, 'lead'>,
  act: Readonly<Record<'later' | 'read' | 'reread' | 'starter', () => unknown>>,
): Lead {
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
  const choose = (): void => {
    making.back();
    show('make');
  };
  const previewed = (forms?: readonly string[]): Promise<void> => {
    show('make');
    return making.preview(forms);
  };
  const actions: Readonly<Record<Action, () => unknown>> = {
    ...act,
    saveSettings: settings.save,
    dropSettings: settings.drop,
    fillGaps: settings.fill,
    answer: () => show('findings'),
    mend: () => {
      show('findings', 'stop');
      const cell = blocking.map((at) => seen?.findings[at]?.cells[0]).find(Boolean);
      if (cell) go(cell);
    },
    rest: () => previewed(usable),
    preview: () => previewed(),
    choose,
    write: making.write,
    back: making.back,
    save: () => host.save?.('again'),
    saveAs: () => host.save?.('as'),
    sendOut: making.sendOut,
    again: () => {
      making.done();
      choose();
    },
    freeze: making.freeze,
    done: making.done,
    seeSent: choose,
  };
  return {
    state: stateOf(now),
    words: leadWords[context.preferences.language],
    now,
    run: (action) => void actions[action](),
  };
}
