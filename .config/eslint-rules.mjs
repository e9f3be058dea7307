/**
 * Lint rules. Dependency-cruiser sees imports; what it cannot see – globals, the clock, ambient declarations – is ruled here,
 * room by room, from the same table.
 */
import { createRequire } from 'node:module';
import tseslint from 'typescript-eslint';
import { senders } from './senders.mjs';

const require = createRequire(import.meta.url);
const { rooms } = require('./rooms.cjs');

/** Names that exist in some host, and so would compile, but belong to one room or to none. */
const guarded = [
  'Excel',
  'Office',
  'OfficeExtension',
  'CustomFunctions',
  'window',
  'document',
  'navigator',
  'location',
  'self',
  'alert',
  'confirm',
  'prompt',
  'open',
  'history',
  'name',
  'event',
  'performance',
  'requestAnimationFrame',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'BroadcastChannel',
  'Worker',
  'SharedWorker',
  'importScripts',
  'Image',
  'Request',
  'process',
  'Buffer',
  'require',
  'module',
  '__dirname',
  '__filename',
  'console',
];

const clock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Pure rooms have no clock: take the day as an argument.',
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: 'Pure rooms have no clock: take the day as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Pure rooms have no clock: take the day as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Pure rooms have no chance: the same input gives the same output.',
  },
];

const ambient = [
  'VariableDeclaration[declare=true]',
  'TSModuleDeclaration[declare=true]',
  'TSModuleDeclaration[kind="global"]',
  'TSDeclareFunction[declare=true]',
  'ClassDeclaration[declare=true]',
].map((selector) => ({ selector, message: 'An ambient declaration smuggles a global in.' }));

const markup = [
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'A name in a workbook may hold markup: write text.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'A name in a workbook may hold markup: write text.',
  },
];

/** The rule on globals passes over types, so the names of a host inside a type are ruled by their syntax. */
const hostTypes = (room) => {
  const closed = guarded.slice(0, 4).filter((name) => !room.globals.includes(name));
  const names = `/^(${closed.join('|')})$/`;
  return closed.length === 0
    ? []
    : [
        {
          selector: `TSQualifiedName[left.name=${names}]`,
          message: `${room.name} does not know the types of this host.`,
        },
        {
          selector: `TSTypeQuery[exprName.name=${names}]`,
          message: `${room.name} does not know the types of this host.`,
        },
      ];
};

const filesOf = (room) => {
  // The table's paths are regular expressions of a narrow form; ESLint wants globs.
  if (room.path.endsWith('/')) return [`${room.path.slice(1)}**/*.{ts,tsx}`];
  return [];
};

const special = {
  'workbook/port': ['src/workbook/port.ts'],
  'workbook/plan': ['src/workbook/plan.ts'],
  'workbook/shared': ['src/workbook/*.ts'],
  'functions/catalogue': ['src/functions/catalogue*', 'src/functions/catalogue/**'],
  functions: ['src/functions/**/*.{ts,tsx}'],
  'taskpane/excel': ['src/taskpane/excel.tsx', 'src/taskpane/excel.ts'],
  taskpane: ['src/taskpane/**/*.{ts,tsx}'],
};

// A later entry overrides an earlier one, so narrow rooms come after the wide ones that they stand in.
const order = [...rooms].sort(
  (a, b) => Number(a.name.includes('/')) - Number(b.name.includes('/')),
);

const perRoom = order.map((room) => ({
  name: `room/${room.name}`,
  files: special[room.name] ?? filesOf(room),
  rules: {
    'no-restricted-globals': [
      'error',
      {
        globals: guarded
          .filter((name) => !room.globals.includes(name))
          .map((name) => ({ name, message: `${room.name} does not reach for ${name}.` })),
        checkGlobalObject: true,
        globalObjects: ['window', 'self', 'globalThis'].filter(
          (name) => name === 'globalThis' || room.globals.includes(name),
        ),
      },
    ],
    'no-restricted-syntax': [
      'error',
      ...markup,
      ...hostTypes(room),
      ...(room.pure ? [...clock, ...ambient] : []),
    ],
  },
}));

/** Of tests: none is singled out, and none is left out without a reason. */
const tests = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|todo)$/]',
    message: 'A suite that runs one test hides the rest.',
  },
  {
    selector:
      'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name="skip"]',
    message: 'A skipped test needs a reason that a reader can list.',
  },
  {
    selector: 'CallExpression[callee.name=/^x(it|describe|test)$/]',
    message: 'A skipped test needs a reason that a reader can list.',
  },
];

/**
 * An assertion that a condition may leave out says nothing where it was left out: assert the condition too, or gather what is wrong and
 * assert that nothing is.
 */
const conditional = [
  'IfStatement CallExpression[callee.name="expect"]',
  'ConditionalExpression CallExpression[callee.name="expect"]',
  'LogicalExpression CallExpression[callee.name="expect"]',
  'CatchClause CallExpression[callee.name="expect"]',
  'SwitchCase CallExpression[callee.name="expect"]',
].map((selector) => ({
  selector,
  message: 'An assertion under a condition may never run: assert what holds in every case.',
}));

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.cache/', 'ket-qua/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommended, ...tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      eqeqeq: ['error', 'always'],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/no-require-imports': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx,js}'],
    // The page of one file gives its own two workers an address; its policy may connect to nothing, which a browser test holds.
    ignores: ['src/workbench/one-file/start.ts', 'src/workbench/one-file/starter.js'],
    plugins: { house: senders },
    rules: { 'house/nothing-leaves': 'error' },
  },
  ...perRoom,
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...tests, ...conditional] },
  },
  {
    // Older files that still hold such assertions; the list may only become shorter.
    files: require('./conditional-asserts.json'),
    rules: { 'no-restricted-syntax': ['error', ...tests] },
  },
);
