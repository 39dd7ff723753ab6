import type * as zhCN from "../zhCN/tasks";

/** What is said of the lists that departments get and send back, in English. */
export const TASKS: Readonly<Record<keyof typeof zhCN.TASKS, string>> = {
  "nothing-to-split":
    "There is nothing to split: no open action of the improvement plan has a department. Fill in the departments first.",
  "task-sheet-missing":
    "No list of a department's tasks in: {files}. Choose files that were split off this workbook and came back; their headings and the action numbers must be kept. Nothing was changed.",
  "task-sheet-foreign":
    "No action of {files} is in this workbook's improvement plan: it may belong to another. Nothing was changed.",
  "run-unfinished": "The last run did not end. Generate the sheets once more before splitting the tasks.",
  "tasks-split": "Split into {count} lists of tasks: {files}",
  "tasks-unassigned": "{count} actions have no department and are on no list: {actions}.",
  "tasks-merged": "Merged {cells} entries of {actions} actions.",
  "tasks-nothing-new": "The lists have nothing new to merge.",
  "tasks-row-new":
    "Not merged: row {row} of “{from}” has no action number: it was added after sending ({text}). To take it on, enter it in the improvement plan.",
  "tasks-row-unknown": "Not merged: {key} in row {row} of “{from}” is not in the improvement plan ({text}).",
  "tasks-row-other":
    "Not merged: {key} in row {row} of “{from}” is another action in the improvement plan ({text}).",
  "tasks-row-twice": "Not merged: “{from}” has {key} more than once; please check row {row} ({text}).",
  "tasks-cell-unreadable": "Not merged: “{text}” under {column} in row {row} of “{from}” cannot be read.",
  "tasks-cell-not-theirs":
    "Not merged: {column} in row {row} of “{from}” was changed from “{sent}” to “{text}”; it belongs to the improvement plan.",
  "tasks-column-added":
    "Not merged: “{from}” has a new column “{column}” with {filled} entries; look at them in that file.",
  "tasks-conflicts": "{count} entries need your word first; the workbook is not changed yet:",
  "tasks-conflict-changed":
    "{key} {action} · {column}: “{workbook}” in the workbook, “{returned}” in “{from}” (“{sent}” when it was sent)",
  "tasks-conflict-emptied": "{key} {action} · {column}: emptied in “{from}”, “{workbook}” in the workbook",
  "tasks-conflict-unsent":
    "{key} {action} · {column}: “{workbook}” in the workbook, “{returned}” in “{from}” (how it was sent is not known)",
  "tasks-conflict-take":
    '  keep the workbook\'s: --answer "{id}=workbook"; take the list\'s: --answer "{id}=returned"',
  "task-sheets-standing":
    "Lists of tasks are still in the workbook: {sheets}. Move them to new workbooks, merge or delete them before splitting again.",
  "task-sheets-none":
    "There is no list of tasks in the workbook. Move or copy the sheets that came back into it, then merge them.",
  "tasks-heading": "Department tasks",
  "tasks-hint":
    "The open actions, a sheet a department, to be moved to a new workbook and sent; move or copy the filled ones back here to merge them (in this Excel an add-in cannot take files).",
  "tasks-hint-files":
    "The open actions become a sheet for each department, to be moved into a workbook of its own and sent. Once it comes back, choose the file here (or move or copy its sheet back) and merge it.",
  "tasks-files-button": "Choose files that came back…",
  "tasks-split-button": "Split by department",
  "tasks-merge-button": "Merge filled lists",
  "tasks-merge-chosen": "Merge as chosen",
  "tasks-working": "Working…",
  "tasks-failed": "Not done",
  "tasks-made":
    "Made {count} lists: {sheets}. Right-click a sheet's tab > Move or Copy > (new book) to send it on its own.",
  "tasks-sheets-stay": "The sheets of the lists are as they were; delete them once you have looked.",
  "tasks-keep-workbook": "Keep the workbook's",
  "tasks-take-returned": "Take the list's",
  "tasks-blank": "blank",
  "usage-split-output":
    "--split-departments writes the lists into the folder after it; it goes without -o, --merge, --undo and --share.",
  "usage-merge-other": "--merge only merges lists of tasks; it goes without --undo and --share.",
  "usage-merge-input":
    "Write the input file first, then --merge: npm run generate -- PLAN.xlsx -o OUTPUT.xlsx --merge TASKS.xlsx",
  "usage-merge-answer":
    '--answer "{word}" answers none of the open entries, or is neither workbook nor returned. Write it as printed.',
  "task-files-exist":
    "The folder already has files of these names, maybe filled in by a department: {files}. Choose another folder; nothing was written.",
};
