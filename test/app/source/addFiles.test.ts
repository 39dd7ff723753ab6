import { lookAtSurvey } from "../../../src/app/source/lookAtSurvey";
import { addFiles } from "../../../src/app/source/addFiles";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { openSurvey, REQUEST, smallSurvey } from "../surveyWorkbook";

const { signal } = new AbortController();

/** A file as the pane hands it over, with tickets of its own. */
function file(name: string, tickets = "F"): { readonly name: string; readonly base64: string } {
  const csv = smallSurvey().replace(/^T/gmu, tickets);
  const bytes = saveWorkbook(openWorkbook(new TextEncoder().encode(csv), "Sheet1.csv"));
  return { name, base64: Buffer.from(bytes).toString("base64") };
}

describe("files that are added from the pane", () => {
  it("become sheets behind the others, named after them, and are read as one survey", async () => {
    const { workbook, close } = openSurvey(smallSurvey(), "2014");
    try {
      expect(
        await addFiles([file("2015.xlsx", "A"), file("2016.XLSX", "B"), file("2015.xlsm", "C")], signal),
      ).toEqual(["2015", "2016", "2015 (2)"]);
      expect(workbook.sheets.map(({ name }) => name)).toEqual(["2014", "2015", "2016", "2015 (2)"]);
      expect(workbook.activeSheet?.name).toBe("2014");
      const { recognition, answersOn, rows } = await lookAtSurvey(REQUEST, signal);
      expect([...answersOn].sort()).toEqual(["2014", "2015", "2015 (2)", "2016"]);
      expect(rows).toBe(4 * (smallSurvey().trim().split("\n").length - 1));
      expect(recognition.warnings).toContainEqual(
        expect.objectContaining({ code: "sheets-as-one", sheets: ["2014", "2015", "2016", "2015 (2)"] }),
      );
    } finally {
      close();
    }
  });

  it("are refused by name where one is no workbook of Excel's, before any is added", async () => {
    const { workbook, close } = openSurvey(smallSurvey());
    try {
      const refused = { code: "files-not-addable", data: { files: ["b.csv"] } };
      await expect(addFiles([file("a.xlsx"), file("b.csv")], signal)).rejects.toMatchObject(refused);
      const broken = { name: "broken.xlsx", base64: Buffer.from("no zip").toString("base64") };
      await expect(addFiles([file("a.xlsx"), broken], signal)).rejects.toMatchObject({
        code: "files-not-addable",
        data: { files: ["broken.xlsx"] },
      });
      expect(workbook.sheets).toHaveLength(1);
    } finally {
      close();
    }
  });

  it("are not taken by an Excel before 1.13, which says so", async () => {
    const { close } = openSurvey(smallSurvey(), "回访", { excelApi: "1.12" });
    try {
      await expect(addFiles([file("a.xlsx")], signal)).rejects.toMatchObject({ code: "files-not-supported" });
    } finally {
      close();
    }
  });
});
