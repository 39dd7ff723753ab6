import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { anchorOf } from "./manual.mjs";

const ROOT = resolve(import.meta.dirname, "..");
const IGNORED = new Set(["node_modules", "dist", "dist-workbench", "out", "coverage", ".git"]);
const PICTURES = join(ROOT, "assets", "pictures");
/** The text of each file of the code, by its path below `src`. */
const SOURCES = new Map(
  readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => [file.replaceAll("\\", "/"), readFileSync(join(ROOT, "src", file), "utf8")]),
);
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** Says which links, commands, names and pictures of the documents lead nowhere, and which options and pictures none shows. */
function main() {
  const files = documentsIn(ROOT);
  const texts = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
  const faults = [...texts].flatMap(([file, text]) => [
    ...linkFaults(file, text, texts),
    ...commandFaults(file, text),
  ]);
  faults.push(
    ...optionFaults(texts.get(join(ROOT, "README.md"))),
    ...nameFaults(texts),
    ...placeFaults(texts),
    ...importFaults(texts),
  );
  const shown = [...texts].flatMap(([file, text]) =>
    linksIn(text).map((link) => resolve(dirname(file), link)),
  );
  const unused = readdirSync(PICTURES, { recursive: true, encoding: "utf8" }).filter(
    (picture) => picture.endsWith(".png") && !shown.includes(join(PICTURES, picture)),
  );
  for (const fault of [...faults, ...unused.map((picture) => `no document shows assets/pictures/${picture}`)])
    console.error(fault);
  const count = faults.length + unused.length;
  console.log(`${texts.size} documents, ${count} faults`);
  process.exitCode = count === 0 ? 0 : 1;
}

/** Every Markdown file of the repository's own. */
function documentsIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (IGNORED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return documentsIn(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

/** Where links, pictures and images lead, but for other sites. */
function linksIn(text) {
  const prose = text.replaceAll(/^```.*?^```/gmsu, "").replaceAll(/`[^`\n]*`/gu, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)|<img [^>]*src="([^"]+)"/gu)]
    .map(([, link, source]) => link ?? source)
    .filter((link) => !/^\w+:/u.test(link));
}

function linkFaults(file, text, texts) {
  return linksIn(text)
    .map((link) => {
      const [path, anchor] = link.split("#");
      const target = path === "" ? file : resolve(dirname(file), decodeURI(path));
      if (!existsSync(target)) return `${link} leads nowhere`;
      if (anchor === undefined) return null;
      const anchors = [...(texts.get(target) ?? "").matchAll(/^#+ (.+)$/gmu)].map(([, words]) =>
        anchorOf(words),
      );
      return anchors.includes(decodeURI(anchor)) ? null : `${link}: no such heading`;
    })
    .filter((fault) => fault !== null)
    .map((fault) => `${relative(ROOT, file)}: ${fault}`);
}

/** `npm run NAME`, `npm start`, and files that a command reads. */
function commandFaults(file, text) {
  const named = [...text.matchAll(/npm run ([\w:-]+)|npm (start|test|stop)\b/gu)].map(
    ([, name, usual]) => name ?? usual,
  );
  const commands = [...new Set(named)].filter((name) => scripts[name] === undefined);
  const paths = [
    ...new Set(text.matchAll(/`((?:src|test|scripts|assets|docs)\/[\w./\u3400-\u9fff-]+)`/gu)),
  ].map(([, path]) => path);
  const absent = [...new Set(paths)].filter((path) => !existsSync(join(ROOT, path)));
  return [
    ...commands.map((name) => `${relative(ROOT, file)}: there is no script ${name}`),
    ...absent.map((path) => `${relative(ROOT, file)}: there is no ${path}`),
  ];
}

/** Options of `npm run generate` that its table in the README leaves out. */
function optionFaults(readme) {
  const source = readFileSync(join(ROOT, "src/embedded/cli/generateArguments.ts"), "utf8");
  const options = [...source.matchAll(/^ {2}"?([a-z-]+)"?: \{ type: "(?:string|boolean)"(.*)\}/gmu)];
  if (options.length === 0) return ["README.md: the options of generate were not found"];
  return options
    .map(([, name, rest]) => (rest.includes('short: "o"') ? "-o" : `--${name}`))
    .filter((option) => !readme.includes(`\`${option}`))
    .map((option) => `README.md: generate has the option ${option}`);
}

/** Names of the code in what is written for engineers that the code does not have. */
function nameFaults(texts) {
  const known = new Set([...SOURCES.values()].join("\n").match(/[A-Za-z]\w*/gu));
  return ["docs/architecture.md", "docs/adding.md"].flatMap((file) => {
    const prose = texts.get(join(ROOT, file)).replaceAll(/^ *```.*?^ *```/gmsu, "");
    const names = [...prose.matchAll(/`([a-z]+[A-Z]\w*|[A-Z]+_[A-Z_]+)`/gu)].map(([, name]) => name);
    return [...new Set(names)].filter((name) => !known.has(name)).map((name) => `${file}: no ${name} in src`);
  });
}

/** Files that architecture.md names and `src` does not have, and names that do not stand in the file or folder said. */
function placeFaults(texts) {
  const file = "docs/architecture.md";
  const prose = texts.get(join(ROOT, file)).replaceAll(/^ *```.*?^ *```/gmsu, "");
  const at = (place) => [...SOURCES].filter(([path]) => `/${path}`.includes(`/${place}`));
  const named = [...prose.matchAll(/`([\w/]+\.tsx?)`/gu)].map(([, path]) => path);
  const placed = [...prose.matchAll(/`(\w+)`\s+(?:\(|in )`([\w/]+(?:\.tsx?|\/))`/gu)];
  if (placed.length === 0) return [`${file}: no name with its file was found`];
  return [
    ...[...new Set(named)]
      .filter((path) => at(path).length === 0)
      .map((path) => `${file}: no ${path} in src`),
    ...placed
      .filter(([, name, place]) => !at(place).some(([, text]) => new RegExp(`\\b${name}\\b`, "u").test(text)))
      .map(([, name, place]) => `${file}: no ${name} in ${place}`),
  ];
}

/** What the code of a new document, as `docs/adding.md` shows it, takes from files that do not export it. */
function importFaults(texts) {
  const file = "docs/adding.md";
  const imports = [
    ...texts.get(join(ROOT, file)).matchAll(/^ *import (?:type )?\{ ([^}]*) \} from "(\.\.\/[^"]+)";$/gmu),
  ];
  if (imports.length === 0) return [`${file}: the code of a new document was not found`];
  return imports.flatMap(([, names, path]) => {
    const source = join(ROOT, "src/documents/channels", `${path}.ts`);
    if (!existsSync(source)) return [`${file}: there is no ${path}`];
    const exported = new Set(
      [...readFileSync(source, "utf8").matchAll(/^export \w+ (\w+)/gmu)].map(([, name]) => name),
    );
    return names
      .split(", ")
      .map((name) => name.replace("type ", ""))
      .filter((name) => !exported.has(name))
      .map((name) => `${file}: ${path} has no ${name}`);
  });
}

main();
