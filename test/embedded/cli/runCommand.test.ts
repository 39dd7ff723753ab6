import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../../..");
mkdirSync(join(ROOT, "node_modules/.cache"), { recursive: true });
/** Not the one that people's commands come from. */
const CACHE = mkdtempSync(join(ROOT, "node_modules/.cache/csat-loop-test-"));
const BUNDLE = join(CACHE, "generate.cjs");
const RECORD = join(CACHE, "generate.json");

const help = (): string =>
  execFileSync(process.execPath, [join(ROOT, "scripts/runCommand.mjs"), "generate", "--help"], {
    encoding: "utf8",
    env: { ...process.env, CSATLOOP_CACHE: CACHE },
  });

afterAll(() => {
  rmSync(CACHE, { recursive: true });
});

describe("the command line as one file", () => {
  test("is kept while no source changes, and made anew when one did", () => {
    expect(help()).toContain("npm run generate");
    writeFileSync(BUNDLE, 'process.stdout.write("kept");');
    expect(help()).toBe("kept");

    const sources = JSON.parse(readFileSync(RECORD, "utf8")) as Record<string, string>;
    expect(Object.keys(sources)).toContain("src/embedded/cli/generate.ts");
    writeFileSync(RECORD, JSON.stringify({ ...sources, "src/embedded/cli/generate.ts": "0 0" }));
    expect(help()).toContain("npm run generate");
  });

  test.each(["{", JSON.stringify({ "src/embedded/cli/gone.ts": "0 0" })])(
    "is made anew where the record of its sources is %p",
    (record) => {
      writeFileSync(BUNDLE, "");
      writeFileSync(RECORD, record);
      expect(help()).toContain("npm run generate");
    },
  );
});
