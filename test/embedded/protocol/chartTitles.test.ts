import { createCalculation } from "../../../src/embedded/calculation/calculation";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { createResponder } from "../../../src/embedded/protocol/responder";
import { chartViews } from "../../../src/embedded/workbench/worker/chartViews";
import { unzipped } from "../../support/unzipped";
import { addChart } from "./openedChart";
import { failureOf, onSheet, openEach, reopened, type Opened } from "./openedSheet";

const opened = openEach("Trend 1");
const CHART = "xl/charts/chart1.xml";

/** A chart whose title shows F2, a formula over the figures. */
async function link(target: Opened = opened): Promise<void> {
  await onSheet(target, async (context, worksheet) => {
    const chart = addChart(worksheet);
    worksheet.getRange("F2").formulas = [['="最高 "&MAX(B2:B4)']];
    chart.title.setFormula("='Trend 1'!F2");
    await context.sync();
  });
}

async function titleNow(target: Opened = opened): Promise<string> {
  return target.host.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const chart = sheets.items[0]?.charts.getItemAt(0);
    chart?.title.load("text");
    await context.sync();
    return chart?.title.text ?? "";
  });
}

describe("a chart's title that shows a cell", () => {
  it("follows the cell, by the cell's number format", async () => {
    await link();
    expect(await titleNow()).toBe("最高 50");
    await onSheet(opened, async (context, worksheet) => {
      worksheet.getRange("B2").values = [[70]];
      await context.sync();
    });
    expect(await titleNow()).toBe("最高 70");
    await onSheet(opened, async (context, worksheet) => {
      worksheet.getRange("F2").set({ values: [[0.256]], numberFormat: [["0.0%"]] });
      await context.sync();
    });
    expect(await titleNow()).toBe("25.6%");
  });

  it("follows inserted rows and columns and a new name of the sheet", async () => {
    await link();
    await onSheet(opened, async (context, worksheet) => {
      worksheet.getRange("1:3").insert("Down");
      worksheet.getRange("A:A").insert("Right");
      worksheet.name = "月度";
      await context.sync();
    });
    expect(opened.sheet.charts[0]?.title.formula).toBe("=月度!$G$5");
    expect(await titleNow()).toBe("最高 50");
  });

  it("says #REF! once its cell is gone, and takes a text of its own instead", async () => {
    await link();
    await onSheet(opened, async (context, worksheet) => {
      worksheet.getRange("2:2").delete("Up");
      await context.sync();
    });
    expect(await titleNow()).toBe("#REF!");
    await onSheet(opened, async (context, worksheet) => {
      worksheet.charts.getItemAt(0).title.text = "各月";
      await context.sync();
    });
    expect(opened.sheet.charts[0]?.title.formula).toBeNull();
    expect(await titleNow()).toBe("各月");
  });

  it("shows the first 255 characters", async () => {
    await link();
    await onSheet(opened, async (context, worksheet) => {
      worksheet.getRange("F2").values = [["长".repeat(300)]];
      await context.sync();
    });
    expect((await titleNow()).length).toBe(255);
  });

  it.each(["F2", "=F2", "=Missing!$F$2", "='Trend 1'!$F$2:$G$2", "=\"a\"&'Trend 1'!F2", "=[1.xlsx]A!$A$1"])(
    "is one cell with its sheet, and not %s",
    async (formula) => {
      const { code } = await failureOf(
        onSheet(opened, async (context, worksheet) => {
          addChart(worksheet).title.setFormula(formula);
          await context.sync();
        }),
      );
      expect(code).toBe("InvalidArgument");
    },
  );

  it("is refused on a protected sheet", async () => {
    await link();
    const { code } = await failureOf(
      onSheet(opened, async (context, worksheet) => {
        worksheet.protection.protect();
        worksheet.charts.getItemAt(0).title.setFormula("='Trend 1'!A1");
        await context.sync();
      }),
    );
    expect(code).toBe("AccessDenied");
  });

  it("goes with a copy of its sheet to the copy's own cell", async () => {
    await link();
    await onSheet(opened, async (context, worksheet) => {
      const copy = worksheet.copy("End");
      copy.name = "副本";
      copy.getRange("F2").values = [["另一个"]];
      await context.sync();
    });
    const copied = opened.host.workbook.sheets[1]?.charts[0]?.title.formula;
    expect(copied).toBe("=副本!$F$2");
    expect(await titleNow()).toBe("最高 50");
  });

  it("is drawn in the workbench", async () => {
    await link();
    const { workbook } = opened.host;
    const calculation = createCalculation(workbook);
    const { host, close } = createResponder(workbook, calculation, () => undefined, true);
    expect(chartViews(host, opened.sheet)[0]?.title?.text).toBe("最高 50");
    close();
    calculation.dispose();
  });
});

describe("the file of a chart's title that shows a cell", () => {
  it("has the reference and what the cell shows, kept up to date after it was opened again", async () => {
    await link();
    const file = saveWorkbook(opened.host.workbook);
    const chart = Buffer.from(unzipped(file).get(CHART) ?? []).toString();
    expect(chart).toContain(
      '<c:title><c:tx><c:strRef><c:f>\'Trend 1\'!$F$2</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>最高 50</c:v>',
    );
    const again = reopened(opened);
    expect(await titleNow(again)).toBe("最高 50");
    await onSheet(again, async (context, worksheet) => {
      worksheet.getRange("B2").values = [[90]];
      await context.sync();
    });
    const second = unzipped(saveWorkbook(again.host.workbook));
    again.host.close();
    const kept = Buffer.from(second.get(CHART) ?? []).toString();
    expect(kept).toContain("<c:f>'Trend 1'!$F$2</c:f>");
    expect(kept).toContain("<c:v>最高 90</c:v>");
    const drawing = Buffer.from(second.get("xl/drawings/drawing1.xml") ?? []).toString();
    expect(drawing).toMatch(/descr="最高 90&#10;满意: 一月 90/u);
  });
});
