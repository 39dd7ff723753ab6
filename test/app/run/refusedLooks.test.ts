import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import type { Workbook } from "../../../src/embedded/model/workbook";
import type { PageLayout } from "../../../src/embedded/model/sheet";
import { openFaulty, type FaultyHost } from "../faultyHost";
import { inWorkbook, run } from "../inSurvey";
import { tableRows } from "../shownWorkbook";
import { openSurvey, smallSurvey } from "../surveyWorkbook";

const survey = (): Workbook => openWorkbook(new TextEncoder().encode(smallSurvey()), "回访数据.csv");

/** Runs in a host that can refuse members. */
async function inFaulty(work: (host: FaultyHost, workbook: Workbook) => Promise<void>): Promise<void> {
  const workbook = survey();
  const host = openFaulty(workbook);
  try {
    await work(host, workbook);
  } finally {
    host.close();
  }
}

const documents = ["pareto"] as const;
const chartsOf = (workbook: Workbook): unknown[] =>
  (workbook.sheetByName("帕累托分析")?.charts ?? []).map((chart) => ({ ...chart, id: "" }));
const pageOf = (workbook: Workbook): PageLayout | undefined => workbook.sheetByName("帕累托分析")?.pageLayout;

async function cleanly(): Promise<{ charts: unknown[]; page: unknown; frozen: unknown }> {
  const { workbook, close } = openSurvey(smallSurvey());
  try {
    await run({ documents });
    const frozen = workbook.sheetByName("帕累托分析")?.frozen;
    return { charts: chartsOf(workbook), page: pageOf(workbook), frozen };
  } finally {
    close();
  }
}

describe("what Excel refuses of a sheet's looks", () => {
  it.each([
    ["MarkerStyle", "chart-refused"],
    ["GapWidth", "chart-refused"],
    ["SetPosition", "chart-refused"],
    ["PaperSize", "page-refused"],
    ["FreezeRows", "panes-refused"],
  ])("%s is a warning that names it, and the next run makes up for it", async (member, code) => {
    const clean = await cleanly();
    await inFaulty(async (host, workbook) => {
      host.refuse(member);
      const refusals = (await run({ documents })).warnings.filter((warning) => warning.code === code);
      expect((await tableRows("帕累托分析")).length).toBeGreaterThan(2);
      host.refuse(null);
      expect(refusals[0]).toMatchObject({ sheet: expect.any(String) as string, member });
      const again = await run({ documents });
      expect(again.warnings.filter((warning) => warning.code === code)).toEqual([]);
      expect(chartsOf(workbook)).toEqual(clean.charts);
      expect(pageOf(workbook)).toEqual(clean.page);
      expect(workbook.sheetByName("帕累托分析")?.frozen).toEqual(clean.frozen);
    });
  });

  it("is noticed where Excel takes the fit to pages without a word and without effect, and the next run makes up for it", async () => {
    const clean = await cleanly();
    await inFaulty(async (host, workbook) => {
      host.ignore("Zoom");
      const { warnings } = await run({ documents });
      expect(warnings).toContainEqual({
        code: "page-refused",
        sheet: "帕累托分析",
        member: "PageLayout.zoom",
      });
      expect(pageOf(workbook)?.zoom).not.toEqual((clean.page as PageLayout).zoom);
      host.ignore(null);
      const again = await run({ documents });
      expect(again.warnings.filter(({ code }) => code === "page-refused")).toEqual([]);
      expect(pageOf(workbook)).toEqual(clean.page);
    });
  });

  it("leaves the other charts of the sheet as they are meant", () =>
    inFaulty(async (host, workbook) => {
      host.refuse("Smooth");
      const { warnings } = await run({ documents });
      const named = warnings.filter(({ code }) => code === "chart-refused");
      expect(named).toHaveLength(chartsOf(workbook).length);
      expect(new Set(named.map(({ chart }) => chart)).size).toBe(named.length);
    }));

  it("is a drawing as well, beside which the table stands", () =>
    inFaulty(async (host) => {
      host.refuse("Placement");
      const { warnings } = await run({ documents: ["fishbone"] });
      expect(warnings).toContainEqual(
        expect.objectContaining({ code: "drawing-refused", sheet: "鱼骨图", member: "Placement" }),
      );
      expect((await tableRows("鱼骨图")).length).toBeGreaterThan(0);
    }));
});

describe("an Excel that brings no sheet to the front", () => {
  it("ends no run for it", () =>
    inFaulty(async (host, workbook) => {
      host.refuse("Activate");
      const { sheets } = await run({ documents });
      expect(sheets.every(({ name }) => workbook.sheetByName(name) !== undefined)).toBe(true);
      expect(workbook.activeSheet?.name).toBe("回访数据");
      expect((await tableRows("帕累托分析")).length).toBeGreaterThan(2);
    }));
});

describe("an Excel that is older than drawings", () => {
  it("gets the table, and is told what is missing", async () => {
    const { workbook, close } = openSurvey(smallSurvey(), "回访数据", { excelApi: "1.9" });
    try {
      const { warnings } = await run({ documents: ["fishbone"] });
      expect(warnings).toContainEqual({ code: "drawing-unsupported", sheet: "鱼骨图" });
      expect(workbook.sheetByName("鱼骨图")?.shapes).toEqual([]);
      expect((await tableRows("鱼骨图")).length).toBeGreaterThan(0);
    } finally {
      close();
    }
  });
});

describe("a hidden sheet of ours", () => {
  it("does not end the next run, which shows the first that is not hidden", () =>
    inWorkbook(smallSurvey(), async () => {
      const [lead] = (await run()).sheets;
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(lead!.name).visibility = "Hidden";
        await context.sync();
      });
      const { sheets } = await run();
      await Excel.run(async (context) => {
        const active = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
        await context.sync();
        expect(active.name).toBe(sheets[1]?.name);
      });
    }));
});
