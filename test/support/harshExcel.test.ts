import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "..");

/** The tests and what they stand on, by path. */
const SOURCES = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith("harshExcel.test.ts"))
  .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(ROOT, name), "utf8")] as const);

const having = (pattern: RegExp): readonly string[] =>
  SOURCES.filter(([, text]) => pattern.test(text))
    .map(([name]) => name)
    .sort();

describe("Excel at its worst", () => {
  it("is what every host of a test is, but for the one that shows what others get", () => {
    expect(process.env["CSATLOOP_HARSH_EXCEL"]).toBe("1");
    expect(having(/harsh: false|HARSH_EXCEL\b.*=|delete process\.env/u)).toEqual([
      "embedded/file/arrayFormulas.test.ts",
      "support/harshExcel.ts",
    ]);
  });

  it("is what hosts are that tests put together themselves, or open in the workbench", () => {
    expect(having(/createResponder\(/u)).toEqual(having(/createResponder\([^;]*, true\);/u));
    expect(having(/\?language=/u)).toEqual(having(/\?language=\$\{\w+\}&harsh`/u));
  });
});
