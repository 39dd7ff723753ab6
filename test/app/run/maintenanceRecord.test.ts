import { inWorkbook, run } from "../inSurvey";
import { tableRows, typeInto } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";

const CASES = "维护跟踪记录";
const ANSWERS = "清洗数据";
const record = (): ReturnType<typeof run> => run({ documents: ["maintenance-record", "pareto"] });

type Row = Readonly<Record<string, unknown>>;

/** The answer that a case is about. */
async function answerOf(found: Row): Promise<{ readonly place: number; readonly row: Row }> {
  const rows = await tableRows(ANSWERS);
  const place = rows.findIndex((row) => row["工单号"] === found["工单号"]);
  return { place, row: rows[place] ?? {} };
}

it("writes a corrected category into the reasons, again when it is changed, and never over a correction made there", async () => {
  await inWorkbook(smallSurvey(), async () => {
    await record();
    const [first] = await tableRows(CASES);
    if (first === undefined) throw new Error("no case");
    expect(first["状态"]).toBe("待处理");

    await typeInto(CASES, 0, "类别更正", "信息缺失");
    await typeInto(CASES, 0, "处理结果", "已补发说明");
    await record();
    expect((await answerOf(first)).row).toMatchObject({ 原因1: "信息缺失" });
    expect((await tableRows(CASES))[0]).toMatchObject({
      问题类别: "信息缺失",
      更正说明: "已写入明细",
      处理结果: "已补发说明",
      状态: "待回访",
    });

    await typeInto(CASES, 0, "类别更正", "功能故障");
    await record();
    const changed = await answerOf(first);
    expect(changed.row).toMatchObject({ 原因1: "功能故障" });

    await typeInto(ANSWERS, changed.place, "原因1", "服务态度");
    const { warnings } = await record();
    expect((await answerOf(first)).row).toMatchObject({ 原因1: "服务态度" });
    expect((await tableRows(CASES))[0]).toMatchObject({
      问题类别: "服务态度",
      类别更正: "功能故障",
      更正说明: "明细另有更正，以明细为准",
    });
    expect(warnings).toContainEqual({ code: "case-correction-overruled", count: 1 });
  });
}, 240_000);
