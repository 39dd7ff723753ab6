import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DOCUMENTS } from "../../src/documents/registry";

const TESTS = resolve(__dirname, "..");

interface Requirement {
  readonly ids: readonly string[];
  readonly sheets: readonly string[];
  readonly tests: readonly string[];
}

/** "S16–S18, S21" as its single ids. */
function idsIn(text: string): readonly string[] {
  return text.split(", ").flatMap((each) => {
    const [first = 0, last = first] = each.split("–").map((id) => Number(id.replace("S", "")));
    if (!each.startsWith("S")) return [];
    return Array.from({ length: last - first + 1 }, (_, i) => `S${String(first + i).padStart(2, "0")}`);
  });
}

/** The table of test/README.md: what the documents ask for, where it stands, and what holds it. */
function requirements(): readonly Requirement[] {
  const lines = readFileSync(resolve(TESTS, "README.md"), "utf8").split("\n");
  const under = lines.slice(lines.findIndex((line) => line.startsWith("| id ")) + 2);
  return under
    .slice(
      0,
      under.findIndex((line) => !line.startsWith("|")),
    )
    .map((line) => {
      const [, ids = "", what = "", told = "", tests = ""] = line.split("|").map((cell) => cell.trim());
      const sheets = told === "the same" ? what : told;
      return {
        ids: idsIn(ids),
        sheets: sheets === "–" ? [] : sheets.split(", ").map((sheet) => sheet.split(" → ")[0] ?? ""),
        tests: [...tests.matchAll(/`([^`]+)`/gu)].map(([, path = ""]) => path),
      };
    });
}

describe("what the documents ask for", () => {
  const rows = requirements();

  it("stands in the table of the tests, S01 to S50, each once", () => {
    const all = Array.from({ length: 50 }, (_, i) => `S${String(i + 1).padStart(2, "0")}`);
    expect(rows.flatMap(({ ids }) => ids).sort()).toEqual(all);
  });

  it("is held by tests that there are", () => {
    const files = rows.flatMap(({ tests }) => tests);
    expect(files.filter((path) => !existsSync(resolve(TESTS, `${path}.test.ts`)))).toEqual([]);
    expect(rows.filter(({ tests }) => tests.length === 0)).toEqual([]);
  });

  it("is on sheets that are made, and no sheet is without a line", () => {
    const titles = DOCUMENTS.map(({ vocabulary }) => vocabulary.title["zh-CN"]);
    const named = rows.flatMap(({ sheets }) => sheets);
    expect(named.filter((sheet) => !titles.includes(sheet))).toEqual([]);
    expect(titles.filter((title) => !named.includes(title))).toEqual([]);
  });
});
