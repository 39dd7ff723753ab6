#!/usr/bin/env node
/**
 * Lists every member of Excel.*, Office.* and OfficeExtension.* that the sources use, with the requirement set that
 * @types/office-js gives it, and fails on one above the manifest's baseline that no `isSetSupported` guards, on one in
 * preview (beta) and on a deprecated one.
 *
 *   node apiSets.mjs [--root DIR] [--exclude src/embedded] [--baseline ExcelApi=1.9,…] [--all]
 *
 * The baseline is read from manifest.xml (Requirements/Sets) unless given. A guard is an `isSetSupported("Set", "x.y")`
 * call in a condition around the use, or earlier in the same function (`if (!isSetSupported(…)) return`), of at least
 * the version that the member asks for. Only members that TypeScript can resolve count: literals given to `.set({…})` and `.load({…})` are looked up too (their keys belong to
 * Excel.Interfaces.*UpdateData / *LoadOptions, whose JSDoc names no set: the key is looked up on the class itself).
 */
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import path from "node:path";

const args = process.argv.slice(2);
const option = (name, otherwise) => {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : args[at + 1];
};
const root = path.resolve(option("--root", process.cwd()));
const excluded = option("--exclude", "src/embedded")
  .split(",")
  .map((part) => path.join(root, part) + path.sep);
const showAll = !args.includes("--problems");
const ts = createRequire(path.join(root, "package.json"))("typescript");

/** Set name → version that every host that loads the add-in has. */
function baselineOf() {
  const given = option("--baseline", null);
  const sets = new Map();
  if (given !== null) {
    for (const pair of given.split(",")) sets.set(...pair.split("="));
  } else {
    const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
    for (const [, name, , version] of manifest.matchAll(/<Set Name="([^"]+)"( MinVersion="([^"]+)")?/g))
      sets.set(name, version ?? "1.1");
  }
  return sets;
}
/** In every Excel that has VersionOverrides (2016 and later): nothing to declare. */
const EVERYWHERE = new Map([
  ["DialogApi", "1.1"],
  ["AddinCommands", "1.1"],
  ["Settings", "1.1"],
  ["Mailbox", "99"],
]); // Mailbox: named on members that all hosts share (Event.completed)
const baseline = baselineOf();

const config = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile).config;
const parsed = ts.parseJsonConfigFileContent(config, ts.sys, root);
const program = ts.createProgram(parsed.fileNames, { ...parsed.options, noEmit: true });
const checker = program.getTypeChecker();

const isTypes = (file) => file.fileName.includes("/@types/office-js/");
const numbers = (version) => version.split(".").map(Number);
const isAtMost = (one, other) => {
  const [a, b] = [numbers(one), numbers(other)];
  return a[0] !== b[0] ? a[0] < b[0] : (a[1] ?? 0) <= (b[1] ?? 0);
};

/** The JSDoc comment text of a declaration, raw. */
function docOf(declaration) {
  const docs = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  return docs.map((doc) => doc.getFullText()).join("\n");
}
function dottedName(declaration) {
  const names = [];
  for (let node = declaration; node !== undefined && !ts.isSourceFile(node); node = node.parent) {
    if (node.name !== undefined) names.unshift(node.name.getText());
  }
  return names.join(".");
}
/** `[Api set: ExcelApi 1.2]`, or the "Requirement set" of Common API. */
function setsOf(doc) {
  const sets = [...doc.matchAll(/\[Api set: ([A-Za-z]+) ([\w.]+)( for [^\]]*)?\]/g)].map(
    ([, name, version]) => ({ name, version }),
  );
  if (sets.length > 0) return sets;
  const common = /\*\*Requirement sets?\*\*:\s*\[?([A-Za-z]+ ?[\d.]*)/.exec(doc);
  if (common === null) return [];
  const [name, version = "1.1"] = common[1].trim().split(" ");
  return [{ name, version }];
}
/** The doc of a member, else of the class it belongs to. */
function requirementOf(declaration) {
  const own = docOf(declaration);
  let sets = setsOf(own);
  for (
    let node = declaration.parent;
    sets.length === 0 && node !== undefined && !ts.isSourceFile(node);
    node = node.parent
  ) {
    sets = setsOf(docOf(node));
  }
  return {
    sets,
    deprecated: /@deprecated/.test(own),
    preview: /@beta|BETA|PREVIEW ONLY/.test(own),
  };
}

