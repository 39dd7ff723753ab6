import { existsSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { readWhetherChanged } from "../../app/run/readWhetherChanged";
import { departmentTasks, type DepartmentTasks, type SplitPlan } from "../../app/tasks/departmentTasks";
import { writeTaskSheets } from "../../app/tasks/writeTaskSheets";
import { TERMS } from "../../documents/departmentTask/words";
import type { Locale } from "../../glossary/locale";
import { deleteSheet } from "../model/edits/sheets";
import { CommandError } from "./commandError";
import type { GenerateArguments } from "./generateArguments";
import { blankWorkbook, inHost, openedWorkbook } from "./openedWorkbook";
import { savedWorkbook } from "./savedWorkbook";
import { writeWholeFile } from "./wholeFile";

/** What splitting did. */
export interface SplitOutcome extends Pick<SplitPlan, "unassigned"> {
  readonly files: readonly string[];
  /** Whether the survey has been edited since the run that the plan is of. */
  readonly sourceChanged: boolean;
}

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
  const files = freeFiles(
    folder,
    departments.map(({ department }) => department),
    locale,
  );
  const contents: Uint8Array[] = [];
  for (const tasks of departments) contents.push(await fileOf(tasks, locale, now, signal));
  mkdirSync(folder, { recursive: true });
  contents.forEach((content, place) => writeWholeFile(files[place] ?? "", content));
  return { files, unassigned, sourceChanged };
}

/** The workbook of a department's tasks, as a file's bytes. */
async function fileOf(
  tasks: DepartmentTasks,
  locale: Locale,
  now: Date,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const workbook = blankWorkbook();
  const [blank] = workbook.sheets;
  await inHost(workbook, locale, async () => {
    await writeTaskSheets([tasks], { locale, now, shift: 0 }, signal);
    if (blank !== undefined) deleteSheet(workbook, blank);
  });
  return savedWorkbook(workbook);
}

/** The departments' files in the folder, of which none may be there. */
function freeFiles(folder: string, departments: readonly string[], locale: Locale): readonly string[] {
  const files = namesOf(departments, `${TERMS.title[locale]}-`).map((name) => join(folder, name));
  const standing = files.filter((file) => existsSync(file));
  if (standing.length > 0) {
    throw new CommandError("task-files-exist", { files: standing.map((file) => basename(file)) }, 3);
  }
  return files;
}

/** A name for each department's file, no two alike where case does not count. */
function namesOf(departments: readonly string[], before: string): readonly string[] {
  const taken = new Set<string>();
  return departments.map((department) => {
    const base = `${before}${department.replace(NOT_IN_NAMES, "_").trim()}`;
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base} (${String(count)})`;
    taken.add(name.toLowerCase());
    return `${name}.xlsx`;
  });
}
