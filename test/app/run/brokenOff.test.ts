import { generate } from "../../../src/app/run/generate";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { cases, SEED } from "../../support/thoroughness";
import { openFaulty, type FaultyHost } from "../faultyHost";
import { growSource, inMadeWorkbook, WORKED_IN } from "../inSurvey";
import { definedNames, shownSheets, tableRows, typeInto, type ShownSheet } from "../shownWorkbook";
import { REQUEST, smallSurvey } from "../surveyWorkbook";

/** In how many places a run is broken off; which ones, the seed says. */
const FAULTS = cases(4);

const fresh = (): Promise<Workbook> =>
  Promise.resolve(openWorkbook(new TextEncoder().encode(smallSurvey()), "回访数据.csv"));

const wanted = SEED === null ? WORKED_IN : {};
const request = { ...REQUEST, ...wanted };

const run = (signal = new AbortController().signal) => generate(request, () => undefined, signal);

let file: Promise<Uint8Array> | undefined;

/** A workbook with sheets of ours in which staff have written, and new answers in the source; made once. */
async function worked(): Promise<Workbook> {
  file ??= inMadeWorkbook(
    smallSurvey(),
    async ({ workbook, host }) => {
      await staffWork();
      host.settle();
      return saveWorkbook(workbook);
    },
    wanted,
  );
  return openWorkbook(await file, "结果.xlsx");
}

async function staffWork(): Promise<void> {
  await typeInto("清洗数据", 2, "满意度评分", 4);
  await typeInto("清洗数据", 9, "剔除", "客户误评");
  await typeInto("改进计划", 0, "责任人", "值班主管");
  await growSource();
}

async function outcome(): Promise<{ sheets: readonly ShownSheet[]; names: unknown }> {
  return { sheets: await shownSheets(), names: await definedNames() };
}

describe.each([
  ["a fresh workbook", fresh],
  ["a workbook that staff work in", worked],
])("a run broken off in %s", (_name, begin) => {
  it("leaves the user's data and, once run again, what a clean run gives", async () => {
    const clean = await cleanRun(begin);
    const step = Math.max(1, Math.floor(clean.actions / FAULTS));
    const first = SEED === null ? Math.ceil(step / 2) : SEED % step;
    for (let action = first; action < clean.actions; action += step) {
      const host = openFaulty(await begin());
      try {
        const source = await shownSource();
        host.breakBefore(action);
        // The library itself forgives a failure of the batch that only lets go of its objects.
        const failure = await run().then(
          () => ({ code: "excel-failed" }),
          (error: unknown) => error,
        );
        expect(failure).toMatchObject({ code: "excel-failed" });
        expect(await shownSource()).toEqual(source);
        await run();
        expect({ action, ...(await outcome()) }).toEqual({ action, ...clean.outcome });
        await assertStaffCells(begin);
      } finally {
        host.close();
      }
    }
  }, 600_000);
});

describe("a run that is cancelled", () => {
  it("leaves the user's data and, once run again, what a clean run gives", async () => {
    const clean = await cleanRun(fresh);
    const host = openFaulty(await fresh());
    try {
      const source = await shownSource();
      const controller = new AbortController();
      const cancelled = generate(
        request,
        ({ stage, share }) => {
          if (stage === "writing" && (share ?? 0) > 0.4) controller.abort();
        },
        controller.signal,
      );
      await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
      expect(await shownSource()).toEqual(source);
      await run();
      expect(await outcome()).toEqual(clean.outcome);
    } finally {
      host.close();
    }
  });
});

async function cleanRun(
  begin: () => Promise<Workbook>,
): Promise<{ readonly actions: number; readonly outcome: Awaited<ReturnType<typeof outcome>> }> {
  const host: FaultyHost = openFaulty(await begin());
  try {
    const before = host.actions();
    await run();
    return { actions: host.actions() - before, outcome: await outcome() };
  } finally {
    host.close();
  }
}

async function shownSource(): Promise<ShownSheet | undefined> {
  return (await shownSheets()).find((sheet) => sheet.name === "回访数据");
}

async function assertStaffCells(begin: () => Promise<Workbook>): Promise<void> {
  if (begin === fresh) return;
  const rows = await tableRows("清洗数据");
  expect(rows.find((row) => row["工单号"] === "T1002")).toMatchObject({ 满意度评分: 4 });
  expect(rows.find((row) => row["工单号"] === "T1009")).toMatchObject({ 剔除: "客户误评" });
  expect((await tableRows("改进计划"))[0]).toMatchObject({ 责任人: "值班主管" });
}
