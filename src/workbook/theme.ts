import type { CellRule, NumberFormat, StyleName, Tone } from "../documents/sheet/cellSpec";
import type { TabGroup } from "../documents/sheet/sheetSpec";
import type { RuleSpec } from "../documents/sheet/tableSpec";

/** The one font; it falls back by itself where it is missing. */
export const FONT = "Microsoft YaHei";

/** Ink, lines and signals. */
export const COLORS = {
  ink: "#1F2937",
  muted: "#6B7280",
  line: "#D7DCE3",
  gridline: "#E5E7EB",
  brand: "#0F6CBD",
  band: "#EAF3FB",
  good: "#107C10",
  warning: "#BC4B09",
  bad: "#B10E1C",
  staff: "#5B5FC7",
  staffCell: "#FFF9E5",
  white: "#FFFFFF",
  goodBand: "#E9F5E9",
  warningBand: "#FDF1E7",
  badBand: "#FBEBEC",
  mutedBand: "#F3F4F6",
  bar: "#BFDCF5",
} as const;

/** How a cell looks; what is left out stays as the sheet has it. */
export interface CellLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly top?: string;
  readonly bottom?: string;
}

const BODY: CellLook = { size: 10, color: COLORS.ink, vertical: "Center" };
const TILE: CellLook = { ...BODY, fill: COLORS.mutedBand, align: "Left", indent: 1 };
const TILE_VALUE: CellLook = { ...TILE, size: 22, bold: true };
const HEADING: CellLook = {
  ...BODY,
  size: 10,
  bold: true,
  color: COLORS.white,
  fill: COLORS.brand,
  align: "Center",
  wrap: true,
};

/** Looks by the names that documents use. */
export const LOOKS: Readonly<Record<StyleName, CellLook>> = {
  title: { ...BODY, size: 18, bold: true },
  headline: { ...BODY, size: 14, bold: true, wrap: true },
  subtitle: { ...BODY, size: 9, color: COLORS.muted },
  wrappedSubtitle: { ...BODY, size: 9, color: COLORS.muted, wrap: true },
  sectionHeading: { ...BODY, size: 12, bold: true },
  legend: { ...BODY, size: 9, color: COLORS.staff },
  definition: { ...BODY, size: 9, color: COLORS.muted },
  wrappedDefinition: { ...BODY, size: 9, color: COLORS.muted, wrap: true },
  noteBeside: {
    ...BODY,
    size: 9,
    color: COLORS.muted,
    wrap: true,
    vertical: "Top",
    align: "Left",
    indent: 1,
  },
  text: { ...BODY, align: "Left", indent: 1, bottom: COLORS.line, wrap: true },
  textCentered: { ...BODY, align: "Center", bottom: COLORS.line },
  number: { ...BODY, align: "Right", indent: 1, bottom: COLORS.line },
  numberWarning: {
    ...BODY,
    bold: true,
    color: COLORS.warning,
    align: "Right",
    indent: 1,
    bottom: COLORS.line,
  },
  muted: { ...BODY, color: COLORS.muted },
  heading: HEADING,
  headingLeft: { ...HEADING, align: "Left", indent: 1 },
  headingRight: { ...HEADING, align: "Right", indent: 1 },
  staffHeading: { ...HEADING, fill: COLORS.staff },
  staffCell: { ...BODY, fill: COLORS.staffCell, align: "Left", indent: 1, bottom: COLORS.line, wrap: true },
  total: { ...BODY, bold: true, align: "Right", indent: 1, top: COLORS.ink },
  totalLabel: { ...BODY, bold: true, align: "Left", indent: 1, top: COLORS.ink },
  tileLabel: { ...TILE, size: 9, color: COLORS.muted },
  tileValue: { ...TILE_VALUE, color: COLORS.brand },
  tileValueGood: { ...TILE_VALUE, color: COLORS.good },
  tileValueBad: { ...TILE_VALUE, color: COLORS.bad },
  tileNote: { ...TILE, size: 9, color: COLORS.muted },
  tileNoteGood: { ...TILE, size: 9, bold: true, color: COLORS.good },
  tileNoteBad: { ...TILE, size: 9, bold: true, color: COLORS.bad },
  signatureLabel: { ...BODY, size: 9, color: COLORS.muted, align: "Right" },
  signatureLine: { ...BODY, bottom: COLORS.ink },
  core: { ...BODY, bold: true, color: COLORS.bad, align: "Center" },
  warning: { ...BODY, bold: true, color: COLORS.warning },
  formLabel: {
    ...BODY,
    bold: true,
    fill: COLORS.band,
    align: "Left",
    indent: 1,
    bottom: COLORS.line,
    wrap: true,
  },
  formField: { ...BODY, align: "Left", indent: 1, bottom: COLORS.line, wrap: true },
  unseen: { size: 6, color: COLORS.white },
  fieldLabel: { ...BODY, color: COLORS.muted },
  fieldValue: { ...BODY, bold: true },
};

