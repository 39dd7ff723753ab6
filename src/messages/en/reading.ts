import type * as zhCN from "../zhCN/reading";

/** How the source is read: what there was to decide, and what only the user can, in English. */
export const READING: Readonly<Record<keyof typeof zhCN.READING, string>> = {
  "questions-open":
    "The data can be read in ways that change the figures ({count}), so you have to choose first. Nothing was written.",
  "in-pane-questions-open":
    "The data can be read in ways that change the figures ({count}). Choose under Data first. Nothing was written.",
  "in-dialog-questions-open":
    "The data can be read in ways that change the figures ({count}). Press Open pane, choose under Data, then generate. Nothing was written.",
  "guess-accepted":
    "Note: “{header}” can be read in several ways; {taken} was taken without your word (others: {others}). Check it.",
  "decision-scale": "The scale of “{header}”",
  "decision-words": "The words of “{header}”",
  "decision-nps": "NPS of “{header}”",
  "decision-ces": "CES of “{header}”",
  "option-not-computed": "not computed",
  "decision-score-column": "Which column is the overall score",
  "option-column": "“{header}” ({name}) as the overall score",
  "because-words-alike": "the headings of several columns say so alike",
  "option-scale": "{min}–{max}, higher is better",
  "option-scale-ivr": "IVR keys: 1 satisfied, 2 basically satisfied, 3 dissatisfied",
  "option-scale-words": "Answers in words, {levels} levels",
  "option-words-none": "Taken for no answer, not counted",
  "option-words-satisfied": "Counted as satisfied",
  "option-words-neutral": "Counted as neutral",
  "option-words-dissatisfied": "Counted as dissatisfied",
  "because-unread": "not understood: {words}",
  "because-chosen": "your choice",
  "because-header": "the header says so",
  "because-values": "the answers fit",
  "because-words": "the answers are words",
  "option-scale-turned": "{min}–{max}, {min} is best",
  "because-percent": "the cells show percentages",
  "because-fractions": "all numbers lie within 0–1 and are read as parts of 100 %",
  "because-labels": "the words beside the numbers tell which end is best",
  "because-contradiction": "header and words beside the numbers contradict each other",
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
