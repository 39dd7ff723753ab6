import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { generateInto, temporaryFolder } from "../../support/generateInto";
import { namedRows, type NamedRow } from "../../support/namedRows";
import { serialDay } from "./serialDay";
import { asStaff, type Cells } from "./staff";
import { exportOf, runOf } from "./threeCycles";

const PLAN = "改进计划";
const TRACKING = "改善措施跟踪表";
const CALLS = "待核实与回访";
const EFFECTS = "效果验证";
const TIMEOUT = 600_000;

/** By turns: taken on and done, in hands, declined although somebody has it, nobody's; done without being adopted. */
const FATES: readonly { readonly plan: Cells; readonly isDone: boolean }[] = [
  { plan: { 责任人: "甲", 采纳: "已采纳" }, isDone: true },
  { plan: { 责任人: "乙" }, isDone: false },
  { plan: { 责任人: "丙", 采纳: "不采纳" }, isDone: true },
  { plan: {}, isDone: true },
  { plan: { 采纳: "已采纳" }, isDone: false },
];

/** The rates as document 003 and S47 define them, from nothing but the cells that staff wrote. */
function planCompletion(book: Workbook): number {
  const done = new Map(namedRows(book, TRACKING).map((row) => [row["措施编号"], row["当前进度(%)"] === 100]));
  const counted = namedRows(book, PLAN).filter((row) => {
    const isTaken = row["采纳"] === "已采纳" || (row["责任人"] ?? "") !== "";
    return isTaken && row["采纳"] !== "不采纳";
  });
  return counted.filter((row) => done.get(row["措施编号"]) === true).length / counted.length;
}

function perceived(book: Workbook, problem: unknown): number {
  const scores = namedRows(book, CALLS).flatMap((row) => {
    const score = row["二次回访满意度"];
    return row["二次回访问题"] === problem && typeof score === "number" && score >= 1 && score <= 5
      ? [score]
      : [];
  });
  return scores.filter((score) => score === 4 || score === 5).length / scores.length;
}

/** What stands right of a text on a sheet. */
function besides(book: Workbook, name: string, label: string): readonly unknown[] {
  const sheet = book.sheets.find((each) => each.name === name);
  const area = sheet?.cells.usedArea(true);
  if (sheet === undefined || !area) throw new Error(`no ${name}`);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.cells.getValue(row, column) !== label) continue;
      const values = Array.from({ length: area.right - column }, (_, at) =>
        sheet.cells.getValue(row, column + 1 + at),
      );
      return values.filter((value) => typeof value === "number");
    }
  }
  throw new Error(`no ${label} on ${name}`);
}

describe("rates of the loop over three cycles, worked out once more from the cells", () => {
  const standing = join(temporaryFolder(), "改进.xlsx");
  const opened = (): Workbook => openWorkbook(readFileSync(standing), "改进.xlsx");
  const generate = async (cycle: number, isNew = true): Promise<void> => {
    const output = join(temporaryFolder(), "下一期.xlsx");
    const { moment, options } = runOf(cycle, true);
    const further = isNew && cycle > 0 ? [exportOf(cycle)] : [];
    await generateInto(
      isNew && cycle === 0 ? exportOf(0) : standing,
      output,
      [...further, ...options],
      moment,
    );
    copyFileSync(output, standing);
  };

  /** All actions for a problem are done in the month after the first cycle, so that its customers are called again. */
  const carryOut = async (problem: string): Promise<void> => {
    const actions = namedRows(opened(), PLAN).filter((row) => row["核心问题"] === problem);
    await asStaff(standing, async ({ fill }) => {
      for (const { 措施编号: key } of actions) {
        await fill(PLAN, { 措施编号: String(key) }, { 责任人: "甲", 采纳: "已采纳" });
        await fill(TRACKING, { 措施编号: String(key) }, finishedIn(0));
      }
    });
  };

  it.each([0, 1, 2])(
    "改善计划完成率 after cycle %i",
    async (cycle) => {
      await generate(cycle);
      const rows = namedRows(opened(), PLAN).map((row) => row["措施编号"]);
      await asStaff(standing, async ({ fill }) => {
        for (const [place, key] of rows.entries()) {
          const { plan, isDone } = FATES[(place + cycle) % FATES.length] ?? { plan: {}, isDone: false };
          const where = { 措施编号: String(key) };
          if (Object.keys(plan).length > 0) await fill(PLAN, where, plan);
          await fill(TRACKING, where, isDone ? finishedIn(cycle) : { "当前进度(%)": 40, 实际完成时间: "" });
        }
      });
      const byFormula = planCompletion(opened());
      expect(byFormula).toBeGreaterThan(0);
      expect(byFormula).toBeLessThan(1);
      expect(besides(opened(), TRACKING, "改善计划完成率")[0]).toBeCloseTo(byFormula, 12);
      await generate(cycle, false);
      const again = planCompletion(opened());
      expect(again).toBeCloseTo(byFormula, 12);
      expect(besides(opened(), TRACKING, "改善计划完成率")[0]).toBeCloseTo(again, 12);
      expect(besides(opened(), "满意度改进月报", "改善计划完成率")[0]).toBeCloseTo(again, 12);
    },
    TIMEOUT,
  );

  it(
    "感知改善率 of each problem that is asked about, answers off the scale and blanks left out",
    async () => {
      await carryOut("等待时长");
      await generate(2, false);
      const calls = namedRows(opened(), CALLS).filter((row) => (row["二次回访问题"] ?? "") !== "");
      expect(calls.length).toBeGreaterThanOrEqual(5);
      const answers = [5, 4, 2, 3, 9, null, 5, 1, 4];
      await asStaff(standing, async ({ fill }) => {
        for (const [place, call] of calls.entries()) {
          const answer = answers[place % answers.length];
          const ticket = { 工单号: String(call["工单号"]), 事项: String(call["事项"]) };
          if (typeof answer === "number") await fill(CALLS, ticket, { 二次回访满意度: answer });
        }
      });
      const shares = (book: Workbook): readonly (readonly [unknown, unknown, number])[] =>
        namedRows(book, EFFECTS).flatMap((row: NamedRow) => {
          const shown = row["感知改善率"];
          return typeof shown === "number"
            ? [[row["对象"], shown, perceived(book, row["对象"])] as const]
            : [];
        });
      for (const isAgain of [false, true]) {
        if (isAgain) await generate(2, false);
        const found = shares(opened());
        expect(found.length).toBeGreaterThan(0);
        for (const [, shown, share] of found) expect(shown).toBeCloseTo(share, 12);
        expect(found.some(([, , share]) => share > 0 && share < 1)).toBe(true);
      }
    },
    TIMEOUT,
  );
});

/** Done within the month after the cycle's. */
function finishedIn(cycle: number): Cells {
  return { "当前进度(%)": 100, 实际完成时间: serialDay(2024, [4, 6, 7][cycle] ?? 4, 2) };
}
