import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SampleCycle } from "../../../scripts/sample/cycleSample";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { namedRows, type NamedRow } from "../../support/namedRows";
import { LIST_DOCUMENTS, workThroughLists, WRITTEN_LISTS } from "./followUpLists";
import { serialDay as day } from "./serialDay";
import type { Staff } from "./staff";

const FOLDER = resolve(__dirname, "../../../assets/sample/cycles");

/** What is true of the three exports, by construction (scripts/sample/cycleSample). */
export const TRUTH = JSON.parse(readFileSync(join(FOLDER, "truth.json"), "utf8")) as readonly SampleCycle[];

/** The export of a cycle, counted from 0. */
export const exportOf = (cycle: number): string => {
  const path = join(FOLDER, `${TRUTH[cycle]?.period ?? ""}.xlsx`);
  if (!existsSync(path)) throw new Error(`no ${path}`);
  return path;
};

/** The sheet of each export. */
export const SOURCE = "回访明细";
/** The rows above its answers: titles and headings. */
export const ABOVE = 4;

/** The cells of a cycle's export below its headings. */
export function answersOf(cycle: number): readonly (readonly unknown[])[] {
  const sheet = openWorkbook(readFileSync(exportOf(cycle)), "export.xlsx").sheets[0];
  const used = sheet?.cells.usedArea(true);
  if (sheet === undefined || used === null || used === undefined) throw new Error("an empty export");
  return Array.from({ length: used.bottom - ABOVE + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (__, column) => sheet.cells.getValue(ABOVE + row, column) ?? ""),
  );
}

/** The mornings on which the button is pressed: the first working days after each period. */
const MOMENTS = [new Date(2024, 3, 1, 9), new Date(2024, 5, 3, 9), new Date(2024, 7, 1, 9)] as const;

/** When and with which options the command line runs in a cycle. @param withLists whether staff work through the lists too. */
export function runOf(
  cycle: number,
  withLists = false,
): { readonly moment: Date; readonly options: readonly string[] } {
  const documents = [
    "effect-verification",
    "improvement-history",
    "briefing",
    ...(withLists ? LIST_DOCUMENTS : []),
  ];
  const options = ["--documents", documents.join(","), "--period", TRUTH[cycle]?.period ?? ""];
  return { moment: MOMENTS[cycle] ?? new Date(NaN), options };
}

const [WAITING, SKILL, TRANSFER] = ["等待时长", "专业能力", "转接流程"] as const;
const PLAN = "改进计划";
const TARGETS = "改进计划_targets";
const TRACKING = "改善措施跟踪表";
const EFFECTS = "效果验证";

/** How a story goes on: a run with a cycle's answers, and staff at the sheets. Both leave the workbook that they give. */
export interface Way {
  /** @param cycle counted from 0; the same again runs over the same answers. */
  readonly generate: (cycle: number) => Promise<Workbook>;
  readonly work: (work: (staff: Staff) => Promise<void>) => Promise<void>;
  /** Staff work through 鱼骨图, 待核实与回访 and 维护跟踪记录 too. */
  readonly withLists?: true;
}

