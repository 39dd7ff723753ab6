import { placeOf } from "../formulas/criterion";
import type { Diagnosis } from "../../analysis/diagnosis/diagnosis";
import type { Quadrant } from "../../analysis/diagnosis/quadrant";
import { CONCEPTS } from "../../glossary/concepts";
import { text } from "../formulas/text";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { ProblemRow } from "./problemRows";
import { quadrantName, QUADRANT_IDS } from "./quadrantNames";
import { PROBLEM_WORKINGS, QUADRANT_TABLE } from "./table";
import { working } from "./workingColumn";

/** What a quadrant follows from, the one that holds, and on which side of the lines it lies: 1, 0, or blank for none. */
export function factColumns(
  sources: DocumentSources,
  { heavyPart }: Diagnosis,
): readonly Column<ProblemRow>[] {
  const { context } = sources;
  const { own, column } = tableIn(context, PROBLEM_WORKINGS);
  const isNone = `${own("isProblem")}=0`;
  const named = `COUNTIFS(${column("isProblem")},1,${column("mentions")},">0")`;
  const all = `SUMIFS(${column("mentions")},${column("isProblem")},1)`;
  const average = `${String(heavyPart)}*SUM(${column("weighted")})`;
  const isMany = `${own("mentions")}>=${context.naming.setting("common-customers")}`;
  const hits = `ROUND(${own("harm")}*${all}-${average},9)>=0`;
  return [
    working(
      sources,
      "isFrequent",
      `IF(${isNone},0,IF(${own("mentions")}*${named}>=${all},1,0))`,
      ({ problem }) => (problem?.isFrequent === true ? 1 : 0),
    ),
    working(sources, "isHeavy", `IF(${own("effect")}="",0,IF(AND(${isMany},${hits}),1,0))`, ({ problem }) =>
      problem?.isHeavy === true ? 1 : 0,
    ),
    settledColumn(sources),
    sideColumn(sources, "isImportant", ["urgent-important", "important"]),
    sideColumn(sources, "isUrgent", ["urgent-important", "urgent"]),
  ];
}

/** What staff chose, where it is one of the four, else what was found. */
function settledColumn(sources: DocumentSources): Column<ProblemRow> {
  const { context, locale, words } = sources;
  const { own } = tableIn(context, PROBLEM_WORKINGS);
  const shown = tableIn(context, QUADRANT_TABLE);
  const at = (key: "quadrant" | "adjusted"): string =>
    `INDEX(${shown.column(key)},${placeOf(own("key"), shown.column("key"))})`;
  const isName = `OR(${QUADRANT_IDS.map((id) => `${at("adjusted")}=${text(quadrantName(id, locale))}`).join(",")})`;
  return working(
    sources,
    "settled",
    `IF(${own("isProblem")}=0,"",IF(${isName},${at("adjusted")},${at("quadrant")}))`,
    ({ problem }) => {
      if (problem === null) return "";
      const quadrant = problem.adjusted ?? problem.quadrant;
      return quadrant === null ? words(CONCEPTS.smallSample) : quadrantName(quadrant, locale);
    },
  );
}

function sideColumn(
  sources: DocumentSources,
  key: "isImportant" | "isUrgent",
  quadrants: readonly Quadrant[],
): Column<ProblemRow> {
  const { own } = tableIn(sources.context, PROBLEM_WORKINGS);
  const isOneOf = (ids: readonly Quadrant[]): string =>
    `OR(${ids.map((id) => `${own("settled")}=${text(quadrantName(id, sources.locale))}`).join(",")})`;
  const others = QUADRANT_IDS.filter((id) => !quadrants.includes(id));
  return working(sources, key, `IF(${isOneOf(quadrants)},1,IF(${isOneOf(others)},0,""))`, ({ problem }) => {
    const quadrant = problem?.adjusted ?? problem?.quadrant ?? null;
    return quadrant === null ? "" : quadrants.includes(quadrant) ? 1 : 0;
  });
}
