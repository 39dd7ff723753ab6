import type * as zhCN from "../zhCN/warnings";

/** What the user should know of the data and of what came of them, in English. */
export const WARNINGS: Readonly<Record<keyof typeof zhCN.WARNINGS, string>> = {
  "scale-uncertain": "The scale of the column “{header}” is not certain; please check it.",
  "too-much-for-formulas":
    "Note: there is too much data for live formulas, so the sheets hold values; generate again after corrections.",
  "dates-not-readable":
    'Note: {count} [date|dates] in the column "{header}" can\'t be read; [this row is|these rows are] not counted in any month.',
  "numbers-no-answers":
    "Note: in the column “{header}”, {values} are outside {min}–{max}; they are treated as no answer and not counted.",
  "words-no-answers":
    "Note: in the column “{header}”, {words} appear along with another middle answer; they are treated as no answer and not counted.",
  "dimensions-by-place":
    "Note: read as dimensions because they stand next to the score and use the same numbers: {headers}. Set any that is not one to ignore.",
  "time-since-1970":
    "Note: the column “{header}” counts seconds or milliseconds since 1970 and was read as UTC time; near midnight the date may be off by one day.",
  "scores-like-means":
    "Note: {count} of the {valid} scores in “{header}” have decimals (such as {example}) and look like averages rather than one customer’s answer. Each row was still counted as one answer; if a row combines several, use the individual answers or add a column with their number.",
  "many-invalid-scores":
    'Note: {invalid} values of the column "{header}" are not on the scale ({valid} are). Check the column and the scale.',
  "nps-not-defined":
    "Note: “{header}” uses the scale {scale}, but NPS is defined on 0–10, so no NPS was calculated.",
  "nps-without-zero":
    "Note: “{header}” uses 1–10, without a 0; for NPS, 9–10 still count as promoters and 6 or less as detractors.",
  "ces-not-defined":
    "Note: “{header}” uses the scale {scale}, but CES is defined on 1–7 or 1–5, so no CES was calculated.",
  "nps-from-rating": 'Note: "{header}" is an overall rating from 0 to 10 and was counted as NPS.',
  "overall-missing":
    'Note: "{header}" has no item for the overall score, so no satisfaction rate was calculated.',
  "ticket-id-lost-digits":
    'Note: {count} ticket numbers in the column "{header}" have turned into 1.2E+17 and lost their last digits. Export them as text.',
  "response-time-computed":
    "Note: there is no response time column; it was calculated from “{from}” to “{to}”.",
  "response-before-opening":
    "Note: in {count} [row|rows] “{to}” is before “{from}”; [this row has|these rows have] no response time. Please check.",
  "score-taken-from":
    'Note: no header mentions satisfaction; "{header}" was read as the score because all its answers are satisfaction words.',
  "time-by-year":
    'Note: "{header}" has years only. The trend compares each year with the year before; months and weeks are not shown.',
  "time-taken-from": 'Note: there is no column for the time of the answer; "{header}" was used instead.',
  "date-order-assumed":
    'Note: it is unclear whether day or month comes first in the column "{header}"; {text} was read as {read} (year-month-day). Please check that the months are right.',
  "date-order-mixed":
    'Note: the column "{header}" mixes day-first and month-first dates. Make them uniform and export again, or months may be wrong.',
  "ivr-assumed":
    "The column “{header}” is read as IVR keys (1 satisfied, 2 basically, 3 not). If it is not, change the scale.",
  "scale-turned":
    "Note: in the column “{header}”, {best} is best and {worst} worst; scores were reversed on reading, so that higher is better.",
  "answers-without-score":
    "Note: {count} [answer|answers] [has|have] no valid overall score but [answers|answer] other questions: [it is|they are] in Valid answers and [counts|count] for other measures only.",
  "made-without-survey":
    "No survey was read: only sheets that need none were generated; cases are entered by hand.",
  "corrections-lost":
    "Note: {count} [row|rows] with corrections or notes [is|are] no longer in the data ({rows}). What was entered is kept at the end of Rows left out and comes back with the data.",
  "case-correction-overruled":
    "{count} [category|categories] corrected in the follow-up record [was|were] not written: Valid answers already has other corrections, which take precedence.",
  "cross-not-made":
    "The cross table {cross} was not generated: the data lack a column for it, or have fewer than two groups.",
  "weights-beside":
    "Note: the satisfaction rate and dimensions weighted by “{header}” are under “Weighted” on Satisfaction measures; all other figures count every answer once. {withoutWeight} answers have no valid weight and are not in the weighted figures.",
  "weight-not-used": "Note: the weights of column “{header}” are not used: every answer counts once.",
  "answers-counted": "Note: each score counts as often as “{header}” says, {total} answers in all.",
  "summed-up-rate":
    "Note: each row is a summary. “{header}” over {rows} [row|rows], weighted by “{volume}”, is {value} (n\u00a0=\u00a0{n}); without individual answers there are no intervals or group tests.",
  "summed-up-mean":
    "Note: each row is a summary. The mean of “{header}” over {rows} [row|rows], weighted by “{volume}”, is {value} (n\u00a0=\u00a0{n}); without individual answers there are no intervals or group tests.",
  "summed-up-unweighted":
    "Note: each row is a summary, and no column says of how many answers. The plain mean of “{header}” over {rows} [row|rows] is {value}, for reference only; add a column of counts or use the individual answers.",
  "not-restored-score":
    "Note: {count} [row|rows] [is|are] to be restored but [has|have] no readable score and still [does|do] not count (row {rows}). Enter the missing scores in the survey and generate again.",
  "not-restored-by-hand":
    "Note: {count} [row|rows] [is|are] to be restored but still [has|have] a reason under Leave out in Valid answers and [does|do] not count (row {rows}). Clear that cell to count them.",
  "total-rows": "Note: {count} [row|rows] [is a total|are totals] and [was|were] not counted (row {rows}).",
  "statistic-rows":
    "Note: {count} [row|rows] [holds|hold] means, deviations and the like, not answers, and [was|were] not counted (row {rows}).",
  "unit-rows":
    "Note: {count} [row|rows] under the headers [says|say] what the columns hold (units, formats, questions or how to answer) and [was|were] not counted (row {rows}).",
  "note-rows":
    "Note: {count} [row|rows] below the table [is a remark|are remarks] and [was|were] not counted (row {rows}).",
  "merged-down": "Note: “{headers}” has cells merged downwards; blank cells were read as the value above.",
  "columns-joined":
    "Note: {count} [column|columns] are called “{header}” and were answered by different people; they were read as one.",
  "columns-as-groups":
    "Note: {groups} under “{header}” are the subjects of one question; they were read as groups, each cell as one answer.",
  "counts-across": "Note: the columns “{header}” count people; each row counts as that many answers.",
  "unused-date": "Note: columns that look like dates and were not used: {headers}.",
  "unused-score": "Note: columns that look like scores and were not used: {headers}.",
  "unused-multi-select": "Note: columns that look like multi-select questions and were not used: {headers}.",
  "unused-comment": "Note: columns that look like comments and were not used: {headers}.",
  "complaint-level-unread":
    'Note: column "{header}" has words that do not show how serious a complaint is (for example: {samples}); these answers do not count for severity. Use minor, moderate, serious or major instead.',
  "unused-level": "Note: columns that look like complaint levels and were not used: {headers}.",
  "unreadable-level":
    'Note: "{header}" looks like a complaint level, but it is unclear which end is more serious (for example: {samples}); it was not used. Use minor, moderate, serious or major; if a higher number is more serious, set the column to "Complaint level".',
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
    'Note: the encoding of "{fileName}" is not certain; it was read as {encoding}. If characters look wrong, save it as UTF-8 or .xlsx and read that.',
  "decimal-commas":
    'Note: numbers in "{fileName}" such as {example} were read with a decimal comma. If the comma separates thousands, save the file as .xlsx and use that.',
  "sheets-as-one": "Note: {sheets} have the same column headers and were read as one survey.",
  "scales-brought-together":
    'Note: {count} scores of "{header}" are on a scale of {short}; they were converted to {long} in proportion, each keeping its band. If it is one scale, choose it.',
  "sheets-of-other-scale":
    "Note: {sheets} have the same column headers, but their scores are on another scale, so they were not read with the survey. Convert them to one scale first; if the scale is the same, choose it in the pane.",
  "sheets-not-read":
    "{sheets} look like surveys too and were not read. To analyse one, select its data and press Use selection.",
  "repeated-headers":
    "Note: the header row is repeated {count} times among the data; these rows were not counted.",
  "stray-dates":
    'Note: the dates {dates} in the column "{header}" are far from all others and may be wrong, so they are not counted in any month. Please check the data and generate again.',
  "period-partial":
    "Note: the data for {period} only cover {first} to {last}, so the period is incomplete. Compare with care.",
  "month-start-adjusted":
    "Note: months cannot start on day {wanted} as set in Settings (1 to 28); day {used} was used. Please correct it and generate again.",
  "part-not-used":
    "Note: the data could not be limited to {value}. A table of totals does not show which group each answer belongs to; the figures cover the whole table.",
  "corrections-of-others":
    "Note: {count} [row|rows] with corrections or notes [belongs|belong] to other groups. What was entered is kept at the end of Rows left out and returns when all groups, or theirs, are generated.",
  "period-not-used":
    "Note: the data could not be limited to {period}. A table of totals does not show when each answer was given; the figures cover the whole table.",
  "small-sample":
    "Note: only {n} valid answers, fewer than {needed}: a small sample, so draw conclusions with care.",
  "much-non-response":
    "Note: {unanswered} of {asked} rows ({percent}%) have no valid answer. Customers who did not answer may differ from those who did, so draw conclusions with care.",
  "customer-in-group":
    "Note: {count} of the {n} scores of “{group}” come from one customer. Groups are compared using the effective sample size; draw conclusions with care.",
  "customers-repeated":
    "Note: {count} of {total} customers answered more than once. Groups are compared using the effective sample size.",
  "everybody-gives-reasons":
    "Note: satisfied customers fill in the reason column too, so none was excluded as contradictory.",
  "questions-for-some": "Note: the dimensions are blank in many answers, so none was excluded as unfinished.",
  "drivers-few-answers":
    "Note: only {n} [answer|answers] [has|have] the overall score and every dimension, fewer than {needed}: treat dimension importance as indicative only.",
  "drivers-collinear":
    "Note: {dimensions} overlap strongly with other dimensions (VIF above {limit}), so their importance is hard to separate.",
  "drivers-too-many":
    "Note: there are {count} dimensions, more than {most}, so their correlation with the overall score stands in for their importance.",
  "many-unclassified":
    "Note: {count} of {total} reasons fit no category. Add phrases to the reason dictionary and generate again.",
  "reasons-split":
    "Note: {cells} [cell|cells] [holds|hold] several reasons, split at {marks}; each is counted.",
  "reasons-not-split":
    "Note: {cells} [cell|cells] [mentions|mention] several categories in one sentence, not split and counted once only. Add reasons in Valid answers.",
  "several-reason-questions":
    "Note: {count} questions ask for reasons and are counted separately: the Pareto covers the first, the others ({titles}) are below it.",
  "few-mentions":
    "Note: only {total} reasons for dissatisfaction, fewer than {needed}, so no problem is marked core.",
  "flat-distribution":
    "Note: no category of reasons differs significantly from the next, so the Pareto shows no clear vital few.",
  "tie-at-cut":
    "Note: {categories} have equal counts on both sides of the cut-off, so none of them is marked core.",
  "deadlines-moved":
    "Note: the new deadlines of {count} granted change requests ({requests}) were entered in the improvement plan.",
  "change-not-moved":
    "Note: granted change requests {requests} were not entered in the improvement plan: choose the action and enter a new deadline.",
  "protected-again":
    "Note: the run before did not come to its end and had left {sheet} unprotected; it is protected again as it was.",
  "calculated-by-hand":
    "Note: this workbook is calculated manually; it was calculated once now. After you change cells, press F9 to bring the figures up to date.",
  "source-edited":
    "Note: {sheet} was edited while it was read, so the results may lack those changes. Refresh to read it again.",
  "columns-restored":
    "Note: {columns} had been deleted from {sheet}. It was added again on the right of the table and formulas that use it work again; what had been entered in it is lost.",
  "rows-gone":
    "Note: {sheet} no longer has these rows. What you wrote beside them was moved to the bottom of the sheet: {rows}.",
  "notes-unseen":
    "Note: this version of Excel does not show the notes on cells to add-ins, and the file could not be read. Notes on rows that {sheet} and the other sheets no longer have may have gone with them; please check.",
  "columns-emptied":
    "Note: the data no longer have these columns of {sheet}, so they were emptied: {columns}. Delete them, or fill them yourself; they will not be emptied again.",
  "cells-moved":
    "Note: {sheet} needs cells in which you had written something ({cells}). It was moved to the bottom of the sheet.",
  "typed-over":
    "Note: these columns of {sheet} are filled for you, so what you type over them does not stay there: {cells}. It was moved to {columns} on the right of the table. To make it count, correct the survey, or the sheet on which it is entered.",
  "typed-over-unseen":
    "Note: a table on {sheet} is too large for each cell of its computed columns to be checked; what was typed over them, if anything, was written anew from the data. To make a change count, change the survey or the sheet that the content comes from.",
  "typed-over-unsure":
    "Note: the last run stopped half-way, so nobody can tell whether these computed cells of {sheet} held what it had written or what you typed. They were written anew from the data: {cells}. To get them back, choose “Undo this run”.",
  "edited-while-writing":
    "Note: someone edited these cells of {sheet} while it was being written. The edits may have been overwritten, so please check and enter them again: {cells}.",
  "filter-cleared":
    "Note: {sheet} was filtered; the filter was cleared before writing so that every entry lands in its own row. Apply it again if you need it.",
  "chart-refused":
    "Note: the chart “{chart}” on {sheet} is not complete: Excel did not accept {member}. The table and its figures are there; the next run tries again.",
  "drawing-refused":
    "Note: the drawing on {sheet} is not complete: Excel did not accept {member}. The table beside it is there; the next run tries again.",
  "drawing-unsupported":
    "Note: this version of Excel lacks what drawings need (ExcelApi 1.10), so {sheet} has none; the table beside it is there. Open the workbook in a newer Excel and generate again.",
  "page-refused":
    "Note: the page setup of {sheet} is not complete: Excel did not accept {member}. Check the page setup before printing; the next run tries again.",
  "panes-refused":
    "Note: the header rows of {sheet} could not be frozen: Excel did not accept {member}. The next run tries again.",
};