/** The three cycles as a company lives them: what is made, what staff do with it, what is to be seen at the end. */
export function tellThreeCycles(way: Way, timeout: number): void {
  let book: Workbook;
  const rows = (table: string): readonly NamedRow[] => namedRows(book, table);
  const row = (table: string, where: NamedRow): NamedRow | undefined =>
    rows(table).find((cells) => Object.entries(where).every(([heading, value]) => cells[heading] === value));
  const actions = (problem: string): readonly string[] =>
    rows(PLAN).flatMap((cells) =>
      cells["核心问题"] === problem && cells["采纳"] !== "不采纳" ? [String(cells["措施编号"])] : [],
    );

  it(
    "first finds the two problems and proposes actions for both",
    async () => {
      book = await way.generate(0);
      expect(row(EFFECTS, { 指标: "总体满意度" })).toMatchObject({ 判定: "样本不足" });
      expect(rows(TARGETS).map((cells) => [cells["核心问题"], cells["改进前值"]])).toEqual([
        [WAITING, expect.closeTo(per100(0, WAITING), 9)],
        [SKILL, expect.closeTo(per100(0, SKILL), 9)],
      ]);
      const [waiting, skill] = [actions(WAITING), actions(SKILL)];
      await way.work((staff) => takeOn(staff, waiting, skill));
      if (way.withLists === true) await way.work(workThroughLists);
    },
    timeout,
  );

  it(
    "then proves the one, not the other, and says what is late",
    async () => {
      book = await way.generate(1);
      expect(row(EFFECTS, { 验证编号: `problem:${WAITING}#1` })).toMatchObject({
        ...sides(WAITING, 0, 1),
        差异显著: "差异显著",
        判定: "达标",
        建议结论: "固化为标准",
      });
      expect(row(EFFECTS, { 验证编号: `problem:${SKILL}#1` })).toMatchObject({
        ...sides(SKILL, 0, 1),
        差异显著: "属正常波动",
        判定: "无明显变化",
        建议结论: "重新分析",
      });
      const [late] = actions(TRANSFER);
      expect(row(TRACKING, { 措施编号: late ?? "" })).toMatchObject({ 责任人: "班长", 状态: "逾期" });
      expect(said(book, TRACKING)).toContain("逾期（1）");
      expect(said(book, "满意度改进月报")).toContain("转接前先说明来电事由（班长，2024-05-20）");
      await way.work((staff) => conclude(staff, late ?? ""));
      book = await way.generate(1);
    },
    2 * timeout,
  );

  it(
    "opens the other again with an action of its own, which the third cycle proves",
    async () => {
      const [, again = ""] = actions(SKILL);
      expect(row(PLAN, { 措施编号: again })).toMatchObject({ 责任人: null, 采纳: "建议" });
      await way.work((staff) => carryOutAgain(staff, again));
      book = await way.generate(2);
      expect(row(EFFECTS, { 验证编号: `problem:${SKILL}#2` })).toMatchObject({
        ...sides(SKILL, 1, 2),
        差异显著: "差异显著",
        判定: "达标",
      });
    },
    2 * timeout,
  );

  it("leaves what was judged as it was, and the problem that became a standard closed", () => {
    const closed = {
      判定: "达标",
      结论: "固化为标准",
      制度文件: "排班管理办法 V2",
      生效日期: day(2024, 6, 10),
      推广范围: "全部热线",
    };
    expect(row(EFFECTS, { 验证编号: `problem:${WAITING}#1` })).toMatchObject({
      ...sides(WAITING, 0, 1),
      ...closed,
    });
    expect(row(EFFECTS, { 验证编号: `problem:${SKILL}#1` })).toMatchObject({
      ...sides(SKILL, 0, 1),
      判定: "无明显变化",
      结论: "重新分析",
    });
    expect(row(EFFECTS, { 验证编号: `problem:${WAITING}#2` })).toBeUndefined();
  });

  it("judges the measures of the last cycle against the one before", () => {
    const rates = TRUTH.map(rateOf);
    expect(row(EFFECTS, { 指标: "总体满意度" })).toMatchObject({
      实施前: expect.closeTo(rates[1] ?? NaN, 12) as unknown,
      实施后: expect.closeTo(rates[2] ?? NaN, 12) as unknown,
      对比周期: "2024年5月 → 2024年7月",
      判定: "有改善未达标",
    });
    const kept = rows("历次改进台账").filter((cells) => cells["指标"] === "总体满意度");
    expect(kept.map((cells) => [cells["周期"], cells["值"], cells["判定"]])).toEqual([
      ["2024年3月", expect.closeTo(rates[0] ?? NaN, 12), "样本不足"],
      ["2024年5月", expect.closeTo(rates[1] ?? NaN, 12), "无明显变化"],
      ["2024年7月", expect.closeTo(rates[2] ?? NaN, 12), "有改善未达标"],
    ]);
  });

  it("still has all that staff wrote, and says what is late still", () => {
    const [waiting = ""] = actions(WAITING);
    const [skill = "", again = ""] = actions(SKILL);
    const [late = ""] = actions(TRANSFER);
    expect(row(PLAN, { 措施编号: waiting })).toMatchObject(OWNED.waiting);
    expect(row(PLAN, { 措施编号: skill })).toMatchObject(OWNED.skill);
    expect(row(PLAN, { 措施编号: again })).toMatchObject(OWNED.again);
    expect(row(PLAN, { 措施编号: late })).toMatchObject(OWNED.late);
    expect(row(TRACKING, { 措施编号: waiting })).toMatchObject({ ...DONE, 下一步行动: "每月复核话量" });
    expect(row(TRACKING, { 措施编号: late })).toMatchObject({ ...DELAYED, 状态: "逾期" });
    expect(row(TARGETS, { 核心问题: WAITING })).toMatchObject({ ...AIMS.waiting, 结果: "达标" });
    expect(row(TARGETS, { 核心问题: SKILL })).toMatchObject({ ...AIMS.skill, 结果: "达标" });
    expect(said(book, "满意度改进月报")).toContain("转接前先说明来电事由（班长，2024-05-20）");
  });

  if (way.withLists === true) tellLists(rows);
}

