/** The columns about the month (or week) before, in every table of a trend: where it begins and its place among them first. */
export const BEFORE_KEYS = {
  start: "beforeStart",
  place: "monthBefore",
  change: "change",
  interval: "interval",
  chance: "chance",
  low: "changeLow",
  high: "changeHigh",
  p: "changeP",
} as const;

/** The same about the month of the year before. */
export const YEAR_KEYS = {
  start: "yearStart",
  place: "yearBefore",
  change: "yearChange",
  interval: "yearInterval",
  chance: "yearChance",
  low: "yearLow",
  high: "yearHigh",
  p: "yearP",
} as const;

/** The keys of the columns about a month that another is compared with, of either. */
export type SideKeys = {
  readonly [Key in keyof typeof BEFORE_KEYS]: (typeof BEFORE_KEYS)[Key] | (typeof YEAR_KEYS)[Key];
};
