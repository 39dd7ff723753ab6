import type { GroupMeasure, GroupTable, Results } from "../analysis/results";
import type { DocumentSources } from "./documentSources";
import type { Naming } from "./naming";
import { smallSample } from "./settingValue";

/** The groups worth a table: those that divide the answers into at least two. */
export function shownGroups({ groups, scale }: Results): readonly GroupTable[] {
  return scale === null ? [] : groups.filter(({ items }) => items.length > 1);
}

/** The table in which the measures of one division of the answers stand. */
export function groupTableName(naming: Naming, role: GroupTable["role"]): string {
  return naming.table("groups", role);
}

/** What the groups of a table are called: the heading that their column has in the source. */
export function groupHeading({ data, words }: DocumentSources, group: GroupTable): string {
  const heading = data?.groups.find(({ role }) => role === group.role)?.heading ?? group.header;
  return ownHeadings(words).has(heading) ? `${heading}*` : heading;
}

function ownHeadings(words: DocumentSources["words"]): ReadonlySet<string> {
  return new Set(
    (
      [
        "answersCount",
        "contentCount",
        "groupRate",
        "intervalLow",
        "intervalHigh",
        "dissatisfiedRate",
        "meanScore",
        "againstRest",
        "criterion",
        "pValue",
        "holmValue",
        "different",
      ] as const
    ).map((key) => words(key)),
  );
}

/** 与其余差异 in words: above or below the rest where the difference is more than chance. */
export function verdictText(sources: DocumentSources, item: GroupMeasure): string {
  const { words, context } = sources;
  if (item.n < smallSample(sources)) return words("smallSample");
  if (item.different !== true) return "—";
  const overall = context.results.satisfaction?.rate ?? 0;
  return words((item.rate ?? 0) > overall ? "aboveRest" : "belowRest");
}
