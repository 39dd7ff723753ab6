import { satisfactionFormulas } from "../formulas/satisfaction";
import { changedSince } from "../settings/changedSince";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { areByReasons } from "./coreMark";
import { REASON_STATISTICS } from "./table";

/**
 * A condition, as a formula without "=", that holds once more or fewer problems may be core, or other answers tell them,
 * than in the run: rows, customers' words and agents are those of the run. Null where nothing on a sheet tells.
 */
export function newProblems(sources: DocumentSources): string | null {
  return areByReasons(sources.context) ? otherReasons(sources) : otherMeasures(sources);
}

function otherReasons(sources: DocumentSources): string | null {
  const { pareto } = sources.context.results;
  const { column } = tableIn(sources.context, REASON_STATISTICS);
  return changedSince(sources, {
    bands: sources.data !== null,
    settings: ["vital-share", "core-second-share", "core-third-share"],
    counts: [
      { formula: `SUM(${column("count")})`, value: pareto?.total ?? 0 },
      {
        formula: `SUMPRODUCT(--(${column("named")}>${column("coreLine")}))`,
        value: pareto?.items.filter(({ core }) => core).length ?? 0,
      },
    ],
  });
}

/** Weak dimensions, groups below the others and a rate under its threshold follow all of this. */
function otherMeasures(sources: DocumentSources): string | null {
  const { satisfaction } = sources.context.results;
  const formulas = satisfactionFormulas(sources);
  if (satisfaction === null || formulas === null) return changedSince(sources, { bands: false });
  return changedSince(sources, {
    bands: true,
    settings: ["threshold-rate", "small-sample"],
    counts: [
      { formula: formulas.n, value: satisfaction.n },
      { formula: formulas.content, value: satisfaction.contentCount },
    ],
  });
}
