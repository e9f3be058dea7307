/**
 * Opens the add-in in Excel: one page holds the pane, the custom functions and the buttons of the
 * ribbon. The only file that brings the adapter for Excel in; nobody imports it.
 */
import { lazy } from 'react';
import { createRoot } from 'react-dom/client';
import type { SheetPlan } from '../app/send-out';
import { withSeparator } from '../app/formula-separators';
import { handedOn, methodOf, type PaneWorkLike } from '../app/pane-work/names';
import { registerFunctions } from '../functions/register';
import {
  goTo,
  insertFormula,
  openNewWorkbook,
  selectedCells,
  watchChanges,
} from '../workbook/officejs/places';
import { App } from './App';
import { COMMANDS, TaskLine } from './commands';
import { exampleWorkbook } from './example';
import { handOut } from './hand-out';
import type { PaneHost } from './host';
import { readPreferences, today } from './preferences';
import type { Shade } from './theme';
import { wordsAtStart } from './frame-words';

const tasks = new TaskLine();

/**
 * The custom functions stand in this page and come first, so the work behind the pane is loaded at
 * its first call.
 */
let loaded: Promise<PaneWorkLike> | null = null;
const forget = (): void => {
  loaded = null;
};

/** In a worker, so that the page never stands still; in the page where none can be started. */
async function workOnOpenBook(): Promise<PaneWorkLike> {
  const [{ officeWorkbook }, { attachedWork }] = await Promise.all([
    import('../workbook/officejs'),
    import('../workbench/worker/attached'),
  ]);
  try {
    return await attachedWork(officeWorkbook(), forget);
  } catch {
    const { PaneWork } = await import('../app/pane-work');
    return new PaneWork(officeWorkbook(), false, async (bytes, origin) =>
      (await import('../workbook/xlsx/open')).openXlsx(bytes, origin),
    );
  }
}

const work = handedOn<PaneWorkLike>(async (name, wish, progress) => {
  loaded ??= workOnOpenBook();
  // A part that did not come is asked for again at the next click.
  loaded.catch(forget);
  return methodOf(await loaded, name)(wish, progress);
});

/**
 * Opens a new workbook. Excel on the web and Excel under some policies refuse that; then the file
 * is handed out by the browser.
 * @returns the name of the file; empty where it was opened
 */
async function openOrHandOut(bytes: Uint8Array, name: string): Promise<string> {
  try {
    await openNewWorkbook(bytes);
    return '';
  } catch {
    handOut(bytes, name);
    return name;
  }
}

/** These are parts that most days never need, so they are loaded when asked for. */
async function openPlans(plans: readonly SheetPlan[], name: string): Promise<string> {
  const { createXlsx } = await import('../workbook/xlsx/create');
  return openOrHandOut(await createXlsx(plans), name);
}

/** The names of files that are handed out. */
const FILES = {
  copy: 'bieu-gui-di.xlsx',
  merged: 'so-gop.xlsx',
  flows: 'bien-dong.xlsx',
  example: 'so-mau.xlsx',
};

const host: PaneHost = {
  work,
  name: null,
  goTo,
  watch: watchChanges,
  tasks,
  selection: selectedCells,
  // Examples are shown in the officer's own form; Excel takes formulas in the English one.
  insertFormula: (formula) =>
    insertFormula(readPreferences().separator === ';' ? withSeparator(formula, ',') : formula),
  readFile: async (file) =>
    (await import('../workbook/foreign-worker/read-foreign')).readPicked(file),
  downloadCopy: async (withIds) => openPlans(await work.sendOut({ withIds }), FILES.copy),
  downloadBook: async (bytes, name) => void (await openOrHandOut(bytes, name)),
  downloadMerged: async () => void (await openPlans(await work.mergedPlans(), FILES.merged)),
  downloadFlows: async () => void (await openPlans(await work.flowPlans(), FILES.flows)),
  // Its web view may refuse what a browser downloads, and says nothing.
  downloadFile: handOut,
  mayLoseFiles: true,
  PreviewPages: lazy(async () => {
    const { previewPages } = await import('../workbench/pages/preview-pages');
    return {
      default: previewPages(() => work.previewPlans()),
    };
  }),
  openExample: async () => {
    await openOrHandOut(await exampleWorkbook(), FILES.example);
  },
};

// Volume-licence Excel of 2019 has no custom functions; the pane gives the same figures there.
if (typeof CustomFunctions !== 'undefined') registerFunctions(today);

for (const [name, task] of Object.entries(COMMANDS)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    try {
      // Where the host cannot show the pane by itself, the officer opens it and finds the task
      // waiting.
      Office.addin.showAsTaskpane().catch(() => undefined);
      tasks.ask(task);
    } finally {
      // The pane tells how the work goes on and ends; a button that is not released would block the
      // ribbon.
      event.completed();
    }
  });
}

/**
 * The colours of Office as light or dark; newer clients say so, older ones give only the colours
 * themselves.
 */
function shadeOfOffice(): Shade | undefined {
  if (window.matchMedia('(forced-colors: active)').matches) return 'contrast';
  try {
    const { isDarkTheme, bodyBackgroundColor } = Office.context.officeTheme;
    if (typeof isDarkTheme === 'boolean') return isDarkTheme ? 'dark' : 'light';
    const [red, green, blue] = [1, 3, 5].map((at) =>
      parseInt(bodyBackgroundColor.slice(at, at + 2), 16),
    ) as [number, number, number];
    return red + green + blue < 384 ? 'dark' : 'light';
  } catch {
    // A host without a say in colours; the system's own choice holds.
    return undefined;
  }
}

void Office.onReady(({ host: application }) => {
  if (application === null || application === undefined) {
    // Opened by its address in a browser: there is no workbook here, and there is one on the other
    // page.
    location.replace('workbench.html');
    return;
  }
  const page = createRoot(document.getElementById('pane')!);
  void wordsAtStart().then(() => page.render(<App host={host} shade={shadeOfOffice()} />));
});
