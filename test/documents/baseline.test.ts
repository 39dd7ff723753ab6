import { analyse } from "../../src/analysis/analyse";
import { DEFAULT_ANALYSIS, type AnalysisOptions } from "../../src/analysis/analysisOptions";
import { parsePeriod } from "../../src/analysis/periods/parsePeriod";
import type { RawCell } from "../../src/analysis/survey/rawColumn";
import { callRows } from "../../src/documents/callbacks/callRows";
import type { DocumentContext } from "../../src/documents/context";
import { cyclesOfRun } from "../../src/documents/history/cyclesOfRun";
import { mergedCycles, type Cycle } from "../../src/documents/history/cycle";
import type { CellContent } from "../../src/documents/sheet/cellSpec";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import type { StaffRow } from "../../src/documents/staffState";
import { surveyOf, type Rows } from "../analysis/survey/surveyOf";
import { builtOf, contextOf, staffOf } from "./madeUpSurvey";

const WAITING = "等待时长";
const TIMELY = "响应及时性均分";
const RATE = "总体满意度";

type Cells = Record<string, CellContent>;
type Tables = Readonly<Record<string, readonly StaffRow[]>>;

const serial = (date: string): number => Date.parse(date) / 86_400_000 + 25_569;

/** Of so many answers a month so many wait, with 2 points for the score and for 响应及时性, all others with 5. */
function answersOf(months: Readonly<Record<string, readonly [answers: number, waiting: number]>>): Rows {
  const rows = Object.entries(months).flatMap(([month, [answers, waiting]]) => {
    const first = serial(`${month}-01`);
    const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
    return Array.from({ length: answers }, (_, row): RawCell[] => {
      const waits = row < waiting;
      const score = waits ? 2 : 5;
      const reason = waits ? "等待时间太长" : "";
      return [
        `T${month}${String(row)}`,
        first + ((row * 7) % days) + 0.5,
        score,
        score,
        reason,
        `K${String(row)}`,
      ];
    });
  });
  return [["工单号", "回访时间", "满意度评分", "响应及时性", "不满意原因", "客户编号"], ...rows];
}

interface Made {
  readonly context: DocumentContext;
  readonly target: Cells;
  /** The round of waiting that is on, else the last. */
  readonly round: Cells;
  readonly effects: readonly StaffRow[];
  readonly targets: readonly StaffRow[];
  readonly cycles: readonly Cycle[];
}

/** A run over answers (`content`: from which score on they count as content), among what staff have in the tables, and what its sheets show of waiting. */
function made(
  rows: Rows,
  tables: Tables = {},
  options: Partial<AnalysisOptions> = {},
  { cycles = [], content = 4 }: { readonly cycles?: readonly Cycle[]; readonly content?: number } = {},
): Made {
  const survey = surveyOf(rows);
  const { score } = survey;
  const banded =
    score === null
      ? survey
      : { ...survey, score: { ...score, scale: { ...score.scale, basicallySatisfied: content } } };
  const context = contextOf(analyse(banded, { ...DEFAULT_ANALYSIS, ...options }), {
    staff: { ...staffOf(tables), cycles },
    // the day after the last answer
    madeAt: Math.max(...rows.map(([, time]) => (typeof time === "number" ? time : 0))) + 1,
  });
  const { specs } = builtOf(context, ["improvement-plan", "effect-verification"]);
  const rowsOf = (id: string, part?: string): readonly StaffRow[] => {
    const name = context.naming.table(id, part);
    const table = specs
      .flatMap(({ blocks }) => blocks)
      .find((block): block is TableBlock => block.kind === "table" && block.name === name);
    const stood = new Map(
      (tables[part === undefined ? id : `${id}/${part}`] ?? []).map(({ key, cells }) => [key, cells]),
    );
    if (table === undefined) return [];
    return table.rowKeys.map((key, tableRow) => ({
      key,
      tableRow,
      cells: cellsOf(table, tableRow, stood.get(key)),
    }));
  };
  const targets = rowsOf("improvement-plan", "targets");
  const effects = rowsOf("effect-verification");
  return {
    context,
    targets,
    effects,
    target: targets.find(({ key }) => key === WAITING)?.cells ?? {},
    round: effects.findLast(({ key }) => key.startsWith(`problem:${WAITING}#`))?.cells ?? {},
    cycles: mergedCycles(cycles, cyclesOfRun(context)),
  };
}