/** A table's body, before its columns add their own. */
export const TABLE_BODY: CellLook = BODY;

/** Heights in points: table rows, and from how many rows on they keep Excel's own. */
export const ROW_HEIGHT = 24;
export const HEADING_HEIGHT = 34;
export const CALM_ROWS = 2_000;

/** Heights in points of rows outside tables, by the looks in them; other rows keep Excel's own. */
export const LOOK_HEIGHTS: Readonly<Partial<Record<StyleName, number>>> = {
  heading: ROW_HEIGHT,
  headingLeft: ROW_HEIGHT,
  headingRight: ROW_HEIGHT,
  staffHeading: ROW_HEIGHT,
  text: ROW_HEIGHT,
  textCentered: ROW_HEIGHT,
  number: ROW_HEIGHT,
  numberWarning: ROW_HEIGHT,
  total: ROW_HEIGHT,
  totalLabel: ROW_HEIGHT,
  sectionHeading: ROW_HEIGHT,
  tileLabel: 20,
  tileValue: 34,
  tileValueGood: 34,
  tileValueBad: 34,
  tileNote: 18,
  tileNoteGood: 18,
  tileNoteBad: 18,
};

/** Number formats by the names that documents use (en-US codes). */
export const NUMBER_FORMATS: Readonly<Record<NumberFormat, string>> = {
  general: "General",
  text: "@",
  integer: "#,##0",
  decimal1: "0.0",
  decimal2: "0.00",
  decimal3: "0.000",
  percent0: "0%",
  percent1: "0.0%",
  percent2: "0.00%",
  signedPoints: "+0.0;-0.0;0.0",
  signedPercent1: "+0.0%;-0.0%;0.0%",
  signedDecimal2: "+0.00;-0.00;0.00",
  date: "yyyy-mm-dd",
  dateTime: "yyyy-mm-dd hh:mm",
  month: "yyyy-mm",
  chance: '[<0.001]"<0.001";0.000',
  today: '"今天："yyyy-mm-dd',
  "today-in-english": '"Today: "yyyy-mm-dd',
  "times-a-month": '0"次/月"',
  "per-month": '0"/month"',
};

/**
 * Formats that show a sign, with the decimals of the number and how it shows where nothing is left of it: "-0.00" and
 * "+0.00" say more than the figure does. Two sections, as a lone one would show the minus.
 */
export const SIGNED_FORMATS: Readonly<
  Partial<Record<NumberFormat, { readonly decimals: number; readonly nothing: string }>>
> = {
  signedPoints: { decimals: 1, nothing: "0.0;0.0" },
  signedPercent1: { decimals: 3, nothing: "0.0%;0.0%" },
  signedDecimal2: { decimals: 2, nothing: "0.00;0.00" },
};

/** Colours of the bar at the left of a tile. */
export const TONES: Readonly<Record<Tone, string>> = {
  brand: COLORS.brand,
  good: COLORS.good,
  warning: COLORS.warning,
  bad: COLORS.bad,
  muted: COLORS.muted,
};

/** Colours of the tabs. */
export const TAB_COLORS: Readonly<Record<TabGroup, string>> = {
  briefing: COLORS.ink,
  analysis: COLORS.brand,
  improvement: COLORS.staff,
  diagnosis: COLORS.warning,
  forms: COLORS.good,
  data: COLORS.muted,
};

export type RuleLook = RuleSpec["look"] | CellRule["look"];

/** Looks that rows take by a rule: always beside a word or sign in the row. */
export const RULE_LOOKS: Readonly<
  Record<RuleLook, { readonly color?: string; readonly fill?: string; readonly bold?: boolean }>
> = {
  late: { color: COLORS.bad, fill: COLORS.badBand },
  soon: { color: COLORS.warning, fill: COLORS.warningBand },
  done: { color: COLORS.good, fill: COLORS.goodBand },
  core: { fill: COLORS.band, bold: true },
  dropped: { color: COLORS.muted, fill: COLORS.mutedBand },
  unused: { fill: COLORS.white },
  hiddenError: { color: COLORS.white },
  good: { color: COLORS.good },
  bad: { color: COLORS.bad },
  muted: { color: COLORS.muted },
  warning: { color: COLORS.warning, bold: true },
};

/** Points of a column so many characters wide (body font 10 pt; 7 pixels a character and 5 between columns). */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
