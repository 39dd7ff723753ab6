import { problemWords } from "../problems/problemWords";
import { SHARED } from "../sharedWords";
import { percentText } from "../sheet/numberText";
import type { DocumentSources } from "../sources";
import type { Cycle } from "./cycle";

/** The core problems that a cycle's plan was for, each with its share where that is known. */
export function plannedProblems(
  { context, words, locale }: DocumentSources,
  { problems }: NonNullable<Cycle["plan"]>,
): readonly string[] {
  const { label } = problemWords(context, locale);
  return problems.map(({ name, share }) =>
    share === null
      ? label(name)
      : words(SHARED.problemShare, { problem: label(name), share: percentText(share) }),
  );
}
