import type { RowCorrection } from "../../analysis/cleaning/cleaning";
import { categoryWords } from "../pareto/categoryWords";
import type { Column } from "../sheet/column";
import { numberAt } from "../sheet/numberAt";
import { listChoices } from "../sheet/listChoices";
import type { DocumentSources } from "../sources";
import { saidOfExclusion } from "./checkCalls";
import type { CleanDataLayout } from "./layout";
import { correctionsOf } from "./correctionsOf";

/** A column of 清洗数据 but for its width; a row is one of the survey. */
export type SurveyColumn = Omit<Column<number>, "width">;

/** What staff may correct of a row, beside each what was found: the score, the reasons, and whether the row counts. */
export interface CorrectableColumns {
  readonly score: readonly SurveyColumn[];
  readonly reasons: readonly SurveyColumn[];
  readonly excluded: SurveyColumn;
}

type CorrectionAt = (row: number) => RowCorrection | undefined;

/** The columns that staff correct, with what they corrected so far. */
export function correctableColumns(sources: DocumentSources, data: CleanDataLayout): CorrectableColumns {
  const { staff, results } = sources.context;
  const corrections = correctionsOf(staff);
  const correctionAt: CorrectionAt = (row) => corrections.get(results.cleaned.keys()[row] ?? "");
  return {
    score: scoreColumns(sources, data, correctionAt),
    reasons: reasonColumns(sources, data, correctionAt),
    excluded: {
      key: "excluded",
      heading: data.excluded,
      owner: "staff",
      value: (row) => {
        const because = correctionAt(row)?.excludedBecause ?? null;
        return because === null ? null : saidOfExclusion(sources.words, because);
      },
    },
  };
}

function scoreColumns(
  { context }: DocumentSources,
  data: CleanDataLayout,
  correctionAt: CorrectionAt,
): readonly SurveyColumn[] {
  const { score } = context.results.cleaned.survey;
  if (score === null || data.score === null || data.scoreFound === null) return [];
  const found = (row: number): number | null => numberAt(score.values, row);
  return [
    { key: "scoreFound", heading: data.scoreFound, align: "center", value: found },
    {
      key: "score",
      heading: data.score,
      owner: "staff",
      align: "center",
      validation: { kind: "score", min: score.scale.min, max: score.scale.max },
      value: (row) => {
        const corrected = correctionAt(row)?.score;
        return corrected === undefined ? found(row) : corrected;
      },
    },
  ];
}

/** Categories are shown in the sheet's language; staff may have corrected them in any. */
function reasonColumns(
  { context, locale }: DocumentSources,
  data: CleanDataLayout,
  correctionAt: CorrectionAt,
): readonly SurveyColumn[] {
  const { reasons } = context.results;
  const { label, nameOf } = categoryWords(context, locale);
  const found = (row: number, place: number): string | null => {
    const category = reasons?.categories[row]?.[place];
    return category === undefined ? null : label(category);
  };
  const choices = listChoices(reasons?.scheme.categories.map(({ name }) => label(name)) ?? []);
  return data.reasons.flatMap((heading, place): SurveyColumn[] => [
    {
      key: `reasonFound${String(place)}`,
      heading: data.reasonsFound[place] ?? heading,
      value: (row) => found(row, place),
    },
    {
      key: `reason${String(place)}`,
      heading,
      owner: "staff",
      ...choices,
      value: (row) => {
        const corrected = correctionAt(row)?.reasons?.[place];
        if (corrected === undefined) return found(row, place);
        return corrected === null ? null : label(nameOf(corrected));
      },
    },
  ]);
}
