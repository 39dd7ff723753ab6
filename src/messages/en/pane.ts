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
    "There is nothing to undo: no sheets have been generated in this workbook yet, or the last run has already been undone.",
  "nothing-to-share":
    "None of the generated sheets can be shared: they list rows, customers or agents. Generate others too, such as the measures or the briefing.",
  "nothing-to-refresh":
    "No sheets have been generated in this workbook yet, so there is nothing to refresh. Press Generate, or open the pane and choose the sheets.",
  "sheets-refreshed":
    "{count} [sheet|sheets] [was|were] updated with the latest data: {sheets}. What you filled in was kept; no sheets were added.",
  "sheets-made": "{count} [sheet|sheets] [was|were] generated: {sheets}.",
  "command-running": "The previous command is still running. Please wait a moment and try again.",

  "copy-too-large":
    "The workbook is too large for Excel on the web to open a copy from an add-in. Please download a copy (File → Save As), open it, and choose “This file is a copy: convert it here” in its pane.",
  share: "Sharing copy…",
  "share-title": "Make a copy to share?",
  "share-text":
    "A copy of this workbook opens in a new window and is converted there. Only summaries and improvement sheets stay; raw data and lists of rows, customers and agents are removed; customer names become codes such as Customer A; phone numbers, addresses and the like are masked. This workbook does not change; it only remembers the codes.",
  "share-open": "Open the copy",
  "share-in-place": "This file is a copy: convert it here",
  "share-in-place-title": "Is this file really a copy?",
  "share-in-place-text":
    "Converting permanently deletes the raw data and lists in this file. Please save the original under another name first, and make sure that the file now open is the copy.",
  "share-not-yet": "Not yet",
  "share-opening": "Preparing the copy…",
  "share-opened": "The copy is open in a new window",
  "share-opened-text": "Please open this add-in's pane in the new window, press Convert, and save.",
  "share-copy": "This is a copy to share",
  "share-copy-text":
    "This cannot be undone: raw data and lists are deleted, names and phone numbers masked. The original workbook is not affected.",
  "share-convert": "Convert",
  "share-converting": "Converting…",
  "share-done": "The sharing copy is ready",
  "share-done-text":
    "Please save it and look through it before you send it. Excel notes your name as the last author when it saves: to remove it, use File → Info → Check for Issues → Inspect Document first.",
  "share-left": "The copy is converted, but please do not send it yet",
  "share-left-text":
    "The file still holds parts that an add-in can neither remove nor read. They may contain names, phone numbers or rows of data:",
  "share-left-comments": "comments and notes, with who wrote them",
  "share-left-authors": "names of people who created, saved or reserved the file: {names}",
  "share-left-pivots": "pivot tables and slicers with their cached data, which may include every row",
  "share-left-chartsheets": "chart sheets or the like: {names}",
  "share-left-links": "links to other workbooks with their cached data",
  "share-left-queries": "data connections and queries",
  "share-left-pictures": "pictures, controls and embedded objects",
  "share-left-macros": "macros",
  "share-left-metadata": "custom document properties and data",
  "share-left-printers": "printer settings, with printer names",
  "share-left-addins": "data stored by other add-ins",
  "share-left-other": "other parts: {names}",
  "share-left-do":
    "Please clear it with File → Info → Check for Issues → Inspect Document. Move chart sheets onto a worksheet or delete them; save as .xlsx to remove macros. Then send it.",
  "share-failed": "No sharing copy was made",
  "share-failed-safe": "The original workbook has not been changed.",
  "share-half": "The conversion did not finish: please do not send this copy. Close it and open a new one.",
};
