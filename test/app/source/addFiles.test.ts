import { lookAtSurvey } from "../../../src/app/source/lookAtSurvey";
import { addFiles, addWorkbooks, type OtherFile } from "../../../src/app/source/addFiles";
import { textsHere } from "../../../src/app/source/texts";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { encode } from "iconv-lite";
import { openSurvey, REQUEST, smallSurvey } from "../surveyWorkbook";

const { signal } = new AbortController();

/** A file as the pane hands it over, with tickets of its own. */
function file(name: string, tickets = "F"): OtherFile {
  const csv = smallSurvey().replace(/^T/gmu, tickets);
  return { name, bytes: saveWorkbook(openWorkbook(new TextEncoder().encode(csv), "Sheet1.csv")) };
}

function text(name: string, content: string, encoding = "utf8"): OtherFile {
  return { name, bytes: new Uint8Array(encode(content, encoding)) };
}

describe("files that are added from the pane", () => {
  it("become sheets behind the others, named after them, and are read as one survey", async () => {
    const { workbook, close } = openSurvey(smallSurvey(), "2014");
    try {
      expect(
        await addFiles([file("2015.xlsx", "A"), file("2016.XLSX", "B"), file("2015.xlsm", "C")], signal),
      ).toEqual({ sheets: ["2015", "2016", "2015 (2)"], guesses: [] });
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
      const refused = { code: "files-not-addable", data: { files: ["b.pdf"] } };
      await expect(addFiles([file("a.xlsx"), file("b.pdf")], signal)).rejects.toMatchObject(refused);
      const broken = { name: "broken.xlsx", bytes: Buffer.from("no zip") };
      await expect(addFiles([file("a.xlsx"), broken], signal)).rejects.toMatchObject({
        code: "files-not-addable",
        data: { files: ["broken.xlsx"] },
      });
      expect(workbook.sheets).toHaveLength(1);
    } finally {
      close();
    }
  });

  it("need nobody who reads texts where all are workbooks", async () => {
    const { close } = openSurvey(smallSurvey(), "2014");
    const openTexts = jest.fn(textsHere);
    try {
      await addFiles([file("2015.xlsx")], signal, openTexts);
      expect(openTexts).not.toHaveBeenCalled();
      await addFiles([file("2016.xlsx"), text("2017.csv", smallSurvey())], signal, openTexts);
      expect(openTexts).toHaveBeenCalledTimes(1);
    } finally {
      close();
    }
  });

  it("may be texts, read as they are when they are opened: their encoding, numbers, dates and long digits", async () => {
    const { workbook, close } = openSurvey(smallSurvey(), "2014");
    const rows =
      "工单号;等待时长;评价时间;电话;备注\nT1;4,5;2024-05-01 10:30;013800001111;=1+1\nT2;1.200;;;'引\n";
    try {
      for (const [name, encoding, guesses] of [
        ["热线.csv", "gb18030", ["decimal-commas"]],
        ["热线.TXT", "utf16", ["decimal-commas"]],
      ] as const) {
        const added = await addFiles([text(name, rows, encoding)], signal);
        expect(added.guesses.map(({ code }) => code)).toEqual(guesses);
        const opened = openWorkbook(text(name, rows, encoding).bytes, name.toLowerCase()).sheets[0];
        const sheet = workbook.sheets.find((each) => each.name === added.sheets[0]);
        for (let row = 0; row < 3; row++) {
          for (let column = 0; column < 5; column++) {
            const place = [row, column] as const;
            expect([place, sheet?.cells.getValue(...place)]).toEqual([
              place,
              opened?.cells.getValue(...place),
            ]);
          }
        }
        expect(sheet?.cells.getValue(1, 3)).toBe("013800001111");
        expect(workbook.formats.get(sheet?.cells.getFormat(1, 2) ?? 0).numberFormat).toBe("yyyy-mm-dd h:mm");
        expect(workbook.activeSheet?.name).toBe("2014");
      }
    } finally {
      close();
    }
  });

  it("are read as more answers whether they are workbooks or texts", async () => {
    const { close } = openSurvey(smallSurvey(), "2014");
    try {
      const more = text("2015.csv", smallSurvey().replace(/^T/gmu, "B"));
      expect((await addFiles([more, file("2016.xlsx", "A")], signal)).sheets).toEqual(["2015", "2016"]);
      expect([...(await lookAtSurvey(REQUEST, signal)).answersOn].sort()).toEqual(["2014", "2015", "2016"]);
    } finally {
      close();
    }
  });

  it.each([
    ["file-empty", "a.csv", ""],
    ["file-quote-open", "a.csv", '工单号,评语\nT1,"好\nT2,差\nT3,好\n'],
    ["files-not-addable", "a.csv", "PK\u0000\u0000"],
    ["files-not-addable", "a.json", "{}"],
  ])("are refused with %s before any is added", async (code, name, content) => {
    const { workbook, close } = openSurvey(smallSurvey());
    try {
      await expect(addFiles([file("b.xlsx"), text(name, content)], signal)).rejects.toMatchObject({ code });
      expect(workbook.sheets).toHaveLength(1);
    } finally {
      close();
    }
  });

  it("that are texts leave no half of a sheet where they cannot be written to their end", async () => {
    const { workbook, close } = openSurvey(smallSurvey());
    const ending = new AbortController();
    const rows = Array.from({ length: 3 }, (_, row) => `T${String(row)},${"长".repeat(30_000)}`);
    // long texts fill a request before the last row is in it
    const long = text(
      "long.csv",
      ["工单号,评语", ...rows.flatMap((row) => new Array<string>(20).fill(row))].join("\n"),
    );
    const stop = workbook.onChange(() => {
      if (workbook.sheets.some(({ name, cells }) => name === "long" && cells.getValue(0, 0) !== null))
        ending.abort();
    });
    try {
      await expect(addFiles([long], ending.signal)).rejects.toMatchObject({ code: "cancelled" });
      expect(workbook.sheets.map(({ name }) => name)).toEqual(["回访数据"]);
    } finally {
      stop();
      close();
    }
  });

  it("come back as workbooks alone where departments return them", async () => {
    const { workbook, close } = openSurvey(smallSurvey());
    try {
      await expect(addWorkbooks([text("a.csv", "评分\n5\n")], signal)).rejects.toMatchObject({
        code: "files-not-addable",
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
