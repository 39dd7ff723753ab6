import { codeOf, onSheet, openEach } from "./openedSheet";

const opened = openEach();
const [A, B] = ["https://crm.example/a", "https://crm.example/b"] as const;

/** What `getCellProperties` tells of the links of some cells, once the batch was answered. */
function linksOf(range: Excel.Range): () => readonly (readonly (string | null)[])[] {
  const cells = range.getCellProperties({ hyperlink: true });
  return () => cells.value.map((row) => row.map((cell) => (cell.hyperlink ?? null)?.address ?? null));
}

describe("links of cells", () => {
  it("lead to a place in the workbook and show a text of their own, underlined", async () => {
    await onSheet(opened, async (context, sheet) => {
      const range = sheet.getRange("A1");
      const link = { documentReference: "Sheet1!C3", textToDisplay: "看这里", screenTip: "tip" };
      range.hyperlink = link;
      range.load("hyperlink,values,format/font/underline");
      await context.sync();
      expect(range.hyperlink).toEqual(link);
      expect(range.values).toEqual([["看这里"]]);
      expect(range.format.font.underline).toBe("Single");
    });
  });

  it("are told cell by cell, and other properties of cells are not", async () => {
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("B2").hyperlink = { address: B };
      const told = linksOf(sheet.getRange("A1:B2"));
      await context.sync();
      expect(told()).toEqual([
        [null, null],
        [null, B],
      ]);
    });
    const styles = onSheet(opened, async (context, sheet) => {
      sheet.getRange("A1").getCellProperties({ style: true });
      await context.sync();
    });
    expect(await codeOf(styles)).toBe("ApiNotFound");
  });

  it("stay where they are when rows are sorted", async () => {
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("A1:B3").values = [
        [3, "c"],
        [2, "b"],
        [1, "a"],
      ];
      sheet.getRange("B1").hyperlink = { address: A };
      sheet.getRange("A1:B3").sort.apply([{ key: 0, ascending: true }]);
      const told = linksOf(sheet.getRange("B1:B3"));
      const values = sheet.getRange("B1:B3").load("values");
      await context.sync();
      expect(told()).toEqual([[A], [null], [null]]);
      expect(values.values).toEqual([["a"], ["b"], ["c"]]);
    });
  });

  it("go along where cells are copied, but not with formats alone", async () => {
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("B1").hyperlink = { address: A };
      sheet.getRange("B2").hyperlink = { address: B };
      sheet.getRange("D1:D4").copyFrom("B1:B2");
      sheet.getRange("E1:E2").copyFrom("B1:B2", "Formats");
      const told = linksOf(sheet.getRange("D1:E4"));
      await context.sync();
      expect(told()).toEqual([
        [A, null],
        [B, null],
        [A, null],
        [B, null],
      ]);
    });
  });
});
