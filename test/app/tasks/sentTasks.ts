import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { splitFile } from "../../../src/embedded/cli/splitFile";
import { splitSentence } from "../../../src/embedded/cli/departmentSummary";
import { parseGenerateArguments } from "../../../src/embedded/cli/generateArguments";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { temporaryFolder } from "../../support/generateInto";
import { inMadeWorkbook } from "../inSurvey";
import { tableRows, typeInto } from "../shownWorkbook";
import { openInHost, REQUEST, smallSurvey } from "../surveyWorkbook";
import { commandLineOf } from "../../support/messages";

export const NOW = REQUEST.now;

/** A workbook whose four proposals belong to two departments, in a folder of its own. */
export async function planFile(): Promise<{ readonly plan: string; readonly folder: string }> {
  const folder = temporaryFolder();
  const plan = join(folder, "计划.xlsx");
  await inMadeWorkbook(
    smallSurvey(),
    async ({ workbook, host }) => {
      const rows = await tableRows("改进计划");
      for (const [place] of rows.entries()) {
        await typeInto("改进计划", place, "责任部门", place % 2 === 0 ? "客服部" : "技术部/二组");
        await typeInto("改进计划", place, "责任人", `负责人${String(place)}`);
      }
      host.settle();
      writeFileSync(plan, saveWorkbook(workbook));
    },
    { documents: ["improvement-plan"] },
  );
  return { plan, folder };
}

/** Splits the plan; gives the paths of the lists. */
export async function split(plan: string, folder: string): Promise<readonly string[]> {
  const asked = parseGenerateArguments([plan, "--split-departments", join(folder, "任务单")]);
  const outcome = await splitFile(asked, NOW);
  expect(splitSentence(outcome, commandLineOf("zh-CN"))).toMatch(/^(?!.*数据已变).*2 份部门任务单/su);
  return outcome.files;
}

/** Opens a file, does something in it and saves it, perhaps under another name. */
export async function edit(path: string, work: () => Promise<void>, as = path): Promise<void> {
  const opened = openInHost(openWorkbook(readFileSync(path), "任务单.xlsx"));
  try {
    await work();
    opened.host.settle();
    writeFileSync(as, saveWorkbook(opened.workbook));
  } finally {
    opened.close();
  }
}

/** Types into a row of the list in front, by 措施编号. */
export async function fillIn(key: string, cells: Readonly<Record<string, unknown>>): Promise<void> {
  const place = (await tableRows("部门任务单")).findIndex((row) => row["措施编号"] === key);
  for (const [heading, value] of Object.entries(cells)) await typeInto("部门任务单", place, heading, value);
}
