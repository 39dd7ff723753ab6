import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { openFaulty } from "../faultyHost";
import { excel, inWorkbook, run } from "../inSurvey";
import { shownSheets } from "../shownWorkbook";
import { fullSurvey, openInHost, openSurvey } from "../surveyWorkbook";

const REQUEST = { documents: ["measures", "pareto", "groups", "trend", "diagnosis", "clean-data"] } as const;
const SOURCE = "回访数据";
const FILL = "#C6E0B4";

interface Rules {
  /** By sheet, what rules cover that staff made. */
  readonly staffs: readonly string[];
  /** By sheet, how many others there are. */
  readonly others: Readonly<Record<string, number>>;
}

async function rulesFound(): Promise<Rules> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    const loaded = worksheets.items.map((sheet) => ({
      name: sheet.name,
      rules: sheet.getRange().conditionalFormats.load({ id: true, type: true }),
    }));
    await context.sync();
    const asked = loaded.flatMap(({ name, rules }) =>
      rules.items.map((rule) => ({
        name,
        type: rule.type,
        areas: rule.getRanges().load({ address: true }),
        fill: rule.type === "Custom" ? rule.custom.format.fill.load({ color: true }) : null,
        cell: rule.type === "CellValue" ? rule.cellValue.format.fill.load({ color: true }) : null,
        bar: rule.type === "DataBar" ? rule.dataBar.positiveFormat.load({ fillColor: true }) : null,
      })),
    );
    await context.sync();
    const isStaffs = ({ fill, cell, bar }: (typeof asked)[number]): boolean =>
      [fill?.color, cell?.color, bar?.fillColor].includes(FILL);
    const others: Record<string, number> = {};
    for (const { name } of asked.filter((each) => !isStaffs(each))) others[name] = (others[name] ?? 0) + 1;
    return { staffs: asked.filter(isStaffs).map(({ type, areas }) => `${type} ${areas.address}`), others };
  });
}

/** Staff colour figures: bars over a column of each table, a rule over a part of its rows, one across all and beyond, one on a cell outside. */
async function colour(): Promise<void> {
  const sheets = (await shownSheets()).filter(({ name }) => name !== SOURCE);
  await excel(({ workbook }) => {
    for (const { name, tables } of sheets) {
      const sheet = workbook.worksheets.getItem(name);
      const rule = (range: Excel.Range, formula: string): void => {
        const { custom } = range.conditionalFormats.add("Custom");
        custom.rule.formula = formula;
        custom.format.fill.color = FILL;
      };
      rule(sheet.getRange("B1:M40"), "=ISNUMBER(B1)*(B1>3)");
      rule(sheet.getRange("B5:C7"), "=B5>0.5");
      for (const table of tables) {
        const body = workbook.tables.getItem(table.name).getDataBodyRange();
        const { dataBar } = body.getColumn(2).conditionalFormats.add("DataBar");
        dataBar.positiveFormat.fillColor = FILL;
        const { cellValue } = body.getRow(0).conditionalFormats.add("CellValue");
        cellValue.rule = { formula1: "=10", operator: "GreaterThan" };
        cellValue.format.fill.color = FILL;
      }
    }
  });
}

describe("rules by which staff colour cells of ours", () => {
  it("stay with what they cover, and ours are not there twice, whatever is made anew", async () => {
    await inWorkbook(fullSurvey(60), async () => {
      await run(REQUEST);
      const fresh = await rulesFound();
      expect(fresh.staffs).toEqual([]);
      await colour();
      const before = await rulesFound();
      expect(before.staffs.length).toBeGreaterThan(30);
      await run(REQUEST);
      expect(await rulesFound()).toEqual(before);
      await run({ ...REQUEST, locale: "en" });
      await run(REQUEST);
      expect(await rulesFound()).toEqual(before);
      await excel(({ workbook }) => {
        const sheet = workbook.worksheets.getItem(SOURCE);
        sheet.getRange("2:4").insert("Down");
        sheet.getRange("A2:J4").copyFrom("A5:J7");
        sheet.getRange("A2:A4").values = [["N1"], ["N2"], ["N3"]];
        sheet.getRange("D2:D4").values = [["渠道甲"], ["渠道乙"], ["渠道丙"]];
      });
      await run(REQUEST);
      await excel(({ workbook }) => {
        workbook.worksheets.getItem(SOURCE).getRange("2:4").delete("Up");
      });
      await run(REQUEST);
      const after = await rulesFound();
      expect(after.staffs).toHaveLength(before.staffs.length);
      expect(after.others).toEqual(before.others);
    });
  }, 300_000);

  it("stay in a file, and after a run that was broken off, ours then there once too", async () => {
    const { workbook, host, close } = openSurvey(fullSurvey(40));
    let file: Uint8Array;
    let before: Rules;
    try {
      await run(REQUEST);
      await colour();
      before = await rulesFound();
      host.settle();
      file = saveWorkbook(workbook);
    } finally {
      close();
    }
    const faulty = openFaulty(openWorkbook(file, "结果.xlsx"));
    try {
      for (const request of [60, 75, 85]) {
        faulty.refuseRequest(faulty.requests() + request);
        await run({ ...REQUEST, locale: "en" }).catch(() => undefined);
      }
      faulty.refuseRequest(null);
      await run({ ...REQUEST, locale: "en" });
      expect(await rulesFound()).toEqual(before);
    } finally {
      faulty.close();
    }
    const again = openInHost(openWorkbook(file, "结果.xlsx"));
    try {
      await run(REQUEST);
      expect(await rulesFound()).toEqual(before);
    } finally {
      again.close();
    }
  }, 300_000);
});
