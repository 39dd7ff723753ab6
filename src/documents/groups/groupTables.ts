import type { Locale } from "../../glossary/locale";
import { toSimplified } from "../../analysis/reasons/simplifiedCharacters";
import type { GroupMeasure, GroupTable, Results } from "../../analysis/results";
import type { DocumentSources } from "../sources";
import type { Naming } from "../naming";
import { smallSample } from "../settings/settingValue";

/** The groups worth a table: those that divide the answers into at least two. */
export function shownGroups({ groups, scale }: Results): readonly GroupTable[] {
  return scale === null ? [] : groups.filter(({ items }) => items.length > 1);
}

/** The table in which the measures of one division of the answers stand. */
export function groupTableName(naming: Naming, role: GroupTable["role"]): string {
  return naming.table("groups", role);
}

/**
 * What the groups of a table are called: the heading that their column has in the source, or in the sheets' language
 * where the source is in another.
 */
export function groupHeading(sources: DocumentSources, group: GroupTable): string {
  const { data, words } = sources;
  const own = data?.groups.find(({ role }) => role === group.role)?.heading ?? group.header;
  const heading = isForeign(own, sources.context.locale) ? words(`groups-${group.role}`) : own;
  return ownHeadings(words).has(heading) ? `${heading}*` : heading;
}

/** Whether a heading of the source is in another script than the sheets; Latin words may stand on any of them. */
function isForeign(heading: string, locale: Locale): boolean {
  if (!/\p{Script=Han}/u.test(heading) || locale === "zh-CN") return false;
  return locale === "en" || toSimplified(heading) === heading;
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
