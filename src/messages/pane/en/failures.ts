/** What the pane says where something went wrong, in English. */
export const FAILURES: Readonly<Record<string, string>> = {
  "in-pane-unexpected":
    "Something unexpected went wrong ({code}). Your data were not changed. Try once more; if it stays, save the workbook and open it again. {detail}",
  "in-pane-sheet-not-found":
    "There is no sheet “{sheet}”; it may have been renamed or deleted. Press Look again under Data, or generate once more.",
  "in-pane-sheet-protected":
    "The sheet “{sheet}” is protected. Nothing was changed. Take the protection off (Review > Unprotect Sheet), then try again.",
  "in-pane-cell-edit-mode": "A cell is being edited. Press Enter or Esc to end that, then try again.",
  "in-pane-source-empty":
    "The sheet “{sheet}” is empty. Open the sheet that holds the survey and press Look again, or select the data and press Use the selection.",
  "in-pane-score-not-found":
    "The headers in row {headerRow} of the sheet “{sheet}” name no score: {headers}. Select the survey and press Use the selection, or give the score column a header.",
  "in-pane-score-not-readable":
    "The column “{header}” holds no score that can be read (for example: {samples}). Choose another column, or check it.",
  "in-pane-role-column-not-found": "The sheet “{sheet}” has no column “{wanted}” any more. Press Look again.",
  "in-pane-ivr-suspected":
    "The column “{header}” holds only 1–3, which may be IVR keys (1 satisfied, 2 basically, 3 not). It is read as 1–5; if they are keys, change the scale.",
  "in-pane-ivr-assumed":
    "The column “{header}” is read as IVR keys (1 satisfied, 2 basically, 3 not). If it is not, change the scale.",
  "in-pane-scale-uncertain": "The scale of the column “{header}” is not certain; please check it.",
  "in-pane-period-invalid": "“{period}” is not a period: the last day may not be before the first.",
  "in-pane-period-without-time":
    "{period} can't be taken out: no column tells when. Name one under Data, or measure all data.",

  "settings-invalid":
    "Some settings cannot be so ({settings}). Nothing was written; correct them as said under each, then save.",
  "category-unnamed": "A category needs a name. Nothing was written; enter one.",
  "category-taken": "There is a category “{category}” already. Nothing was written; choose another name.",
  "phrase-taken":
    "The phrase “{phrase}” belongs to “{category}” already. Nothing was written; take it out there first, or leave it out here.",
  "row-gone":
    "The sheet “{sheet}” has no such row any more ({row}); it may have been deleted. Nothing was written. Press Refresh and look again.",
  "cell-changed":
    "Someone has just changed “{column}” on the sheet “{sheet}” to “{found}”. Nothing was written. Press Refresh, look, then change it.",
  "progress-invalid": "The progress must be between 0 and 100. Nothing was written.",
  "nothing-tracked":
    "There is no open measure. Make the improvement plan and the tracking first, then check again.",
  "nothing-to-refresh":
    "No sheet has been made in this workbook yet, so there is nothing to refresh. Press Generate, or open the pane and choose what to make.",
  "sheets-refreshed":
    "Brought {count} sheets up to date with the present data: {sheets}. What you filled in was kept, no sheet was added.",
  "command-running": "The command before has not ended yet. Please wait a moment and try again.",
};
