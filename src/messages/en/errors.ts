import type * as zhCN from "../zhCN/errors";

/** What could not be done, why, and what to do, in English. */
export const ERRORS: Readonly<Record<keyof typeof zhCN.ERRORS, string>> = {
  unexpected:
    "Something unexpected went wrong ({code}). Your data were not changed. Please try again; if it keeps happening, save the workbook and reopen it. {detail}",
  cancelled: "Cancelled. Your data and what you filled in were not changed.",

  "file-empty": "The file {path} is empty. Export it again.",
  "file-damaged":
    "The file {path} is damaged and can't be read completely. Open it in Excel and save a copy, or export it again.",
  "file-encrypted":
    "The file {path} needs a password to open. Remove it in Excel (File > Info > Protect Workbook) and try again.",
  "file-legacy-xls": "The file {path} is in the old .xls format. Save it as .xlsx in Excel and try again.",
  "file-binary-xlsb": "The file {path} is in the .xlsb format. Save it as .xlsx in Excel and try again.",
  "file-not-a-workbook": "The file {path} is not an Excel workbook. Choose an .xlsx, .xlsm or .csv file.",
  "file-too-large": "The file {path} is too large. Split it and try again.",
  "file-quote-open":
    "Line {line} of the file {path} has an unclosed quote, so the lines after it would be read as one cell. Close or remove the quote, or export the file again.",

  "source-empty":
    "The sheet “{sheet}” is empty. Open the sheet that holds the survey and press Look again, or select the data and press Use selection.",
  "header-not-found":
    'No header row was found on the sheet "{sheet}". The data need a row of column names above them, such as Ticket, Satisfaction score, Reason.',
  "no-rows":
    'Row {headerRow} of the sheet "{sheet}" is a header row, but there are no data below it. Export the survey with its responses.',
  "single-column":
    'The sheet "{sheet}" has a single column ({headers}) and does not look like a survey. Export one response per row, with a score and at least one other column.',
  "score-not-found":
    "No score column was found among the headers in row {headerRow} of the sheet “{sheet}”: {headers}. Select the survey and press Use selection, or give the score column a header.",
  "score-not-readable":
    "The column “{header}” has no readable scores (for example: {samples}). Choose another column, or check it.",
  "role-column-not-found": "The sheet “{sheet}” has no column “{wanted}” any more. Press Look again.",
  "role-not-known": "There is no role {role}. The roles are: {known}",
  "part-without-column":
    "No column has the role {role}, so its groups cannot be selected. Roles with groups: {roles}",
  "part-not-found": "There is no “{value}” under {header}. The largest groups there: {values}",
  "workbook-empty": "The workbook holds no data. Open one with the responses to a satisfaction survey.",
  "sheet-not-found":
    "There is no sheet “{sheet}”; it may have been renamed or deleted. Press Look again under Data, or generate once more.",
  "table-filtered":
    "The table on the sheet “{sheet}” is filtered, so no row can be added to it. Clear the filter first (Data > Clear), then try again. Nothing was changed.",
  "no-cells-in-front":
    "A chart sheet is active, and it has no cells to select. Switch to the sheet with the data, then try again.",
  "sheet-hidden":
    "The sheet “{sheet}” is hidden and cannot be shown. Unhide it first (right-click any sheet tab > Unhide), then try again.",
  "range-invalid": '"{range}" is not a range. Write it like A1:L500.',
  "range-outside": 'There is nothing in the range {range} of the sheet "{sheet}". Check the range.',
  "sheet-protected":
    "The sheet “{sheet}” is protected. Nothing was changed. Unprotect it first (Review > Unprotect Sheet), then try again.",
  "workbook-protected":
    "The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook) and generate again.",
  "workbook-read-only": "The workbook is read-only. Save a copy, then generate again.",
  "writing-refused":
    "Excel doesn't allow writing ({place}): a sheet may just have been protected, or you do not have permission to edit. Your data and what you filled in were not changed, but some sheets may be written only in part. Unprotect the sheet (Review > Unprotect Sheet) or get permission to edit, then generate again to complete them.",
  "moved-while-writing":
    "Someone inserted or deleted rows or columns on {sheet} while it was being written, so writing stopped before anything could land in the wrong rows; some sheets may be only partly up to date. What you entered is still there: wait until the others have finished, then generate again.",
  "workbook-inactive":
    "Another workbook became active, so Excel stopped this. Your data and what you filled in were not changed, but some sheets may be only partly written. Return to this workbook, then generate again to complete them.",
  "sheet-removed":
    "The sheet “{sheet}” with the data was deleted or renamed while it was being read. Nothing was written. Restore that sheet, or choose the data again, then generate again.",
  "keys-gone":
    "The hidden column “{column}” of {sheet} was deleted, and the data have no ticket numbers, so what you wrote there can't be matched to its rows. Nothing was written. Undo the deletion (Ctrl+Z); if that is not possible, keep a copy of the sheet, delete {sheet} and generate again.",
  "cell-edit-mode": "A cell is being edited. Press Enter or Esc to end that, then try again.",
  "structure-refused":
    "Excel could not create a table or delete a sheet ({officeCode}, {place}). If the title bar shows [Shared] after the file name, the workbook uses legacy sharing: turn it off (Review > Share Workbook (Legacy), clear “Use the old shared workbooks feature”), then generate again; otherwise just generate again. Your data and what you filled in were not changed, and generating again completes the sheets.",
  "cells-in-the-way":
    "Excel could not make room for rows or columns ({officeCode}, {place}): on {sheets} something of yours is beside or below a table and can't move with it, such as a pivot table, an array formula ({=…}), merged cells or a table. Move it to a sheet of its own, then generate again. Your data and what you filled in were not changed, and generating again completes the sheets.",
  "excel-failed":
    "Excel refused a step ({officeCode}, {place}). Your data and what you filled in were not changed; generate again to complete the sheets.",
  "period-invalid": "“{period}” is not a period: the last day may not be before the first.",
  "period-no-such-week":
    "There is no week {period}: {year} has only {weeks}. Write another week, for example {year}W{weeks}.",
  "period-only-years":
    "{period} cannot be measured on its own: the data only tell the year of each answer. Choose whole years, for example {year}.",
  "period-without-data":
    "There are no data for {period}: the data cover {first} to {last}. Choose a period that has data, or add data for it.",
  "period-without-time":
    "The data can't be limited to {period}: there is no time column. Set one under Data, or measure all data.",
  "periods-overlap":
    "{period} and {compareWith} are the same or have days in common, so there is nothing to compare. Choose two periods that don't overlap.",
  "documents-empty":
    "None of the selected sheets ({documents}) can be generated from these data. Choose others.",
  "sheet-is-ours":
    'The sheet "{sheet}" was made by this add-in and can\'t be the survey. Choose the sheet that holds the original data.',
  "files-not-addable": "{files} can’t be added. Open such a file in Excel, save it as .xlsx and add that.",
  "files-not-supported":
    "This Excel can’t add files. Move or copy their sheets into this workbook and they are read too.",
  "shares-without-counts":
    "Sheet “{sheet}” lists the answers of “{header}” with their shares (“{shares}”), but not how many people gave each. Add a column with the counts and try again.",
  "counts-too-large":
    "On sheet “{sheet}”, column “{header}” adds up to {total} answers, more than a sheet has rows. Split the table and try again.",

  "run-elsewhere":
    "The pane or a ribbon button is generating for this workbook. Nothing was changed; please try again when it has finished.",

  "settings-invalid":
    "Some settings are not valid ({settings}). Nothing was written; correct them as noted under each, then save.",
  "category-unnamed": "A category needs a name. Nothing was written; enter one.",
  "category-taken": "There is already a category “{category}”. Nothing was written; choose another name.",
  "phrase-taken":
    "The phrase “{phrase}” belongs to “{category}”; nothing was written. Choose “Move here” to move it out of “{category}” the next time you generate, or delete it here.",
  "row-gone":
    "The sheet “{sheet}” has no such row any more ({row}); it may have been deleted. Nothing was written. Press Reload and look again.",
  "column-gone":
    "The sheet “{sheet}” has no column “{column}” any more, so its rows cannot be filtered. Generate again to restore it.",
  "cell-changed":
    "Someone has just changed “{column}” on the sheet “{sheet}” to “{found}”. Nothing was written. Press Reload, look, then change it.",
  "partly-written":
    "Excel stopped halfway, so perhaps only part was written. Check the row on the sheet “{sheet}”, then change it again.",
  "progress-invalid": "The progress must be between 0 and 100. Nothing was written.",
};
