import type { DocumentContext } from "../../src/documents/context";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import type { StaffRow } from "../../src/documents/staffState";
import { workingDayAfter } from "../../src/documents/settings/workCalendar";
import { parsePeriod } from "../../src/analysis/periods/parsePeriod";
import { contextOf, madeUpRows, resultsOf, sheetOf, staffOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(300));

function withStaff(tables: Readonly<Record<string, readonly StaffRow[]>>): DocumentContext {
  return contextOf(RESULTS, { staff: staffOf(tables) });
}

function tableOf(context: DocumentContext, id: string, part?: string): TableBlock {
  const name = context.naming.table(id, part);
  const table = sheetOf(context, id)?.blocks.find(
    (block): block is TableBlock => block.kind === "table" && block.name === name,
  );
  if (table === undefined) throw new Error("no table");
  return table;
}

function column(table: TableBlock, key: string): unknown[] {
  const spec = table.columns.find((each) => each.key === key);
  return table.rowKeys.map((_, row) => spec?.value?.(row) ?? table.cell(row, key));
}

const [FIRST = "", SECOND = ""] = RESULTS.coreProblems.map(({ category }) => category);

function planRow(
  key: string,
  tableRow: number,
  problem: string,
  measure: string,
  due: number | null,
): StaffRow {
  return {
    key,
    tableRow,
    cells: { problem, measure, department: "客服部", owner: "组长", due, start: 45_400 },
  };
}

describe("改进计划", () => {
  it("starts each core problem with proposals of the library, keyed and dated in working days", () => {
    const table = tableOf(withStaff({}), "improvement-plan");
    expect(new Set(column(table, "problem"))).toEqual(new Set([FIRST, SECOND]));
    expect(table.rowKeys[0]).toBe("M001");
    // 15 working days after Friday 2024-06-07, serial 45450: three weeks and a day, for Monday the 10th is 端午.
    expect(column(table, "proposed")[0]).toBe(45_474);
    expect(new Set(column(table, "due"))).toEqual(new Set([null]));
    expect(new Set(column(table, "adoption"))).toEqual(new Set(["建议"]));
    expect(new Set(column(table, "status"))).toEqual(new Set(["待定"]));
  });

  it("proposes with no figure of another company's: what a document gives as an example stays in the library", () => {
    const plan = tableOf(withStaff({}), "improvement-plan");
    const library = tableOf(withStaff({}), "measure-library");
    const examples = column(library, "measure").filter((_, row) => column(library, "origin")[row] === "示例");
    expect(examples).toHaveLength(4);
    expect(examples[0]).toContain("增聘客服2名");
    expect(column(plan, "measure")[0]).toContain("增聘客服 __ 名");
    expect(column(plan, "measure").filter((action) => examples.includes(action))).toEqual([]);
  });

  it("begins on a working day", () => {
    // 2024-06-08 is a Saturday; the Monday after it is 端午, and a working day where staff keep a calendar of their own.
    const calendar = [{ key: "", tableRow: 0, cells: { from: 45_500, to: null, kind: "节假日" } }];
    const start = (madeAt: number, tables = {}): unknown =>
      column(tableOf(contextOf(RESULTS, { madeAt, staff: staffOf(tables) }), "improvement-plan"), "start")[0];
    expect(start(45_450.9)).toBe(45_450);
    expect(start(45_451.4)).toBe(45_454);
    expect(start(45_451.4, { "settings/calendar": calendar })).toBe(45_453);
  });

  it("keeps the deadline that was first set", () => {
    const row = planRow("M001", 0, FIRST, "增设坐席", 45_500);
    const first = tableOf(withStaff({ "improvement-plan": [row] }), "improvement-plan");
    expect(column(first, "original")[0]).toBe(45_500);
    const moved = { ...row, cells: { ...row.cells, due: 45_520, original: 45_500 } };
    const second = tableOf(withStaff({ "improvement-plan": [moved] }), "improvement-plan");
    expect(column(second, "original")[0]).toBe(45_500);
  });

  it("proposes deadlines over the holidays that staff entered", () => {
    const due = (calendar: readonly StaffRow[]): unknown[] => {
      const table = tableOf(withStaff({ "settings/calendar": calendar }), "improvement-plan");
      return column(table, "proposed");
    };
    const plain = due([]);
    const off = { key: "", tableRow: 0, cells: { from: 1, to: Number(plain[0]), kind: "节假日" } };
    expect(Number(due([off])[0])).toBeGreaterThan(Number(plain[0]));
  });

  it("proposes nothing where staff have a measure, keeps every row and gives typed ones a key", () => {
    const plan = [
      planRow("M004", 0, FIRST, "增设坐席", 45_500),
      planRow("", 1, "自定问题", "自定措施", null),
      planRow("M002", 2, SECOND, "培训", 45_480),
    ];
    const table = tableOf(withStaff({ "improvement-plan": plan }), "improvement-plan");
    expect(table.rowKeys).toEqual(["M004", "M005", "M002"]);
    expect(table.adopted).toEqual(new Map([[1, "M005"]]));
    expect(column(table, "mark")).toEqual(["★ 核心", "本期非核心", "★ 核心"]);
  });
});

