const { rooms, entries, pathOf, packagePath } = require('./.config/rooms.cjs');

const slug = (name) => name.replace('/', '-');

function importsOf(room) {
  return {
    name: `room-${slug(room.name)}`,
    comment: `${room.name} may import ${[...room.may, ...room.types].join(', ') || 'no other room'}.`,
    severity: 'error',
    from: { path: room.path },
    to: { path: '^src/', pathNot: [room.path, ...[...room.may, ...room.types].map(pathOf)] },
  };
}

function typesOf(room) {
  return {
    name: `types-${slug(room.name)}`,
    comment: `${room.name} may import only types of ${room.types.join(', ')}.`,
    severity: 'error',
    from: { path: room.path },
    to: { path: room.types.map(pathOf), preCompilationOnly: false },
  };
}

function packagesOf(room) {
  return {
    name: `npm-${slug(room.name)}`,
    comment: `${room.name} may use ${room.npm.join(', ') || 'no package'}.`,
    severity: 'error',
    from: { path: room.path },
    to: { path: '(^|/)node_modules/', pathNot: packagePath(room.npm) },
  };
}

function nodeOf(room) {
  return {
    name: `node-${slug(room.name)}`,
    comment: `${room.name} runs where there is no Node.`,
    severity: 'error',
    from: { path: room.path },
    to: { dependencyTypes: ['core'] },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rooms.map(importsOf),
    ...rooms.filter((room) => room.types.length > 0).map(typesOf),
    ...rooms.map(packagesOf),
    ...rooms.filter((room) => !room.node).map(nodeOf),
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'Two files that need each other are one file, or three. Types may go both ways.',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-import-of-an-entry',
      severity: 'error',
      comment: 'A file that starts a program is imported by nobody.',
      from: { path: '^src/' },
      to: { path: entries },
    },
    {
      name: 'one-file-opens-excel',
      severity: 'error',
      comment: 'Only the entry of the add-in brings the adapter for Excel in.',
      from: { path: '^src/', pathNot: ['^src/workbook/officejs/', '^src/taskpane/excel\\.tsx?$'] },
      to: { path: '^src/workbook/officejs/' },
    },
    {
      name: 'no-test-in-the-program',
      severity: 'error',
      comment: 'The program does not need its tests.',
      from: { path: '^src/' },
      to: { path: '^(test|\\.config)/' },
    },
    // A reference to ambient types is no import.
    {
      name: 'no-missing-module',
      severity: 'error',
      comment: 'An import that leads nowhere hides what it would have broken.',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^(custom-functions-runtime|office-js)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    cache: false,
  },
};
