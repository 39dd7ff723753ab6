import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PNG } from "pngjs";
import { LOCALES, officeTagOf } from "../src/glossary/locale";
import { sharedFile } from "./support/sharedFiles";

const MANIFEST = resolve(__dirname, "../manifest.xml");
const manifest = readFileSync(MANIFEST, "utf8");
const schema = sharedFile("manifest-xsd/OfficeAppManifestV1_1.xsd");
const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;

/** Limits: Microsoft's reference of the add-in manifest (ShortStrings and titles 125, descriptions 250, resid 32). */
describe("the manifest", () => {
  (schema !== null && hasXmllint ? it : it.skip)(
    "is valid against Microsoft's schema (skipped without the schema or xmllint)",
    () => {
      const { status, stderr } = spawnSync(
        "xmllint",
        ["--nonet", "--noout", "--schema", schema ?? "", MANIFEST],
        {
          encoding: "utf8",
        },
      );
      expect({ status, stderr: stderr.trim() }).toEqual({
        status: 0,
        stderr: expect.stringContaining("validates") as string,
      });
    },
  );

  it("is of the package's version, with a fourth number", () => {
    const { version } = JSON.parse(readFileSync(resolve(__dirname, "../package.json"), "utf8")) as {
      readonly version: string;
    };
    expect(/<Version>(.*)<\/Version>/u.exec(manifest)?.[1]).toBe(`${version}.0`);
  });

  it("keeps strings and ids within their lengths", () => {
    const values = (pattern: RegExp): string[] =>
      [...manifest.matchAll(pattern)].map((match) => match[1] ?? "");
    const longStrings = /<bt:LongStrings>(.*?)<\/bt:LongStrings>/su.exec(manifest)?.[1] ?? "";
    const shortStrings = /<bt:ShortStrings>(.*?)<\/bt:ShortStrings>/su.exec(manifest)?.[1] ?? "";
    const texts = (part: string): string[] =>
      [...part.matchAll(/(?:DefaultValue|Value)="([^"]*)"/gu)].map((match) => match[1] ?? "");
    expect(texts(shortStrings).filter((text) => text.length > 125)).toEqual([]);
    expect(texts(longStrings).filter((text) => text.length > 250)).toEqual([]);
    expect(values(/resid="([^"]*)"/gu).filter((id) => id.length > 32)).toEqual([]);
  });

  it("says every string in every language", () => {
    const strings = manifest.match(/<bt:String .*?<\/bt:String>/gsu) ?? [];
    expect(manifest).toContain(`<DefaultLocale>${officeTagOf(LOCALES[0])}</DefaultLocale>`);
    expect(strings.length).toBeGreaterThan(5);
    const incomplete = strings.filter(
      (text) => !LOCALES.slice(1).every((locale) => text.includes(`Locale="${officeTagOf(locale)}"`)),
    );
    expect(incomplete).toEqual([]);
  });

  it("asks for ExcelApi 1.9 and no more, and gives every button an icon of its own, as large as it says", () => {
    expect(manifest).toMatch(/<Set Name="ExcelApi" MinVersion="1\.9"\/>/u);
    const files = new Map(
      [...manifest.matchAll(/<bt:Image id="([^"]+)" DefaultValue="[^"]*\/(assets\/icons\/[^"]+)"/gu)].map(
        ([, id = "", file = ""]) => [id, file] as const,
      ),
    );
    const used = [...manifest.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/gu)];
    used.forEach(([, size, id = ""]) => {
      const file = resolve(__dirname, "..", files.get(id) ?? "");
      expect(existsSync(file)).toBe(true);
      expect([id, PNG.sync.read(readFileSync(file)).width]).toEqual([id, Number(size)]);
    });
    const ofButtons = controls().map((control) => /resid="([^"]+\.80)"/u.exec(control)?.[1]);
    expect(new Set(ofButtons).size).toBe(controls().length);
    expect([...files.keys()].filter((id) => !used.some(([, , resid]) => resid === id))).toEqual([]);
    for (const size of [32, 64]) expect(manifest).toContain(`assets/icons/icon-${String(size)}.png`);
  });

  it("names functions that the commands' page has, and no others", () => {
    const page = readFileSync(resolve(__dirname, "../src/commands/commands.ts"), "utf8");
    const [, known = ""] = /COMMANDS[^=]*= \{([^}]*)\}/u.exec(page) ?? [];
    const named = [...manifest.matchAll(/<FunctionName>([^<]+)</gu)].map(([, name]) => name);
    expect(named).toEqual(known.split(",").map((name) => name.trim()));
  });

  it("opens one pane, whichever command shows it", () => {
    const panes = [...manifest.matchAll(/<TaskpaneId>([^<]+)</gu)].map(([, id]) => id);
    expect(panes.length).toBe(2);
    expect(new Set(panes).size).toBe(1);
    expect(manifest).toMatch(/<OfficeMenu id="ContextMenuCell">/u);
  });

  it("defines every resource that it uses, once", () => {
    const ids = [...manifest.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...manifest.matchAll(/resid="([^"]+)"/gu)].map(([, id]) => id);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

function controls(): readonly string[] {
  return manifest.match(/<Control .*?<\/Control>/gsu) ?? [];
}

describe("the manifest for another address", () => {
  const folder = mkdtempSync(join(tmpdir(), "csat-manifest-"));
  const made = (url: string, out: string) =>
    spawnSync(process.execPath, [resolve(__dirname, "../scripts/manifest.mjs"), "--url", url, "--out", out], {
      encoding: "utf8",
    });

  it.each([
    ["https://csat.example.com", "https://csat.example.com", "https://csat.example.com"],
    [
      "https://intra.example.cn:8443/tools/csat/",
      "https://intra.example.cn:8443/tools/csat",
      "https://intra.example.cn:8443",
    ],
  ])("leads to %s everywhere, and is valid", (url, base, origin) => {
    const file = join(folder, "manifest.xml");
    expect(made(url, file).status).toBe(0);
    const text = readFileSync(file, "utf8");
    expect(text).not.toContain("localhost");
    expect(text).toContain(`<SourceLocation DefaultValue="${base}/taskpane.html"/>`);
    expect(text).toContain(`<AppDomain>${origin}</AppDomain>`);
    if (schema === null || !hasXmllint) return;
    const { stderr } = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, file], {
      encoding: "utf8",
    });
    expect(stderr.trim()).toBe(`${file} validates`);
  });

  it.each(["http://csat.example.com", "csat.example.com", "https://x.example/?a=1&b", 'https://x.example/"'])(
    "is not made for %s, which Office would not take",
    (url) => {
      const file = join(folder, "refused.xml");
      const { status, stderr } = made(url, file);
      expect(status).toBe(2);
      expect(stderr).toContain(url);
      expect(existsSync(file)).toBe(false);
    },
  );

  it("does not take the place of the manifest that it is made from", () => {
    const { status, stderr } = made("https://csat.example.com", MANIFEST);
    expect(status).toBe(2);
    expect(stderr).toContain(MANIFEST);
    expect(readFileSync(MANIFEST, "utf8")).toBe(manifest);
  });
});
