import { createCalculation } from "../../../src/embedded/calculation/calculation";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { unzipped } from "../../support/unzipped";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { openHost } from "../../../src/embedded/host";
import { CellError } from "../../../src/embedded/model/cellValue";
import type { Sheet } from "../../../src/embedded/model/sheet";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { inHost } from "../inHost";
import { smallPackage, worksheet } from "./smallPackage";

/** Numbers in A1:B3; D1 is {=SUM(A1:A3*B1:B3)}, E1 a dynamic array over E1:E3, F1 an ordinary formula. */
const ROWS =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>4</v></c>' +
  '<c r="D1"><f t="array" ref="D1">SUM(A1:A3*B1:B3)</f><v>32</v></c>' +
  '<c r="E1" cm="1"><f t="array" ref="E1:E3">A1:A3*2</f><v>2</v></c><c r="F1"><f>A1+1</f><v>2</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>5</v></c><c r="E2"><v>4</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><v>6</v></c><c r="E3"><v>6</v></c></row>';

function openSample(): { workbook: Workbook; sheet: Sheet } {
  const workbook = openWorkbook(smallPackage({ 数据: worksheet(ROWS) }), "a.xlsx");
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return { workbook, sheet };
}

function savedSheet(workbook: Workbook): string {
  return Buffer.from(
    unzipped(saveWorkbook(workbook)).get("xl/worksheets/sheet1.xml") ?? new Uint8Array(),
  ).toString();
}

const edit = (workbook: Workbook, script: (sheet: Excel.Worksheet) => unknown): Promise<void> =>
  inHost(workbook, "数据", script);

const D1 = { top: 0, left: 3, bottom: 0, right: 3 };
const E1 = { top: 0, left: 4, bottom: 2, right: 4, metadata: ' cm="1"' };

test("array formulas of a file are known with the area that they fill, dynamic ones by the mark of their cell", () => {
  expect(openSample().sheet.arrayFormulas).toEqual([D1, E1]);
});

test("an array formula follows the cells that it reads", async () => {
  const { workbook, sheet } = openSample();
  await edit(workbook, (sheet) => {
    sheet.getRange("B1").values = [[10]];
  });
  // 1·10 + 2·5 + 3·6
  expect(sheet.cells.getValue(0, 3)).toBe(38);
  expect(savedSheet(workbook)).toContain('<c r="D1"><f t="array" ref="D1">SUM(A1:A3*B1:B3)</f><v>38</v></c>');
});

test("on an edited sheet array formulas are saved as they were, dynamic ones with their mark", async () => {
  const { workbook } = openSample();
  await edit(workbook, (sheet) => {
    sheet.getRange("H9").values = [["新"]];
  });
  expect(savedSheet(workbook)).toContain('<c r="E1" cm="1"><f t="array" ref="E1:E3">A1:A3*2</f><v>2</v></c>');
});

test("array formulas move with their cells", async () => {
  const { workbook, sheet } = openSample();
  await edit(workbook, (sheet) => {
    sheet.getRange("1:2").insert("Down");
  });
  expect(sheet.arrayFormulas).toEqual([
    { ...D1, top: 2, bottom: 2 },
    { ...E1, top: 2, bottom: 4 },
  ]);
  expect(savedSheet(workbook)).toContain('<c r="E3" cm="1"><f t="array" ref="E3:E5">A3:A5*2</f><v>2</v></c>');
  expect(openWorkbook(saveWorkbook(workbook), "a.xlsx").sheets[0]?.arrayFormulas).toEqual(
    sheet.arrayFormulas,
  );
});

test("a cell that is overwritten or cleared is no array formula any more", async () => {
  const { workbook, sheet } = openSample();
  await edit(workbook, (sheet) => {
    sheet.getRange("D1").formulas = [["=A1"]];
    sheet.getRange("E1:E3").clear("Contents");
  });
  expect(sheet.arrayFormulas).toEqual([]);
  expect(savedSheet(workbook)).toContain('<c r="D1"><f>A1</f><v>1</v></c>');
});

test("a dynamic array into whose cells somebody writes is #SPILL!, and gives its other cells free", async () => {
  const { workbook, sheet } = openSample();
  await edit(workbook, (sheet) => {
    sheet.getRange("E2").values = [["备注"]];
  });
  const values = [0, 1, 2].map((row) => sheet.cells.getValue(row, 4));
  expect(values).toEqual([CellError.of("#SPILL!"), "备注", null]);
  expect(savedSheet(workbook)).toContain(
    '<c r="E1" cm="1" t="e"><f t="array" ref="E1">A1:A3*2</f><v>#SPILL!</v></c>',
  );
});

