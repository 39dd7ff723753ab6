import type * as zhCN from "../zhCN/pane";

/** What stands around the steps of the pane, and what the ribbon's buttons say, in English. */
export const PANE: Readonly<Record<keyof typeof zhCN.PANE, string>> = {
  "list-separator": ", ",
  "pane-title": "CSAT Loop",
  "pane-generate": "Generate sheets",
  "pane-cancel": "Cancel",

  "tab-analysis": "Analysis",
  "tab-tracking": "Tracking",
  "tab-verification": "Effect",
  "tabs-label": "Parts of the pane",
  "steps-label": "Steps",
  "step-data": "Data",
  "step-make": "Generate",
  "step-results": "Results",
  "step-results-overtaken": "updating",
  "settings-open": "Settings",
  "help-open": "Help",
  close: "Close",
  "notice-failed": "That did not work",
  retry: "Try again",
  "show-more": "Show {count} more",
  "show-less": "Show less",
  "open-sheet": "Open",
  "result-show": "Show in “{sheet}”",
  "safe-nothing-written": "Nothing was changed.",

  save: "Save",
  saving: "Saving…",
  "save-failed": "Not saved",
  "safe-not-written": "The workbook is unchanged, and what you entered is still here.",
  edit: "Change",

  "nothing-to-undo":
    "There is no run to undo: nothing was made in this workbook yet, or the last run was undone already.",
  "nothing-to-share":
    "None of the sheets made may be passed on: they list rows, customers or agents. Make others too, such as the measures or the briefing.",
  "nothing-to-refresh":
    "No sheets have been generated in this workbook yet, so there is nothing to refresh. Press Generate, or open the pane and choose the sheets.",
  "sheets-refreshed":
    "{count} sheets were updated with the latest data: {sheets}. What you filled in was kept; no sheets were added.",
  "sheets-made": "{count} sheets were generated: {sheets}.",
  "command-running": "The previous command is still running. Please wait a moment and try again.",
};