describe("改进目标", () => {
  const targets = (context: DocumentContext): TableBlock => tableOf(context, "improvement-plan", "targets");
  const standing = (cells: StaffRow["cells"]): DocumentContext =>
    contextOf(RESULTS, {
      staff: staffOf({
        "improvement-plan/targets": [{ key: FIRST, tableRow: 0, cells: { problem: FIRST, ...cells } }],
      }),
    });
  const rate = RESULTS.satisfaction?.rate ?? NaN;
  const per100 = ((RESULTS.coreProblems[0]?.count ?? NaN) / (RESULTS.satisfaction?.n ?? NaN)) * 100;
  const OCCURRENCE = "问题发生率(次/百份)";

  it("has a row for each problem, measured by its mentions per hundred answers, never by its share of the reasons", () => {
    const table = targets(withStaff({}));
    expect(column(table, "problem")).toEqual([FIRST, SECOND]);
    expect(column(table, "metric")).toEqual([OCCURRENCE, OCCURRENCE]);
    expect(column(table, "before")[0]).toBeCloseTo(per100, 12);
    expect(column(table, "result")).toEqual(["目标待定", "目标待定"]);
    expect(column(table, "sentence")[0]).toBe(`__前，${OCCURRENCE}由${per100.toFixed(1)}降至__`);
  });

  it("says what the rate would be, one mention less counting as one satisfied answer more, and the target in a sentence", () => {
    const table = targets(standing({ metric: OCCURRENCE, target: per100 - 5, date: 45_473 }));
    expect(column(table, "expected")[0]).toBeCloseTo(rate + 0.05, 12);
    expect(column(table, "result")[0]).toBe("未到目标日期");
    expect(column(table, "sentence")[0]).toBe(
      `2024-06-30前，${OCCURRENCE}由${per100.toFixed(1)}降至${(per100 - 5).toFixed(1)}`,
    );
  });

  it("takes 95 and 0.95 for 95 %, and judges after the date which way is the better one", () => {
    const of = (cells: StaffRow["cells"]): unknown =>
      column(targets(standing({ date: 45_440, ...cells })), "result")[0];
    expect(of({ metric: "总体满意度", target: 95 })).toBe(of({ metric: "总体满意度", target: 0.95 }));
    expect(of({ metric: "总体满意度", target: 0.1 })).toBe("达标");
    expect(of({ metric: "不满意率", target: 0.1 })).toBe("未达标");
    expect(of({ metric: "服务态度均分", target: 1.5 })).toBe("达标");
    const { expected } = {
      expected: column(targets(standing({ metric: "服务态度均分", target: 4 })), "expected")[0],
    };
    expect(expected).toBe("—");
  });

  it("keeps what was before as long as the measure is the same, and measures anew where staff choose another", () => {
    const kept = { metric: OCCURRENCE, metricThen: OCCURRENCE, valueThen: 40, rateThen: 0.5 };
    expect(column(targets(standing(kept)), "before")[0]).toBe(40);
    const changed = targets(standing({ ...kept, metric: "总体满意度" }));
    expect(column(changed, "before")[0]).toBe(rate);
    expect(column(changed, "metricThen")[0]).toBe("总体满意度");
  });
});

