import type * as zhCN from "../zhCN/reading";

/** How the source is read: what there was to decide, and what only the user can, in English. */
export const READING: Readonly<Record<keyof typeof zhCN.READING, string>> = {
  "questions-open":
    "{count} readings of the data would change the figures, so you have to choose first. Nothing was written.",
  "in-pane-questions-open":
    "{count} readings of the data would change the figures. Choose under Data first. Nothing was written.",
  "in-dialog-questions-open":
    "{count} readings of the data would change the figures. Press Open pane, choose under Data, then generate. Nothing was written.",
  "guess-accepted":
    "Note: “{header}” can be read in several ways; {taken} was taken without your word (others: {others}). Check it.",
  "decision-scale": "The scale of “{header}”",
  "decision-words": "The words of “{header}”",
  "option-scale": "{min}–{max}, higher is better",
  "option-scale-ivr": "IVR keys: 1 satisfied, 2 basically satisfied, 3 dissatisfied",
  "option-scale-words": "Answers in words, {levels} levels",
  "because-chosen": "your choice",
  "because-header": "the header says so",
  "because-values": "the answers fit",
  "because-words": "the answers are words",
  "because-nothing-better": "no scale fits better",
  "figure-satisfaction": "n={n}, satisfaction rate {rate}, mean {mean}",
  "figure-nps": "n={n}, NPS {score}",
  "figure-none": "no valid score",
  "question-of": "{place}. {question} (what speaks for the first: {because})",
  "question-take": "   {option}  {reading}: {figure}",
  "question-advice":
    "Run again with one of these options for each; or with --accept-guess, which takes the first of each and says so in the results.",
  "questions-heading": "Please decide",
  "questions-hint": "The data don't tell, and the figures differ. The workbook remembers your choice.",
  "question-because": "What speaks for the first: {because}",
  "question-choose": "Take it",
  "question-choose-this": "Take: {reading}",
};
