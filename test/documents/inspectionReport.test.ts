import { planRows } from "../../src/documents/plan/planRows";
import { checksOf } from "../../src/documents/inspectionReport/checks";
import { findings } from "../../src/documents/inspectionReport/findings";
import { inspectionFigures } from "../../src/documents/inspectionReport/figures";
import type { Cell, CellContent } from "../../src/documents/sheet/cellSpec";
import type { StaffRow } from "../../src/documents/staffState";
import { APRIL, inspectedRow, inspectedRows, MAY } from "./inspectedRows";
import { contextOf, madeUpRows, resultsOf, sheetOf, staffOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(60));

type Tables = Readonly<Record<string, readonly StaffRow[]>>;

const contextWith = (tables: Tables) => contextOf(RESULTS, { staff: staffOf(tables) });

/** What the report's cells outside tables show. */
function shown(tables: Tables): readonly CellContent[] {
  const blocks = sheetOf(contextWith(tables), "inspection-report")?.blocks ?? [];
  const valueOf = (cell: Cell | undefined): CellContent => {
    const content = cell?.content ?? null;
    return typeof content === "object" && content !== null ? content.value : content;
  };
  return blocks.flatMap((block) =>
    block.kind === "cells" ? block.rows.flatMap((cells) => cells.map(valueOf)) : [],
  );
}

const all = (score: number) => ({
  greeting: score,
  record: score,
  tone: score,
  courtesy: score,
  response: score,
  resolved: score,
  "follow-up": score,
  beyond: score,
});

const gradeOf = (...scores: readonly number[]): CellContent | undefined => {
  const rows = scores.map((score, i) => inspectedRow(i + 1, { inspected: MAY }, all(score)));
  const texts = shown({ "inspection-form": rows });
  return texts[texts.indexOf("整体质量等级") + 2];
};

describe("客户服务质量检测报告 (S40)", () => {
  it("grades by the limits of 参数设置, and a limit that is reached counts", () => {
    expect(gradeOf(5, 4)).toBe("优秀");
    expect(gradeOf(4, 4)).toBe("合格");
    expect(gradeOf(4, 3)).toBe("待改进");
    expect(shown({ "inspection-form": [] })).toContain("—");
  });

  it("draws no chart before there is a score, and says so in its place", () => {
    const chartsOf = (rows: readonly StaffRow[]): readonly string[] =>
      (sheetOf(contextWith({ "inspection-form": rows }), "inspection-report")?.blocks ?? []).flatMap(
        (block) => (block.kind === "chart" ? [block.name] : []),
      );
    const note = "尚无已检测的案例；检测后重新生成，此处绘出图表";
    const rows = inspectedRows();
    expect(chartsOf([])).toEqual([]);
    expect(shown({ "inspection-form": [] })).toContain(note);
    expect(chartsOf(rows)).toEqual(["inspection-dimensions", "inspection-items"]);
    expect(shown({ "inspection-form": rows })).not.toContain(note);
  });

  it("counts what has a date of inspection: figures that came with the survey alone are no inspection", () => {
    const rows = [
      inspectedRow(1, { inspected: MAY }, all(5)),
      inspectedRow(2, {}, { response: 1, resolved: 1 }),
      inspectedRow(3, { inspector: "甲" }, all(1)),
    ];
    const figures = inspectionFigures(contextWith({ "inspection-form": rows }));
    expect([figures.total.n, figures.total.sum, figures.undated]).toEqual([1, 5, 1]);
    expect(shown({ "inspection-form": rows })).toContain("1 例（另有 1 例已填检测人但未填检测日期，未计入）");
  });

  it("is about the month of the last inspection, and compares it with the month of the one before", () => {
    const context = contextWith({ "inspection-form": inspectedRows() });
    expect(checksOf(context)).toEqual({
      current: { from: MAY, to: MAY + 30 },
      last: { from: APRIL, to: APRIL + 29 },
    });
    const set = [{ key: "current", tableRow: 0, cells: { key: "current", fromSet: APRIL + 5 } }];
    const own = contextWith({ "inspection-form": inspectedRows(), "inspection-report/checks": set });
    expect(checksOf(own).current).toEqual({ from: APRIL + 5, to: MAY + 4 });
    const fromThe26th = { key: "S1", tableRow: 0, cells: { key: "month-start-day", value: 26 } };
    const custom = contextWith({ "inspection-form": inspectedRows(), settings: [fromThe26th] });
    expect(checksOf(custom).current).toEqual({ from: APRIL + 25, to: MAY + 24 });
  });

  it("says in words whether chance alone would make the difference from the last check", () => {
    const many = { key: "small-sample", tableRow: 0, cells: { key: "small-sample", value: 5 } };
    const noteOf = (...scores: readonly (readonly number[])[]): CellContent | undefined => {
      const rows = scores.flatMap((of, month) =>
        of.map((score, i) =>
          inspectedRow(10 * month + i + 1, { inspected: month === 0 ? APRIL : MAY }, all(score)),
        ),
      );
      const texts = shown({ "inspection-form": rows, settings: [many] });
      return texts.find((text) => String(text).startsWith("上次 "));
    };
    // Welch: 1.8 ± t(0.975; 6.7586) × 0.37417, where t lies between 2.365 (7 degrees) and 2.447 (6)
    expect(noteOf([3, 3, 4, 3, 2], [5, 5, 5, 4, 5])).toBe("上次 3.00 · 差异显著（+0.91 至 +2.69）");
    expect(noteOf([3, 5, 4, 3, 4], [4, 5, 3, 4, 5])).toMatch(
      /^上次 3\.80 · 属正常波动（-\d\.\d\d 至 \+\d\.\d\d）$/u,
    );
    expect(noteOf([4, 4, 4, 4, 4], [5, 5, 5, 5, 5])).toBe("上次 4.00");
    expect(noteOf([4, 3], [5, 5])).toContain("样本偏少");
  });

  it("says of each dimension how many scores its mean is of, and how the figures are worked out", () => {
    const withoutTone = Object.fromEntries(Object.entries(all(4)).filter(([item]) => item !== "tone"));
    const rows = [
      inspectedRow(1, { inspected: MAY }, all(5)),
      inspectedRow(2, { inspected: MAY }, withoutTone),
    ];
    const texts = shown({ "inspection-form": rows });
    const scoresOf = (dimension: string): CellContent | undefined => {
      const headings = texts.indexOf("得分数");
      return texts[texts.indexOf(dimension, headings) + 2];
    };
    expect(scoresOf("流程规范性")).toBe(4);
    expect(scoresOf("服务态度")).toBe(3);
    expect(texts.some((text) => String(text).startsWith("平均得分 = 各案例总分之和 ÷ 样本数"))).toBe(true);
  });

  it("takes the score that two agreed on", () => {
    const agreed = { inspected: MAY, rescored: 3, firstRescorer: "甲", secondRescorer: "乙" };
    const figures = (cells: Readonly<Record<string, CellContent>>) =>
      inspectionFigures(contextWith({ "inspection-form": [inspectedRow(1, cells, all(5))] }));
    expect(figures(agreed).total.sum).toBe(3);
    expect(figures({ ...agreed, secondRescorer: null }).total.sum).toBe(5);
  });
});

