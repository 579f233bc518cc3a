/** Tests run on the sources: swc compiles them, and every workspace is resolved to its `src`. */
const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: "automatic" } },
    target: "es2022",
  },
  module: { type: "es6" },
};

const shared = {
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: { "^.+\\.tsx?$": ["@swc/jest", swc] },
  moduleNameMapper: {
    "^@kaimen/domain$": "<rootDir>/../../packages/domain/src/index.ts",
    "^@kaimen/domain/reader$": "<rootDir>/../../packages/domain/src/regulation/reader/index.ts",
    "^@kaimen/domain/testing$": "<rootDir>/../../packages/domain/src/testing/index.ts",
    "^@kaimen/papers$": "<rootDir>/../../packages/papers/src/index.ts",
    "\\.css$": "<rootDir>/../../packages/papers/jest/no-styles.js",
    "^(\\.{1,2}/.*)\\.js$": "$1",
  },
  testEnvironment: "node",
};

const project = (displayName, rootDir, more = {}) => ({ ...shared, displayName, rootDir, ...more });

const database = { globalSetup: "<rootDir>/jest/start-database.js", globalTeardown: "<rootDir>/jest/stop-database.js" };

export default {
  // A machine that is busy with other work is slow, not wrong: no test is a stopwatch.
  testTimeout: 300_000,
  projects: [
    project("domain", "packages/domain"),
    project("sortition", "packages/sortition"),
    project("api", "apps/api", database),
    project("public", "apps/public"),
    project("admin", "apps/admin"),
    project("papers", "packages/papers"),
  ],
};
