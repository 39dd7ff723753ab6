import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { taskSheets, type MergeOutcome } from "../../../src/app/tasks/mergeTasks";
import { mergeHere, mergeReturned, splitHere } from "../../../src/app/tasks/tasksHere";
import { CommandError } from "../../../src/embedded/cli/commandError";
import { mergeFiles } from "../../../src/embedded/cli/mergeFiles";
import { splitFile } from "../../../src/embedded/cli/splitFile";
import { mergeSentence } from "../../../src/embedded/cli/departmentSummary";
import { parseGenerateArguments } from "../../../src/embedded/cli/generateArguments";
import { failureOf } from "../../../src/embedded/cli/terminal";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { temporaryFolder } from "../../support/generateInto";
import { namedRows } from "../../support/namedRows";
import { excel, inMadeWorkbook, run } from "../inSurvey";
import { tableRows, typeInto } from "../shownWorkbook";
import { openInHost, smallSurvey } from "../surveyWorkbook";
import { edit, fillIn, NOW, planFile, split } from "./sentTasks";
import { commandLineOf } from "../../support/messages";

const DOCUMENTS = { documents: ["improvement-plan"] } as const;

async function merge(
  plan: string,
  files: readonly string[],
  ...answers: readonly string[]
): Promise<MergeOutcome & { readonly output: string; readonly said: string }> {
  const output = join(temporaryFolder(), "并入.xlsx");
  const given = answers.flatMap((answer) => ["--answer", answer]);
  const asked = parseGenerateArguments([plan, "-o", output, ...given, "--merge", ...files]);
  const outcome = await mergeFiles(asked, NOW);
  return { ...outcome, output, said: mergeSentence(outcome, output, commandLineOf("zh-CN")) };
}

const rowsOf = (path: string, table: string): ReturnType<typeof namedRows> =>
  namedRows(openWorkbook(readFileSync(path), "a.xlsx"), table);

const rowOf = (path: string, table: string, key: string): Readonly<Record<string, unknown>> =>
  rowsOf(path, table).find((row) => row["措施编号"] === key) ?? {};

