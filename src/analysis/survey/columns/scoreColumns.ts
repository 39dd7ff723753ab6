import { recogniseScale } from "../decision/recogniseScale";
import { countColumn, type AnswerCounts } from "../evidence/answerCounts";
import type { RawColumn } from "../rawColumn";
import type { Recognition, Warning } from "../recognition";
import type { Role } from "../role";
import { scaleOfKind, type Scale } from "../scale";
import type { ScoreColumn, Survey } from "../survey";
import { withRole } from "./columnsByRole";
import { dimensionNames } from "./dimensionNames";
import { knownColumn } from "./knownWords";
import { dimensionScale, scoreColumn, scoreWarnings } from "./scoreColumn";
import type { SurveyTable, UsedColumn } from "./surveyTable";
import { satisfactionColumn } from "./whetherSatisfied";

/** What is scored, each column on its scale, as it is written. */
export function scoresOf(
  table: SurveyTable,
  { scale, words }: Pick<Recognition, "scale" | "words">,
): { columns: Pick<Survey, "score" | "dimensions" | "nps" | "ces">; warnings: Warning[] } {
  const known = ({ raw }: UsedColumn): RawColumn => knownColumn(satisfactionColumn(raw), words);
  const countsOf = (used: UsedColumn): AnswerCounts => countColumn(known(used), used.numberFormat);
  const scored = (used: UsedColumn, on: Scale): ScoreColumn => scoreColumn(known(used), used.header, on);
  const single = (role: Role, scaleOf: (used: UsedColumn) => Scale): ScoreColumn | null => {
    const [used] = withRole(table, role);
    return used === undefined ? null : scored(used, scaleOf(used));
  };
  const ownScale = (used: UsedColumn): Scale => recogniseScale(used.header, countsOf(used), null).scale;
  const dimensions = withRole(table, "dimension");
  const names = dimensionNames(dimensions.map(({ header }) => header));
  const columns = {
    score: single("score", (used) => scale ?? ownScale(used)),
    dimensions: dimensions.map((used, place) => ({
      ...scored(used, dimensionScale(used.header, countsOf(used), scale)),
      header: names[place] ?? used.header,
    })),
    nps: single("nps", () => scaleOfKind("0-10")),
    ces: single("ces", ownScale),
  };
  const all = [columns.score, columns.nps, columns.ces];
  return { columns, warnings: all.flatMap((column) => (column === null ? [] : scoreWarnings(column))) };
}
