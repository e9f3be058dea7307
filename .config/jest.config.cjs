// hucre and zip.js ship as ES modules only, so jest has to translate them too.
const translated = ["hucre", "@zip\\.js"];

module.exports = {
  rootDir: "..",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.cache/"],
  transform: {
    "^.+\\.(t|j|mj)sx?$|\\.mjs$": ["@swc/jest", {
      jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
      module: { type: "commonjs" },
    }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${translated.join("|")})/)`],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "cjs", "json"],
};
