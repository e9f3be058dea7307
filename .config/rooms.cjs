/**
 * The rooms of the house and who may import whom. Dependency-cruiser, ESLint and the tests of both read this one table.
 *
 * path     the files of the room, as a regular expression over a path from the top of the tree
 * may      other rooms that it may import
 * types    rooms of which it may import types alone
 * npm      packages that it may import
 * node     whether it may import modules of Node
 * globals  ambient names that it may use, beside those of the language itself
 * pure     whether the clock, chance and ambient declarations are shut out
 */
const anything = '(/|$)';
const room = (name, rest) => ({
  name,
  path: `^src/${name}/`,
  may: [],
  types: [],
  npm: [],
  node: false,
  globals: [],
  pure: true,
  ...rest,
});

const shell = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'alert',
  'confirm',
  'performance',
  'requestAnimationFrame',
];
const entry = 'taskpane/excel';

const rooms = [
  room('domain', {
    npm: ['@noble/hashes', 'decimal.js'],
    globals: ['TextEncoder', 'TextDecoder', 'atob', 'btoa'],
  }),
  room('regulations', { may: ['domain'] }),
  room('templates', { types: ['domain'] }),
  // One finding in one file, with its sentences.
  room('rules', { may: ['domain', 'text'] }),
  room('text', { may: ['domain', 'reading/questions', 'regulations'] }),
  room('workbook/port', {
    path: '^src/workbook/port\\.ts$',
    may: ['domain', 'workbook/plan'],
    types: ['workbook/store'],
  }),
  // The cells of a sheet in columns, filled by each adapter and read by whoever reads sheets.
  room('workbook/store', { may: ['domain', 'workbook/port'] }),
  room('workbook/plan', { path: '^src/workbook/plan\\.ts$', may: ['domain', 'workbook/port'] }),
  // What the adapters share, such as the form of a tag: beside the port. How rows move, forms ask as well.
  room('workbook/shared', {
    path: '^src/workbook/(?!(port|plan)\\.ts$)[^/]+$',
    may: ['domain', 'workbook/port', 'workbook/plan'],
  }),
  // The zip of an Office package and the XML in it, with the bounds of both: for workbooks and for documents.
  room('workbook/package', { may: ['domain', 'workbook/port'] }),
  // A cell as a person sees it, for whoever reads sheets.
  room('reading/cells', { may: ['domain', 'workbook/port', 'workbook/store'] }),
  // What is seen on a sheet, before anything is known of its subject: form alone decides there.
  room('reading/sheet', { may: ['domain'] }),
  room('reading/blocks', { may: ['domain', 'reading/sheet'] }),
  room('reading/axes', { may: ['domain', 'reading/sheet', 'reading/blocks'] }),
  // Every row of a table gets one role with its reason.
  room('reading/ledger', { may: ['domain', 'rules'] }),
  // Words of the field as data; a kind of list is one folder of it.
  room('catalogue', { may: ['domain'] }),
  // Observations with coordinates: what they are asked, and what must hold between them.
  room('cube', { may: ['domain', 'catalogue', 'rules'] }),
  room('reading/questions', { may: ['domain', 'catalogue'] }),
  room('reading/subject', { may: ['domain', 'catalogue', 'reading/questions'] }),
  room('reading/roles', { may: ['domain', 'catalogue', 'reading/questions'] }),
  room('sources', {
    may: [
      'domain',
      'regulations',
      'rules',
      'reading/cells',
      'reading/sheet',
      'reading/blocks',
      'reading/axes',
      'reading/ledger',
      'workbook/port',
      'workbook/store',
      'catalogue',
      'cube',
      'reading/subject',
      'reading/roles',
      'reading/questions',
    ],
  }),
  // A blank form is a table without numbers: what its cells ask for, and what goes into them.
  room('forms', {
    may: [
      'domain',
      'sources',
      'reading/sheet',
      'reading/axes',
      'reading/blocks',
      'reading/questions',
      'workbook/shared',
    ],
    types: ['workbook/port'],
  }),
  room('checks', {
    may: ['domain', 'regulations', 'rules', 'catalogue', 'cube'],
    types: ['sources'],
  }),
  room('report', {
    may: ['domain', 'regulations', 'templates', 'text', 'workbook/plan', 'catalogue'],
    types: ['checks'],
  }),
  room('documents', {
    may: ['domain', 'regulations', 'report', 'text', 'workbook/package', 'workbook/port'],
    npm: ['docx'],
  }),
  room('app', {
    // Of the functions it takes the catalogue alone, which it hands to the pane.
    may: [
      'domain',
      'reading/cells',
      'workbook/store',
      'regulations',
      'templates',
      'rules',
      'text',
      'workbook/port',
      'workbook/plan',
      'workbook/shared',
      'reading/sheet',
      'reading/blocks',
      'reading/axes',
      'catalogue',
      'cube',
      'sources',
      'reading/questions',
      'checks',
      'report',
      'forms',
      'documents',
      'functions/catalogue',
    ],
  }),
  room('workbook/xlsx', {
    may: [
      'domain',
      'workbook/port',
      'workbook/package',
      'workbook/plan',
      'workbook/shared',
      'workbook/store',
    ],
  }),
  // Reads files of other kinds into a new .xlsx, with the zip, the XML scanner and the bounds that are there.
  room('workbook/foreign', {
    may: ['domain', 'workbook/port', 'workbook/package', 'workbook/xlsx'],
    npm: ['@e965/xlsx', 'papaparse'],
  }),
  room('workbook/officejs', {
    may: ['domain', 'workbook/port', 'workbook/plan', 'workbook/shared', 'workbook/store'],
    globals: ['Excel', 'Office', 'OfficeExtension'],
  }),
  room('functions/catalogue', {
    path: '^src/functions/catalogue',
    may: ['domain', 'regulations', 'text', 'functions'],
  }),
  room('functions', {
    path: '^src/functions/(?!catalogue)',
    may: ['domain', 'regulations', 'text', 'functions/catalogue'],
    globals: ['CustomFunctions'],
  }),
  room(entry, {
    path: `^src/${entry}\\.tsx?$`,
    // The adapter for files serves the copy that is sent out: a new workbook, made beside the open one.
    may: [
      'taskpane',
      // A page that is previewed is drawn as the workbench draws it.
      'workbench',
      'app',
      'functions',
      'functions/catalogue',
      'text',
      'domain',
      'workbook/port',
      'workbook/officejs',
      'workbook/xlsx',
      'workbook/foreign-worker',
    ],
    npm: ['react', 'react-dom', '@fluentui/react-components'],
    globals: [...shell, 'Excel', 'Office', 'CustomFunctions'],
    pure: false,
  }),
  room('taskpane', {
    path: '^src/taskpane/(?!excel\\.tsx?$)',
    may: ['app', 'domain', 'text', 'workbook/port'],
    npm: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
    globals: shell,
    pure: false,
  }),
  // A worker that reads files of other kinds, for whichever page such a file comes to.
  room('workbook/foreign-worker', {
    may: ['workbench', 'workbook/port', 'workbook/foreign'],
    globals: ['Worker'],
    pure: false,
  }),
  room('workbench', {
    // Its worker holds the file; the page reaches it by messages.
    may: [
      'workbook/foreign-worker',
      'taskpane',
      'app',
      'domain',
      'text',
      'workbook/port',
      'workbook/store',
      'workbook/package',
      'workbook/xlsx',
      'workbook/foreign',
    ],
    npm: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
    globals: [...shell, 'Worker', 'self', 'indexedDB'],
    pure: false,
  }),
  room('cli', {
    may: [
      'app',
      'functions',
      'functions/catalogue',
      'text',
      'workbook/port',
      'workbook/package',
      'workbook/xlsx',
      'workbook/foreign',
    ],
    types: ['domain'],
    node: true,
    globals: ['process', 'Buffer', 'performance', 'console', '__dirname'],
    pure: false,
  }),
];

/** Files that start a program; nobody imports them. */
const entries = [
  `^src/${entry}\\.tsx?$`,
  '^src/workbench/main\\.tsx?$',
  '^src/cli/main\\.ts$',
  '^src/cli/foreign-main\\.ts$',
];

const byName = new Map(rooms.map((item) => [item.name, item]));
const pathOf = (name) => {
  const found = byName.get(name);
  if (!found) throw new Error(`no room "${name}"`);
  return found.path;
};

/** A regular expression for a file of one of these packages, wherever node_modules stands. */
const packagePath = (names) =>
  names.map((name) => `(^|/)node_modules/${name.replace(/[.]/g, '\\.')}${anything}`);

module.exports = { rooms, entries, pathOf, packagePath };
