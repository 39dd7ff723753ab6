import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const TABLE = readFileSync(join(__dirname, "README.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| S\d/u.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

/** S01–S03, S20: the numbers that a first cell names. */
function numbersIn(ids: string): readonly number[] {
  return ids.split(",").flatMap((part) => {
    const [first = 0, last = first] = part.split("–").map((id) => Number(id.trim().slice(1)));
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

describe("the table of what the documents ask for", () => {
  it("has every id once", () => {
    const named = TABLE.flatMap(([, ids = ""]) => numbersIn(ids)).sort((one, other) => one - other);
    expect(named).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  });

  it("names tests that are there", () => {
    const tests = TABLE.flatMap((cells) => [...(cells.at(-2) ?? "").matchAll(/`([^`]+)`/gu)]);
    expect(tests.length).toBeGreaterThan(50);
    const missing = tests
      .map(([, name = ""]) => name)
      .filter((name) => !existsSync(join(__dirname, `${name}.test.ts`)));
    expect(missing).toEqual([]);
  });
});
