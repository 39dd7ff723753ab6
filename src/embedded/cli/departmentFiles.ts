import { existsSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { readWhetherChanged } from "../../app/run/readWhetherChanged";
import { departmentTasks, type SplitPlan } from "../../app/tasks/departmentTasks";
import type { Choice } from "../../app/tasks/mergedTasks";
import { mergeTasks, type MergeOutcome, type TaskSource } from "../../app/tasks/mergeTasks";
import { writeTaskSheets } from "../../app/tasks/writeTaskSheets";
import { TERMS } from "../../documents/departmentTask/words";
import { addFile } from "../file/addFile";
import { deleteSheet } from "../model/edits/sheets";
import type { Workbook } from "../model/workbook";
import { CommandError } from "./commandError";
import type { GenerateArguments } from "./generateArguments";
import { blankWorkbook, inHost, openedWorkbook } from "./openedWorkbook";
import { savedWorkbook } from "./savedWorkbook";
import { readWholeFile, writeWholeFile } from "./wholeFile";

/** Whether the survey has been edited since the run that the plan is of. */
interface OfChangedData {
  readonly sourceChanged: boolean;
}

/** What splitting did. */
export interface SplitOutcome extends Pick<SplitPlan, "unassigned">, OfChangedData {
  readonly files: readonly string[];
}

/** What merging did. */
export interface MergedFiles extends MergeOutcome, OfChangedData {}

/** Signs that file systems do not take in names. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;

/**
 * Writes the open actions of the input's 改进计划 into a folder, a workbook a department. A file that stands there, filled
 * in perhaps, is never written over. Throws "task-files-exist"; else as `departmentTasks`.
 */
export async function splitFile(
  { input, splitInto, locale }: GenerateArguments,
  now: Date,
): Promise<SplitOutcome> {
  const { signal } = new AbortController();
  const { departments, unassigned, sourceChanged } = await inHost(
    openedWorkbook(input ?? ""),
    locale,
    async () => ({
      ...(await departmentTasks(locale, now, signal)),
      sourceChanged: await readWhetherChanged(signal),
    }),
  );
  const folder = splitInto ?? "";
  const files = filesOf(
    departments.map(({ department }) => department),
    `${TERMS.title[locale]}-`,
  ).map((name) => join(folder, name));
  const standing = files.filter((file) => existsSync(file));
  if (standing.length > 0) {
    throw new CommandError("task-files-exist", { files: standing.map((file) => basename(file)) }, 3);
  }
  const contents: Uint8Array[] = [];
  for (const tasks of departments) {
    const workbook = blankWorkbook();
    const [blank] = workbook.sheets;
    await inHost(workbook, locale, async () => {
      await writeTaskSheets([tasks], { locale, now, shift: 0 }, signal);
      if (blank !== undefined) deleteSheet(workbook, blank);
    });
    contents.push(await savedWorkbook(workbook));
  }
  mkdirSync(folder, { recursive: true });
  contents.forEach((content, place) => writeWholeFile(files[place] ?? "", content));
  return { files, unassigned, sourceChanged };
}

/** A name for each department's file, no two alike where case does not count. */
function filesOf(departments: readonly string[], before: string): readonly string[] {
  const taken = new Set<string>();
  return departments.map((department) => {
    const base = `${before}${department.replace(NOT_IN_NAMES, "_").trim()}`;
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base} (${String(count)})`;
    taken.add(name.toLowerCase());
    return `${name}.xlsx`;
  });
}

/**
 * Merges files that departments sent back into the input's plan, and saves the output; where an entry waits for a word,
 * nothing is written. Throws as `mergeTasks`, and "usage-merge-answer" for an answer that is to nothing.
 */
export async function mergeFiles(words: GenerateArguments, now: Date): Promise<MergedFiles> {
  const { input, merge, output, locale } = words;
  const { signal } = new AbortController();
  const workbook = openedWorkbook(input ?? "");
  const own = [...workbook.sheets];
  const sources = merge.flatMap((path) => sheetsOf(workbook, path));
  const choices = choicesIn(words.answers);
  const outcome = await inHost(workbook, locale, async () => {
    const found = await mergeTasks(sources, choices, { locale, now }, signal);
    for (const sheet of workbook.sheets.filter((each) => !own.includes(each))) deleteSheet(workbook, sheet);
    return { ...found, sourceChanged: await readWhetherChanged(signal) };
  });
  const unasked = [...choices.keys()].find((id) => !outcome.conflicts.some((conflict) => conflict.id === id));
  if (unasked !== undefined) throw new CommandError("usage-merge-answer", { word: unasked }, 2);
  if (outcome.merged) writeWholeFile(output, await savedWorkbook(workbook));
  return outcome;
}

/** The sheets of a file that came back, by names of this workbook's. */
function sheetsOf(workbook: Workbook, path: string): readonly TaskSource[] {
  const before = new Set(workbook.sheets);
  const from = basename(path);
  addFile(workbook, readWholeFile(path), from);
  const added = workbook.sheets.filter((sheet) => !before.has(sheet));
  if (added.length === 0) throw new CommandError("task-sheet-missing", { files: [from] }, 3);
  return added.map(({ name }) => ({ sheet: name, from }));
}

function choicesIn(answers: GenerateArguments["answers"]): ReadonlyMap<string, Choice> {
  return new Map(
    Object.entries(answers).map(([id, choice]): [string, Choice] => {
      if (choice === "workbook" || choice === "returned") return [id, choice];
      throw new CommandError("usage-merge-answer", { word: `${id}=${choice}` }, 2);
    }),
  );
}
