import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOCUMENTS } from "../src/documents/registry";

const TEXT = readFileSync(join(__dirname, "README.md"), "utf8");

const ROWS = TEXT.split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split("|").map((cell) => cell.trim()));

/** What the documents ask for: ids, what, the sheet, and the suites that hold it. */
const ASKED = tableUnder("id");

/** What daily use asks for: what, the suites in Chromium, and the beginnings of their tests' titles. */
const DAILY = tableUnder("what").filter((cells) => cells.length === 5);

/** What people who do the work expect besides: what, where, and the suites that hold it. */
const EXPECTED = tableUnder("expected");

/** The rows of the table whose first heading this is, up to the next table. */
function tableUnder(heading: string): typeof ROWS {
  const rows = ROWS.slice(ROWS.findIndex(([, first]) => first === heading) + 2);
  const next = rows.findIndex(([, first = ""]) => /^-+$/u.test(first));
  return next < 0 ? rows : rows.slice(0, next - 1);
}

/** S01–S03, S20: the numbers that a first cell names. */
function numbersIn(ids: string): readonly number[] {
  if (!ids.startsWith("S")) return [];
  return ids.split(",").flatMap((part) => {
    const [first = 0, last = first] = part.split("–").map((id) => Number(id.trim().slice(1)));
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

describe("a path in the text", () => {
  it("is that of a file or a folder", () => {
    const named = [...TEXT.matchAll(/`([\w./-]+)`/gu)].map(([, name = ""]) => name);
    const paths = named.filter((name) => name.includes("/"));
    expect(paths.length).toBeGreaterThan(100);
    const isThere = (name: string): boolean =>
      ["", ".ts", ".test.ts"].some(
        (ending) =>
          existsSync(join(__dirname, name + ending)) || existsSync(join(__dirname, "..", name + ending)),
      );
    expect(paths.filter((name) => !isThere(name))).toEqual([]);
  });
});

/** Whether a cell names suites, and only such as are there. */
function isHeld(cell: string): boolean {
  const names = [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = ""]) => name);
  return names.length > 0 && names.every((name) => existsSync(join(__dirname, `${name}.test.ts`)));
}

describe("the table of what the documents ask for", () => {
  it("has every id once", () => {
    const named = ASKED.flatMap(([, ids = ""]) => numbersIn(ids)).sort((one, other) => one - other);
    expect(named).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  });

  it("names suites for each line", () => {
    expect(ASKED.filter(([, , , , suites = ""]) => !isHeld(suites))).toEqual([]);
  });

  it("names sheets that are made, and every one of them", () => {
    const titles = DOCUMENTS.map(({ vocabulary }) => vocabulary.title["zh-CN"]);
    const named = ASKED.map(([, , what = "", sheets = ""]) => (sheets === "the same" ? what : sheets))
      .filter((sheets) => sheets !== "–")
      .flatMap((sheets) => sheets.split(", ").map((sheet) => sheet.split(" → ")[0] ?? ""));
    expect(named.filter((sheet) => !titles.includes(sheet))).toEqual([]);
    expect(titles.filter((title) => !named.includes(title))).toEqual([]);
  });
});

describe("the table of what else is expected", () => {
  it("names suites for each line", () => {
    expect(EXPECTED.length).toBeGreaterThan(15);
    expect(EXPECTED.filter(([, , , suites = ""]) => !isHeld(suites))).toEqual([]);
  });
});

describe("the table of daily use", () => {
  it("names a test in Chromium for each line, by its title", () => {
    expect(DAILY.length).toBeGreaterThan(15);
    const missing = DAILY.flatMap(([, what = "", suites = "", titles = ""]) => {
      const files = [...suites.matchAll(/`(\w+\/\w+)`/gu)].map(([, name = ""]) =>
        readFileSync(join(__dirname, `${name}.test.ts`), "utf8"),
      );
      const areInBrowser = files.length > 0 && files.every((file) => /Workbench|paneForTests/u.test(file));
      const unnamed = titles.split(" · ").filter((title) => !files.some((file) => file.includes(title)));
      return areInBrowser && unnamed.length === 0 ? [] : [[what, ...unnamed]];
    });
    expect(missing).toEqual([]);
  });
});
