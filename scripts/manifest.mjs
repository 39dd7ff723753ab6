import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { manifestFor } from "./manifestFor.mjs";

const ROOT = resolve(import.meta.dirname, "..");
/** Of which those for other addresses are made. */
const ORIGINAL = resolve(ROOT, "manifest.xml");

/** `npm run manifest -- --url https://csat.example.com [--out FILE]`: the manifest to give to Office, for that address. */
try {
  const { values } = parseArgs({ options: { url: { type: "string" }, out: { type: "string" } } });
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