describe("an improvement half without reasons", () => {
  const scored = (score: number, count: number): (string | number)[][] =>
    Array.from({ length: count }, (_, i) => [`T${String(score)}${String(1000 + i)}`, score, score, 5, 4]);
  const results = resultsOf([
    ["工单号", "满意度评分", "响应速度", "包装", "服务态度"],
    ...scored(5, 50),
    ...scored(2, 30),
  ]);

  it("names each problem with what tells it and its n, and proposes what fits what it is about", () => {
    const context = contextOf(results);
    const table = tableOf(context, "improvement-table");
    expect(column(table, "problem")).toEqual(["响应速度评分偏低", "总体满意度低于阈值"]);
    expect(column(table, "quotes")).toEqual([
      "平均分 3.88，低分项占比 37.5%，n\u00a0=\u00a080",
      "总体满意度 62.5%，阈值 90.0%，n\u00a0=\u00a080",
    ]);
    const plan = tableOf(context, "improvement-plan");
    expect(column(plan, "problem")).toEqual([
      "响应速度评分偏低",
      "响应速度评分偏低",
      "总体满意度低于阈值",
      "总体满意度低于阈值",
    ]);
    expect(column(plan, "measure")[0]).toContain("排班");
    expect(column(plan, "measure")).not.toContain(null);
  });

  it("knows them again in a standing plan, in whichever language that is", () => {
    const english = "Low scores: 响应速度";
    const staff = staffOf({ "improvement-plan": [planRow("M001", 0, english, "排班", 45_500)] });
    const table = tableOf(contextOf(results, { staff }), "improvement-plan");
    expect(column(table, "problem").slice(0, 2)).toEqual(["响应速度评分偏低", "总体满意度低于阈值"]);
    expect(column(table, "mark")[0]).toBe("★ 核心");
  });
});

describe("改善措施跟踪表", () => {
  const plan = [
    planRow("M001", 0, FIRST, "逾期的", 45_440),
    planRow("M002", 1, FIRST, "快到期的", 45_452),
    planRow("M003", 2, SECOND, "进行中的", 45_500),
    planRow("M004", 3, SECOND, "完成的", 45_440),
  ];
  const tracking: StaffRow[] = [
    { key: "M003", tableRow: 0, cells: { progress: 0.6 } },
    { key: "M004", tableRow: 1, cells: { progress: 1 } },
  ];

  it("tells late, soon late, running and done apart; 0.6 is 60 % and 1 is 100 %", () => {
    const table = tableOf(
      withStaff({ "improvement-plan": plan, "measure-tracking": tracking }),
      "measure-tracking",
    );
    expect(column(table, "status")).toEqual(["逾期", "即将逾期", "进行中", "已完成"]);
    expect(column(table, "progressValue")).toEqual([0, 0, 60, 100]);
  });

  it("leaves declined actions alone: none is late, marked or counted", () => {
    const declined = plan.map((row, i) =>
      i === 0 ? { ...row, cells: { ...row.cells, adoption: "不采纳", owner: null } } : row,
    );
    const table = tableOf(
      withStaff({ "improvement-plan": declined, "measure-tracking": tracking }),
      "measure-tracking",
    );
    expect(column(table, "status")).toEqual(["不采纳", "即将逾期", "进行中", "已完成"]);
    expect(column(table, "counts")).toEqual([0, 1, 1, 1]);
  });

  it("says 待定 where owner or deadline is missing, but for what is done", () => {
    const bare = plan.map((row, i) => ({
      ...row,
      cells: { ...row.cells, ...(i % 2 === 0 ? { owner: "" } : { due: null }) },
    }));
    const table = tableOf(
      withStaff({ "improvement-plan": bare, "measure-tracking": tracking }),
      "measure-tracking",
    );
    expect(column(table, "status")).toEqual(["待定", "待定", "待定", "已完成"]);
  });

  it("takes 建议时限 while there is no 完成时限", () => {
    const [row] = plan;
    const proposed = { ...row!, cells: { ...row!.cells, due: null, days: 5 } };
    const table = tableOf(withStaff({ "improvement-plan": [proposed] }), "measure-tracking");
    // five working days after Thursday 2024-04-18, serial 45400
    expect(column(table, "due")[0]).toBe(45_407);
  });

  it("has headings, three rows and a sentence where there is no action", () => {
    const bare = contextOf(resultsOf(madeUpRows(20).map((cells) => [cells[0] ?? "", cells[4] ?? ""])));
    for (const id of ["improvement-table", "improvement-plan", "measure-tracking"]) {
      const table = tableOf(bare, id);
      expect([table.rowKeys.length, table.spareRows]).toEqual([0, 3]);
      const texts = sheetOf(bare, id)?.blocks.flatMap((block) =>
        block.kind === "cells" ? block.rows.flat() : [],
      );
      expect(
        texts?.some((cell) => cell?.style === "legend" && JSON.stringify(cell.content).includes("没有")),
      ).toBe(true);
    }
  });

  it("shows in 客服满意度持续改进表 the first two measures of a problem and how many there are", () => {
    const more = [...plan, planRow("M005", 4, FIRST, "第三项", 45_460)];
    const table = tableOf(
      withStaff({ "improvement-plan": more, "measure-tracking": tracking }),
      "improvement-table",
    );
    expect(column(table, "measures")).toEqual(["1. 逾期的\n2. 快到期的 等3项", "1. 进行中的\n2. 完成的"]);
    expect(column(table, "due")).toEqual([45_460, 45_500]);
    expect(column(table, "progress")).toEqual([0, 80]);
  });
});

