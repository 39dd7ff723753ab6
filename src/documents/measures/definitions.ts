import { CONCEPTS } from "../../glossary/concepts";
import { CLEAN_DATA } from "../cleanData/table";
import { CLEANING_LOG } from "../cleaningLog/table";
import { footNotes, leadingTo } from "../sheet/cells";
import type { CellsBlock } from "../sheet/cellSpec";
import type { DocumentSources } from "../sources";
import { comparedOf, comparisonOf } from "./compared";
import { DEFINITIONS } from "./definitionWords";
import type { MeasureTile } from "./measureTile";
import { toTarget } from "./toTarget";

/** What each figure means, and from the last notes the way to the rows behind it. */
export function definitions(
  sources: DocumentSources,
  row: number,
  tiles: readonly MeasureTile[],
): CellsBlock {
  const { words, context, data } = sources;
  const { satisfaction, dimensions } = context.results;
  const terms = [
    ...tiles.flatMap(({ definition }) => definition ?? []),
    ...(satisfaction === null ? [] : [DEFINITIONS.definitionAnswers]),
    ...(hasChanges(sources) ? [DEFINITIONS.definitionChange] : []),
    ...(toTarget(context) === null ? [] : [DEFINITIONS.definitionToTarget]),
    ...(dimensions.length > 0 ? [DEFINITIONS.definitionDimensionLinks] : []),
    ...(data === null || data.operating.length === 0 ? [] : [DEFINITIONS.definitionOperating]),
  ];
  const behind = words(context.formulas ? DEFINITIONS.noteLiveFormulas : CONCEPTS.noteValues);
  return footNotes(row, [
    ...terms.map((each) => words(each)),
    ...(context.isMade(CLEANING_LOG.document)
      ? [leadingTo(words(DEFINITIONS.noteLeftOut), CLEANING_LOG.document)]
      : []),
    leadingTo(behind, CLEAN_DATA.document),
  ]);
}

function hasChanges(sources: DocumentSources): boolean {
  return comparisonOf(sources, "main") !== null || comparedOf(sources, "rate") !== null;
}
