import type * as zhCN from "../zhCN/reading";

/** How the source is read: what there was to decide, and what only the user can, in English. */
export const READING: Readonly<Record<keyof typeof zhCN.READING, string>> = {
  "questions-open":
    "The data can be read in more than one way ({count}), and the figures differ. Choose under Data first. Nothing was written.",
  "in-dialog-questions-open":
    "The data can be read in more than one way ({count}), and the figures differ. Press Open pane, choose under Data, then generate. Nothing was written.",
  "guess-accepted":
    "Note: “{header}” can be read in several ways; {taken} was used without your confirmation (others: {others}). Please check.",
  "decision-scale": "Scale of “{header}”",
  "decision-mixed-scale": 'Whether "{header}" was answered on two scales',
  "option-scales-own":
    "each answer on its own scale: those on {short} brought to {long} in proportion, each keeping its band",
  "option-scales-one": "all on {scale}",
  "because-scale-since":
    'none of the {n} scores before {day} ("{header}") is above {top}, and {percent}% of those since then are',
  "because-scale-until":
    'none of the {n} scores since {day} ("{header}") is above {top}, and {percent}% of those before are',
  "because-scale-groups":
    'none of the {n} scores of {groups} ("{header}") is above {top}, and {percent}% of the others are',
  "decision-words": "Words in “{header}”",
  "decision-rows": "What each row is",
  "option-rows-summed-up": "Each row is a summary",
  "option-rows-answers": "Each row is one response",
  "because-one-row-each": "one row per name, with averages or rates",
  "decision-nps": "NPS of “{header}”",
  "decision-ces": "CES of “{header}”",
  "option-not-computed": "not calculated",
  "decision-score-column": "Which column is the overall score",
  "option-column": "“{header}” ({name}) as the overall score",
  "because-words-alike": "several column headers suggest it",
  "option-scale": "{min}–{max}, higher is better",
  "option-scale-ivr": "IVR keys: 1 satisfied, 2 basically satisfied, 3 dissatisfied",
  "option-scale-words": "Answers in words, {levels} levels",
  "option-words-none": "No answer, not counted",
  "option-words-satisfied": "Counted as satisfied",
  "option-words-neutral": "Counted as neutral",
  "option-words-dissatisfied": "Counted as dissatisfied",
  "because-unread": "not understood: {words}",
  "because-chosen": "your choice",
  "because-header": "stated in the header",
  "because-values": "the answers fit it",
  "because-words": "the answers are words",
  "option-scale-turned": "{min}–{max}, {min} is best",
  "because-percent": "the cells show percentages",
  "because-fractions": "all numbers lie within 0–1 and are read as fractions of 100%",
  "because-labels": "the words beside the numbers show which end is best",
  "because-reasons": "reasons for dissatisfaction in “{header}” appear beside the highest numbers",
  "because-contradiction": "the header and the words beside the numbers disagree",
  "because-nothing-better": "no scale fits better",
  "figure-satisfaction": "n={n}, satisfaction rate {rate}, mean {mean}",
  "figure-nps": "n={n}, NPS {score}",
  "figure-none": "no valid score",
  "questions-heading": "Please decide",
  "questions-hint":
    "The data can be read either way, and the figures differ. The workbook remembers your choice.",
  "question-because": "Suggested because: {because}",
  "question-choose": "Use this",
  "question-choose-this": "Use this: {reading}",
  "bands-heading": "What counts as satisfied",
  "bands-hint": "In the survey's own words and counts. Changes are kept in the workbook's settings.",
  "bands-middle-bad": "{answer} counts as dissatisfied",
  "bands-middle-neutral": "{answer} counts as neutral",
  "bands-answer-turned": "{value} ({own} in the data) {words}",
  "bands-answer": "{value} {words}",
  "option-words-basically": "Counted as basically satisfied",
  "word-means": "Meaning of “{word}”",
  "word-meanings-take": "Apply",
  "score-absent":
    "There is no overall score column, so satisfaction, dissatisfied rate, mean, trend and group comparison cannot be calculated. If there is one, set it to “Overall score” below.",
};
