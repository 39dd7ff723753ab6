import type { Results } from "../../analysis/results";
import { live, type DocumentSources } from "../sources";
import { percentText } from "../sheet/numberText";
import { plainNote, type TileNote } from "./measureTile";
import { OVERALL } from "./workings";

/** S14: 总体满意度 as it would be with the answers that were left out because an appeal was upheld; [] without any. */
export function appealNotes(sources: DocumentSources): readonly TileNote[] {
  const { words, context } = sources;
  const { satisfaction, scale } = context.results;
  const appealed = appealedScores(context.results);
  if (satisfaction === null || scale === null || appealed.length === 0) return [];
  const [sign, limit] = [scale.direction === "higher-is-better" ? 1 : -1, scale.basicallySatisfied];
  const content = appealed.filter((score) => sign * score >= sign * limit).length;
  const label = words("beforeAppeals");
  const [count, n] = [String(content), String(appealed.length)];
  const before =
    (satisfaction.satisfied + satisfaction.basicallySatisfied + content) / (satisfaction.n + appealed.length);
  return [
    plainNote(
      live(
        sources,
        `="${label} "&TEXT((${OVERALL.content}+${count})/(${OVERALL.n}+${n}),"0.0%")`,
        `${label} ${percentText(before)}`,
      ),
    ),
  ];
}

/** The scores of the evaluated period that an upheld appeal took out. */
function appealedScores({ cleaned, period }: Results): readonly number[] {
  const { score, time } = cleaned.survey;
  return cleaned.exclusions.flatMap(({ rule, row }) => {
    const value = score?.values[row] ?? NaN;
    if (rule !== "appeal" || Number.isNaN(value)) return [];
    const day = time?.values[row] ?? NaN;
    return period === null || (day >= period.from && day < period.to) ? [value] : [];
  });
}
