/** The import rule of the house: data walks range -> survey -> results -> sheet specs -> workbook. */
const room = (name) => `^src/${name}(/|$)`;
const only = (from, allowed) => ({
  name: `${from}-imports`,
  comment: `src/${from} may import only ${allowed.length > 0 ? allowed.join(", ") : "nothing of ours"}`,
  severity: "error",
  from: { path: room(from) },
  to: { path: "^src/", pathNot: [room(from), ...allowed.map(room)] },
});
const noCycleOfRooms = (name, path, comment) => ({
  name: `${name}-has-no-cycle-of-rooms`,
  comment,
  severity: "error",
  scope: "folder",
  from: { path },
  to: { circular: true },
});

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    noCycleOfRooms(
      "rendering",
      "^src/workbook/rendering/",
      "each room of the renderer can be read after those that it builds on",
    ),
    noCycleOfRooms(
      "pane",
      "^src/taskpane/",
      "what several steps of the pane share stands apart from each of them",
    ),
    noCycleOfRooms(
      "use-cases",
      "^src/app/",
      "what is asked for, what analysts do, sources and runs can be read one after the other",
    ),
    noCycleOfRooms(
      "file",
      "^src/embedded/file/",
      "how files write things, their packages and parts can be read before what reads and writes sheets",
    ),
    noCycleOfRooms(
      "calculation",
      "^src/embedded/calculation/",
      "values, columns of them, evaluating, functions and compiling can be read one after the other",
    ),
    only("errors", []),
    only("textFiles", []),
    only("glossary", []),
    only("analysis", ["glossary", "errors"]),
    {
      name: "statistics-know-no-survey",
      comment: "a test or an interval is of counts and numbers, whatever these are of",
      severity: "error",
      from: { path: "^src/analysis/statistics/" },
      to: { path: "^src/", pathNot: "^src/analysis/(statistics/|byValue|once)" },
    },
    only("documents", ["analysis", "glossary"]),
    only("workbook", ["documents", "analysis", "errors"]),
    only("app", ["analysis", "documents", "workbook", "glossary", "errors", "textFiles"]),
    only("messages", ["glossary"]),
    only("commands", ["app", "messages", "documents", "analysis", "glossary", "errors"]),
    only("taskpane", ["app", "messages", "glossary", "documents", "analysis", "errors"]),
    {
      name: "one-language-is-loaded",
      comment:
        "the messages of the language in use are loaded (loadLanguage): those of all stand in no page's script",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/messages/" },
      to: { path: "^src/messages/(en|zhCN|zhTW)\\.ts$" },
    },
    {
      name: "command-line-says-its-own",
      comment: "what only the command line says is no part of what a page loads",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(messages|embedded/cli)/" },
      to: { path: "^src/messages/(en/|zhCN/|zhTW/)?commandLine\\.ts$" },
    },
    {
      name: "tables-know-no-rows",
      comment:
        "sheets refer to each other's tables both ways: what heads a table can be read before all that stands in any",
      severity: "error",
      from: { path: "^src/documents/.+/table\\.ts$" },
      to: {
        path: "^src/documents/",
        pathNot: [
          "^src/documents/(sheet/|staffTable|sharedWords|context)",
          "/(table|words|\\w+Words|roleTerms|items|corrections|dimensionKey)\\.ts$",
        ],
      },
    },
    {
      name: "documents-compute-nothing",
      comment:
        "results carry what sheets show: documents know the types of the analysis, and call nothing of it",
      severity: "error",
      from: { path: room("documents") },
      to: { path: room("analysis"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "workbook-knows-sheets-only",
      comment: "the renderer knows what a sheet says, and no document",
      severity: "error",
      from: { path: room("workbook") },
      to: {
        path: room("documents"),
        pathNot: "^src/documents/sheet/((sheet|cell|table|chart|drawing)Spec|ownColumn|keptJson)",
      },
    },
    {
      name: "sheet-knows-no-document",
      comment: "the vocabulary of sheets has nothing of any one document",
      severity: "error",
      from: { path: "^src/documents/sheet/" },
      to: { path: "^src/documents/\\w+/", pathNot: "^src/documents/(sheet|formulas)/" },
    },
    {
      name: "formulas-know-no-document",
      comment:
        "of documents formulas know no more than where the columns of 清洗数据 stand, and of sheets nothing",
      severity: "error",
      from: { path: "^src/documents/formulas/" },
      to: { path: "^src/documents/\\w+/", pathNot: "^src/documents/(formulas/|cleanData/layout)" },
    },
    {
      name: "registry-is-read-outside",
      comment: "documents don't know the list that they stand in",
      severity: "error",
      from: { path: room("documents") },
      to: { path: "^src/documents/registry" },
    },
    {
      name: "addin-never-embedded",
      severity: "error",
      from: { path: "^src/(errors|analysis|glossary|documents|workbook|app|messages|commands|taskpane)/" },
      to: { path: "^src/embedded/" },
    },
    {
      name: "host-knows-nothing-of-the-addin",
      comment: "only the entries of the embedded host load the add-in",
      severity: "error",
      from: { path: "^src/embedded/", pathNot: "^src/embedded/(cli|workbench)/" },
      to: { path: "^src/", pathNot: "^src/(embedded|textFiles)/" },
    },
    {
      name: "calculation-below-protocol",
      severity: "error",
      from: { path: "^src/embedded/(model|calculation|file)/" },
      to: { path: "^src/embedded/(protocol|cli|workbench|library)/" },
    },
    {
      name: "not-to-dev-dependency",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "@types/" },
    },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