describe("what a dynamic array fills", () => {
  /** The values of E1:E5 after something was done, and the array as it stands then. */
  async function filledAfter(
    script: (sheet: Excel.Worksheet) => unknown,
  ): Promise<{ readonly values: readonly unknown[]; readonly arrays: Sheet["arrayFormulas"] }> {
    const { workbook, sheet } = openSample();
    await edit(workbook, script);
    const values = [0, 1, 2, 3, 4].map((row) => sheet.cells.getValue(row, 4));
    return { values, arrays: sheet.arrayFormulas.filter(({ metadata }) => metadata !== undefined) };
  }

  test.each<readonly [string, (sheet: Excel.Worksheet) => unknown]>([
    ["cells come in among it", (sheet) => sheet.getRange("E2").insert("Down")],
    ["some of its cells are deleted", (sheet) => sheet.getRange("E3").delete("Up")],
    ["cells come in before some of it", (sheet) => sheet.getRange("C2:C3").insert("Right")],
    ["some of it is cleared", (sheet) => sheet.getRange("E2:G9").clear("Contents")],
  ])("stays together under its formula: %s", async (_name, script) => {
    const { values, arrays } = await filledAfter(script);
    expect(values).toEqual([2, 4, 6, null, null]);
    expect(arrays).toEqual([E1]);
  });

  test.each<readonly [string, (sheet: Excel.Worksheet) => unknown, readonly unknown[]]>([
    ["is written over", (sheet) => (sheet.getRange("E1").values = [["备注"]]), ["备注"]],
    ["is copied over", (sheet) => sheet.getRange("E1").copyFrom("A3"), [3]],
    ["is cleared", (sheet) => sheet.getRange("D1:E1").clear("Contents"), [null]],
    ["is deleted", (sheet) => sheet.getRange("1:1").delete("Up"), [null]],
  ])("goes with its formula, which %s", async (_name, script, first) => {
    const { values, arrays } = await filledAfter(script);
    expect(values).toEqual([...first, null, null, null, null]);
    expect(arrays).toEqual([]);
  });

  test("gives way to what comes up from below: #SPILL!", async () => {
    const { values, arrays } = await filledAfter((sheet) => {
      sheet.getRange("E4").values = [["备注"]];
      sheet.getRange("E2").delete("Up");
    });
    expect(values).toEqual([CellError.of("#SPILL!"), null, "备注", null, null]);
    expect(arrays).toEqual([{ ...E1, bottom: 0 }]);
  });

  test("gives way to what is copied into it: #SPILL!", async () => {
    const { values } = await filledAfter((sheet) => {
      sheet.getRange("E3").copyFrom("A1");
    });
    expect(values).toEqual([CellError.of("#SPILL!"), null, 1, null, null]);
  });
});

test("a dynamic array keeps the values of its file where what it reads changes, and is named as not calculated", async () => {
  const { workbook, sheet } = openSample();
  const host = openHost(workbook);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("数据").getRange("A1").values = [[10]];
    await context.sync();
  });
  expect([0, 1, 2].map((row) => sheet.cells.getValue(row, 4))).toEqual([2, 4, 6]);
  const calculation = createCalculation(workbook);
  try {
    expect(() => {
      calculation.calculate("Full");
    }).toThrow("an array formula over several cells in 数据!E1");
  } finally {
    calculation.dispose();
    host.close();
  }
});

test("a formula that would fill several cells is refused by name by a host that is not harsh", async () => {
  const { workbook } = openSample();
  const host = openHost(workbook, { harsh: false });
  const entered = host.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("数据").getRange("H1:H2");
    cells.formulas = [["=SUM(A1:A3*2)"], ["=A1:A3*2"]];
    cells.load({ values: true });
    await context.sync();
  });
  await expect(entered).rejects.toMatchObject({
    code: "NotImplemented",
    message: expect.stringContaining("a formula that fills several cells in 数据!H2") as unknown,
  });
  host.close();
});

test("a copied cell or sheet takes its array formulas along", async () => {
  const { workbook, sheet } = openSample();
  await edit(workbook, (sheet) => {
    sheet.getRange("D5:D6").copyFrom("D1");
    sheet.copy("End");
  });
  expect(sheet.arrayFormulas).toEqual([D1, E1, { ...D1, top: 4, bottom: 4 }, { ...D1, top: 5, bottom: 5 }]);
  expect(workbook.sheets[1]?.arrayFormulas).toEqual(sheet.arrayFormulas);
});

test("sorting moves an array formula with its row", async () => {
  const { workbook, sheet } = openSample();
  await edit(workbook, (sheet) => {
    sheet.getRange("E1:E3").clear("Contents");
    sheet.getRange("A1:D3").sort.apply([{ key: 0, ascending: false }]);
  });
  expect(sheet.arrayFormulas).toEqual([{ ...D1, top: 2, bottom: 2 }]);
});