/** The cells of a row; those of staff as they stood. */
function cellsOf(table: TableBlock, row: number, stood: Cells = {}): Cells {
  return Object.fromEntries(
    table.columns.map(({ key, value, owner }) => {
      const content = value?.(row) ?? table.cell(row, key);
      const written = typeof content === "object" && content !== null ? content.value : content;
      return [key, owner === "staff" ? (stood[key] ?? written) : written];
    }),
  );
}

/** The action against waiting, from a day to a day; of further rounds one more each. */
function carriedOut(...stretches: readonly (readonly [start: string, finished: string | null])[]): Tables {
  const plan = stretches.map(([start], i): StaffRow => ({
    key: `M00${String(i + 1)}`,
    tableRow: i,
    cells: {
      problem: WAITING,
      measure: `排班${String(i)}`,
      owner: "甲",
      adoption: "已采纳",
      start: serial(start),
    },
  }));
  const tracking = stretches.map(([, finished], i): StaffRow => ({
    key: `M00${String(i + 1)}`,
    tableRow: i,
    cells: finished === null ? { progress: 50 } : { progress: 100, finished: serial(finished) },
  }));
  return { "improvement-plan": plan, "measure-tracking": tracking };
}

/** What stands of a run, with what staff change of the row of waiting in 改进目标, and of its round. */
function standing({ targets, effects }: Made, typed: Cells = {}, concluded: Cells = {}): Tables {
  const change = (
    rows: readonly StaffRow[],
    isMeant: (key: string) => boolean,
    cells: Cells,
  ): readonly StaffRow[] =>
    rows.map((row) => (isMeant(row.key) ? { ...row, cells: { ...row.cells, ...cells } } : row));
  return {
    "improvement-plan/targets": change(targets, (key) => key === WAITING, typed),
    "effect-verification": change(effects, (key) => key.startsWith(`problem:${WAITING}#`), concluded),
  };
}

const SPRING = { "2024-03": [100, 20], "2024-04": [100, 30], "2024-05": [100, 40] } as const;
const LATER = { ...SPRING, "2024-06": [100, 25], "2024-07": [100, 10] } as const;
/** Begun when the spring was over, done in June. */
const ACTION = carriedOut(["2024-06-03", "2024-06-20"]);

describe("改进前值 and 实施前", () => {
  it("are one figure over the same answers, and both sheets say which", () => {
    const first = made(answersOf(SPRING));
    expect(first.target).toMatchObject({ before: 30, beforePeriod: "2024年3月—5月" });
    expect(first.round).toMatchObject({
      before: 30,
      periods: "2024年3月—5月 → —",
      verdict: "未到验证期",
    });
    const second = made(answersOf(LATER), { ...standing(first), ...ACTION });
    expect(second.target).toMatchObject({ before: 30, beforePeriod: "2024年3月—5月" });
    expect(second.round).toMatchObject({
      before: 30,
      after: 10,
      nBefore: 300,
      periods: "2024年3月—5月 → 2024年7月",
      verdict: "有改善未达标",
    });
    const sheet = builtOf(second.context, ["effect-verification"]).specs[0];
    expect(JSON.stringify(sheet?.blocks)).toContain("问题的对比周期：等待时长 2024年3月—5月 → 2024年7月");
  });

  it("are of the period that was asked for", () => {
    const first = made(answersOf(SPRING), {}, { period: parsePeriod("2024-04") });
    expect(first.target).toMatchObject({ before: 30, beforePeriod: "2024年4月" });
    const second = made(answersOf(LATER), { ...standing(first), ...ACTION });
    expect(second.round).toMatchObject({ before: 30, nBefore: 100, periods: "2024年4月 → 2024年7月" });
  });

  it("stay when the old rows are gone", () => {
    const first = made(answersOf(SPRING));
    const second = made(answersOf({ "2024-06": [100, 25], "2024-07": [100, 10] }), {
      ...standing(first),
      ...ACTION,
    });
    expect(second.target).toMatchObject({ before: 30, beforePeriod: "2024年3月—5月" });
    expect(second.round).toMatchObject({ before: 30, nBefore: 300, oneBefore: 90, after: 10 });
  });

  it("follow corrections of the same answers until others are evaluated", () => {
    const first = made(answersOf(SPRING));
    const corrected = answersOf(SPRING).map((cells, row) =>
      row === 1 ? [...cells.slice(0, 4), "", cells[5] ?? ""] : cells,
    );
    const again = made(corrected, { ...standing(first), ...ACTION });
    expect(again.target["before"]).toBeCloseTo((89 / 300) * 100, 12);
    expect(again.round["before"]).toBeCloseTo((89 / 300) * 100, 12);
  });

  it("call again those who had the problem before, whose answers still stand", () => {
    const first = made(answersOf(SPRING));
    const second = made(answersOf(LATER), { ...standing(first), ...ACTION });
    const called = callRows(second.context).rows.filter(({ secondProblem }) => secondProblem === WAITING);
    expect(called.length).toBeGreaterThanOrEqual(10);
    expect(called.every(({ key }) => /^T2024-0[345]/u.test(key))).toBe(true);
  });

  it("differ, and say so, where the answers reach into the time of the action", () => {
    const early = carriedOut(["2024-05-06", "2024-05-20"]);
    const first = made(answersOf(SPRING));
    const second = made(answersOf(LATER), { ...standing(first), ...early });
    expect(second.target).toMatchObject({ before: 30, beforePeriod: "2024年3月—5月" });
    expect(second.round).toMatchObject({ before: 30, nBefore: 100, periods: "2024年4月 → 2024年6月" });
  });

  it("give way to the period that staff choose", () => {
    const first = made(answersOf(SPRING));
    const second = made(answersOf(LATER), {
      ...standing(first, {}, { chosenBefore: "2024年3月" }),
      ...ACTION,
    });
    expect(second.round).toMatchObject({ before: 20, periods: "2024年3月 → 2024年7月" });
  });
});

