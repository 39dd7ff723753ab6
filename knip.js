/** What nothing imports is reported; of what only its own file reads, types alone may be exported: they are parts of signatures. */
module.exports = {
  entry: [
    "src/taskpane/worker/{analyst,text}Worker.ts!",
    "src/embedded/cli/{demo,generate}.ts!",
    "src/embedded/workbench/worker/hostWorker.ts!",
    "scripts/*.{ts,mjs}",
    "test/bench/*.ts",
    "test/bench/rows/{analysis,groupBys,package,reasons,recalculation}.ts",
    "test/support/{harshExcel,seedCases}.ts",
    "test/embedded/protocol/snippets/runSnippets.ts",
  ],
  project: ["src/**/*.{ts,tsx}!", "scripts/**/*.{ts,mjs}", "test/**/*.{ts,tsx}"],
  // without the tests in sight, what they read besides looks unread
  ignoreExportsUsedInFile: process.argv.includes("--production") || { interface: true, type: true },
  // what has an example is read by test/analysis/examples.test.ts
  tags: ["-example"],
  // started by their commands in scripts/check.mjs, and where a machine has no browser
  ignoreDependencies: ["@sparticuz/chromium", "dependency-cruiser", "prettier"],
  ignoreBinaries: ["office-addin-debugging!"],
};
