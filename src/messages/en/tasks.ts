import type * as zhCN from "../zhCN/tasks";

/** What is said of the lists that departments get and send back, in English. */
export const TASKS: Readonly<Record<keyof typeof zhCN.TASKS, string>> = {
  "nothing-to-split":
    "There is nothing to split: no open action of the improvement plan has a department. Fill in the departments first.",
  "task-sheet-missing":
    "No department task list found in: {files}. Choose files that were split from this workbook and returned; headings and action numbers must be kept. Nothing was changed.",
  "task-sheet-foreign":
    "None of the actions in {files} is in this workbook's improvement plan; they may belong to another plan. Nothing was changed.",
  "run-unfinished": "The last run did not finish. Generate again first.",
  "tasks-unassigned":
    "{count} [action|actions] [has|have] no department and [is|are] not on any list: {actions}.",
  "tasks-merged": "Merged {cells} [entry|entries] for {actions} [action|actions].",
  "tasks-nothing-new": "The task lists contain nothing new to merge.",
  "tasks-row-new":
    "Not merged: row {row} of “{from}” has no action number; it was added after sending ({text}). To include it, enter it in the improvement plan.",
  "tasks-row-unknown": "Not merged: {key} in row {row} of “{from}” is not in the improvement plan ({text}).",
  "tasks-row-other":
    "Not merged: {key} in row {row} of “{from}” is another action in the improvement plan ({text}).",
  "tasks-row-twice": "Not merged: “{from}” has {key} more than once; please check row {row} ({text}).",
  "tasks-cell-unreadable": "Not merged: “{text}” under {column} in row {row} of “{from}” cannot be read.",
  "tasks-cell-not-theirs":
    "Not merged: “{column}” in row {row} of “{from}” was changed from “{sent}” to “{text}”; that column is managed in the improvement plan.",
  "tasks-column-added":
    "Not merged: “{from}” has a new column “{column}” with {filled} entries; please see that file.",
  "tasks-conflicts": "Please decide on {count} [entry|entries] first; the workbook has not been changed yet:",
  "tasks-conflict-changed":
    "{key} {action} · {column}: “{workbook}” in the workbook, “{returned}” in “{from}” (“{sent}” when it was sent)",
  "tasks-conflict-emptied": "{key} {action} · {column}: emptied in “{from}”, “{workbook}” in the workbook",
  "tasks-conflict-unsent":
    "{key} {action} · {column}: “{workbook}” in the workbook, “{returned}” in “{from}” (the value when it was sent is unknown)",
  "task-sheets-standing":
    "Task lists are still in the workbook: {sheets}. Move them to new workbooks, merge or delete them before splitting again.",
  "task-sheets-none":
    "There is no task list in the workbook. Move or copy the returned sheets into it, then merge them.",
  "tasks-heading": "Department tasks",
  "tasks-hint":
    "Open actions, one sheet per department. Move each to a new workbook and send it; move or copy the filled-in sheets back here to merge them (add-ins cannot open files in this Excel).",
  "tasks-hint-files":
    "Open actions become one sheet per department. Move each to a new workbook and send it. When it comes back, choose the file here (or move or copy its sheet back) to merge it.",
  "tasks-files-button": "Choose returned files…",
  "tasks-split-button": "Split by department",
  "tasks-merge-button": "Merge filled lists",
  "tasks-merge-chosen": "Merge as chosen",
  "tasks-working": "Working…",
  "tasks-failed": "Not done",
  "tasks-made":
    "Made {count} [list|lists]: {sheets}. To send one on its own, right-click its tab > Move or Copy > (new book).",
  "tasks-sheets-stay": "The list sheets were not changed; you can delete them after checking.",
  "tasks-keep-workbook": "Keep workbook",
  "tasks-take-returned": "Use task list",
  "tasks-blank": "blank",
};