/** What staff wrote into the lists of the first cycle, when the third is over. */
function tellLists(rows: (table: string) => readonly NamedRow[]): void {
  it.each(WRITTEN_LISTS)(
    "still has what staff wrote into $table, with what followed from it",
    ({ table, where, stands }) => {
      const meant = rows(table).filter((cells) =>
        Object.entries(where).every(([heading, cell]) => cells[heading] === cell),
      );
      expect(meant).toEqual([expect.objectContaining(stands)]);
    },
  );
}

const STARTED = day(2024, 4, 8);

/** What staff decide of actions, by action. */
const OWNED = {
  waiting: { 责任人: "王敏", 采纳: "已采纳", 计划启动时间: STARTED, 完成时限: day(2024, 4, 26) },
  skill: { 责任人: "李强", 采纳: "已采纳", 计划启动时间: STARTED, 完成时限: day(2024, 4, 26) },
  late: {
    核心问题: TRANSFER,
    改进措施: "转接前先说明来电事由",
    责任部门: "客服部",
    责任人: "班长",
    计划启动时间: STARTED,
    完成时限: day(2024, 5, 20),
  },
  again: {
    改进措施: "新人上岗前过关考核",
    责任人: "赵蕾",
    采纳: "已采纳",
    计划启动时间: day(2024, 6, 5),
    完成时限: day(2024, 6, 28),
  },
} as const;
const DONE = { "当前进度(%)": 100, 实际完成时间: day(2024, 4, 25) } as const;
const DELAYED = { "当前进度(%)": 40, 滞后原因: "等待系统改造排期", 存在问题: "工单系统不能附言" } as const;
const AIMS = {
  waiting: { 目标值: 6, 目标日期: day(2024, 6, 30) },
  skill: { 目标值: 4, 目标日期: day(2024, 6, 30) },
} as const;

/** After the first run: one action a problem is taken on and done, the others are declined, one of their own is added. */
async function takeOn(
  { fill, add }: Staff,
  [waiting = "", ...waitingOthers]: readonly string[],
  [skill = "", ...skillOthers]: readonly string[],
): Promise<void> {
  for (const key of [...waitingOthers, ...skillOthers])
    await fill(PLAN, { 措施编号: key }, { 采纳: "不采纳" });
  await fill(PLAN, { 措施编号: waiting }, OWNED.waiting);
  await fill(PLAN, { 措施编号: skill }, OWNED.skill);
  await add(PLAN, OWNED.late);
  await fill(TARGETS, { 核心问题: WAITING }, AIMS.waiting);
  await fill(TARGETS, { 核心问题: SKILL }, AIMS.skill);
  await fill(TRACKING, { 措施编号: waiting }, { ...DONE, 下一步行动: "每月复核话量" });
  await fill(TRACKING, { 措施编号: skill }, DONE);
}

/** After the second: the one becomes a standard, the other is analysed again; why the late one is late. */
async function conclude({ fill }: Staff, late: string): Promise<void> {
  await fill(
    EFFECTS,
    { 验证编号: `problem:${WAITING}#1` },
    { 结论: "固化为标准", 制度文件: "排班管理办法 V2", 生效日期: day(2024, 6, 10), 推广范围: "全部热线" },
  );
  await fill(EFFECTS, { 验证编号: `problem:${SKILL}#1` }, { 结论: "重新分析" });
  await fill(TRACKING, { 措施编号: late }, DELAYED);
}

async function carryOutAgain({ fill }: Staff, again: string): Promise<void> {
  await fill(PLAN, { 措施编号: again }, OWNED.again);
  await fill(TRACKING, { 措施编号: again }, { "当前进度(%)": 100, 实际完成时间: day(2024, 6, 26) });
}

function rateOf({ reasons, answers }: SampleCycle): number {
  return 1 - Object.values(reasons).reduce((sum, count) => sum + count, 0) / answers;
}

/** 问题发生率(次/百份) as it is by construction. */
function per100(cycle: number, problem: string): number {
  const { reasons = {}, answers = NaN } = TRUTH[cycle] ?? {};
  return ((reasons[problem] ?? 0) / answers) * 100;
}

function sides(problem: string, before: number, after: number): NamedRow {
  return {
    实施前: expect.closeTo(per100(before, problem), 9),
    实施后: expect.closeTo(per100(after, problem), 9),
  };
}

/** All texts of a sheet, with a line for each. */
function said(workbook: Workbook, sheetName: string): string {
  const sheet = workbook.sheetByName(sheetName);
  const used = sheet?.cells.usedArea(true);
  if (sheet === undefined || used === null || used === undefined) throw new Error(`no sheet ${sheetName}`);
  const texts: unknown[] = [];
  for (let at = used.top; at <= used.bottom; at++) {
    for (let column = used.left; column <= used.right; column++) texts.push(sheet.cells.getValue(at, column));
  }
  return texts.filter((text) => typeof text === "string").join("\n");
}