describe("突出问题", () => {
  it("are items with a fifth of low scores or more, at most three, and two cases at least", () => {
    const rows = [
      inspectedRow(1, { inspected: MAY, problem: "未问联系方式" }, { ...all(5), record: 2, tone: 1 }),
      inspectedRow(2, { inspected: MAY }, { ...all(5), record: 3 }),
      inspectedRow(3, { inspected: MAY }, all(5)),
    ];
    const { rows: found } = findings(contextWith({ "inspection-form": rows }));
    expect(found.map(({ item }) => item)).toEqual(["record"]);
    expect(found[0]?.analysis).toBe("3分及以下 2/3 例（66.7%），平均 3.33 分。如：未问联系方式");
  });

  it("go into 改进计划 once, as proposals without an owner and without a figure of another company's", () => {
    const tables = { "inspection-form": inspectedRows() };
    const [proposal] = planRows(contextWith(tables)).rows.filter(({ problem }) =>
      problem.startsWith("inspection:"),
    );
    expect(proposal).toMatchObject({
      problem: "inspection:record",
      department: "技术部",
      owner: "",
      adoption: "proposed",
      days: null,
    });
    const standing = {
      key: "M001",
      tableRow: 0,
      cells: { problem: "质检：需求记录", measure: "改工单" },
    };
    const { rows } = planRows(contextWith({ ...tables, "improvement-plan": [standing] }));
    expect(rows.filter(({ problem }) => problem === "inspection:record")).toHaveLength(1);
  });

  it("stay from check to check with their mean of then, and are followed up", () => {
    const cells = {
      problem: "质检：开场问候",
      analysis: "新人多",
      meanThen: 2,
      checkedFrom: APRIL,
      item: "greeting",
    };
    const standing = [{ key: `${String(APRIL)}-greeting`, tableRow: 0, cells }];
    const context = contextWith({ "inspection-form": inspectedRows(), "inspection-report": standing });
    const [first] = findings(context).rows;
    expect(first).toMatchObject({ problem: "inspection:greeting", meanThen: 2, checkedFrom: APRIL });
    const table = sheetOf(context, "inspection-report")?.blocks.find(
      (block) => block.kind === "table" && block.columns.some(({ key }) => key === "followUp"),
    );
    const followUp =
      table?.kind === "table" ? table.columns.find(({ key }) => key === "followUp") : undefined;
    expect(followUp?.value?.(0)).toBe("有改善");
    expect(followUp?.value?.(1)).toBe("本次检出");
  });
});
