import type { Results } from "../../analysis/results";
import type { Scale } from "../../analysis/survey/scale";
import type { GroupRole } from "../../analysis/survey/role";
import type { ScoreColumn, TextColumn } from "../../analysis/survey/survey";
import { GROUP_ROLES } from "../../analysis/survey/role";
import type { Words } from "../../glossary/glossary";
import { operatingColumns, type OperatingColumn } from "./operatingColumns";
import type { DocumentContext } from "../context";

/** Headings of the table 清洗数据, which formulas on every other sheet refer to; null or [] where it has no such column. */
export interface CleanDataLayout {
  readonly table: string;
  readonly score: string | null;
  readonly scoreFound: string | null;
  readonly time: string | null;
  readonly excluded: string;
  readonly dimensions: readonly { readonly heading: string; readonly column: ScoreColumn }[];
  readonly nps: string | null;
  readonly ces: string | null;
  /** 原因1 … 原因k, and beside each what was found. */
  readonly reasons: readonly string[];
  readonly reasonsFound: readonly string[];
  /** Durations, transfers and the like (S12). */
  readonly operating: readonly OperatingColumn[];
  readonly groups: readonly {
    readonly role: GroupRole;
    readonly heading: string;
    readonly column: TextColumn;
  }[];
}

/** Where the cleaned answers stand; null for an aggregated source, which has no rows of answers. */
export function cleanDataLayout(context: DocumentContext, words: Words): CleanDataLayout | null {
  const { survey } = context.results.cleaned;
  if (survey.kind === "reason-counts" || survey.kind === "measures-by-month") return null;
  const places = context.results.reasons?.mostPerRow ?? 0;
  const numbered = (heading: string): string[] =>
    Array.from({ length: places }, (_, i) => heading.replace("#", String(i + 1)));
  const ours = (
    [
      "rowKey",
      "sourceRow",
      "openSource",
      "ticketId",
      "customerId",
      "reasonText",
      "comment",
      "toVerify",
    ] as const
  ).map((key) => words(key));
  const taken = new Set(ours.map(folded));
  const claim = (wanted: string): string => claimHeading(wanted, taken);
  return {
    table: context.naming.table("clean-data"),
    scoreFound: survey.score === null ? null : claim(words("scoreFound")),
    score: survey.score === null ? null : claim(words("score")),
    time: survey.time === null ? null : claim(words("time")),
    excluded: claim(words("excludedBecause")),
    reasonsFound: numbered(words("reasonFoundNumbered")).map(claim),
    reasons: numbered(words("reasonNumbered")).map(claim),
    nps: survey.nps === null ? null : claim(words("netPromoterAnswer")),
    ces: survey.ces === null ? null : claim(words("customerEffortAnswer")),
    dimensions: survey.dimensions.map((column) => ({ heading: claim(column.header), column })),
    operating: operatingColumns(context.results.cleaned, words, claim),
    groups: GROUP_ROLES.flatMap((role) => {
      const column = survey.texts[role];
      return column === undefined ? [] : [{ role, heading: claim(column.header), column }];
    }),
  };
}

/** The scales whose bands formulas count by, each once: the overall score's and those of dimensions not of five points. */
export function scoreScales({ scale, cleaned }: Results): readonly Scale[] {
  const ofDimensions = cleaned.survey.dimensions.map((dimension) => dimension.scale);
  const banded = ofDimensions.filter(({ kind }) => kind !== "1-5" && kind !== "words-5");
  const scales = new Map<string, Scale>();
  for (const each of [...(scale === null ? [] : [scale]), ...banded]) {
    if (!scales.has(each.kind)) scales.set(each.kind, each);
  }
  return [...scales.values()];
}

/** `wanted` made fit for a table heading and unlike those taken; tables tell headings apart without case. */
function claimHeading(wanted: string, taken: Set<string>): string {
  const base =
    wanted.replace(/\s+/g, " ").trim().replace(/\[/g, "［").replace(/\]/g, "］").slice(0, 200) || "—";
  let heading = base;
  for (let occurrence = 2; taken.has(folded(heading)); occurrence++)
    heading = `${base} ${String(occurrence)}`;
  taken.add(folded(heading));
  return heading;
}

function folded(heading: string): string {
  return heading.normalize("NFKC").toLowerCase();
}
