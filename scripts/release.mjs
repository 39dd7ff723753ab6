import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import { TextEncoder } from "node:util";
import { zipSync } from "fflate";
import { noticesOf } from "./notices.mjs";
import { readWords } from "./words/readWords.mjs";

const ROOT = resolve(import.meta.dirname, "..");
const OUT = join(ROOT, "out", "release");
/** What an administrator reads who has the archive alone. */
const GUIDES = ["administrators.md", "administrators.zh-CN.md", "SECURITY.md", "real-excel-checklist.md"];
/** Archives of one build are equal, whenever they are made. */
const LONG_AGO = new Date(1980, 0, 1);

/** `npm run release`: archive, checksums, bill of materials, notices and notes of this version, into out/release. */
function main() {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const notes = notesOf(version);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const build = buildTwice();
  const materials = billOfMaterials(name);
  const made = {
    [`${name}-${version}.cdx.json`]: `${JSON.stringify(materials, null, 2)}\n`,
    "THIRD-PARTY-NOTICES.txt": noticesOf(materials.components, ROOT),
    "RELEASE-NOTES.md": notes,
  };
  const packed = {
    ...build,
    ...Object.fromEntries(GUIDES.map((file) => [`docs/${file}`, readFileSync(join(ROOT, "docs", file))])),
    LICENSE: readFileSync(join(ROOT, "LICENSE")),
    "THIRD-PARTY-NOTICES.txt": new TextEncoder().encode(made["THIRD-PARTY-NOTICES.txt"]),
  };
  const archive = zipSync(
    Object.fromEntries(
      Object.entries(packed).map(([file, bytes]) => [
        `${name}-${version}/${file}`,
        [bytes, { mtime: LONG_AGO }],
      ]),
    ),
    { level: 9 },
  );
  const files = { [`${name}-${version}.zip`]: archive, ...made };
  for (const [file, content] of Object.entries(files)) writeFileSync(join(OUT, file), content);
  const sums = Object.entries(files).map(([file, content]) => `${hashOf(content)}  ${file}\n`);
  writeFileSync(join(OUT, "SHA256SUMS"), sums.join(""));
  console.log(
    ["SHA256SUMS", ...Object.keys(files)].map((file) => relative(ROOT, join(OUT, file))).join("\n"),
  );
}

/** The build's files; throws where building again gives others. */
function buildTwice() {
  const [first, again] = [built(), built()];
  const differ = [...new Set([...Object.keys(first), ...Object.keys(again)])].filter(
    (file) =>
      first[file] === undefined || again[file] === undefined || hashOf(first[file]) !== hashOf(again[file]),
  );
  if (differ.length > 0) throw new Error(`building twice gave different files: ${differ.join(", ")}`);
  return first;
}

/** What a build makes, by path, in a fixed order. */
function built() {
  run("npx", "--no-install", "webpack", "--mode", "production", "--stats", "errors-only");
  const folder = mkdtempSync(join(tmpdir(), "csat-release-"));
  cpSync(join(ROOT, "dist"), folder, { recursive: true });
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = Object.fromEntries(
    paths.map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path)]),
  );
  rmSync(folder, { recursive: true });
  return files;
}

/** What the add-in is made of, as CycloneDX; without what differs from one making, or one folder, to the next. */
function billOfMaterials(name) {
  const bill = JSON.parse(
    run("npm", "sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--omit", "dev"),
  );
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  bill.metadata.component.name = name;
  return bill;
}

/** What the changelog says of a version. */
function notesOf(version) {
  const changelog = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8");
  const notes = changelog
    .split(/^## /mu)
    .find((part) => part.startsWith(`${version} `) || part.startsWith(`${version}\n`));
  if (notes === undefined) throw new Error(`the CHANGELOG says nothing of ${version}`);
  return `# ${notes.trim()}\n`;
}

function hashOf(content) {
  return createHash("sha256").update(content).digest("hex");
}

function run(command, ...words) {
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 64 << 20,
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${command} ${words.join(" ")} failed:\n${stderr}`);
  return stdout;
}

readWords({
  usage: `usage: npm run release

Makes archive, checksums, bill of materials, notices and notes of this version, into out/release.`,
});
main();
