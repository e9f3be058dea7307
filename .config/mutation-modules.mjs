/**
 * The project's TypeScript, loaded so that it can be forgotten: nothing that one mutant left in a table may be seen by the next.
 * A file is translated and compiled once. What has a mutant in it, or asks for a file that has one, is evaluated anew for each mutant;
 * the rest (packages, rooms that the mutated room builds on) is loaded once and stays warm.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from '@swc/core';

const ENDS = ['', '.ts', '.tsx', '.json', '/index.ts', '/index.tsx'];
/** Packages that ship as ES modules only are translated like the project's own files. */
const TRANSLATED = /\/node_modules\/(hucre|@zip\.js)\//;

/** Of each file that was loaded: its compiled text, whether Stryker changed it, which files it asked for. */
const files = new Map();
/** The modules that no mutant reaches. */
const warm = new Map();

function translated(file, text) {
  return transformSync(text, {
    filename: file,
    configFile: false,
    swcrc: false,
    sourceMaps: false,
    isModule: true,
    jsc: {
      target: 'es2022',
      parser: /\.tsx?$/.test(file)
        ? { syntax: 'typescript', tsx: file.endsWith('x') }
        : { syntax: 'ecmascript' },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  }).code;
}

function fileOf(place) {
  let file = files.get(place);
  if (!file) {
    const text = readFileSync(place, 'utf8');
    const code = place.endsWith('.json') ? `module.exports = ${text}` : translated(place, text);
    const script = new vm.Script(
      `(function (exports, require, module, __filename, __dirname) {${code}\n})`,
      { filename: place },
    );
    files.set(
      place,
      (file = {
        script,
        changed: text.includes('stryMutAct_'),
        asked: new Map(),
        outside: createRequire(place),
      }),
    );
  }
  return file;
}

/** Adds to the warm modules those of the loaded ones from which no changed file can be reached. */
function keepWarm(loaded, tests) {
  const cold = new Set([...files].filter(([, file]) => file.changed).map(([place]) => place));
  for (let before = -1; before < cold.size;) {
    before = cold.size;
    for (const [place, file] of files)
      if (!cold.has(place) && [...file.asked.values()].some((one) => cold.has(one)))
        cold.add(place);
  }
  for (const place of warm.keys()) if (cold.has(place)) warm.delete(place);
  for (const [place, module] of loaded)
    if (!cold.has(place) && !tests.has(place)) warm.set(place, module);
}

/** Modules that are forgotten together, once `done` is called; a test file, which must name its tests again each time, is loaded by `test`. */
export function freshModules() {
  const loaded = new Map();
  const tests = new Set();

  function load(place) {
    let module = loaded.get(place) ?? warm.get(place);
    if (module) return module.exports;
    const file = fileOf(place);
    loaded.set(place, (module = { exports: {} }));
    const require = (asked) => {
      let found = file.asked.get(asked);
      if (found === undefined)
        file.asked.set(
          asked,
          (found = asked.startsWith('.')
            ? ownFile(path.resolve(path.dirname(place), asked))
            : file.outside.resolve(asked)),
        );
      return path.isAbsolute(found) && (!found.includes('/node_modules/') || TRANSLATED.test(found))
        ? load(found)
        : file.outside(found);
    };
    require.resolve = file.outside.resolve;
    file.script
      .runInThisContext()
      .call(module.exports, module.exports, require, module, place, path.dirname(place));
    return module.exports;
  }
  return {
    test(place) {
      tests.add(place);
      load(place);
    },
    done: () => keepWarm(loaded, tests),
  };
}

function ownFile(place) {
  const end = ENDS.find((one) => existsSync(place + one) && statSync(place + one).isFile());
  if (end === undefined) throw new Error(`No file ${place}`);
  return place + end;
}
