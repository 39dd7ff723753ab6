import { basename } from "node:path";
import { readWhetherChanged } from "../../app/run/readWhetherChanged";
import type { Choice } from "../../app/tasks/mergedTasks";
import { mergeTasks, type MergeOutcome, type TaskSource } from "../../app/tasks/mergeTasks";
import { addFile } from "../file/addFile";
import { deleteSheet } from "../model/edits/sheets";
import type { Workbook } from "../model/workbook";
import { CommandError } from "./commandError";
import type { GenerateArguments } from "./generateArguments";
import { inHost, openedWorkbook } from "./openedWorkbook";
import { savedWorkbook } from "./savedWorkbook";
import { usageError } from "./usageError";
import { readWholeFile, writeWholeFile } from "./wholeFile";

/** What merging did. */
export interface MergedFiles extends MergeOutcome {
  /** Whether the survey has been edited since the run that the plan is of. */
  readonly sourceChanged: boolean;
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
  if (unasked !== undefined) throw usageError("usage-merge-answer", { word: unasked });
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
      throw usageError("usage-merge-answer", { word: `${id}=${choice}` });
    }),
  );
}
