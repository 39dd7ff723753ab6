import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { PNG } from "pngjs";
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

  it("says every string in the three languages", () => {
    const strings = manifest.match(/<bt:String .*?<\/bt:String>/gsu) ?? [];
    expect(strings.length).toBeGreaterThan(5);
    const incomplete = strings.filter(
      (text) => !["en-US", "zh-TW"].every((locale) => text.includes(`Locale="${locale}"`)),
    );
    expect(incomplete).toEqual([]);
  });

  it("asks for ExcelApi 1.9 and no more, and points at icons of their sizes", () => {
    expect(manifest).toMatch(/<Set Name="ExcelApi" MinVersion="1\.9"\/>/u);
    const icons = [...manifest.matchAll(/assets\/icons\/icon-(\d+)\.png/gu)].map((match) => Number(match[1]));
    expect(new Set(icons)).toEqual(new Set([16, 32, 64, 80]));
    icons.forEach((size) => {
      const file = resolve(__dirname, `../assets/icons/icon-${String(size)}.png`);
      expect(existsSync(file)).toBe(true);
      expect(PNG.sync.read(readFileSync(file)).width).toBe(size);
    });
  });
});
