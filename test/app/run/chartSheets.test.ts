import { selectedSource } from "../../../src/app/source/selectedSource";
import { refreshNow } from "../../../src/commands/refreshNow";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { writeZip } from "../../../src/embedded/file/package/zip";
import { unzipped } from "../../support/unzipped";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { run } from "../inSurvey";
import { openInHost, openSurvey, smallSurvey } from "../surveyWorkbook";

const documents = ["improvement-plan"] as const;

/** A file whose first sheet, and the one in front, is a chart sheet of a name that we would give. */
function withChartSheet(name: string): Uint8Array {
  const { workbook, close } = openSurvey(smallSurvey());
  const parts = new Map(unzipped(saveWorkbook(workbook)));
  close();
  const edit = (part: string, change: (text: string) => string): void => {
    parts.set(part, new TextEncoder().encode(change(new TextDecoder().decode(parts.get(part)))));
  };
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  edit("xl/workbook.xml", (text) =>
    text.replace(
      "<sheets>",
      `<sheets><sheet xmlns:c="${relations}" name="${name}" sheetId="99" c:id="rIdChart"/>`,
    ),
  );
  edit("xl/_rels/workbook.xml.rels", (text) =>
    text.replace(
      "</Relationships>",
      `<Relationship Id="rIdChart" Type="${relations}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    ),
  );
  parts.set("xl/chartsheets/sheet1.xml", new TextEncoder().encode("<chartsheet/>"));
  return writeZip(parts);
}

describe("a chart sheet in front, with a name that a sheet of ours would have", () => {
  it("ends no run: the sheet gets the next name, and nothing is selected", async () => {
    const { workbook, close } = openInHost(openWorkbook(withChartSheet("改进计划"), "回访.xlsx"));
    try {
      expect(workbook.activeSheet).toBeNull();
      await expect(selectedSource()).rejects.toMatchObject({ code: "no-cells-in-front" });
      const { sheets } = await run({ documents });
      expect(sheets.find(({ id }) => id === "improvement-plan")?.name).toBe("改进计划 (2)");
      workbook.activeSheet = null;
      const again = await run({ documents });
      expect(again.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
      const reopened = openWorkbook(saveWorkbook(workbook), "结果.xlsx");
      expect(reopened.otherSheets).toEqual(["改进计划"]);
      expect(reopened.sheetByName("改进计划 (2)")).toBeDefined();
    } finally {
      close();
    }
  });

  it("leaves 刷新 where it is, without a place to go back to", async () => {
    const { workbook, close } = openInHost(openWorkbook(withChartSheet("图"), "回访.xlsx"));
    try {
      await run({ documents });
      workbook.activeSheet = null;
      expect(await refreshNow()).toMatchObject({ code: "sheets-refreshed" });
    } finally {
      close();
    }
  });
});
