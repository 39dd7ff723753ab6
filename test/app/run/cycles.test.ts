import { namedRows } from "../../support/namedRows";
import { excel, run } from "../inSurvey";
import { fullSurvey, openSurvey } from "../surveyWorkbook";

const SOURCE = "回访数据";
const [HEADINGS = "", ...ANSWERS] = fullSurvey(210).split("\n");
const DOCUMENTS = ["effect-verification", "improvement-history"] as const;

/** The answers of a month alone: those of the months before are gone. */
function month(label: string): readonly string[] {
  return ANSWERS.filter((line) => line.includes(`,${label}-`));
}

const replaceAnswers = (lines: readonly string[]): Promise<void> =>
  excel(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(SOURCE);
    const width = HEADINGS.split(",").length;
    sheet.getRangeByIndexes(1, 0, ANSWERS.length, width).clear("Contents");
    const cells = lines.map((line) =>
      line.split(",").map((cell) => (/^\d+$/u.test(cell) ? Number(cell) : cell)),
    );
    sheet.getRangeByIndexes(1, 0, cells.length, width).values = cells;
  });

describe("three cycles whose answers are gone when the next begins (S48)", () => {
  const { workbook, host, close } = openSurvey([HEADINGS, ...month("2024-03")].join("\n"), SOURCE);
  const rates: unknown[] = [];

  const cycle = async (label: string): Promise<Readonly<Record<string, unknown>> | undefined> => {
    const report = await run({ period: label, documents: DOCUMENTS });
    host.settle();
    rates.push(report.satisfaction?.rate);
    return namedRows(workbook, "效果验证").find((row) => row["指标"] === "总体满意度");
  };

  afterAll(close);

  it("has nothing to compare the first with", async () => {
    expect(await cycle("2024-03")).toMatchObject({ 判定: "样本不足", 对比周期: "— → 2024年3月" });
  }, 240_000);

  it("compares each of the next with what was kept of the one before, with interval and chance", async () => {
    await replaceAnswers(month("2024-04"));
    const second = await cycle("2024-04");
    expect(second).toMatchObject({ 实施前: rates[0], 实施后: rates[1], 对比周期: "2024年3月 → 2024年4月" });
    expect(String(second?.["95%置信区间"])).toContain(" ~ ");
    await replaceAnswers(month("2024-05"));
    expect(await cycle("2024-05")).toMatchObject({ 实施前: rates[1], 实施后: rates[2] });
  }, 240_000);

  it("has a row a cycle and measure in 历次改进台账, those of earlier cycles as they were", () => {
    const rows = namedRows(workbook, "历次改进台账").filter((row) => row["指标"] === "总体满意度");
    expect(rows.map((row) => row["周期"])).toEqual(["2024年3月", "2024年4月", "2024年5月"]);
    expect(rows.map((row) => row["值"])).toEqual(rates);
    expect(rows.map((row) => String(row["核心问题与占比"]))).toEqual(
      Array.from({ length: 3 }, () => expect.stringContaining("%") as unknown),
    );
  });

  it("makes the ledger again from what the workbook keeps where somebody deleted the sheet", async () => {
    await excel(({ workbook: book }) => book.worksheets.getItem("历次改进台账").delete());
    await run({ period: "2024-05", documents: DOCUMENTS });
    host.settle();
    const rows = namedRows(workbook, "历次改进台账").filter((row) => row["指标"] === "总体满意度");
    expect(rows.map((row) => row["值"])).toEqual(rates);
  }, 240_000);

  it("compares with the ledger's rows where another program dropped all else, whatever was typed over one", async () => {
    await excel(({ workbook: book }) => {
      book.settings.getItem("CSATLoop.cycles").delete();
      const stored = book.tables.getItem("历次改进台账").columns.getItem("周期数据(存)");
      stored.getDataBodyRange().getCell(1, 0).values = [["{手误"]];
    });
    await run({ period: "2024-05", documents: DOCUMENTS });
    host.settle();
    const rate = namedRows(workbook, "效果验证").find((row) => row["指标"] === "总体满意度");
    expect(rate).toMatchObject({ 实施前: rates[1], 实施后: rates[2], 对比周期: "2024年4月 → 2024年5月" });
  }, 240_000);
});

describe("a run over all the answers", () => {
  it("keeps every whole month, with the core problems' share of the last one's own mentions", async () => {
    const { workbook, host, close } = openSurvey([HEADINGS, ...ANSWERS].join("\n"), SOURCE);
    try {
      const report = await run({ period: "2024-05", documents: ["improvement-history"] });
      host.settle();
      const alone = namedRows(workbook, "历次改进台账").at(-1)?.["核心问题与占比"];
      const waiting = report.reasons?.items.find(({ category }) => category === "等待时长")?.share ?? NaN;
      expect(String(alone)).toContain(`等待时长 ${(waiting * 100).toFixed(1)}%`);
      await run({ documents: ["improvement-history"] });
      host.settle();
      const rows = namedRows(workbook, "历次改进台账");
      expect([...new Set(rows.map((row) => row["周期"]))].sort()).toEqual([
        "2024年3月",
        "2024年4月",
        "2024年5月",
      ]);
      const last = rows.find((row) => row["周期"] === "2024年5月");
      expect(String(last?.["核心问题与占比"])).toContain(`等待时长 ${(waiting * 100).toFixed(1)}%`);
    } finally {
      close();
    }
  }, 240_000);
});
