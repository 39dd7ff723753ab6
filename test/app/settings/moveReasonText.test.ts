import type { Report } from "../../../src/app/report/report";
import { moveReasonText } from "../../../src/app/settings/moveReasonText";
import { readReasonSetup } from "../../../src/app/settings/readReasonSetup";
import { writeCategory } from "../../../src/app/settings/writeReasonSetup";
import { inMadeWorkbook, inWorkbook, run } from "../inSurvey";
import { tableRows, typeInto } from "../shownWorkbook";

const signal = new AbortController().signal;
const TEXTS = "原因分类字典_texts";
const UNKNOWN = "门口没人指路";

/** Twenty dissatisfied answers: 8 of what no phrase knows, 7 × 等待时长, 5 × 服务态度, one of these in longer words. */
function survey(): string {
  const reasons = [
    ...Array.from({ length: 8 }, () => UNKNOWN),
    ...Array.from({ length: 7 }, () => "太慢"),
    ...Array.from({ length: 4 }, () => "态度差"),
    "电话里态度差得很",
  ];
  const lines = reasons.map((reason, i) => `${String(1 + (i % 3))},${reason}`);
  const scored = [...lines, ...Array.from({ length: 20 }, (_, i) => `${String(4 + (i % 2))},`)];
  return ["工单号,满意度评分,不满意原因", ...scored.map((line, i) => `T${String(1000 + i)},${line}`)].join(
    "\n",
  );
}

const MADE = { documents: ["measures", "pareto", "dictionary"] } as const;

const afterRun = (work: () => Promise<void>): Promise<void> => inMadeWorkbook(survey(), work, MADE);

const move = (text: string, to: string | null): Promise<void> => moveReasonText(text, to, "zh-CN", signal);

const countsOf = ({ reasons }: Report): Record<string, number> =>
  Object.fromEntries((reasons?.items ?? []).map(({ category, count }) => [category, count]));

const rowOf = async (text: string): Promise<Readonly<Record<string, unknown>> | undefined> =>
  (await tableRows(TEXTS)).find((row) => row["原因原文"] === text);

const FOUND = { 等待时长: 7, 服务态度: 5, 未分类: 8 };

describe("reasons as customers wrote them", () => {
  it("stand on 原因分类字典 with their category and count, unclassified ones first", () =>
    afterRun(async () => {
      const rows = await tableRows(TEXTS);
      expect(rows.map((row) => [row["原因原文"], row["次数"], row["系统归类"]])).toEqual([
        [UNKNOWN, 8, "未分类"],
        ["太慢", 7, "等待时长"],
        ["态度差", 4, "服务态度"],
        ["电话里态度差得很", 1, "服务态度"],
      ]);
    }));

  it("are moved by a cell of staff's from the next run on, which says so before and after, for later runs too", () =>
    afterRun(async () => {
      await typeInto(TEXTS, 0, "移到这里", "转接流程");
      expect((await rowOf(UNKNOWN))?.["说明"]).toBe(
        "下次生成时由“未分类”移到“转接流程”，含有它的其他原因一并改归",
      );
      expect(countsOf(await run(MADE))).toEqual({ 等待时长: 7, 服务态度: 5, 转接流程: 8 });
      expect((await rowOf(UNKNOWN))?.["说明"]).toBe("已由“未分类”移到“转接流程”，含有它的其他原因一并改归");
      expect(countsOf(await run(MADE))).toEqual({ 等待时长: 7, 服务态度: 5, 转接流程: 8 });
    }));

  it("take the words along: a phrase of another category leaves it, with what contains it, and that is said", () =>
    afterRun(async () => {
      await move("态度差", "专业能力");
      expect(countsOf(await run(MADE))).toEqual({ 等待时长: 7, 专业能力: 5, 未分类: 8 });
      const phrases = await tableRows("原因分类字典");
      expect(phrases.find((row) => row["词语"] === "态度差")?.["因素"]).toBe("已移到“专业能力”");
      await move("态度差", null);
      expect((await rowOf("态度差"))?.["说明"]).toBe("下次生成时恢复为“服务态度”");
      expect(countsOf(await run(MADE))).toEqual(FOUND);
    }));

  it("may be moved to a category of one's own, and to one by its name in another language", () =>
    afterRun(async () => {
      await move(UNKNOWN, "指引");
      await typeInto(TEXTS, 1, "移到这里", "Attitude");
      expect(countsOf(await run(MADE))).toEqual({ 指引: 8, 服务态度: 12 });
    }));

  it("are moved before there is a sheet, whose first run goes by it and writes it down", () =>
    inWorkbook(survey(), async () => {
      await move("太慢", "转接流程");
      expect(countsOf(await run(MADE))).toEqual({ 转接流程: 7, 服务态度: 5, 未分类: 8 });
      expect(await rowOf("太慢")).toMatchObject({ 系统归类: "等待时长", 移到这里: "转接流程" });
    }));

  it("get their table beside a dictionary that stands without it", () =>
    afterRun(async () => {
      await Excel.run(async (context) => {
        context.workbook.tables.getItem(TEXTS).delete();
        await context.sync();
      });
      await run(MADE);
      expect((await tableRows(TEXTS)).length).toBe(4);
    }));
});

describe("the words of another category", () => {
  it("are moved here where that is wanted, and count here from the next run on", () =>
    afterRun(async () => {
      const setup = await readReasonSetup("zh-CN", signal);
      const skill = setup.categories.find(({ name }) => name === "专业能力");
      const wanted = {
        before: "专业能力",
        name: "专业能力",
        factor: "人员因素",
        phrases: [...(skill?.phrases ?? []), "太慢"],
        off: false,
      };
      await expect(writeCategory(setup, wanted, "zh-CN", signal)).rejects.toMatchObject({
        code: "phrase-taken",
        data: { phrase: "太慢", category: "等待时长" },
      });
      await writeCategory(setup, { ...wanted, takes: true }, "zh-CN", signal);
      expect(countsOf(await run(MADE))).toEqual({ 专业能力: 7, 服务态度: 5, 未分类: 8 });
    }));
});
