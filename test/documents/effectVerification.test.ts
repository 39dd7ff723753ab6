import type { AnalysisOptions } from "../../src/analysis/analysisOptions";
import { parsePeriod } from "../../src/analysis/periods/parsePeriod";
import { callRows } from "../../src/documents/callbacks/callRows";
import type { Results } from "../../src/analysis/results";
import type { DocumentContext } from "../../src/documents/context";
import { effectRows } from "../../src/documents/effectVerification/effectRows";
import { verdictOf, type Judged } from "../../src/documents/effectVerification/verdict";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import { NO_STAFF_STATE, type StaffRow } from "../../src/documents/staffState";
import type { Rows } from "../analysis/survey/surveyOf";
import { contextOf, madeUpRows, resultsOf, sheetOf, staffOf } from "./madeUpSurvey";

const EFFECTS = "effect-verification";
/** 2024-04-02 and 2024-04-20. */
const [STARTED, FINISHED] = [45_384, 45_402];

function tableOf(context: DocumentContext, id = EFFECTS): TableBlock {
  const found = sheetOf(context, id)?.blocks.find(
    (block): block is TableBlock => block.kind === "table" && block.name === context.naming.table(id),
  );
  if (found === undefined) throw new Error("no table");
  return found;
}

function cellsOf(table: TableBlock, rowKey: string): Record<string, unknown> {
  const row = table.rowKeys.indexOf(rowKey);
  return Object.fromEntries(
    table.columns.map(({ key, value }) => {
      const content = value?.(row) ?? table.cell(row, key);
      return [key, typeof content === "object" && content !== null ? content.value : content];
    }),
  );
}

/** Three months in which waiting is a problem until 20 April, and hardly one after that. */
function waitingUntil(count: number, share: { readonly before: number; readonly after: number }): Rows {
  const [headers = [], ...rows] = madeUpRows(count);
  return [
    [...headers, "客户编号"],
    ...rows.map((cells, i) => {
      const isLate = Number(cells[1]) > FINISHED;
      const waits = ((i * 7919) % 1000) / 1000 < (isLate ? share.after : share.before);
      const score = waits ? 2 : 5;
      return [
        ...cells.map((cell, j) =>
          j === 4 || j === 7 ? score : j === 9 ? (waits ? "等待时间太长" : "") : cell,
        ),
        `K${String(i)}`,
      ];
    }),
  ];
}

const IMPROVED = waitingUntil(600, { before: 0.3, after: 0.05 });
const WAITING = "等待时长";
const ROUND = `problem:${WAITING}#1`;

const RESULTS = new Map<Rows, Results>();

/** The results of rows, worked out once. */
function resultsOnce(rows: Rows): Results {
  const results = RESULTS.get(rows) ?? resultsOf(rows);
  RESULTS.set(rows, results);
  return results;
}

function done(rows: Rows, tables: Readonly<Record<string, readonly StaffRow[]>> = {}): DocumentContext {
  const plan: StaffRow = {
    key: "M001",
    tableRow: 0,
    cells: { problem: WAITING, measure: "排班", owner: "甲", start: STARTED, due: FINISHED },
  };
  const tracking: StaffRow = {
    key: "M001",
    tableRow: 0,
    cells: { progress: 100, finished: FINISHED },
  };
  return contextOf(resultsOnce(rows), {
    staff: staffOf({ "improvement-plan": [plan], "measure-tracking": [tracking], ...tables }),
  });
}