describe("another 目标指标", () => {
  const first = made(answersOf(SPRING), {}, { period: parsePeriod("2024-05") });

  it("is measured over the same answers", () => {
    const second = made(answersOf(LATER), { ...standing(first, { metric: TIMELY }), ...ACTION });
    expect(second.target).toMatchObject({
      before: 0.6 * 5 + 0.4 * 2,
      beforePeriod: "2024年5月",
      rateThen: 0.6,
    });
    expect(second.round).toMatchObject({
      before: 3.8,
      after: 0.9 * 5 + 0.1 * 2,
      periods: "2024年5月 → 2024年7月",
    });
  });

  it("is taken from what an earlier cycle kept where the old rows are gone", () => {
    const tables = { ...standing(first, { metric: RATE }), ...ACTION };
    const rows = answersOf({ "2024-06": [100, 25], "2024-07": [100, 10] });
    const second = made(rows, tables, {}, { cycles: first.cycles });
    expect(second.target).toMatchObject({ before: 0.6, beforePeriod: "2024年5月" });
    expect(second.round).toMatchObject({ before: 0.6, after: 0.9, periods: "2024年5月 → 2024年7月" });
  });

  it("is measured now where nobody knows it of then, which is said, and nothing before the action is made up", () => {
    const tables = { ...standing(first, { metric: RATE }), ...ACTION };
    const second = made(answersOf({ "2024-06": [100, 25], "2024-07": [100, 10] }), tables);
    expect(second.target).toMatchObject({ before: 1 - 35 / 200, beforePeriod: "2024年6月—7月" });
    expect(second.round).toMatchObject({ before: "—", periods: "— → 2024年7月", verdict: "样本不足" });
  });
});

describe("a further round", () => {
  const first = made(answersOf(SPRING));
  const second = made(answersOf(LATER), { ...standing(first, { target: 5 }), ...ACTION });
  const again = { conclusion: "重新分析" };

  it("measures anew what was before, over no answers from before the last one was over", () => {
    const reopened = made(answersOf(LATER), { ...standing(second, {}, again), ...ACTION });
    expect(reopened.target).toMatchObject({ before: 10, beforePeriod: "2024年7月", target: 5 });
    expect(reopened.round).toMatchObject({
      key: `problem:${WAITING}#2`,
      before: 10,
      periods: "2024年7月 → —",
    });
    expect(reopened.effects.find(({ key }) => key === `problem:${WAITING}#1`)?.cells).toMatchObject({
      before: 30,
      after: 10,
      periods: "2024年3月—5月 → 2024年7月",
    });

    const later = answersOf({ ...LATER, "2024-08": [100, 9], "2024-09": [100, 4] });
    const both = carriedOut(["2024-06-03", "2024-06-20"], ["2024-08-02", "2024-08-20"]);
    const third = made(later, { ...standing(reopened), ...both });
    expect(third.target).toMatchObject({ before: 10, beforePeriod: "2024年7月" });
    expect(third.round).toMatchObject({
      before: 10,
      after: 4,
      periods: "2024年7月 → 2024年9月",
      verdict: "达标",
    });

    const closed = { conclusion: "固化为标准" };
    const fourth = made(later, { ...standing(third, {}, closed), ...both });
    expect(fourth.target).toMatchObject({ before: 10, beforePeriod: "2024年7月" });
    expect(fourth.effects.filter(({ key }) => key.startsWith("problem:")).map(({ key }) => key)).toEqual([
      `problem:${WAITING}#1`,
      `problem:${WAITING}#2`,
    ]);
  });

  it("is of what the run evaluates where that is all from after it", () => {
    const alone = answersOf({ "2024-07": [100, 10] });
    const reopened = made(alone, { ...standing(second, {}, again), ...ACTION });
    expect(reopened.target).toMatchObject({ before: 10, beforePeriod: "2024年7月" });
  });
});

