import { changedSince } from "../settings/changedSince";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { REASON_STATISTICS } from "./table";

/**
 * A condition, as a formula without "=", that holds once more or fewer problems are core, or other answers give reasons,
 * than in the run: rows, customers' words and agents are those of the run. Null where no reasons are counted.
 */
export function newProblems(sources: DocumentSources): string | null {
  const { pareto, reasons } = sources.context.results;
  if (pareto === null || reasons === null || pareto.total === 0) return null;
  const { column } = tableIn(sources.context, REASON_STATISTICS);
  return changedSince(sources, {
    bands: sources.data !== null,
    settings: ["vital-share", "core-second-share", "core-third-share"],
    counts: [
      { formula: `SUM(${column("count")})`, value: pareto.total },
      {
        formula: `SUMPRODUCT(--(${column("named")}>${column("coreLine")}))`,
        value: pareto.items.filter(({ core }) => core).length,
      },
    ],
  });
}