describe("what is compared", () => {
  it("is a problem's last whole month before its actions began with the first whole one after they were done", () => {
    const cells = cellsOf(tableOf(done(IMPROVED)), ROUND);
    expect(cells["periods"]).toBe("2024年3月 → 2024年5月");
    expect(cells["metric"]).toBe("问题发生率(次/百份)");
    expect(Number(cells["before"])).toBeGreaterThan(20);
    expect(Number(cells["after"])).toBeLessThan(10);
    expect(cells["significance"]).toBe("差异显著");
    // without a target nothing is reached
    expect([cells["target"], cells["verdict"]]).toEqual(["—", "有改善未达标"]);
  });

  it("is nothing yet while an action is not done, or has no date of its end", () => {
    const waiting = done(IMPROVED, {
      "measure-tracking": [{ key: "M001", tableRow: 0, cells: { progress: 100 } }],
    });
    expect(cellsOf(tableOf(waiting), ROUND)).toMatchObject({
      verdict: "未到验证期",
      proposal: "—",
      brief: "",
    });
  });

  it("has a dash for each figure that there is not yet", () => {
    const waiting = done(IMPROVED, { "measure-tracking": [] });
    const cells = cellsOf(tableOf(waiting), ROUND);
    const figures = [
      "after",
      "change",
      "changeRate",
      "interval",
      "significance",
      "target",
      "perceived",
      "proposal",
    ];
    expect(figures.map((key) => cells[key])).toEqual(figures.map(() => "—"));
    const empty = Object.entries(cells).filter(([key, cell]) => cell === "" && !key.endsWith("After"));
    expect(empty.map(([key]) => key)).toEqual(["brief", "otherBefore", "low", "high", "p"]);
  });

  it("is what staff choose instead, in whichever language they name it", () => {
    const chosen = (chosenAfter: string): unknown =>
      cellsOf(
        tableOf(
          done(IMPROVED, {
            [EFFECTS]: [{ key: ROUND, tableRow: 0, cells: { chosenAfter } }],
          }),
        ),
        ROUND,
      )["periods"];
    expect(chosen("2024年4月")).toBe("2024年3月 → 2024年4月");
    expect(chosen("2024-04")).toBe("2024年3月 → 2024年4月");
    expect(chosen("哪个月")).toBe("2024年3月 → 2024年5月");
  });

  it("is, of measures, the period of the run with the one before or the one that was asked for", () => {
    const periods = (options: Partial<AnalysisOptions>): unknown =>
      cellsOf(tableOf(contextOf(resultsOf(IMPROVED, options))), "measure:rate")["periods"];
    expect(periods({})).toBe("2024年4月 → 2024年5月");
    expect(periods({ period: parsePeriod("2024-04") })).toBe("2024年3月 → 2024年4月");
    expect(periods({ period: parsePeriod("2024-05"), compareWith: parsePeriod("2024-03") })).toBe(
      "2024年3月 → 2024年5月",
    );
    expect(periods({ compareWith: parsePeriod("2024-03") })).toBe("2024年3月 → 2024年4月");
  });
});

describe("a target", () => {
  const withTarget = (target: number): DocumentContext =>
    done(IMPROVED, {
      "improvement-plan/targets": [
        {
          key: WAITING,
          tableRow: 0,
          cells: { problem: WAITING, metric: "问题发生率(次/百份)", target, date: 45_473 },
        },
      ],
    });

  it("is 改进目标's of a problem, 参数设置's of the rate", () => {
    expect(cellsOf(tableOf(withTarget(8)), ROUND)).toMatchObject({
      target: 8,
      verdict: "达标",
      proposal: "固化为标准",
    });
    expect(cellsOf(tableOf(withTarget(1)), ROUND)).toMatchObject({
      verdict: "有改善未达标",
      proposal: "重新分析",
    });
    expect(cellsOf(tableOf(withTarget(8)), "measure:rate")["target"]).toBe(0.95);
  });

  it("that is reached calls a seeded share of the customers who had the problem before, none of the others", () => {
    const context = withTarget(8);
    const { rows } = callRows(context);
    const calls = rows.filter(({ secondProblem }) => secondProblem === WAITING);
    const drawn = calls.filter(({ kinds }) => !String(kinds).includes("second-call-reserve"));
    const before = effectRows(context).find(({ key }) => key === ROUND)?.before;
    const concerned = before?.numbers.kind === "share" ? before.numbers.count : 0;
    expect(drawn).toHaveLength(Math.max(10, Math.ceil(concerned * 0.15)));
    expect(calls.length).toBeGreaterThan(drawn.length);
    expect(rows.map(({ key }) => key)).toEqual(callRows(withTarget(8)).rows.map(({ key }) => key));
    const open = done(IMPROVED, { "measure-tracking": [] });
    expect(callRows(open).rows.some(({ secondProblem }) => secondProblem !== null)).toBe(false);
  });

  it("that is reached is felt by those who are satisfied when they are called again (感知改善率)", () => {
    const call = (place: number, secondScore: number | null): StaffRow => ({
      key: `T${String(place)}#1`,
      tableRow: place,
      cells: { secondProblem: WAITING, secondScore },
    });
    const context = done(IMPROVED, { callbacks: [call(0, 5), call(1, 4), call(2, 2), call(3, null)] });
    expect(cellsOf(tableOf(context), ROUND)["perceived"]).toBeCloseTo(2 / 3, 12);
    expect(cellsOf(tableOf(done(IMPROVED)), ROUND)["perceived"]).toBe("—");
  });
});

