// The tests that judge the mutants of one room: those that answer quickest, named by the run itself.
const path = require("node:path");
const unit = require("./jest.config.cjs");

const folders = (process.env.MUTATION_TESTS ?? "test/domain").split(",");

module.exports = {
  ...unit,
  rootDir: path.resolve(__dirname, ".."),
  setupFilesAfterEnv: ["<rootDir>/.config/jest.mutation-setup.cjs"],
  runner: "<rootDir>/.config/jest.mutation-runner.cjs",
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testMatch: folders.map((folder) => (folder.endsWith(".ts") ? `<rootDir>/${folder}` : `<rootDir>/${folder}/**/*.test.ts`)),
};