describe("other bands", () => {
  const first = made(answersOf(SPRING), {}, { period: parsePeriod("2024-05") });
  const tables = { ...standing(first, { metric: RATE, metricThen: "" }), ...ACTION };
  const rated = made(answersOf(LATER), tables);
  /** 2 counts as content from now on. */
  const bands = { content: 2 };

  it("measure the same answers anew where they stand", () => {
    expect(rated.target).toMatchObject({ before: 0.6, beforePeriod: "2024年5月" });
    const changed = made(answersOf(LATER), { ...standing(rated), ...ACTION }, {}, bands);
    expect(changed.target).toMatchObject({ before: 1, beforePeriod: "2024年5月" });
    expect(changed.round).toMatchObject({ before: 1, after: 1, periods: "2024年5月 → 2024年7月" });
  });

  it("are said where they are gone, and nothing is compared across them", () => {
    const gone = answersOf({ "2024-06": [100, 25], "2024-07": [100, 10] });
    const changed = made(gone, { ...standing(rated), ...ACTION }, {}, { ...bands, cycles: rated.cycles });
    expect(changed.target).toMatchObject({ before: 0.6, beforePeriod: "2024年5月（当时分档）" });
    expect(changed.round).toMatchObject({ before: "—", after: 1, verdict: "样本不足" });
  });
});

describe("a workbook of an earlier version, which did not say of which answers 改进前值 is", () => {
  const first = made(answersOf(SPRING));
  const old = { ...standing(first, { baseline: null, beforePeriod: null }), ...ACTION };

  it("keeps the value, and compares with the last whole month before the action as it did", () => {
    const second = made(answersOf(LATER), old);
    expect(second.target).toMatchObject({ before: 30, beforePeriod: "—" });
    expect(second.round).toMatchObject({ before: 40, after: 10, periods: "2024年5月 → 2024年7月" });
    const third = made(answersOf(LATER), { ...standing(second), ...ACTION });
    expect(third.target).toEqual(second.target);
  });

  it("measures anew when a round is opened again", () => {
    const second = made(answersOf(LATER), old);
    const reopened = made(answersOf(LATER), {
      ...standing(second, {}, { conclusion: "重新分析" }),
      ...ACTION,
    });
    expect(reopened.target).toMatchObject({ before: 10, beforePeriod: "2024年7月" });
  });

  it.each(["{", "[]", '{"round":1}', '{"round":1,"span":{"label":7},"bands":null,"numbers":null}'])(
    "is one where what is kept reads %s",
    (baseline) => {
      const second = made(answersOf(LATER), { ...standing(first, { baseline }), ...ACTION });
      expect(second.target).toMatchObject({ before: 30, beforePeriod: "—" });
    },
  );
});

describe("one group alone", () => {
  it("is not compared with all of them", () => {
    const first = made(answersOf(SPRING));
    const part = { column: "班组", value: "一组" };
    const stored = JSON.parse(String(first.target["baseline"])) as { span: object };
    const baseline = JSON.stringify({ ...stored, span: { ...stored.span, part } });
    const second = made(answersOf(LATER), { ...standing(first, { baseline }), ...ACTION });
    expect(second.target).toMatchObject({ before: 30, beforePeriod: "2024年3月—5月（班组：一组）" });
    expect(second.round).toMatchObject({ periods: "2024年5月 → 2024年7月" });
  });
});

it("answers without a time say so, and compare with nothing", () => {
  const undated = answersOf(SPRING).map((cells) => cells.filter((_, column) => column !== 1));
  expect(made(undated).target).toMatchObject({ before: 30, beforePeriod: "全部数据" });
  expect(made(undated, ACTION).round).toMatchObject({ before: "—" });
});
