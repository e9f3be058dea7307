/**
 * Tries mutants within one warm process: jest's own circus and expect, without jest's start for each mutant.
 * Of a mutant only the tests that reach it are run, the quickest first, and none after the first failure.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { keyOf } from './mutation-key.mjs';
import { freshModules } from './mutation-modules.mjs';

const require = createRequire(import.meta.url);
const circus = require('jest-circus');
const { jestExpect } = require('@jest/expect');
const fc = require('fast-check');

// Tests of speed say nothing about a mutant, and fail when the machine is busy with the mutants.
const SPEED = /\btime\b|no longer than/;
/** Milliseconds of tests after which a mutant counts as not noticed. */
const ENOUGH = 4_000;
const KNOWN = '.cache/mutation-times.json';

Object.assign(globalThis, { ...circus.default, expect: jestExpect, jest: { setTimeout() {} } });
// The same properties are tried in every run, and an example that fails is not made smaller: that it fails is all that counts.
fc.configureGlobal({ seed: 1, endOnFailure: true });

/** What Stryker's changed code reads and writes: which mutant is on, which test is running, which mutants it reached. */
const switches = (globalThis.__stryker__ ??= {});
const OFF = '-';

class WarmRunner {
  static inject = [commonTokens.options];

  constructor(options) {
    this.files = options.mutationTests;
    const { mutationSample } = options;
    this.sample = mutationSample ? new Set(JSON.parse(readFileSync(mutationSample, 'utf8'))) : null;
    process.env.NODE_ENV = 'test';
    process.on('unhandledRejection', () => {});
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    switches.activeMutant = OFF;
    switches.mutantCoverage = { static: {}, perTest: {} };
    const modules = freshModules();
    const tests = [];
    for (const file of this.files) tests.push(...(await runFile(modules, file)));
    modules.done();
    const took = Object.fromEntries(tests.map((test) => [test.id, test.timeSpentMs]));
    mkdirSync(path.dirname(KNOWN), { recursive: true });
    writeFileSync(KNOWN, JSON.stringify(took));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: switches.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    if (this.sample && !this.sample.has(keyOf(activeMutant)))
      return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' };
    this.took ??= JSON.parse(readFileSync(KNOWN, 'utf8'));
    const modules = freshModules();
    const tests = [];
    switches.hitLimit = hitLimit;
    switches.hitCount = hitLimit === undefined ? undefined : 0;
    for (const [file, wanted] of this.filesOf(testFilter)) {
      tests.push(
        ...(await runFile(modules, file, { mutant: activeMutant.id, wanted, took: this.took })),
      );
      if (tests.some((test) => test.status === TestStatus.Failed)) break;
    }
    modules.done();
    return toMutantRunResult(
      determineHitLimitReached(switches.hitCount, hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests,
      },
      disableBail,
    );
  }

  /** The files of the tests that are asked for, the quickest first; what the slowest alone would notice counts as not noticed. */
  filesOf(ids = Object.keys(this.took)) {
    const files = new Map();
    let left = ENOUGH;
    for (const id of [...ids].sort((a, b) => this.took[a] - this.took[b])) {
      left -= this.took[id];
      if (left < 0 && files.size > 0) break;
      const file = id.slice(0, id.indexOf(' '));
      if (!files.has(file)) files.set(file, new Set());
      files.get(file).add(id);
    }
    const total = (wanted) => [...wanted].reduce((sum, id) => sum + this.took[id], 0);
    return [...files].sort(([, a], [, b]) => total(a) - total(b));
  }
}

/** The tests of a block of circus, those in its inner blocks too. */
const testsIn = (block) =>
  block.children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));

function idOf(item) {
  const names = [];
  for (let at = item; at.parent; at = at.parent) names.unshift(at.name);
  return names.join(' ');
}

/**
 * Runs the tests of one file.
 * @param only the mutant that is switched on once the file is loaded, the ids of the tests that are wanted, and how long each test took
 * @returns the results as Stryker wants them
 */
async function runFile(modules, file, only) {
  circus.resetState();
  circus.getState().testTimeout = 120_000;
  switches.activeMutant = OFF;
  circus.default.describe(file, () => {
    modules.test(path.resolve(file));
  });
  const all = testsIn(circus.getState().rootDescribeBlock);
  for (const test of all) {
    test.id = idOf(test);
    if (SPEED.test(test.id.slice(file.length)) || (only && !only.wanted.has(test.id)))
      test.mode = 'skip';
  }
  if (only) quickestFirst(circus.getState().rootDescribeBlock, only.took);
  const watch = only ? stopAtFailure(all) : noteCoverage();
  circus.addEventHandler(watch);
  if (only) switches.activeMutant = only.mutant;
  const { unhandledErrors } = await circus.run();
  switches.activeMutant = OFF;
  circus.removeEventHandler(watch);
  if (unhandledErrors.length > 0 && !only)
    throw new Error(`${file}: ${unhandledErrors.join('\n')}`);
  return all
    .filter((test) => test.status === 'done' || test.errors.length > 0)
    .map((test) => ({
      id: test.id,
      name: test.id,
      fileName: path.resolve(file),
      timeSpentMs: test.duration ?? 0,
      ...(test.errors.length === 0
        ? { status: TestStatus.Success }
        : { status: TestStatus.Failed, failureMessage: String([test.errors[0]].flat()[0]) }),
    }));
}

function quickestFirst(block, took) {
  const time = (child) =>
    child.type === 'test'
      ? (took[child.id] ?? 0)
      : testsIn(child).reduce((sum, test) => sum + (took[test.id] ?? 0), 0);
  block.children.sort((a, b) => time(a) - time(b));
  for (const child of block.children) if (child.type !== 'test') quickestFirst(child, took);
}

function stopAtFailure(all) {
  return ({ name, test }) => {
    if (name === 'test_done' && test.errors.length > 0)
      for (const other of all) other.mode = 'skip';
  };
}

/** What a hook reaches before the tests of a block is reached by each of these tests. */
function noteCoverage() {
  return ({ name, test, hook, describeBlock }) => {
    if (name === 'test_start') switches.currentTestId = test.id;
    else if (name === 'test_done' || name === 'test_skip') switches.currentTestId = undefined;
    else if (name === 'hook_start' && hook.type === 'beforeAll')
      switches.currentTestId = idOf(hook.parent);
    else if ((name === 'hook_success' || name === 'hook_failure') && hook.type === 'beforeAll') {
      switches.currentTestId = undefined;
      const { perTest } = switches.mutantCoverage;
      const reached = perTest[idOf(hook.parent)] ?? {};
      delete perTest[idOf(hook.parent)];
      for (const { id, mode } of testsIn(describeBlock)) {
        if (mode === 'skip') continue;
        const own = (perTest[id] ??= {});
        for (const [mutant, hits] of Object.entries(reached))
          own[mutant] = (own[mutant] ?? 0) + hits;
      }
    }
  };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'warm', WarmRunner)];
export const strykerValidationSchema = {
  properties: {
    mutationTests: { type: 'array', items: { type: 'string' } },
    mutationSample: { type: 'string' },
  },
};