/** The class behind Excel.Interfaces.FooUpdateData, FooLoadOptions, FooData. */
function classMember(declaration) {
  const owner = declaration.parent?.name?.getText() ?? "";
  const match = /^(\w+?)(?:UpdateData|CollectionLoadOptions|LoadOptions|Data)$/.exec(owner);
  if (match === null || !/Interfaces/.test(dottedName(declaration))) return declaration;
  const name = declaration.name?.getText();
  const type = excelTypes.get(match[1]);
  const member = type?.members.find((each) => each.name?.getText() === name);
  return member ?? declaration;
}
const excelTypes = new Map();
for (const file of program.getSourceFiles().filter(isTypes)) {
  const visit = (node) => {
    if (ts.isClassDeclaration(node) && node.name !== undefined) excelTypes.set(node.name.text, node);
    const isExcel = ts.isModuleDeclaration(node)
      ? node.name.text === "Excel"
      : ts.isModuleBlock(node) || ts.isSourceFile(node);
    if (isExcel) ts.forEachChild(node, visit);
  };
  visit(file);
}

/** Versions asked for by `isSetSupported` calls inside a node. */
function guardsIn(node, found = []) {
  if (ts.isCallExpression(node) && /isSetSupported$/.test(node.expression.getText())) {
    const [name, version] = node.arguments;
    if (name !== undefined && ts.isStringLiteral(name))
      found.push({
        name: name.text,
        version: version !== undefined && ts.isStringLiteral(version) ? version.text : "1.1",
      });
  }
  ts.forEachChild(node, (child) => void guardsIn(child, found));
  return found;
}
function guardsAround(node) {
  const guards = [];
  for (let child = node, at = node.parent; at !== undefined; child = at, at = at.parent) {
    if (ts.isIfStatement(at) && child !== at.expression) guards.push(...guardsIn(at.expression));
    if (ts.isConditionalExpression(at) && child !== at.condition) guards.push(...guardsIn(at.condition));
    if (ts.isBinaryExpression(at) && child === at.right) guards.push(...guardsIn(at.left));
    if (ts.isBlock(at)) {
      for (const statement of at.statements) {
        if (statement === child) break;
        if (ts.isIfStatement(statement)) guards.push(...guardsIn(statement.expression));
      }
    }
  }
  return guards;
}

const uses = new Map();
/** The overload that a call takes, else all declarations of the name. */
function declarationsOf(symbol, node) {
  const all = symbol?.declarations ?? [];
  const call = node.parent?.parent;
  if (all.length < 2 || call === undefined || !ts.isCallExpression(call) || call.expression !== node.parent)
    return all;
  const taken = checker.getResolvedSignature(call)?.declaration;
  return taken === undefined ? all : [taken];
}
function record(symbol, node) {
  const declarations = declarationsOf(symbol, node).filter((each) => isTypes(each.getSourceFile()));
  if (declarations.length === 0) return;
  // overloads: the one with the lowest set speaks for the name
  const found = declarations.map((each) => {
    const declaration = classMember(each);
    return {
      name: dottedName(declaration),
      kind: ts.SyntaxKind[declaration.kind],
      ...requirementOf(declaration),
    };
  });
  found.sort((one, other) => (isAtMost(one.sets[0]?.version ?? "0", other.sets[0]?.version ?? "0") ? -1 : 1));
  const best = found[0];
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  const entry = uses.get(best.name) ?? { ...best, places: [] };
  entry.places.push({ at: `${path.relative(root, file.fileName)}:${line + 1}`, guards: guardsAround(node) });
  uses.set(best.name, entry);
}

