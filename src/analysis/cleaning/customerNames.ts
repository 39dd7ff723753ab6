import { onceFor } from "../once";
import { GROUP_ROLES, type GroupRole } from "../survey/role";
import type { Survey } from "../survey/survey";
import { maskPersonalData, nameFinder, type NameFinder } from "./maskPersonalData";

/** Staff, who are not masked (S20). */
const STAFF: readonly GroupRole[] = ["agentName", "agentId", "supervisor"];

const finderFor = onceFor(finderOf);

/** Finds the customers of a survey by name, but for names that staff or whole groups have too. */
export function customerNames({ texts }: Pick<Survey, "texts">): NameFinder {
  return finderFor(texts);
}

function finderOf(texts: Survey["texts"]): NameFinder {
  const others = new Set(GROUP_ROLES.flatMap((role) => texts[role]?.texts ?? []));
  return nameFinder((texts.customerName?.texts ?? []).filter((name) => !others.has(name)));
}

/** The survey with personal data masked in the names of its groups and categories, which sheets, charts and the report show. */
export function withMaskedGroups(survey: Survey): Survey {
  const names = customerNames(survey);
  const masked = <Column extends { readonly texts: readonly string[] }>(column: Column): Column => {
    return { ...column, texts: column.texts.map((text) => maskPersonalData(text, names)) };
  };
  const groups = GROUP_ROLES.filter((role) => !STAFF.includes(role)).flatMap((role) => {
    const column = survey.texts[role];
    return column === undefined ? [] : [[role, masked(column)] as const];
  });
  return {
    ...survey,
    texts: { ...survey.texts, ...Object.fromEntries(groups) },
    reasonCategory: survey.reasonCategory === null ? null : masked(survey.reasonCategory),
  };
}
