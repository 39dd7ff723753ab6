import type { Results } from "../../analysis/results";

/** The dimensions that are core problems for their low means, though their field is not the one to improve first. */
export function plannedByMean({ coreProblems, dimensions }: Results): readonly string[] {
  const others = new Set(
    dimensions.flatMap(({ name, field, adjusted }) =>
      field === null || (adjusted ?? field) === "improve" ? [] : [name],
    ),
  );
  return coreProblems.flatMap(({ evidence }) =>
    evidence?.kind === "dimension" && others.has(evidence.name) ? [evidence.name] : [],
  );
}
