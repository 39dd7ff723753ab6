import { writeZip } from "../../../src/embedded/file/package/zip";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { excel, inMadeWorkbook, run } from "../inSurvey";
import { shownSheets } from "../shownWorkbook";
import { unzipped } from "../../support/unzipped";
import { openInHost, smallSurvey } from "../surveyWorkbook";

const MADE = { documents: ["measures", "pareto"], settings: { "protect-sheets": 1 } } as const;
const UNPROTECTED = { documents: MADE.documents } as const;
const WORKBOOK = "xl/workbook.xml";
const LOCK = '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>';
const OWN: Excel.WorksheetProtectionOptions = { allowSort: true, allowFormatCells: true };

const protectionOf = (workbook: Workbook, sheet: string): unknown => workbook.sheetByName(sheet)?.protection;

/** Protects a sheet as staff do, in place of the protection that it may have. */
async function protectAnew(
  sheet: string,
  options: Excel.WorksheetProtectionOptions,
  password?: string,
): Promise<void> {
  await excel(({ workbook }) => {
    const { protection } = workbook.worksheets.getItem(sheet);
    protection.unprotect();
    protection.protect(options, password);
  });
}

describe("a sheet of ours that staff protect anew, without a password", () => {
  it.each<[string, Excel.WorksheetProtectionOptions]>([
    ["to allow other things", OWN],
    ["to allow nothing", {}],
    ["to let only open cells be chosen", { ...OWN, selectionMode: "Unlocked" }],
  ])("is written and protected as they did it, also when ours is wanted no more: %s", (_what, options) =>
    inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        await protectAnew("满意度指标", options);
        const before = protectionOf(workbook, "满意度指标");
        const ours = protectionOf(workbook, "帕累托分析");
        await run(MADE);
        expect(protectionOf(workbook, "满意度指标")).toEqual(before);
        expect(protectionOf(workbook, "帕累托分析")).toEqual(ours);
        const saved = openWorkbook(saveWorkbook(workbook), "结果.xlsx");
        expect(protectionOf(saved, "满意度指标")).toEqual(before);
        await run({ ...MADE, settings: { "protect-sheets": 0 } });
        expect(protectionOf(workbook, "满意度指标")).toEqual(before);
        expect(protectionOf(workbook, "帕累托分析")).toBeNull();
      },
      MADE,
    ),
  );

  it("is protected as before too where the run ends at another that has a password", () =>
    inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        await protectAnew("满意度指标", OWN);
        await protectAnew("帕累托分析", {}, "secret");
        const before = ["满意度指标", "帕累托分析"].map((sheet) => protectionOf(workbook, sheet));
        const shown = await shownSheets();
        await expect(run(MADE)).rejects.toMatchObject({
          code: "sheet-protected",
          data: { sheet: "帕累托分析" },
        });
        expect(["满意度指标", "帕累托分析"].map((sheet) => protectionOf(workbook, sheet))).toEqual(before);
        expect(await shownSheets()).toEqual(shown);
      },
      MADE,
    ));
});

describe("what staff protect that no run protected", () => {
  it.each<[string, string | undefined]>([
    ["without a password", undefined],
    ["with a password", "secret"],
  ])("ends the run by the sheet's name, and all stands as before: %s", (_what, password) =>
    inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        await protectAnew("帕累托分析", OWN, password);
        const [before, shown] = [protectionOf(workbook, "帕累托分析"), await shownSheets()];
        await expect(run(UNPROTECTED)).rejects.toMatchObject({
          code: "sheet-protected",
          data: { sheet: "帕累托分析" },
        });
        expect(protectionOf(workbook, "帕累托分析")).toEqual(before);
        expect(await shownSheets()).toEqual(shown);
      },
      UNPROTECTED,
    ),
  );

  it("ends the run where it is the workbook's structure, whose password stays in the file", async () => {
    const file = await inMadeWorkbook(
      smallSurvey(),
      ({ workbook }) => Promise.resolve(saveWorkbook(workbook)),
      UNPROTECTED,
    );
    const parts = new Map(unzipped(file));
    const text = new TextDecoder().decode(parts.get(WORKBOOK));
    parts.set(WORKBOOK, new TextEncoder().encode(text.replace("<bookViews", `${LOCK}<bookViews`)));
    const { workbook, close } = openInHost(openWorkbook(writeZip(parts), "结果.xlsx"));
    try {
      const shown = await shownSheets();
      await expect(run(UNPROTECTED)).rejects.toMatchObject({ code: "workbook-protected" });
      expect(await shownSheets()).toEqual(shown);
      expect(new TextDecoder().decode(unzipped(saveWorkbook(workbook)).get(WORKBOOK))).toContain(LOCK);
    } finally {
      close();
    }
  });
});
