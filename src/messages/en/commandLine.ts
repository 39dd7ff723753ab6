import type * as zhCN from "../zhCN/commandLine";

/** What only the command line says, or says in other words than the pages, in English. */
export const COMMAND_LINE: Readonly<Record<keyof typeof zhCN.COMMAND_LINE, string>> = {
  "usage-input-missing":
    "No input file given. Usage: npm run generate -- INPUT.xlsx -o OUTPUT.xlsx; only sheets that need no survey go without: --documents inspection -o OUTPUT.xlsx",
  "usage-output-missing": "No output file given. Add -o OUTPUT.xlsx",
  "usage-surplus-word":
    "Not expected: {word}. Input files are .xlsx, .xlsm or .csv; put paths with spaces in quotes.",
  "usage-output-is-input": "The output may not be the input file ({path}). Choose another name.",
  "usage-output-type": "The output must be .xlsx or .xlsm: {path}",
  "usage-macro-type":
    "A workbook with macros (.xlsm) must be saved as .xlsm, any other as .xlsx. Input: {input}, output: {output}",
  "usage-role-form":
    '--role {word} is not understood. Write --role ROLE="column", for example --role score="Satisfaction"',
  "usage-role-unknown": "There is no role {role}. The roles are: {roles}",
  "usage-only-form":
    "--only {word} is not understood. Write --only ROLE=GROUP, such as --only channel=Phone. The roles: {roles}",
  "usage-each-form":
    "--each {word} is not understood. Write --each ROLE or --each ROLE=GROUP,GROUP, for example --each group or --each channel=phone,chat. Roles: {roles}",
  "usage-each-share":
    "--each and --share do not go together: the sharing copy has no sheets of single groups.",
  "usage-answer-form":
    '--answer {word} is not understood. Write --answer "question=option", as the questions are printed.',
  "usage-word-form":
    '--word {word} is not understood. Write --word "word=meaning"; a meaning is {meanings}, or a number of the scale.',
  "usage-bands-form":
    "--bands {word} is not understood. Write from which score on answers are satisfied, basically satisfied and, if any, neutral, for example --bands 5,4,3",
  "usage-value": '--{option} can\'t be "{value}". It takes: {values}',
  "usage-unknown-option": "There is no option {option}. There are: {options}",
  "usage-option-value": "{option} needs a value.",
  "usage-option-no-value": "{option} takes no value.",
  "usage-original-alone":
    "--original only works with --share: it also writes the whole workbook beside the sharing copy.",
  "share-other-sheets":
    "The sharing copy was not written: {path} has sheets that cannot be checked ({sheets}: chart sheets or dialogs). Please move these charts onto a worksheet, or delete the sheets, and try again.",
  "usage-month-start": '--month-start takes a day from 1 to 28, on which months begin, not "{value}".',
  "usage-port": '--port takes a whole number from 0 to 65535, not "{value}".',
  "demo-help": `Usage: npm run demo -- [--locale zh-CN|zh-TW|en] [--no-serve] [--port N]

Generates from the bundled sample into out/, then serves the workbench with the result.
  --no-serve  only generates
  --port      0 for any free port; 3100 where nothing is given, and any free one where that is taken`,
  "demo-building": "Building the workbench (only the first time, or after the source has changed)…",
  "demo-serving": "Workbench: {place}\nPress Ctrl+C to stop.",

  "generate-help": `Usage: npm run generate -- INPUT.xlsx [MORE.xlsx] -o OUTPUT.xlsx [options]

The input is .xlsx, .xlsm or .csv and is never changed.

-o, --output FILE  where the result goes
--documents SET  which sheets: hotline, after-sales, inspection, all, or ids separated by commas
--period P  2024-05, 2024W18, 2024Q2, 2024H1, 2024, 2024YTD or 2024-04-26..2024-05-25
--compare-with P  another period to compare with
--only ROLE=GROUP  count the rows of one group only: group=Team 1, channel=Phone
--each ROLE[=GROUP,GROUP]  also make a set of sheets for each team, channel …: group, channel=phone,chat
--share  write the sharing copy: no raw data, internal lists or personal data
--original FILE.xlsx  with --share: also write the whole workbook, which keeps the codes of customers for the next copy
--month-start D  the day on which months begin, 1 to 28
--sheet NAME, --range AREA  where the survey is
--role ROLE="HEADER"  what a column holds
--scale S  1-5, 1-4, 0-10, 5-1, ivr …
--bands 5,4,3  from which score on an answer is satisfied, basically satisfied, neutral
--word "WORD=MEANING"  what a word of answers means
--answer "QUESTION=ANSWER", --accept-guess  answers a question about how the data are read, or takes the most likely reading
--split-departments FOLDER  instead of making sheets, writes the plan's open actions there, one file per department
--merge TASKS.xlsx …  instead of making sheets, merges files that departments sent back; --answer settles what both changed
--undo  instead of making sheets, undoes the input's last run
--reasons-of all  count everybody's reasons
--group-order ORDER, --cross ROWS:COLUMNS  how groups are listed and crossed
--coach NUMBERS  agents to make coaching sheets for
--locale L  zh-CN, zh-TW, en
--report FILE.json  the results as JSON, for other programs

More in README.md. Exit codes: 0 done, 2 wrong usage, 3 the input cannot be used, 1 anything else.`,

  "summary-source-changed":
    "The data have changed since the last run; the sheets are based on the current data.",
  "summary-source-stale":
    "The data have changed since the last run; the sheets still show the earlier data. Please generate again.",
  "summary-rows": "Read {read} rows, kept {kept}, excluded {excluded}.",
  "summary-rows-period":
    "{period}: {read} rows, kept {kept}, excluded {excluded}; {outside} more belong to other periods.",
  "summary-satisfaction":
    "Satisfaction rate {rate} (95% confidence interval {low}–{high}, n={n}), dissatisfied rate {dissatisfied}, mean {mean} ({scale}).",
  "summary-scale": "on {min}–{max}",
  "summary-words": "words counted as {words}",
  "summary-change":
    "Satisfaction rate vs. {period}: {change} points (95% confidence interval {low} to {high}; {verdict}).",
  "summary-proposed-goals":
    "The satisfaction threshold {threshold} and target {target} are suggestions: confirm or change them in Settings.",
  "summary-nps": "NPS {score} (n={n}).",
  "summary-core": "Core problems: {problems}.",
  "summary-measured": "Problems found in the metrics: {problems}.",
  "summary-measured-item": "{problem} ({evidence})",
  "summary-urgent": "Urgent and important: {problems}.",
  "summary-written": "Written to {output}",

  "formulas-kept":
    "Note: {count} of the workbook's own formulas need something that can't be calculated here ({details}); they keep the file's values until Excel opens it: {cells}.",
  "function-unsupported":
    "The formula in {cell} needs something that can't be calculated here ({detail}). Generate in Excel instead.",
  "formula-not-understood":
    "The formula in {cell} is not understood ({detail}). Check it, or generate in Excel.",

  "file-not-found": "There is no file {path}. Check the path.",
  "file-unreadable":
    "The file {path} can't be read ({detail}). Check its permissions, or close the program that uses it.",
  "file-unwritable":
    "The file {path} can't be written ({detail}). Check that the folder exists and may be written, and that the file is not open.",
  "file-type-unknown": "Files of this type are not supported: {path}. Use .xlsx, .xlsm or .csv.",
  "question-of": "{place}. {question} (the first because: {because})",
  "question-take": "   {option}  {reading}: {figure}",
  "question-advice":
    "Run again with one of these options for each, or with --accept-guess, which takes the first of each and says so in the results.",
  "tasks-split": "Split into {count} task lists: {files}",
  "tasks-conflict-take":
    '  keep the workbook\'s: --answer "{id}=workbook"; take the list\'s: --answer "{id}=returned"',
  "usage-split-output":
    "--split-departments writes the lists into the folder after it; it cannot be combined with -o, --merge, --undo or --share.",
  "usage-merge-other": "--merge only merges task lists; it cannot be combined with --undo or --share.",
  "usage-merge-input":
    "Write the input file first, then --merge: npm run generate -- PLAN.xlsx -o OUTPUT.xlsx --merge TASKS.xlsx",
  "usage-merge-answer":
    '--answer "{word}" matches no open entry, or is neither workbook nor returned. Write it as printed.',
  "task-files-exist":
    "The folder already has files with these names, possibly filled in by a department: {files}. Choose another folder; nothing was written.",

  // what the pages say in other words
  unexpected: "Something unexpected went wrong ({code}). Your data were not changed. {detail}",
  "source-empty":
    'The sheet "{sheet}" is empty. Open the sheet that holds the survey, or say where it is (--sheet, --range).',
  "score-not-found":
    'No score column was found among the headers in row {headerRow} of the sheet "{sheet}": {headers}. Say which column it is, for example --role score="column" (or --role nps=…, --role reason=…).',
  "score-not-readable":
    'The column "{header}" of the sheet "{sheet}" has no readable scores (for example: {samples}). Check it, or name another column or scale (--role score=…, --scale …).',
  "role-column-not-found":
    'The sheet "{sheet}" has no column "{wanted}" (wanted as {role}). Its columns are: {headers}',
  "sheet-not-found": 'The workbook has no sheet "{sheet}". It has: {sheets}',
  "sheet-protected":
    'The sheet "{sheet}" is protected and can\'t be written. Unprotect it (Review > Unprotect Sheet) and generate again. Nothing was changed.',
  "cell-edit-mode": "A cell is being edited. Press Enter or Esc, then generate again.",
  "period-invalid":
    '"{period}" is not a period. Write 2024-05, 2024W18 (week 18), 2024Q2, 2024H1, 2024, 2024YTD (year to date) or 2024-04-26..2024-05-25.',
  "period-without-time":
    'The data can\'t be limited to {period}: there is no time column. Name one with --role time="column", or leave the period out.',
  "periods-overlap":
    "{period} and {compareWith} are the same or have days in common, so there is nothing to compare. Choose two periods that don't overlap, for example --period 2024-05 --compare-with 2024-04.",
  "not-made-no-score": 'The data have no score. If a column holds one, name it with --role score="column".',
  "not-made-no-reasons":
    'The data have no reasons for dissatisfaction. If remarks or comments tell them, name that column with --role reason="column".',
  "not-made-no-groups":
    'No column splits the answers into two or more groups. If one names agents, channels or the like, name it as in --role agentName="column".',
  "not-made-no-times":
    'No time column was recognised, so months cannot be told. If there is one, name it with --role time="column".',
  "not-made-no-problems-told":
    'The data have no reasons for dissatisfaction, and no problem was found in dissatisfied customers\' comments. If a column holds either, name it with --role reason="column" or --role comment="column".',
  "questions-open":
    "The data can be read in more than one way ({count}), and the figures differ. Please choose first. Nothing was written.",
  "scale-uncertain":
    'Note: the scale of the column "{header}" is not certain. If it is wrong, set it with --scale.',
  "ivr-assumed":
    'Note: the column "{header}" is read as IVR keys (1 satisfied, 2 basically satisfied, 3 dissatisfied). If it is not, use --scale 1-5.',
  "sheets-of-other-scale":
    "Note: {sheets} have the same column headers, but their scores are on another scale, so they were not read with the survey. Convert them to one scale first; if the scale is the same, name it with --scale.",
  "sheets-not-read":
    "Note: {sheets} look like surveys too and were not read. Use --sheet to analyse one of them.",
};
