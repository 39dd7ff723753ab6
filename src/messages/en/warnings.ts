import type * as zhCN from "../zhCN/warnings";

/** What the user should know of the data and of what came of them, in English. */
export const WARNINGS: Readonly<Record<keyof typeof zhCN.WARNINGS, string>> = {
  "scale-uncertain":
    'Note: the scale of the column "{header}" is not certain. If it is wrong, set it with --scale.',
  "in-pane-scale-uncertain": "The scale of the column “{header}” is not certain; please check it.",
  "too-much-for-formulas":
    "Note: there is too much data for live formulas, so the sheets hold values; make them again after corrections.",
  "dates-not-readable":
    'Note: {count} dates in the column "{header}" can\'t be read; these rows belong to no month.',
  "numbers-no-answers":
    "Note: in the column “{header}” {values} are not on {min}–{max}: they are taken for no answer and not counted.",
  "words-no-answers":
    "Note: in the column “{header}” {words} stand beside another middle word: they are taken for no answer and not counted.",
  "dimensions-by-place":
    "Note: {headers} stand beside the score and use the same numbers; they were taken for dimensions. If they are not, give them the role ignore.",
  "time-since-1970":
    "Note: the column “{header}” counts seconds or milliseconds since 1970 and was read as such, in UTC; near midnight the day may be another one.",
  "scores-like-means":
    "Note: {count} of the {valid} scores in “{header}” have decimals (such as {example}) and look like averages rather than one customer’s answer. Each row was still counted as one answer; if a row sums several up, use the single answers or add a column with their number.",
  "many-invalid-scores":
    'Note: {invalid} values of the column "{header}" are not on the scale ({valid} are). Check the column and the scale.',
  "nps-not-defined":
    "Note: “{header}” was answered on {scale}, while NPS is defined on 0–10, so no NPS is computed.",
  "nps-without-zero":
    "Note: “{header}” was answered on 1–10, without a 0; for the NPS 9–10 are promoters and up to 6 detractors all the same.",
  "ces-not-defined":
    "Note: “{header}” was answered on {scale}, while CES is defined on 1–7 or 1–5, so no CES is computed.",
  "nps-from-rating": 'Note: "{header}" is an overall rating from 0 to 10 and was counted as NPS.',
  "overall-missing":
    'Note: "{header}" has no item for the overall score, so the satisfaction rate is not computed.',
  "ticket-id-lost-digits":
    'Note: {count} ticket numbers in the column "{header}" have turned into 1.2E+17 and lost their last digits. Export them as text.',
  "response-time-computed": "Note: no column has the response time; it is counted from “{from}” to “{to}”.",
  "response-before-opening":
    "Note: in {count} rows “{to}” is before “{from}”; these have no response time. Check them.",
  "score-taken-from":
    'Note: no heading speaks of satisfaction; "{header}" was taken for the score, as all that stands there are such answers.',
  "time-taken-from": 'Note: no column tells when the answer was given; "{header}" was taken.',
  "date-order-assumed":
    'Note: the data don\'t tell whether day or month comes first in the column "{header}"; {text} was read as {read} (year-month-day). Check that the months are right.',
  "date-order-mixed":
    'Note: the column "{header}" mixes day-first and month-first dates. Make them uniform and export again, or months may be wrong.',
  "ivr-assumed":
    'Note: the column "{header}" is read as IVR keys (1 satisfied, 2 basically satisfied, 3 dissatisfied). If it is not, use --scale 1-5.',
  "in-pane-ivr-assumed":
    "The column “{header}” is read as IVR keys (1 satisfied, 2 basically, 3 not). If it is not, change the scale.",
  "scale-turned":
    "Note: in the column “{header}” {best} is best and {worst} worst; the scores were turned as they were read, so that higher is better.",
  "answers-without-score":
    "Note: {count} answers have no valid overall score but answer other questions: they stand in Valid answers and count for other measures only.",
  "made-without-survey":
    "No survey was read: only sheets that need none were made; cases are entered by hand.",
  "corrections-lost":
    "Note: {count} rows that were corrected or written beside by hand are not in the data any more ({rows}). What was written is kept at the end of Rows left out and stands again when the rows come back.",
  "case-correction-overruled":
    "{count} categories corrected in the follow-up record were not written: the answers were corrected otherwise, and that counts.",
  "cross-not-made":
    "The cross table {cross} was not made: the data lack a column for it, or have fewer than two groups.",
  "weights-beside":
    "Note: the satisfaction rate and dimensions weighted by “{header}” stand under “Weighted” on Satisfaction measures; all other figures count every answer once. {withoutWeight} answers have no valid weight and are not in the weighted figures.",
  "weight-not-used": "Note: the weights of column “{header}” are not used: every answer counts once.",
  "answers-counted": "Note: each score counts as often as “{header}” says, {total} answers in all.",
  "summed-up-rate":
    "Note: each row sums answers up. “{header}” of {rows} rows, weighed by “{volume}”, is {value} (n = {n}); there is no interval and no test of groups without single answers.",
  "summed-up-mean":
    "Note: each row sums answers up. The mean of “{header}” over {rows} rows, weighed by “{volume}”, is {value} (n = {n}); there is no interval and no test of groups without single answers.",
  "summed-up-unweighted":
    "Note: each row sums answers up, and no column says of how many. The plain mean of “{header}” over {rows} rows is {value}, for orientation only; add a column of counts or use the single answers.",
  "total-rows": "Note: {count} rows are totals and were not counted (row {rows}).",
  "statistic-rows":
    "Note: {count} rows are means, deviations and the like, not answers, and were not counted (row {rows}).",
  "unit-rows": "Note: {count} rows hold units or formats and were not counted (row {rows}).",
  "note-rows": "Note: {count} rows under the table are remarks and were not counted (row {rows}).",
  "merged-down": "Note: “{headers}” is merged downwards; blank cells were read as what stands above them.",
  "columns-joined":
    "Note: {count} columns are headed “{header}” and were answered by different people; they were read as one.",
  "columns-as-groups":
    "Note: {groups} under “{header}” are what one question was asked about; they were read as groups, each cell as an answer.",
  "counts-across": "Note: the columns “{header}” count people; each row stands for so many answers.",
  "unused-date": "Note: columns that look like dates and were not used: {headers}.",
  "unused-score": "Note: columns that look like scores and were not used: {headers}.",
  "unused-multi-select": "Note: columns that look like multi-select questions and were not used: {headers}.",
  "unused-comment": "Note: columns that look like comments and were not used: {headers}.",
  "complaint-level-unread":
    'Note: column "{header}" has words that do not say how grave a complaint is (for example: {samples}); these answers do not count for severity. Write minor, moderate, serious or major instead.',
  "unused-level": "Note: columns that look like levels of complaints and were not used: {headers}.",
  "unreadable-level":
    'Note: "{header}" looks like a level of complaints, but does not say which end is the graver (for example: {samples}); it was not used. Write minor, moderate, serious or major; where a higher number is graver, choose "Complaint level" for the column.',
  "unreadable-date":
    "Note: “{header}” looks like a time, but its values could not be read (for example: {samples}); it was not used.",
  "unreadable-score":
    "Note: “{header}” looks like a score, but its values could not be read (for example: {samples}); it was not used.",
  "unreadable-reason":
    "Note: “{header}” asks for reasons, but its cells hold codes (for example: {samples}); put the reasons in words. It was not used.",
  "unused-weight":
    "Note: columns that look like survey weights and were not used, as weights change every figure: {headers}. To use one, give it the role weight.",
  "companion-read": 'Note: sheet "{sheet}" adds {headers} by {key}; {matched} of {of} rows were found there.',
  "encoding-unsure":
    'Note: the encoding of "{fileName}" is not certain; it was read as {encoding}. Where characters look wrong, save it as UTF-8 or .xlsx and run again.',
  "sheets-as-one": "Note: {sheets} have the same headings and were read as one survey.",
  "sheets-not-read":
    "Note: {sheets} look like surveys too and were not read. Use --sheet to analyse one of them.",
  "in-pane-sheets-not-read":
    "{sheets} look like surveys too and were not read. To analyse one, select its data and press Use the selection.",
  "repeated-headers":
    "Note: the header row is repeated {count} times among the data; these rows were not counted.",
  "stray-dates":
    'Note: the dates {dates} in the column "{header}" are far from all others and may be wrong, so they are in no month. Check them in the data and generate again.',
  "period-partial":
    "Note: the data of {period} only run from {first} to {last}: the period is not complete. Compare with care.",
  "month-start-adjusted":
    "Note: months cannot begin on day {wanted} as Settings says (1 to 28); day {used} was taken. Correct it and generate again.",
  "part-not-used":
    "Note: {value} was not taken out. A table of totals does not tell which group each answer is of; the figures are of the whole table.",
  "corrections-of-others":
    "Note: {count} rows that were corrected or written beside by hand are of other groups. What was written is kept at the end of Rows left out and stands again when all groups, or theirs, are made.",
  "period-not-used":
    "Note: {period} was not taken out. A table of totals does not tell when each answer was given; the figures are of the whole table.",
  "small-sample":
    "Note: only {n} valid answers, fewer than {needed}: a small sample, so be careful with conclusions.",
  "much-non-response":
    "Note: {unanswered} of {asked} rows ({percent}%) have no valid answer. Customers who did not answer may differ from those who did, so be careful with conclusions.",
  "customer-in-group":
    "Note: {count} of the {n} scores of “{group}” are one customer's. Groups are compared with the effective sample size; take care.",
  "customers-repeated":
    "Note: {count} of {total} customers answered more than once. Groups are compared with the effective sample size.",
  "everybody-gives-reasons":
    "Note: satisfied customers fill in the reason column too, so none was excluded as contradictory.",
  "questions-for-some": "Note: the dimensions are blank in many answers, so none was excluded as unfinished.",
  "drivers-few-answers":
    "Note: only {n} answers have the overall score and every dimension, fewer than {needed}: take the importance of the dimensions as a hint only.",
  "drivers-collinear":
    "Note: {dimensions} say much the same as other dimensions (VIF above {limit}), so that their importances are hard to tell apart.",
  "drivers-too-many":
    "Note: there are {count} dimensions, more than {most}, so their correlation with the overall score stands in for their importance.",
  "many-unclassified":
    "Note: {count} of {total} reasons fit no category. Add words to the reason dictionary sheet and generate again.",
  "reasons-split": "Note: {cells} cells hold several reasons, parted at {marks}; each counts.",
  "reasons-not-split":
    "Note: {cells} cells speak of several categories in one sentence; they were not parted and count for one. Add reasons in Valid answers.",
  "several-reason-questions":
    "Note: {count} questions ask for reasons and are counted apart: the Pareto is of the first, the others ({titles}) stand below it.",
  "few-mentions":
    "Note: only {total} reasons of dissatisfaction, fewer than {needed}, so no problem is called core.",
  "flat-distribution":
    "Note: no category of reasons differs beyond chance from the next, so the Pareto shows no clear vital few.",
  "tie-at-cut":
    "Note: {categories} have equal counts on both sides of the cut, so none of them is called core.",
  "deadlines-moved":
    "Note: the new deadlines of {count} granted change requests ({requests}) went into the improvement plan.",
  "change-not-moved":
    "Note: granted change requests {requests} were not put into the improvement plan: choose the action and give a new deadline.",
  "calculated-by-hand":
    "Note: this workbook is calculated manually; it was calculated once now. After you change cells, press F9 to bring the figures up to date.",
  "source-edited":
    "Note: {sheet} was edited while it was read, so the results may lack those changes. Refresh to read it again.",
  "columns-restored":
    "Note: {columns} had been deleted from {sheet}. It was added again at the right of the table, and the formulas that read it work again; what had been written in it is gone.",
  "rows-gone":
    "Note: {sheet} no longer has these rows. What you wrote beside them may have gone with them or stand beside another row, so please check: {rows}.",
  "filter-cleared":
    "Note: {sheet} was filtered; the filter was cleared before writing, so that nothing lands in other rows. Filter again where you need it.",
  "chart-refused":
    "Note: the chart “{chart}” on {sheet} is not complete: Excel did not accept {member}. The table and its figures are there; the next run tries again.",
  "drawing-refused":
    "Note: the drawing on {sheet} is not complete: Excel did not accept {member}. The table beside it is there; the next run tries again.",
  "drawing-unsupported":
    "Note: this version of Excel lacks what drawings need (ExcelApi 1.10), so {sheet} has none; the table beside it is there. Open the workbook in a newer Excel and generate again.",
  "page-refused":
    "Note: the printed page of {sheet} is not set up: Excel did not accept {member}. Check the page setup before printing; the next run tries again.",
  "panes-refused":
    "Note: the headings of {sheet} are not kept in view: Excel did not accept {member}. The next run tries again.",
};