for (const file of program.getSourceFiles()) {
  if (file.isDeclarationFile || file.fileName.includes("/node_modules/")) continue;
  if (!file.fileName.startsWith(path.join(root, "src") + path.sep)) continue;
  if (excluded.some((folder) => file.fileName.startsWith(folder))) continue;
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node)) record(checker.getSymbolAtLocation(node.name), node.name);
    else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
      record(checker.getSymbolAtLocation(node.argumentExpression), node.argumentExpression);
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const type = checker.getTypeAtLocation(node.parent);
      const name = (node.propertyName ?? node.name).getText();
      record(checker.getPropertyOfType(type, name), node);
    } else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      const type = checker.getContextualType(node.parent);
      if (type !== undefined && !ts.isComputedPropertyName(node.name))
        record(
          checker.getPropertyOfType(checker.getNonNullableType(type), node.name.text ?? node.name.getText()),
          node.name,
        );
    } else if (ts.isStringLiteral(node)) {
      // "Line" given where Excel.ChartType is asked for: the enum's member
      const type = checker.getContextualType(node);
      for (const part of type?.isUnion() ? type.types : [type])
        if (
          part?.symbol !== undefined &&
          (part.flags & ts.TypeFlags.EnumLiteral) !== 0 &&
          part.value === node.text
        )
          record(part.symbol, node);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

const CLIENT_ONLY = /^(OfficeExtension\.|Excel\.(run|RequestContext)|Excel\.Interfaces\.)/;
let bad = 0;
const rows = [...uses.values()].sort((one, other) => one.name.localeCompare(other.name));
for (const { name, kind, sets, deprecated, preview, places } of rows) {
  const wanted = sets.map(({ name: set, version }) => `${set} ${version}`).join(" | ") || "-";
  const covered = ({ name: set, version }) => {
    const has = baseline.get(set) ?? EVERYWHERE.get(set);
    return has !== undefined && /^[\d.]+$/.test(version) && isAtMost(version, has);
  };
  const isFree = sets.length === 0 || sets.some(covered);
  const unguarded = isFree
    ? []
    : places.filter(
        ({ guards }) =>
          !guards.some((guard) =>
            sets.some(
              (set) =>
                guard.name === set.name &&
                /^[\d.]+$/.test(set.version) &&
                isAtMost(set.version, guard.version),
            ),
          ),
      );
  const problems = [
    ...(preview || sets.some(({ version }) => !/^[\d.]+$/.test(version)) ? ["PREVIEW"] : []),
    ...(deprecated ? ["DEPRECATED"] : []),
    ...(unguarded.length > 0 ? ["UNGUARDED"] : []),
    ...(sets.length === 0 &&
    !CLIENT_ONLY.test(name) &&
    showAll &&
    !/EnumMember|Module|EnumDecl|Interface/.test(kind)
      ? ["(no set named)"]
      : []),
  ];
  const isBad = problems.some((each) => !each.startsWith("("));
  if (isBad) bad += 1;
  if (showAll || isBad) {
    const shown = isBad && unguarded.length > 0 ? unguarded : places;
    const list =
      shown
        .slice(0, 6)
        .map(({ at }) => at)
        .join(" ") + (shown.length > 6 ? ` +${shown.length - 6}` : "");
    console.log(`${name}\t${wanted}\t${problems.join(" ")}\t${list}`);
  }
}
const highest = rows
  .flatMap(({ sets }) => sets)
  .filter(({ name, version }) => name === "ExcelApi" && /^[\d.]+$/.test(version))
  .map(({ version }) => version)
  .sort((a, b) => (isAtMost(a, b) ? -1 : 1))
  .at(-1);
console.error(
  `${rows.length} members, ${rows.reduce((sum, { places }) => sum + places.length, 0)} uses; baseline ${[...baseline].map((each) => each.join(" ")).join(", ")}; highest ExcelApi used ${highest}; ${bad} problem(s)`,
);
process.exit(bad > 0 ? 1 : 0);