describe("what staff conclude", () => {
  /** The round as it stands after the run that judged it, with a conclusion. */
  const concluded = (conclusion: string): readonly StaffRow[] => {
    const table = tableOf(done(IMPROVED));
    const cells = cellsOf(table, ROUND) as StaffRow["cells"];
    return [{ key: ROUND, tableRow: 0, cells: { ...cells, conclusion } }];
  };

  it("brings a problem back into the plan once, as a proposal, and opens its next round (重新分析)", () => {
    const context = done(IMPROVED, { [EFFECTS]: concluded("重新分析") });
    const plan = tableOf(context, "improvement-plan");
    const reopened = cellsOf(plan, "M002");
    expect(reopened).toMatchObject({ problem: WAITING, adoption: "建议", owner: null });
    expect(String(reopened["measure"])).toContain("重新分析“等待时长”的原因");
    const effects = tableOf(context);
    expect(effects.rowKeys.slice(-2)).toEqual([ROUND, `problem:${WAITING}#2`]);
    expect(cellsOf(effects, `problem:${WAITING}#2`)["verdict"]).toBe("未到验证期");
    const planned = [
      { key: "M001", tableRow: 0, cells: { problem: WAITING, measure: "排班", owner: "甲", start: STARTED } },
      { key: "M002", tableRow: 1, cells: { problem: WAITING, measure: "重新分析", owner: "乙" } },
    ];
    const again = done(IMPROVED, { [EFFECTS]: concluded("重新分析"), "improvement-plan": planned });
    expect(tableOf(again, "improvement-plan").rowKeys.filter((key) => key > "M002")).toEqual([]);
  });

  it("leaves a round as it was judged, whatever the answers of later runs", () => {
    const standing = concluded("固化为标准");
    const later = done(waitingUntil(600, { before: 0.1, after: 0.9 }), { [EFFECTS]: standing });
    const [was, is] = [standing[0]?.cells, cellsOf(tableOf(later), ROUND)];
    for (const key of ["before", "after", "change", "interval", "verdict", "periods", "answers"]) {
      expect([key, is[key]]).toEqual([key, was?.[key]]);
    }
    expect(tableOf(later).rowKeys).not.toContain(`problem:${WAITING}#2`);
  });
});

describe("a verdict (S46)", () => {
  const judge = (judged: Partial<Judged>): string =>
    verdictOf(
      { staff: NO_STAFF_STATE },
      {
        ready: true,
        before: 3.2,
        after: 4.1,
        fewest: 100,
        p: 0.001,
        better: "higher",
        target: null,
        isFivePoint: true,
        ...judged,
      },
    );

  it.each([
    ["响应及时性 3.2→4.1: half a point gained (document 003)", {}, "reached"],
    ["a gain under half a point, sure as it may be", { after: 3.6 }, "improved"],
    ["a gain under half a point though the target is met", { after: 3.65, target: 3.6 }, "improved"],
    ["half a point gained, and the target missed", { target: 4.5 }, "improved"],
    [
      "4.8→5.0 with the target reached: above 4.0 the target decides",
      { before: 4.8, after: 5, target: 4.9 },
      "reached",
    ],
    ["4.2→4.5 without a target", { before: 4.2, after: 4.5 }, "improved"],
    ["4.2→4.3 within chance", { before: 4.2, after: 4.3, p: 0.4 }, "unchanged"],
    [
      "超占比 15 %→5 % under its target",
      { before: 0.15, after: 0.05, better: "lower", target: 0.06, isFivePoint: false },
      "reached",
    ],
    [
      "a duration that rose",
      { before: 180, after: 220, better: "lower", target: 90, isFivePoint: false },
      "worse",
    ],
    [
      "a rise within chance",
      { before: 180, after: 184, p: 0.6, better: "lower", isFivePoint: false },
      "unchanged",
    ],
    ["too few answers", { fewest: 29 }, "few"],
    ["nothing before", { before: null, fewest: 0 }, "few"],
    ["a period that is not over", { ready: false }, "waiting"],
  ] as const)("of %s", (_case, judged, expected) => {
    expect(judge(judged)).toBe(expected);
  });
});