describe("部门任务单", () => {
  it("have a file for each department with the actions that are open, and nothing else of the workbook", async () => {
    const { plan, folder } = await planFile();
    const files = await split(plan, folder);
    expect(readdirSync(join(folder, "任务单")).sort()).toEqual([
      "部门任务单-客服部.xlsx",
      "部门任务单-技术部_二组.xlsx",
    ]);
    const [first = ""] = files;
    const workbook = openWorkbook(readFileSync(first), "a.xlsx");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["任务单-客服部"]);
    expect(namedRows(workbook, "部门任务单").map((row) => row["措施编号"])).toEqual(["M001", "M003"]);
    expect(rowOf(first, "部门任务单", "M001")).toMatchObject({ 责任人: "负责人0", "当前进度(%)": 0 });
    const again = parseGenerateArguments([plan, "--split-departments", join(folder, "任务单")]);
    await expect(splitFile(again, NOW)).rejects.toMatchObject({ code: "task-files-exist", exitCode: 3 });
  }, 240_000);

  it("come back: what the departments filled in is merged, under any file name, and what staff wrote here meanwhile stays", async () => {
    const { plan, folder } = await planFile();
    const [service = "", technology = ""] = await split(plan, folder);
    await edit(plan, async () => {
      await excel(({ workbook }) => {
        workbook.worksheets.getItem("回访数据").getRange("D2").values = [[4]];
      });
      await typeInto("改善措施跟踪表", 0, "下一步行动", "每日复盘");
      await typeInto("改进计划", 1, "责任人", "李工");
    });
    const renamed = join(folder, "回复 客服.xlsx");
    await edit(service, () => fillIn("M001", { "当前进度(%)": "60%", 存在问题: "人手不足" }), renamed);
    await edit(technology, () =>
      fillIn("M002", { 实际完成时间: "2024-06-20", "当前进度(%)": 1, 计划完成时间: 45_480 }),
    );
    const { output, said, ...outcome } = await merge(plan, [renamed, technology]);
    expect(outcome).toMatchObject({ merged: true, cells: 5, actions: 2, conflicts: [], leftOut: [] });
    expect(said).toContain("已并入 5 处填写，涉及 2 项措施");
    expect(said).toContain("数据已变");
    expect(rowOf(output, "改善措施跟踪表", "M001")).toMatchObject({
      "当前进度(%)": 60,
      存在问题: "人手不足",
      下一步行动: "每日复盘",
    });
    expect(rowOf(output, "改善措施跟踪表", "M002")).toMatchObject({
      "当前进度(%)": 100,
      实际完成时间: 45_463,
      状态: "已完成",
    });
    expect(rowOf(output, "改进计划", "M002")).toMatchObject({ 责任人: "李工", 完成时限: 45_480 });
    const sheets = openWorkbook(readFileSync(output), "a.xlsx").sheets.map(({ name }) => name);
    expect(sheets).toEqual(openWorkbook(readFileSync(plan), "a.xlsx").sheets.map(({ name }) => name));
    const twice = await merge(output, [renamed, technology]);
    expect(twice).toMatchObject({ merged: true, cells: 0, conflicts: [] });
    expect(twice.said).toContain("没有需要并入的填写");
  }, 240_000);

  it("ask where both sides changed a cell, or it came back empty, and write nothing until each is answered", async () => {
    const { plan, folder } = await planFile();
    const [service = ""] = await split(plan, folder);
    await edit(plan, async () => {
      await typeInto("改善措施跟踪表", 0, "存在问题", "排班未定");
      await typeInto("改善措施跟踪表", 0, "当前进度(%)", 30);
    });
    await edit(service, () => fillIn("M001", { 存在问题: "人手不足", "当前进度(%)": 50, 责任人: "" }));
    const asked = await merge(plan, [service]);
    expect(asked.merged).toBe(false);
    expect(asked.conflicts.map(({ id }) => id)).toEqual(["M001.owner", "M001.progress", "M001.problems"]);
    expect(() => readFileSync(asked.output)).toThrow();
    expect(asked.said).toContain(
      "工作簿为“排班未定”，《部门任务单-客服部.xlsx》为“人手不足”（发出时为“空白”）",
    );
    expect(asked.said).toContain("工作簿为“30%”，《部门任务单-客服部.xlsx》为“50%”（发出时为“0%”）");
    expect(asked.said).toContain("《部门任务单-客服部.xlsx》里已清空，工作簿为“负责人0”");
    expect(asked.said).toContain('--answer "M001.problems=workbook"');
    const one = await merge(plan, [service], "M001.owner=workbook");
    expect(one.merged).toBe(false);
    const all = ["M001.owner=workbook", "M001.progress=returned", "M001.problems=workbook"];
    const { output } = await merge(plan, [service], ...all);
    expect(rowOf(output, "改善措施跟踪表", "M001")).toMatchObject({
      存在问题: "排班未定",
      "当前进度(%)": 50,
      责任人: "负责人0",
    });
    await expect(merge(plan, [service], ...all, "M009.owner=workbook")).rejects.toMatchObject({
      exitCode: 2,
    });
  }, 240_000);

  it("ask once for each file where two of them differ about one cell", async () => {
    const { plan, folder } = await planFile();
    const [service = ""] = await split(plan, folder);
    const other = join(folder, "另一份.xlsx");
    await edit(service, () => fillIn("M001", { 存在问题: "甲" }), other);
    await edit(service, () => fillIn("M001", { 存在问题: "乙" }));
    const { conflicts } = await merge(plan, [other, service]);
    expect(conflicts).toMatchObject([{ id: "M001.problems", workbook: "甲", returned: "乙" }]);
  }, 240_000);

  it("list what they do not take over: columns and rows that were added, other numbers, what cannot be read", async () => {
    const { plan, folder } = await planFile();
    const [service = ""] = await split(plan, folder);
    await edit(service, async () => {
      await fillIn("M001", { "当前进度(%)": "快了", 改进措施: "换个做法", 下一步行动: "培训" });
      await fillIn("M003", { 措施编号: "M077" });
      await excel(({ workbook }) => {
        const table = workbook.tables.getItem("部门任务单");
        table.columns.add(undefined, [["备注"], ["已和仓库沟通"], [""]]);
        table.rows.add(undefined, [["", "等待时长", "增设自助查询", ...Array<string>(10).fill("")]]);
        table.sort.apply([{ key: 2, ascending: true }]);
        workbook.worksheets.getItem("任务单-客服部").getRange("1:2").insert("Down");
      });
    });
    const { output, leftOut, said } = await merge(plan, [service]);
    expect(leftOut.map(({ code }) => code).sort()).toEqual([
      "tasks-cell-not-theirs",
      "tasks-cell-unreadable",
      "tasks-column-added",
      "tasks-row-new",
      "tasks-row-unknown",
    ]);
    for (const told of ["快了", "换个做法", "备注", "增设自助查询", "M077"]) expect(said).toContain(told);
    expect(rowOf(output, "改善措施跟踪表", "M001")).toMatchObject({ 下一步行动: "培训", "当前进度(%)": 0 });
    expect(rowsOf(output, "改进计划")).toHaveLength(rowsOf(plan, "改进计划").length);
  }, 240_000);

  it("are refused where the file has no list, or one of another plan, with its name and what to do", async () => {
    const { plan, folder } = await planFile();
    const [service = ""] = await split(plan, folder);
    const survey = join(folder, "调查.csv");
    writeFileSync(survey, smallSurvey());
    const foreign = join(folder, "别的计划.xlsx");
    await edit(
      service,
      async () => {
        await fillIn("M001", { 措施编号: "X1", 存在问题: "甲" });
        await fillIn("M003", { 措施编号: "X2" });
      },
      foreign,
    );
    for (const file of [survey, foreign]) {
      const failed: unknown = await merge(plan, [service, file]).catch((error: unknown) => error);
      const { sentence, exitCode } = failureOf(failed, plan, commandLineOf("zh-CN"));
      expect(exitCode).toBe(3);
      expect(sentence).toContain(file === survey ? "调查.csv" : "别的计划.xlsx");
      expect(sentence).toContain("没有任何内容被改动");
    }
  }, 240_000);

  it("are sheets of the workbook where no file can be made: no survey, and not written over while they stand", () =>
    inMadeWorkbook(
      smallSurvey(),
      async () => {
        const [asked, { signal }] = [{ locale: "zh-CN", now: NOW } as const, new AbortController()];
        await expect(mergeHere(new Map(), asked, signal)).rejects.toMatchObject({ code: "task-sheets-none" });
        await typeInto("改进计划", 0, "责任部门", "客服部");
        const { sheets } = await splitHere(asked, signal);
        expect(sheets).toContain("任务单-客服部");
        await expect(splitHere(asked, signal)).rejects.toMatchObject({ code: "task-sheets-standing" });
        const report = await run(DOCUMENTS);
        expect(report.source.sheet).toBe("回访数据");
        await typeInto("部门任务单", 0, "存在问题", "人手不足");
        await typeInto("改善措施跟踪表", 0, "存在问题", "排班未定");
        const [first] = await tableRows("部门任务单");
        const asking = await mergeHere(new Map(), asked, signal);
        expect(asking).toMatchObject({ merged: false, conflicts: [{ from: "任务单-客服部" }] });
        const choices = new Map(asking.conflicts.map(({ id }) => [id, "returned"] as const));
        expect(await mergeHere(choices, asked, signal)).toMatchObject({ merged: true, cells: 1 });
        const tracked = await tableRows("改善措施跟踪表");
        expect(tracked.find((row) => row["措施编号"] === first?.["措施编号"])?.["存在问题"]).toBe("人手不足");
      },
      DOCUMENTS,
    ));

  it("come back in files that are chosen: their sheets are there only while they are read", async () => {
    const { plan, folder } = await planFile();
    const [service = ""] = await split(plan, folder);
    await edit(service, () => fillIn("M001", { 存在问题: "人手不足", "当前进度(%)": 50 }));
    const asked = { locale: "zh-CN", now: NOW } as const;
    const { signal } = new AbortController();
    const files = [{ name: "回复.xlsx", bytes: new Uint8Array(readFileSync(service)) }];
    const { workbook, close } = openInHost(openWorkbook(readFileSync(plan), "计划.xlsx"));
    try {
      const sheets = workbook.sheets.map(({ name }) => name);
      await typeInto("改善措施跟踪表", 0, "存在问题", "排班未定");
      const asking = await mergeReturned(files, new Map(), asked, signal);
      expect(asking).toMatchObject({
        merged: false,
        conflicts: [{ id: "M001.problems", from: "回复.xlsx" }],
      });
      expect(workbook.sheets.map(({ name }) => name)).toEqual(sheets);
      const choices = new Map([["M001.problems", "returned"]] as const);
      const merged = await mergeReturned(files, choices, asked, signal);
      expect(merged).toMatchObject({ merged: true, cells: 2, actions: 1 });
      expect(workbook.sheets.map(({ name }) => name)).toEqual(sheets);
      expect((await tableRows("改善措施跟踪表"))[0]).toMatchObject({
        存在问题: "人手不足",
        "当前进度(%)": 50,
      });
      const answers = saveWorkbook(openWorkbook(Buffer.from(smallSurvey()), "a.csv"));
      const survey = { name: "调查.xlsx", bytes: answers };
      await expect(mergeReturned([survey], new Map(), asked, signal)).rejects.toMatchObject({
        code: "task-sheet-missing",
      });
      expect(workbook.sheets.map(({ name }) => name)).toEqual(sheets);
    } finally {
      close();
    }
  }, 240_000);

  it("say that an Excel before 1.13 takes no files", async () => {
    const { close } = openInHost(openWorkbook(Buffer.from(smallSurvey()), "a.csv"), { excelApi: "1.12" });
    try {
      const files = [{ name: "回复.xlsx", bytes: new Uint8Array([0x50, 0x4b, 3, 4]) }];
      const asked = { locale: "zh-CN", now: NOW } as const;
      await expect(
        mergeReturned(files, new Map(), asked, new AbortController().signal),
      ).rejects.toMatchObject({
        code: "files-not-supported",
      });
    } finally {
      close();
    }
  });

  it("take no other sheet for a list: neither ours, nor a copy of one", () =>
    inMadeWorkbook(
      smallSurvey(),
      async () => {
        await excel(({ workbook }) => {
          workbook.worksheets.getItem("改善措施跟踪表").copy("End");
        });
        expect(await taskSheets(new AbortController().signal)).toEqual([]);
      },
      DOCUMENTS,
    ));
});

describe("the command line of 部门任务单", () => {
  it.each([
    ["a folder and a file to write", ["a.xlsx", "--split-departments", "b", "-o", "c.xlsx"]],
    ["merging and taking back", ["a.xlsx", "-o", "c.xlsx", "--undo", "--merge", "b.xlsx"]],
    ["merging into nothing", ["-o", "c.xlsx", "--merge", "b.xlsx"]],
    ["splitting nothing", ["--split-departments", "b", "--documents", "inspection"]],
    ["writing over a list", ["a.xlsx", "-o", "b.xlsx", "--merge", "b.xlsx"]],
  ])("refuses %s", (_what, words) => {
    const taken = (): unknown => parseGenerateArguments(words);
    expect(taken).toThrow(CommandError);
    expect(taken).toThrow(/^usage-/u);
  });
});
