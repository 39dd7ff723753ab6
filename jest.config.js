const { availableParallelism } = require("node:os");

// Workers are begun with the options of this process. What a run makes lives briefly: with this much room for what is
// young, a tenth of the processor's time that went into clearing up is saved.
process.execArgv.push("--max-semi-space-size=64");

/** @type {import('jest').Config} */
module.exports = {
  // suites of a worker share their modules: test/README.md says why
  testEnvironment: "<rootDir>/test/support/runner/keptEnvironment.cjs",
  runtime: "<rootDir>/test/support/runner/sharingRuntime.cjs",
  testSequencer: "<rootDir>/test/support/runner/slowFirst.cjs",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(@borgar/fx|comlink|opencc-js)/)"],
  // with a seed, of `npm run test:deep`, the tests make up other cases, and more
  setupFiles: ["<rootDir>/test/support/harshExcel.ts", "<rootDir>/test/support/seedCases.ts"],
  // jest leaves one processor alone, and would use a half of two
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // what suites share outlives them, and with it workbooks that one of them leaves open: a large worker is begun anew
  workerIdleMemoryLimit: "1500MB",
  // generous: a loaded machine is no fault of the add-in
  testTimeout: process.env.CSATLOOP_SEED === undefined ? 240_000 : 3_600_000,
};
