import { goalOf } from "../../src/documents/settings/goals/goal";
import type { CellContent } from "../../src/documents/sheet/cellSpec";
import type { StaffState } from "../../src/documents/staffState";
import { optionsOfStaff } from "../../src/app/analyst/analyseSource";
import type { RawCell } from "../../src/analysis/survey/rawColumn";
import { contextOf, madeUpRows, resultsOf, sheetOf, staffOf } from "./madeUpSurvey";

function staffWith(goals: Readonly<Record<string, Readonly<Record<string, CellContent>>>>): StaffState {
  const rows = Object.entries(goals).map(([key, cells], tableRow) => ({
    key,
    tableRow,
    cells: { key, ...cells },
  }));
  return staffOf({ "settings/goals": rows });
}

const RESPONSE = { key: "responseTime", unit: "duration", better: "lower" } as const;

describe("what a measure is to reach", () => {
  it("is what staff wrote, shares in per cent or as fractions (document 002: ≤ 4 分钟, ≥ 95 %, < 1 %)", () => {
    const staff = staffWith({
      responseTime: { target: 240 },
      complaint: { target: 1 / 100, benchmark: 2, weight: 20 },
    });
    expect(goalOf({ staff }, RESPONSE).goal).toBe(240);
    const complaint = goalOf({ staff }, { key: "complaint", unit: "share", better: "lower" });
    expect(complaint).toMatchObject({ goal: 0.01, benchmark: 0.02, weight: 0.2 });
    expect(goalOf({ staff }, { key: "rate", unit: "share", better: "higher" })).toMatchObject({
      threshold: 0.9,
      goal: 0.95,
    });
  });

  it("is so much better than a base where it is relative (document 002: 效率提升 20%)", () => {
    for (const target of [0.2, 20]) {
      const relative = { target, targetMode: "相对", base: 300 };
      expect(goalOf({ staff: staffWith({ responseTime: relative }) }, RESPONSE).goal).toBeCloseTo(240, 12);
    }
    const higher = staffWith({ handled: { target: 0.2, targetMode: "Relative", base: 1000 } });
    expect(goalOf({ staff: higher }, { key: "handled", unit: "times", better: "higher" }).goal).toBe(1200);
  });

  it("is nothing where a relative target has no base", () => {
    const staff = staffWith({ responseTime: { target: 0.2, targetMode: "相对" } });
    expect(goalOf({ staff }, RESPONSE).goal).toBeNull();
  });
});

describe("targets beside what there is", () => {
  /** Document 002: 问题解决效率 4.2 against the trade's 4.8. */
  const rows = Array.from({ length: 50 }, (_, i): RawCell[] => [`T${String(i)}`, 5, i < 40 ? 4 : 5]);
  const staff = staffWith({
    "dimension:问题解决效率": { target: 4.5, threshold: 4, benchmark: 4.8, weight: 0.2 },
  });
  const results = resultsOf([["工单号", "满意度评分", "问题解决效率"], ...rows]);
  const lines = (sheetOf(contextOf(results, { staff }), "measures")?.blocks ?? []).flatMap((block) =>
    block.kind === "cells"
      ? block.rows.map((cells) =>
          cells.map((each) => {
            const content = each?.content ?? null;
            return typeof content === "object" && content !== null ? content.value : content;
          }),
        )
      : [],
  );
  const linesOf = (name: string) => lines.filter(([label]) => label === name);

  it("stand with the gap and what is to be said of it", () => {
    expect(linesOf("总体满意度")).toContainEqual(["总体满意度", 1, 0.95, expect.closeTo(5, 9), "", "达标"]);
    expect(linesOf("问题解决效率")).toContainEqual([
      "问题解决效率",
      4.2,
      4.5,
      expect.closeTo(-0.3, 9),
      0.2,
      "未达标",
    ]);
  });

  it("and benchmarks with the way that is better (S13)", () => {
    expect(linesOf("问题解决效率")).toContainEqual([
      "问题解决效率",
      4.2,
      4.8,
      expect.closeTo(-0.6, 9),
      "越高越好",
    ]);
  });
});

describe("alarms of single measures (S09)", () => {
  /** Response times of 100 s in March, 125 s in April, 126 s in May, each with a little spread. */
  const rows = madeUpRows(600).map((cells, i): RawCell[] => [
    ...cells,
    i === 0 ? "响应时间(秒)" : (i <= 202 ? 100 : i <= 400 ? 125 : 126) + (i % 5),
  ]);
  const alarmsOf = (goals: Parameters<typeof staffWith>[0]) =>
    resultsOf(rows, optionsOfStaff(staffWith(goals)))
      .trends.find(({ key }) => key === "responseTime")
      ?.periods.map(({ alarms }) => alarms);

  it("are off for durations until a limit is set", () => {
    expect(alarmsOf({})).toEqual([[], [], []]);
  });

  it("rise by a share of the month before, a longer time being the worse one", () => {
    expect(alarmsOf({ responseTime: { alarm: 20, alarmMode: "相对" } })).toEqual([[], ["relative"], []]);
    expect(alarmsOf({ responseTime: { alarm: 0.3, alarmMode: "相对" } })).toEqual([[], [], []]);
  });

  it("rise by so much in the measure's own unit, and by both", () => {
    expect(alarmsOf({ responseTime: { alarm: 20 } })).toEqual([[], ["absolute"], []]);
    expect(alarmsOf({ responseTime: { alarm: 30 } })).toEqual([[], [], []]);
  });
});
