import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { manifestFor } from "./manifestFor.mjs";
import { readWords } from "./words/readWords.mjs";

const ROOT = resolve(import.meta.dirname, "..");
/** Of which those for other addresses are made. */
const ORIGINAL = resolve(ROOT, "manifest.xml");

const values = readWords({
  usage: `usage: npm run manifest -- --url https://csat.example.com [--out FILE]

Makes the manifest to give to Office, for that address; out/manifest.xml unless another file is said.`,
  options: { url: { type: "string" }, out: { type: "string" } },
});
try {
  if (values.url === undefined) throw new Error("say where the add-in is served: --url https://…");
  const file = resolve(values.out ?? resolve(ROOT, "out/manifest.xml"));
  if (file === ORIGINAL) throw new Error(`${file} is what manifests are made from: choose another --out`);
  const manifest = manifestFor(readFileSync(ORIGINAL, "utf8"), values.url);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, manifest);
  console.log(file);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
