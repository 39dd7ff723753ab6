import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { ADDIN_ID } from "../../../src/embedded/file/read/readSettings";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { workbookFile } from "../../support/badFiles";
import { unzipped } from "../../support/unzipped";

const PANES = "xl/webextensions/taskpanes.xml";
const OURS = "xl/webextensions/webextension1.xml";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const OFFICE = "http://schemas.microsoft.com/office/2011/relationships";

/** A workbook that another add-in, whose elements bear no prefix, keeps a setting in. */
function withAddin(id: string, property: string): Uint8Array {
  const parts = new Map(unzipped(workbookFile([["工单号", "满意度评分"]])));
  const set = (part: string, text: string): Map<string, Uint8Array> => parts.set(part, strToU8(text));
  const types = Buffer.from(parts.get("[Content_Types].xml") ?? []).toString();
  set(
    "[Content_Types].xml",
    types.replace(
      "</Types>",
      `<Override PartName="/${PANES}" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>` +
        `<Override PartName="/${OURS}" ContentType="application/vnd.ms-office.webextension+xml"/></Types>`,
    ),
  );
  const relations = Buffer.from(parts.get("_rels/.rels") ?? []).toString();
  set(
    "_rels/.rels",
    relations.replace(
      "</Relationships>",
      `<Relationship Id="rId9" Type="${OFFICE}/webextensiontaskpanes" Target="${PANES}"/></Relationships>`,
    ),
  );
  set(
    PANES,
    `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="400" row="0"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  );
  set(
    "xl/webextensions/_rels/taskpanes.xml.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/webextension" Target="webextension1.xml"/></Relationships>`,
  );
  set(
    OURS,
    `<webextension xmlns="${EXTENSION}" id="{5F4A}"><reference id="${id}" version="2.0.0.0" store="zh-CN" storeType="OMEX"/><alternateReferences/><properties><property name="${property}" value="&quot;kept&quot;"/></properties><bindings/></webextension>`,
  );
  return zipSync(Object.fromEntries(parts));
}

const partsOf = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map([...unzipped(file)].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));

/** The file with a setting written into it. */
function withSetting(file: Uint8Array): Uint8Array {
  const workbook = openWorkbook(file, "a.xlsx");
  workbook.settings.set("CSATLoop.memory", '{"locale":"zh-CN"}');
  workbook.settingsChanged = true;
  return saveWorkbook(workbook);
}

describe("document settings in a file", () => {
  it("are kept for the id of the manifest", () => {
    const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
    expect(/<Id>([^<]+)<\/Id>/u.exec(manifest)?.[1]).toBe(ADDIN_ID);
  });

  it("hang on the package's task panes, where Excel looks for them, and on nothing else", () => {
    const saved = withSetting(workbookFile([["工单号", "满意度评分"]]));
    const parts = partsOf(saved);
    expect(parts.get("_rels/.rels")).toContain(`Type="${OFFICE}/webextensiontaskpanes" Target="${PANES}"`);
    expect(parts.get("xl/webextensions/_rels/taskpanes.xml.rels")).toContain(
      `Type="${OFFICE}/webextension" Target="webextension1.xml"`,
    );
    expect(parts.get("xl/_rels/workbook.xml.rels")).not.toContain("webextension");
    expect(parts.get(PANES)).toContain('visibility="0"');
    expect(parts.get(OURS)).toContain(`<we:reference id="${ADDIN_ID}"`);
    expect(openWorkbook(saved, "a.xlsx").settings.get("CSATLoop.memory")).toBe('{"locale":"zh-CN"}');
  });

  it("come beside those of another add-in, whose pane and settings stay byte for byte", () => {
    const original = withAddin("wa104380862", "theirs");
    expect(openWorkbook(original, "a.xlsx").settings.size).toBe(0);
    const [before, after] = [partsOf(original), partsOf(withSetting(original))];
    expect(after.get(OURS)).toBe(before.get(OURS));
    expect(after.get("xl/webextensions/webextension2.xml")).toContain(ADDIN_ID);
    expect(after.get(PANES)).toContain('width="400" row="0"');
    expect(after.get(PANES)?.match(/<wetp:taskpane /gu)).toHaveLength(2);
  });

  it("replace those that Excel saved for the add-in and nothing else of its part", () => {
    const original = withAddin(ADDIN_ID.toUpperCase(), "CSATLoop.choices");
    expect(openWorkbook(original, "a.xlsx").settings.get("CSATLoop.choices")).toBe("kept");
    const saved = withSetting(original);
    expect(partsOf(saved).get(OURS)).toBe(
      (partsOf(original).get(OURS) ?? "").replace(
        "</properties>",
        '<property name="CSATLoop.memory" value="&quot;{\\&quot;locale\\&quot;:\\&quot;zh-CN\\&quot;}&quot;"/></properties>',
      ),
    );
    expect(partsOf(saved).get(PANES)).toBe(partsOf(original).get(PANES));
    expect([...openWorkbook(saved, "a.xlsx").settings.keys()]).toEqual([
      "CSATLoop.choices",
      "CSATLoop.memory",
    ]);
  });
});
