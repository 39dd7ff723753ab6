import { generate } from "../../../src/app/run/generate";
import type { GenerateRequest } from "../../../src/app/request/generateRequest";
import { undoLastRun } from "../../../src/app/run/undoLastRun";
import { updateAction } from "../../../src/app/tracking/updateAction";
import { trackedActions } from "../../../src/app/tracking/trackedActions";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { openSurvey, REQUEST, smallSurvey } from "../surveyWorkbook";

const { signal } = new AbortController();
const DOCUMENTS = ["measures", "briefing", "measure-tracking"] as const;

const run = (changes: Partial<GenerateRequest> = {}) =>
  generate({ ...REQUEST, documents: DOCUMENTS, ...changes }, () => undefined, signal);
const guarded = (workbook: Workbook): readonly string[] =>
  workbook.sheets.filter(({ protection }) => protection !== null).map(({ name }) => name);

async function protectByHand(sheet: string, password: string): Promise<void> {
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    protection.unprotect();
    protection.protect({}, password);
    await context.sync();
  });
}

describe("sheets that are computed", () => {
  let workbook: Workbook;
  let close: () => void;

  beforeAll(async () => {
    ({ workbook, close } = openSurvey(smallSurvey()));
    await run();
  });
  afterAll(() => close());

  test("are open unless their protection is wanted", () => {
    expect(guarded(workbook)).toEqual([]);
  });

  test("are protected then, without a password, but for cells that staff fill in; ledgers stay open", async () => {
    await run({ settings: { "protect-sheets": 1 } });
    expect(guarded(workbook)).toEqual(expect.arrayContaining(["满意度指标", "满意度改进月报"]));
    for (const ledger of ["改进计划", "改善措施跟踪表", "有效评价明细", "参数设置", "回访数据"])
      expect(guarded(workbook)).not.toContain(ledger);
    const sheet = workbook.sheetByName("满意度改进月报");
    expect(sheet?.protection?.password).toBeNull();
    const staffCells = workbook.names.filter(({ name }) => name.startsWith("_CSATLoop.Briefing."));
    expect(staffCells.map(({ name }) => name)).toContain("_CSATLoop.Briefing.signed_prepared");
    const isLocked = await Excel.run(async (context) => {
      const open = staffCells.map(({ name }) => context.workbook.names.getItem(name).getRange());
      const ours = context.workbook.worksheets.getItem("满意度改进月报").getRange("B2");
      const cells = [...open, ours].map(({ format }) => format.protection.load({ locked: true }));
      await context.sync();
      return cells.map(({ locked }) => locked);
    });
    expect(isLocked).toEqual([...staffCells.map(() => false), true]);
  });

  test("let staff write into all of a cell that several are joined to", async () => {
    const joined = workbook.sheets.flatMap((sheet) =>
      guarded(workbook).includes(sheet.name) ? sheet.merges.map((area) => ({ sheet: sheet.name, area })) : [],
    );
    const staffCells = workbook.names.filter(({ name }) => name.startsWith("_CSATLoop."));
    const locks = await Excel.run(async (context) => {
      const fields = staffCells.map(({ name }) => context.workbook.names.getItem(name).getRange());
      for (const field of fields) field.load({ address: true });
      const areas = joined.map(({ sheet, area: { top, left, bottom, right } }) => {
        const cells = context.workbook.worksheets.getItem(sheet);
        const area = cells.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
        const first = area.getCell(0, 0).load({ address: true });
        return { first, lock: area.format.protection.load({ locked: true }) };
      });
      await context.sync();
      const ofStaff = new Set(fields.map(({ address }) => address));
      return areas.map(({ first, lock }) => [ofStaff.has(first.address), lock.locked]);
    });
    expect(locks.filter(([isStaffs]) => isStaffs === true)).toHaveLength(3);
    for (const [isStaffs, isLocked] of locks) expect(isLocked).toBe(isStaffs !== true);
  });

  test("are written by the next run, also of a saved file, and stay protected; others keep their protection meanwhile", async () => {
    const before = guarded(workbook);
    await run({ documents: ["measures"] });
    expect(guarded(workbook)).toEqual(before);
    const saved = openWorkbook(saveWorkbook(workbook), "saved.xlsx");
    expect(guarded(saved)).toEqual(before);
  });

  test("let actions be saved from the pane", async () => {
    const first = async () => (await trackedActions("zh-CN", REQUEST.now, signal))?.[0];
    const action = await first();
    if (action === undefined) throw new Error("there is no action");
    await updateAction(action, { ...action.entry, progress: 40 }, "zh-CN", signal);
    expect((await first())?.entry.progress).toBe(40);
  });

  test("let a run be taken back", async () => {
    await undoLastRun({ ...REQUEST }, () => undefined, signal);
    expect(guarded(workbook)).toEqual(expect.arrayContaining(["满意度改进月报"]));
  });

  test("that staff have given a password are not written: the run says which, and no other loses its protection", async () => {
    await run();
    const before = guarded(workbook);
    await protectByHand("满意度指标", "secret");
    await expect(run()).rejects.toMatchObject({ code: "sheet-protected", data: { sheet: "满意度指标" } });
    expect(guarded(workbook)).toEqual(before);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("满意度指标").protection.unprotect("secret");
      await context.sync();
    });
  });

  test("are open again once that is wanted", async () => {
    await run({ settings: { "protect-sheets": 0 } });
    expect(guarded(workbook)).toEqual([]);
  });
});
