import type { Workbook } from "../../../src/embedded/model/workbook";
import { excel, run } from "../inSurvey";
import { tableRows, typeInto } from "../shownWorkbook";
import { openSurvey } from "../surveyWorkbook";

const DOCUMENTS = ["improvement-plan", "measure-tracking", "effect-verification"] as const;
const TARGETS = "改进计划_targets";
const EFFECTS = "效果验证";
const WAITING = "等待时长";

/** A hundred answers a month, so many of which wait. */
function answersOf(month: string, waiting: number): readonly (readonly [string, string, number, string])[] {
  return Array.from({ length: 100 }, (_, i) => {
    const days = new Date(Date.UTC(2024, Number(month), 0)).getUTCDate();
    const day = String((i % days) + 1).padStart(2, "0");
    const waits = i < waiting;
    return [
      `T${month}${String(i)}`,
      `2024-${month}-${day}`,
      waits ? 2 : 5,
      waits ? "等待时间太长" : "",
    ] as const;
  });
}

const SPRING = [...answersOf("04", 20), ...answersOf("05", 40)];
const LATER = [...answersOf("06", 30), ...answersOf("07", 10)];
const HEADER = ["工单号", "回访时间", "满意度评分", "不满意原因"];

/** Answers below the first, as dates of the workbook. */
function write(rows: readonly (readonly unknown[])[], from: number): Promise<void> {
  return excel(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("回访数据");
    const last = String(from + rows.length - 1);
    sheet.getRange(`A${String(from)}:D${last}`).values = rows as unknown[][];
    sheet.getRange(`B${String(from)}:B${last}`).numberFormat = rows.map(() => ["yyyy-mm-dd"]);
  });
}

async function inSpring(work: (workbook: Workbook) => Promise<void>, date1904 = false): Promise<void> {
  const { workbook, close } = openSurvey([HEADER, ...SPRING].map((cells) => cells.join(",")).join("\n"));
  workbook.date1904 = date1904;
  try {
    await write(SPRING, 2);
    await run({ documents: DOCUMENTS, now: new Date(2024, 5, 3, 9) });
    await work(workbook);
  } finally {
    close();
  }
}

/** The actions against waiting are done in June, July's answers come, and the next run judges them. */
async function judged(): Promise<{ readonly target: Shown; readonly round: Shown }> {
  const actions = await tableRows("改善措施跟踪表");
  const done = actions.flatMap(({ 措施编号 }, row) => (措施编号 === "" ? [] : [row]));
  for (const row of done) {
    await typeInto("改善措施跟踪表", row, "当前进度(%)", 100);
    await typeInto("改善措施跟踪表", row, "实际完成时间", "2024-06-20");
  }
  await write(LATER, 2 + SPRING.length);
  await run({ documents: DOCUMENTS, now: new Date(2024, 7, 1, 9) });
  const [target = {}] = await tableRows(TARGETS);
  const rounds = await tableRows(EFFECTS);
  return { target, round: rounds.find((row) => row["验证编号"] === `problem:${WAITING}#1`) ?? {} };
}

type Shown = Readonly<Record<string, unknown>>;

const SPRING_TEXT = "2024年4月 至 2024年5月";
const KEPT = {
  target: { 核心问题: WAITING, 改进前值: 30, 改进前周期: SPRING_TEXT },
  round: { 实施前: 30, 实施后: 10, 对比周期: `${SPRING_TEXT} → 2024年7月` },
};

describe("改进前值, which 效果验证 compares with", () => {
  it.each([false, true])("has its period in a workbook, of the date system of 1904: %s", (date1904) =>
    inSpring(async () => {
      expect(await judged()).toMatchObject(KEPT);
    }, date1904),
  );

  it("has it where staff put columns into both tables", () =>
    inSpring(async () => {
      await excel(({ workbook: { tables } }) => {
        tables.getItem(TARGETS).columns.add(2, undefined, "备忘");
        tables.getItem(EFFECTS).columns.add(3, undefined, "备忘");
      });
      await typeInto(TARGETS, 0, "备忘", "月会定");
      const { target, round } = await judged();
      expect({ target, round }).toMatchObject(KEPT);
      expect(target).toMatchObject({ 备忘: "月会定" });
    }));

  it("gets it from the next round on in a workbook of an earlier version, which keeps the value till then", () =>
    inSpring(async () => {
      await excel(({ workbook: { tables } }) => {
        for (const heading of ["改进前周期", "改进前数据(存)"])
          tables.getItem(TARGETS).columns.getItem(heading).delete();
      });
      const { target, round } = await judged();
      expect(target).toMatchObject({ 核心问题: WAITING, 改进前值: 30, 改进前周期: "—" });
      expect(round).toMatchObject({ 实施前: 40, 实施后: 10, 对比周期: "2024年5月 → 2024年7月" });
      const rounds = await tableRows(EFFECTS);
      await typeInto(
        EFFECTS,
        rounds.findIndex((row) => row["验证编号"] === `problem:${WAITING}#1`),
        "结论",
        "重新分析",
      );
      await run({ documents: DOCUMENTS, now: new Date(2024, 7, 1, 9) });
      expect((await tableRows(TARGETS))[0]).toMatchObject({ 改进前值: 10, 改进前周期: "2024年7月" });
      expect(
        (await tableRows(EFFECTS)).find((row) => row["验证编号"] === `problem:${WAITING}#2`),
      ).toMatchObject({
        实施前: 10,
        对比周期: "2024年7月 → —",
      });
    }));
});
