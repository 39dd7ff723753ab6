import type { Language } from "./message";

/** English. */
export const ENGLISH: Language = {
  listSeparator: ", ",
  templates: {
    unexpected: "Something unexpected went wrong ({code}). Your data were not changed. {detail}",
    cancelled: "Cancelled. Your data and what you filled in were not changed.",

    "usage-input-missing": "No input file given. Usage: npm run generate -- INPUT.xlsx -o OUTPUT.xlsx",
    "usage-output-missing": "No output file given. Add -o OUTPUT.xlsx",
    "usage-surplus-word": "Not expected: {word}. One input file at a time; put paths with spaces in quotes.",
    "usage-output-is-input": "The output may not be the input file ({path}). Choose another name.",
    "usage-output-type": "The output must be .xlsx or .xlsm: {path}",
    "usage-macro-type":
      "A workbook with macros (.xlsm) must be saved as .xlsm, any other as .xlsx. Input: {input}, output: {output}",
    "usage-role-form":
      '--role {word} is not understood. Write --role ROLE="column", for example --role score="Satisfaction"',
    "usage-role-unknown": "There is no role {role}. The roles are: {roles}",
    "usage-value": '--{option} can\'t be "{value}". It takes: {values}',
    "usage-unknown-option": "The command is not understood: {detail}",
    "usage-port": '--port takes a whole number from 0 to 65535, not "{value}".',

    "file-not-found": "There is no file {path}. Check the path.",
    "file-unreadable":
      "The file {path} can't be read ({detail}). Check its permissions, or close the program that uses it.",
    "file-unwritable":
      "The file {path} can't be written ({detail}). Check that the folder exists and may be written, and that the file is not open.",
    "file-type-unknown": "Files of this type are not supported: {path}. Use .xlsx, .xlsm or .csv.",
    "file-empty": "The file {path} is empty. Export it again.",
    "file-damaged":
      "The file {path} is damaged and can't be read to its end. Open it in Excel and save a copy, or export it again.",
    "file-encrypted":
      "The file {path} needs a password to open. Remove it in Excel (File > Info > Protect Workbook) and try again.",
    "file-legacy-xls": "The file {path} is in the old .xls format. Save it as .xlsx in Excel and try again.",
    "file-binary-xlsb": "The file {path} is in the .xlsb format. Save it as .xlsx in Excel and try again.",
    "file-not-a-workbook": "The file {path} is not an Excel workbook. Choose an .xlsx, .xlsm or .csv file.",
    "file-too-large": "The file {path} is too large. Split it and try again.",

    "pane-title": "CSAT Loop",
    "pane-introduction":
      "Reads the satisfaction survey in this workbook, cleans it, computes the measures, classifies the reasons and makes the improvement and tracking sheets. Your data stay untouched.",
    "pane-generate": "Generate",
    "pane-cancel": "Cancel",
    "pane-done": "Done",
    "pane-sheets": "Sheets: {sheets}",
    "figure-rate": "Satisfaction rate",
    "figure-dissatisfied-rate": "Dissatisfied rate",
    "figure-valid-answers": "Valid answers",
    "figure-all-rows": "All rows",
    "summary-rows": "Read {read} rows, kept {kept}, excluded {excluded}.",
    "summary-satisfaction":
      "Satisfaction rate {rate} (95% interval {low}–{high}, n={n}), dissatisfied rate {dissatisfied}, mean {mean}.",
    "summary-nps": "NPS {score} (n={n}).",
    "summary-core": "Core problems: {problems}.",
    "summary-written": "Written to {output}",
    "stage-reading": "Reading the survey…",
    "stage-analysing": "Analysing…",
    "stage-writing": "Writing the sheets…",
    "stage-finishing": "Finishing…",

    "source-empty":
      'The sheet "{sheet}" is empty. Open the sheet that holds the survey, or say where it is (--sheet, --range).',
    "header-not-found":
      'No header row was found on the sheet "{sheet}". The data need a row of column names above them, such as Ticket, Satisfaction score, Reason.',
    "no-rows":
      'Row {headerRow} of the sheet "{sheet}" is a header, but there is nothing under it. Export the survey with its answers.',
    "single-column":
      'The sheet "{sheet}" has a single column ({headers}), which is not a survey. Export one answer a row with a score and at least one other column.',
    "score-not-found":
      'No score column was found among the headers in row {headerRow} of the sheet "{sheet}": {headers}. Say which column it is, for example --role score="column" (or --role nps=…, --role reason=…).',
    "score-not-readable":
      'The column "{header}" of the sheet "{sheet}" holds no score that can be read (for example: {samples}). Check it, or name another column or scale (--role score=…, --scale …).',
    "role-column-not-found":
      'The sheet "{sheet}" has no column "{wanted}" (wanted as {role}). Its columns are: {headers}',
    "role-not-known": "There is no role {role}. The roles are: {known}",
    "workbook-empty": "The workbook holds no data. Open one that holds the answers of a satisfaction survey.",
    "sheet-not-found": 'The workbook has no sheet "{sheet}". It has: {sheets}',
    "range-invalid": '"{range}" is not a range. Write it like A1:L500.',
    "range-outside": 'There is nothing in the range {range} of the sheet "{sheet}". Check the range.',
    "sheet-protected":
      'The sheet "{sheet}" is protected and can\'t be written. Unprotect it (Review > Unprotect Sheet) and generate again. Nothing was changed.',
    "workbook-protected":
      "The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook) and generate again.",
    "workbook-read-only": "The workbook is read-only. Save a copy and generate again.",
    "cell-edit-mode": "A cell is being edited. Press Enter or Esc, then generate again.",
    "excel-failed":
      "Excel refused a step ({officeCode}, {place}). Your data and what you filled in were not changed; generate again to complete the sheets.",
    "ivr-suspected":
      'Note: the column "{header}" holds only 1–3, which may be IVR keys (1 satisfied, 2 basically satisfied, 3 dissatisfied). It is read as 1–5; if they are keys, use --scale ivr.',
    "scale-uncertain":
      'Note: the scale of the column "{header}" is not certain. If it is wrong, set it with --scale.',
    "period-invalid": '"{period}" is not a period. Write 2024-05, 2024Q2, 2024H1 or 2024-04-26..2024-05-25.',
    "period-without-time":
      '{period} can\'t be taken out: no column tells when. Name it with --role time="column", or leave the period out.',
    "documents-empty":
      "None of the sheets asked for ({documents}) can be made from these data. Choose others.",
    "dates-not-readable":
      'Note: {count} dates in the column "{header}" can\'t be read; these rows belong to no month.',
    "many-invalid-scores":
      'Note: {invalid} values of the column "{header}" are not on the scale ({valid} are). Check the column and the scale.',
    "nps-from-rating": 'Note: "{header}" is an overall rating from 0 to 10 and was counted as NPS.',
    "overall-missing":
      'Note: "{header}" has no item for the overall score, so the satisfaction rate is not computed.',
    "ticket-id-lost-digits":
      'Note: {count} ticket numbers in the column "{header}" have turned into 1.2E+17 and lost their last digits. Export them as text.',
    "time-taken-from": 'Note: no column tells when the answer was given; "{header}" was taken.',
    "sheet-is-ours":
      'The sheet "{sheet}" was made by this add-in and can\'t be the survey. Choose the sheet that holds the original data.',
    "date-order-assumed":
      'Note: the data don\'t tell whether day or month comes first in the column "{header}"; one order was assumed. Check that the months are right.',
    "date-order-mixed":
      'Note: the column "{header}" mixes day-first and month-first dates. Make them uniform and export again, or months may be wrong.',
    "ivr-assumed":
      'Note: the column "{header}" is read as IVR keys (1 satisfied, 2 basically satisfied, 3 dissatisfied). If it is not, use --scale 1-5.',
    "scale-reversed-suspected":
      'Note: in the column "{header}" 1 may be the best answer. Higher is read as better; check it.',
    "weight-not-used": "Note: the weights of column “{header}” are not used: every answer counts once.",
    "answers-counted": "Note: each score counts as often as “{header}” says, {total} answers in all.",
    "summed-up-suspected":
      "Note: column “{header}” looks like rates or means of several answers, not scores that people gave; the results are not reliable. Use the answers themselves, or a table of scores and counts.",
    "counts-too-large":
      "On sheet “{sheet}”, column “{header}” adds up to {total} answers, more than a sheet has rows. Split the table and try again.",
    "total-rows": "Note: {count} rows are totals and were not counted.",
    "repeated-headers":
      "Note: the header row is repeated {count} times among the data; these rows were not counted.",
    "small-sample":
      "Note: only {n} valid answers, fewer than {needed}: a small sample, so be careful with conclusions.",
    "everybody-gives-reasons":
      "Note: satisfied customers fill in the reason column too, so none was excluded as contradictory.",
    "questions-for-some":
      "Note: the dimensions are blank in many answers, so none was excluded as unfinished.",
    "many-unclassified":
      "Note: {count} of {total} reasons fit no category. Add words to the reason dictionary sheet and generate again.",
    "flat-distribution":
      "Note: the categories of reasons are of similar size, so the Pareto shows no clear vital few.",
    "formulas-kept":
      "Note: {count} of the workbook's own formulas need something that can't be calculated here ({details}); they keep the file's values until Excel opens it: {cells}.",
    "function-unsupported":
      "The formula in {cell} needs something that can't be calculated here ({detail}). Generate in Excel instead.",
    "formula-not-understood":
      "The formula in {cell} is not understood ({detail}). Check it, or generate in Excel.",
  },
};