describe("客服满意度持续改进表", () => {
  it("keeps the rows of earlier periods as they were and adds those of this one", () => {
    const april = contextOf(resultsOf(madeUpRows(300), { period: parsePeriod("2024-04") }));
    const first = tableOf(april, "improvement-table");
    const standing = first.rowKeys.map((key, tableRow): StaffRow => ({
      key,
      tableRow,
      cells: Object.fromEntries(
        first.columns.map(({ key: columnKey }) => [columnKey, column(first, columnKey)[tableRow] as string]),
      ),
    }));
    const may = resultsOf(madeUpRows(300), { period: parsePeriod("2024-05") });
    const staff = staffOf({ "improvement-table": standing });
    const second = tableOf(contextOf(may, { staff }), "improvement-table");
    expect(second.rowKeys.slice(0, first.rowKeys.length)).toEqual(first.rowKeys);
    expect(column(second, "rate").slice(0, first.rowKeys.length)).toEqual(column(first, "rate"));
    expect(new Set(column(second, "period"))).toEqual(new Set(["2024年4月", "2024年5月"]));
  });
});

describe("剔除记录", () => {
  it("keeps a row that staff took back, so that it stays taken back", () => {
    const key = RESULTS.cleaned.keys()[0] ?? "";
    const table = tableOf(
      withStaff({ "cleaning-log": [{ key, tableRow: 0, cells: { key, takeBack: "是" } }] }),
      "cleaning-log",
    );
    const row = table.rowKeys.indexOf(key);
    expect(table.cell(row, "rule")).toBe("已恢复计入");
    expect(table.cell(row, "takeBack")).toBe("是");
  });
});

describe("working days", () => {
  it("leave Saturdays and Sundays out", () => {
    // 2024-06-07 is a Friday (serial 45450); one working day later is Monday the 10th.
    expect(workingDayAfter(45_450.7, 1, [])).toBe(45_453);
    expect(workingDayAfter(45_450, 5, [])).toBe(45_457);
    expect(workingDayAfter(45_450, 0, [])).toBeNull();
  });

  it("leave holidays out and count days made up (the National Day of 2024)", () => {
    // Off from 2024-10-01 (45566, a Tuesday) to 10-07; worked on Sunday 09-29 and Saturday 10-12.
    const calendar = [
      { from: 45_566, to: 45_572, worked: false },
      { from: 45_564, to: 45_564, worked: true },
      { from: 45_577, to: 45_577, worked: true },
    ];
    // From Friday 09-27: 1 is Sunday the 29th, 2 Monday the 30th, 3 Tuesday 10-08, 7 Saturday the 12th.
    const days = [1, 2, 3, 6, 7, 8].map((n) => workingDayAfter(45_562, n, calendar));
    expect(days).toEqual([45_564, 45_565, 45_573, 45_576, 45_577, 45_579]);
  });
});

describe("客服满意度持续改进表", () => {
  it.each([
    ["zh-CN", "客服部/组长"],
    ["en", "客服部 / 组长"],
  ] as const)("parts department and owner in %s where a line can break", (locale, responsible) => {
    const staff = staffOf({ "improvement-plan": [planRow("M001", 0, FIRST, "每周复盘", null)] });
    const table = tableOf(contextOf(RESULTS, { staff, localeOf: () => locale }), "improvement-table");
    expect(column(table, "responsible")).toContain(responsible);
  });
});
