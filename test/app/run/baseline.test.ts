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

const SPRING_TEXT = "2024年4月—5月";
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

  it("has what it was where 重新分析 is taken back, and with it the new round and its proposal go; all come back with it", () =>
    inSpring(async () => {
      await judged();
      const round = `problem:${WAITING}#1`;
      const conclude = async (conclusion: string): Promise<Shown> => {
        const at = (await tableRows(EFFECTS)).findIndex((row) => row["验证编号"] === round);
        await typeInto(EFFECTS, at, "结论", conclusion);
        await run({ documents: DOCUMENTS, now: new Date(2024, 7, 1, 9) });
        const effects = await tableRows(EFFECTS);
        const of = (key: string): Shown => effects.find((row) => row["验证编号"] === key) ?? {};
        const again = (await tableRows("改进计划")).filter((row) =>
          String(row["改进措施"]).startsWith("重新分析"),
        );
        return {
          target: (await tableRows(TARGETS))[0],
          round: of(round),
          next: of(`problem:${WAITING}#2`),
          proposals: again.map((row) => [row["采纳"], row["状态"]]),
        };
      };
      const JULY = { 改进前值: 10, 改进前周期: "2024年7月" };
      const isOn = {
        target: JULY,
        round: KEPT.round,
        next: { 实施前: 10, 判定: "未到验证期" },
        proposals: [["建议", "待定"]],
      };
      const isBack = {
        ...KEPT,
        next: { 实施前: "—", 判定: "本轮已撤回", 建议结论: "—" },
        proposals: [["不采纳", "不采纳"]],
      };
      expect(await conclude("重新分析")).toMatchObject(isOn);
      for (const conclusion of ["", "继续", "固化为标准"])
        expect(await conclude(conclusion)).toMatchObject(isBack);
      expect(await conclude("重新分析")).toMatchObject(isOn);
      expect(await conclude("")).toMatchObject(isBack);
    }));

  it("leaves a proposal to analyse again that somebody has taken up, and with it the round", () =>
    inSpring(async () => {
      await judged();
      const at = (await tableRows(EFFECTS)).findIndex((row) => row["验证编号"] === `problem:${WAITING}#1`);
      await typeInto(EFFECTS, at, "结论", "重新分析");
      await run({ documents: DOCUMENTS, now: new Date(2024, 7, 1, 9) });
      const proposal = (await tableRows("改进计划")).findIndex((row) =>
        String(row["改进措施"]).startsWith("重新分析"),
      );
      await typeInto("改进计划", proposal, "责任人", "李敏");
      await typeInto(EFFECTS, at, "结论", "固化为标准");
      await run({ documents: DOCUMENTS, now: new Date(2024, 7, 1, 9) });
      expect((await tableRows("改进计划"))[proposal]).toMatchObject({ 采纳: "建议", 责任人: "李敏" });
      expect((await tableRows(TARGETS))[0]).toMatchObject({ 改进前值: 10, 改进前周期: "2024年7月" });
    }));
});
