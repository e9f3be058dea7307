// Tries one mutant: of the test files only those that reach it, quickest first, and no more after the first failure.
// Stryker hands over the names of the tests that reach a mutant, but leaves every file to be loaded for them.
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const TestRunner = require("jest-runner").default;

const known = path.join(process.cwd(), ".cache/tests-by-file.json");

module.exports = class MutationRunner extends TestRunner {
  async runTests(tests, watcher, options) {
    const mutant = process.env.__STRYKER_ACTIVE_MUTANT__ !== undefined;
    const files = mutant ? JSON.parse(readFileSync(known, "utf8")) : {};
    let failed = false;
    this.on("test-file-failure", () => { failed = true; });
    this.on("test-file-success", ([test, result]) => {
      failed ||= result.numFailingTests > 0;
      if (!mutant) files[test.path] = { took: result.perfStats.end - result.perfStats.start, names: result.testResults.map((one) => one.fullName) };
    });
    const pattern = this._globalConfig.testNamePattern;
    const wanted = pattern ? new RegExp(pattern, "i") : undefined;
    const inOrder = tests
      .filter((test) => !wanted || !files[test.path] || files[test.path].names.some((name) => wanted.test(name)))
      .sort((a, b) => (files[a.path]?.took ?? 0) - (files[b.path]?.took ?? 0));
    for (const test of inOrder) {
      if (mutant && failed) break;
      await super.runTests([test], watcher, { ...options, serial: true });
    }
    if (!mutant) {
      mkdirSync(path.dirname(known), { recursive: true });
      writeFileSync(known, JSON.stringify(files));
    }
  }
};
