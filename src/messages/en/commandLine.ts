import type * as zhCN from "../zhCN/commandLine";

/** What only the command line says, in English. */
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
  "usage-answer-form":
    '--answer {word} is not understood. Write --answer "question=option", as the questions are printed.',
  "usage-word-form":
    '--word {word} is not understood. Write --word "word=meaning"; a meaning is {meanings}, or a number of the scale.',
  "usage-bands-form":
    "--bands {word} is not understood. Write from which score on answers are satisfied, basically satisfied and, if any, neutral, for example --bands 5,4,3",
  "usage-value": '--{option} can\'t be "{value}". It takes: {values}',
  "usage-unknown-option": "The command is not understood: {detail}",
  "usage-month-start": '--month-start takes a day from 1 to 28, on which months begin, not "{value}".',
  "usage-port": '--port takes a whole number from 0 to 65535, not "{value}".',

  "summary-rows": "Read {read} rows, kept {kept}, excluded {excluded}.",
  "summary-rows-period":
    "{period}: {read} rows, kept {kept}, excluded {excluded}; {outside} more are of other periods.",
  "summary-satisfaction":
    "Satisfaction rate {rate} (95% confidence interval {low}–{high}, n={n}), dissatisfied rate {dissatisfied}, mean {mean}.",
  "summary-change":
    "Satisfaction rate against {period}: {change} points (95% confidence interval {low} to {high}; {verdict}).",
  "summary-proposed-goals":
    "Threshold {threshold} and target {target} of satisfaction are proposals: confirm or change them on Settings.",
  "summary-nps": "NPS {score} (n={n}).",
  "summary-core": "Core problems: {problems}.",
  "summary-measured": "Problems told by measures: {problems}.",
  "summary-measured-item": "{problem} ({evidence})",
  "summary-urgent": "Urgent and important: {problems}.",
  "summary-written": "Written to {output}",

  "formulas-kept":
    "Note: {count} of the workbook's own formulas need something that can't be calculated here ({details}); they keep the file's values until Excel opens it: {cells}.",
  "function-unsupported":
    "The formula in {cell} needs something that can't be calculated here ({detail}). Generate in Excel instead.",
  "formula-not-understood":
    "The formula in {cell} is not understood ({detail}). Check it, or generate in Excel.",
};
