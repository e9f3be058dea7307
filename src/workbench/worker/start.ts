/** Starts the workers of a served page: each has a file of its own. */

export function startWorkbookWorker(): Worker {
  return new Worker(new URL('./main.ts', import.meta.url), { name: 'workbook' });
}

export function startForeignWorker(): Worker {
  return new Worker(
    /* webpackChunkName: "foreign" */ new URL(
      '../../workbook/foreign-worker/main.ts',
      import.meta.url,
    ),
    { name: 'foreign' },
  );
}
