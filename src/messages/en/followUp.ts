import type * as zhCN from "../zhCN/followUp";

/** What the pane says of actions: 跟踪 and 效果验证, in English. */
export const FOLLOW_UP: Readonly<Record<keyof typeof zhCN.FOLLOW_UP, string>> = {
  "tracking-heading": "Actions",
  "tracking-looking": "Reading the tracking of actions…",
  "tracking-none-title": "No actions to track yet",
  "tracking-none":
    "Make the improvement plan and the tracking, name owners and deadlines, and the open actions are listed here, late ones first.",
  "tracking-all-done": "Every action is done.",
  "tracking-summary": "{open} open, {done} done",
  "tracking-refresh": "Refresh",
  "tracking-due": "Due {date}",
  "tracking-no-due": "No deadline",
  "tracking-no-owner": "No owner",
  "tracking-progress": "Progress {progress}%",
  "tracking-open-label": "Open in the sheet: {action}",
  "tracking-update": "Update",
  "tracking-update-label": "Update: {action}",
  "tracking-problems": "Problems: {problems}",
  "tracking-filter": "Which actions are shown",
  "tracking-filter-all": "All {count}",
  "tracking-filter-late": "Late {count}",
  "tracking-filter-soon-late": "Soon late {count}",
  "tracking-none-late": "No action is late.",
  "tracking-none-soon-late": "No action is about to be late.",
  "tracking-saved": "Saved: {action}",
  "action-form": "Update: {action}",
  "action-late-hint": "It is late: say why, and set a new deadline.",
  "action-progress": "Progress",
  "action-progress-range": "Enter 0 to 100",
  "action-finished": "Finished on",
  "action-written-to":
    "Progress and notes go to the tracking sheet; department, owner and deadline to the improvement plan.",

  "nothing-tracked":
    "There is no open action. Make the improvement plan and the tracking first, then check again.",

  "verification-heading": "Before and after",
  "verification-periods": "Which two periods",
  "verification-before": "Before",
  "verification-after": "After",
  "verification-choose": "Choose one",
  "verification-all-else": "All other data",
  "verification-same": "The two periods may not be the same nor have days in common; choose another.",
  "verification-compare": "Compare",
  "verification-comparing": "Comparing two periods…",
  "verification-done": "{count} measures compared.",
  "verification-reading": "Reading the survey…",
  "verification-nothing": "Nothing can be compared in these periods. Choose one that has data.",
  "verification-no-time":
    "Two periods can be compared only with a column that tells when. Name one under Data.",
  "verification-to-data": "Name the column",
  "verification-none-title": "No two periods compared yet",
  "verification-none":
    "Choose the periods before and after and press Compare: the changes, and whether they are significant, are shown here. It only reads; the workbook stays as it is.",
  "verification-p": "p = {p}",
  "verification-better": "Better",
  "verification-same-value": "No change",
  "verification-note":
    "Before → after. Significant: without a real change, such a difference would come up less than 5% of the time; the rest is normal variation.",
  "verification-interval": "95% CI {low} to {high}",
  points: "{value} points",
};
