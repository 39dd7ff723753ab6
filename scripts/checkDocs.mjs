import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { anchorOf } from "./manual.mjs";

const ROOT = resolve(import.meta.dirname, "..");
const IGNORED = new Set(["node_modules", "dist", "dist-workbench", "out", "coverage", ".git"]);
const PICTURES = join(ROOT, "assets", "pictures");
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** Says which links, commands, options and pictures of the documents lead nowhere, and which pictures nobody shows. */
function main() {
  const files = documentsIn(ROOT);
  const texts = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
  const faults = [...texts].flatMap(([file, text]) => [
    ...linkFaults(file, text, texts),
    ...commandFaults(file, text),
  ]);
  const shown = [...texts].flatMap(([file, text]) =>
    linksIn(text).map((link) => resolve(dirname(file), link)),
  );
  const unused = readdirSync(PICTURES).filter((picture) => !shown.includes(join(PICTURES, picture)));
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

main();
