/**
 * Takes the place of `worker/start` in the workbench of one file: the workers' scripts stand in
 * that file as text, and its first script gives each an address of this browser alone.
 */
type WorkerName = 'workbook' | 'foreign';

declare global {
  interface Window {
    readonly giamNgheo: { workerAddress(name: WorkerName): string };
  }
}

function start(name: WorkerName): Worker {
  return new Worker(window.giamNgheo.workerAddress(name), { name });
}

export function startWorkbookWorker(): Worker {
  return start('workbook');
}

export function startForeignWorker(): Worker {
  return start('foreign');
}
