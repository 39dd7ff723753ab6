import type * as zhCN from "../zhCN/make";

/** What the pane and the command line say of what is to be made, and while it is made, in English. */
export const MAKE: Readonly<Record<keyof typeof zhCN.MAKE, string>> = {
  "stage-reading": "Reading the survey…",
  "stage-analysing": "Analysing…",
  "stage-writing": "Writing the sheets…",
  "stage-finishing": "Finishing…",

  "sheet-language-title": "Language of the sheets",
  "sheet-language-ask":
    "New sheets will be in {language}. You can change this later in Settings; existing sheets keep their language.",
  "sheet-language-take": "Use {language}",
  "sheet-language-keep": "Keep {language}",
  "period-label": "Period to measure",
  "period-months": "Months",
  "period-weeks": "Weeks",
  "period-quarters": "Quarters",
  "period-halves": "Half-years",
  "period-years": "Years",
  "period-custom": "Custom dates…",
  "period-from": "From",
  "period-to": "To",
  "period-order": "The end date cannot be before the start date",
  "period-month": "{month} {year}",
  "period-week": "Week {part} of {year}",
  "period-with-days": "{period} ({first} to {last})",
  "period-year-to-date": "{year} to date",
  "period-quarter": "Q{part} {year}",
  "period-half-1": "First half of {year}",
  "period-half-2": "Second half of {year}",
  "period-year": "{year}",
  "only-label": "Groups to measure",
  "only-all": "All groups",
  "only-hint":
    "The sheets then cover this group only. Corrections in other groups are kept and come back when you generate all groups.",
  "compare-label": "Compare with",
  "compare-none": "Previous period (default)",
  "compare-hint": "Choose a period first, then one to compare it with.",
  "period-no-time": "No time column was found, so all data are measured. You can set one under Data.",

  "documents-heading": "Sheets to generate",
  "documents-hint": "Existing sheets are updated in place; everything you filled in is kept.",
  "documents-sets": "Document set",
  "documents-set-hotline": "Hotline",
  "documents-set-after-sales": "After-sales",
  "documents-set-inspection": "Inspection",
  "documents-set-all": "All",
  "documents-tab-briefing": "Briefing",
  "documents-tab-analysis": "Analysis",
  "documents-tab-improvement": "Improvement",
  "documents-tab-diagnosis": "Diagnosis",
  "documents-tab-forms": "Forms",
  "documents-tab-data": "Data",
  "documents-count": "{count} selected",
  "documents-with": "Also generated, because these need them: {documents}",
  "documents-none": "Select at least one.",
  "document-exists": "Already there, will be updated",

  "not-made": "Not generated: “{document}”. {reason}",
  "not-made-heading": "Not generated ({count})",
  "not-made-no-survey": "There is no survey data.",
  "not-made-no-answers":
    "The data are totals without individual responses. Use survey data with one response per row.",
  "not-made-no-score": "The data have no score column. If there is one, set it under Data.",
  "not-made-no-reasons":
    "The data have no reasons for dissatisfaction. If remarks or comments tell them, set that column to “Reason” under Data.",
  "not-made-no-own-reasons": "The reasons are already counted by category; there is no text to classify.",
  "not-made-no-groups":
    "No column splits the answers into two or more groups. If there is one for agents, channels or the like, set it under Data.",
  "not-made-no-months":
    "The data cover one month only (or one week, when measuring by week), which shows no trend. Add other months and generate again.",
  "not-made-no-times":
    "No time column was recognised, so months cannot be told. If there is one, set it under Data.",
  "not-made-no-problems-told":
    "The data have no reasons for dissatisfaction, and no problem was found in dissatisfied customers' comments. If a column has either, set it under Data.",

  "source-changed": "The data have changed",
  "source-changed-text":
    "The survey has been edited since the last run; the sheets still show the earlier data. Please generate again.",
  "source-changed-make": "Generate again",

  "unfinished-title": "The last run did not finish",
  "unfinished-text":
    "The pane was closed, or the connection was lost, while the sheets were being written. Your data and what you filled in are unchanged. Press Finish to complete the sheets.",
  "unfinished-finish": "Finish",
  "run-heading": "Generating",
  "stage-name-reading": "Read the data",
  "stage-name-analysing": "Clean and measure",
  "stage-name-writing": "Write the sheets",
  "stage-name-finishing": "Finish",
  "stage-done": "done",
  "stage-current": "in progress",
  "stage-waiting": "waiting",
  "run-percent": "{percent} done",
  "run-elapsed": "{seconds} s",
  "run-keep-open": "Keep the pane open; you can cancel at any time.",
  "run-cancelling": "Cancelling…",
  "run-failed": "The sheets were not completed",
  "run-cancelled": "Cancelled",
  "run-safe": "Your data and what you filled in are unchanged; generating again completes the sheets.",
};
