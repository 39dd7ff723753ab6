import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { sharedFile } from "./sharedFiles";
import { unzipped } from "./unzipped";

const FOLDER = sharedFile("ooxml-xsd");

/** Whether the schemas of ISO/IEC 29500 and what checks against them are there. */
export const hasSchemas = FOLDER !== null && spawnSync("xmllint", ["--version"]).status === 0;

/** Which parts a schema tells the shape of; the first that fits counts. */
const SCHEMAS: readonly (readonly [parts: RegExp, schema: string])[] = [
  [/\/charts\/chart\d[^/]*\.xml$/u, "dml-chart.xsd"],
  [/\/drawings\/drawing[^/]*\.xml$/u, "dml-spreadsheetDrawing.xsd"],
  [/\/(worksheets|tables)\/.*\.xml$|\/(workbook|styles|sharedStrings)\.xml$/u, "sml.xsd"],
  [/\/theme[^/]*\.xml$/u, "dml-main.xsd"],
];

/** What Office itself writes beyond the schemas, and what xmllint says of every part. */
const NO_FAULT = /Ignorable|uid|AlternateContent|validates$|fails to validate$/u;

/** What the schemas say of a workbook's parts, a line each. All parts of a schema at once: reading it takes longest. */
export function schemaFaults(file: string): readonly string[] {
  if (FOLDER === null) return [];
  const parts = [...unzipped(readFileSync(file))];
  const folder = mkdtempSync(join(tmpdir(), "csat-parts-"));
  const schemaOf = (name: string): string | undefined => SCHEMAS.find(([fits]) => fits.test(name))?.[1];
  return SCHEMAS.flatMap(([, schema]) => {
    const names = parts.flatMap(([name, bytes]) => {
      if (schemaOf(name) !== schema) return [];
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
      return [name];
    });
    if (names.length === 0) return [];
    const words = ["--huge", "--noout", "--nonet", "--schema", join(FOLDER, schema), ...names];
    const { stderr, error } = spawnSync("xmllint", words, {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    if (error !== undefined) throw error;
    const lines = stderr.split("\n").filter((line) => line !== "" && !NO_FAULT.test(line));
    return [...new Set(lines.map((line) => line.replace(/\{http[^}]*\}/gu, "")))];
  });
}
