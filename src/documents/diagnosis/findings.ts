import type { Circumstance } from "../../analysis/diagnosis/circumstance";
import type { Diagnosis } from "../../analysis/diagnosis/diagnosis";
import type { DimensionMeasure } from "../../analysis/measures/dimensions";
import { extreme } from "../formulas/extreme";
import { percentFormula } from "../formulas/figureText";
import { listed, ofListed } from "../formulas/listed";
import { sentence, type LiveText } from "../formulas/sentence";
import { text } from "../formulas/text";
import { TERMS as MEASURE_TERMS } from "../measures/words";
import { percentText } from "../sheet/numberText";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { circumstanceName } from "./circumstanceColumns";
import { FINDING_TERMS } from "./findingWords";
import { fieldName } from "./fieldNames";
import { quadrantName } from "./quadrantNames";
import { CIRCUMSTANCES, DIMENSION_FIELDS, QUADRANT_TABLE } from "./table";

/** The problems that are both urgent and important, as found or as staff chose. */
export function urgentFinding(
  { words, context, locale }: DocumentSources,
  { problems }: Diagnosis,
): LiveText {
  const { column, header } = tableIn(context, QUADRANT_TABLE);
  const urgent = text(quadrantName("urgent-important", locale));
  const [adjusted, quadrant] = [column("adjusted"), column("quadrant")];
  const names = listed(
    {
      names: column("problem"),
      header: header("problem"),
      condition: `(${column("frequency")}<>"")*((${adjusted}="")*(${quadrant}=${urgent})+(${adjusted}=${urgent}))`,
    },
    problems.flatMap((problem) =>
      (problem.adjusted ?? problem.quadrant) === "urgent-important" ? [problem.label[locale]] : [],
    ),
    words(MEASURE_TERMS.nameSeparator),
  );
  return ofListed(
    sentence(words, FINDING_TERMS.urgentAndImportant, { names }),
    names,
    words(FINDING_TERMS.noneUrgent),
  );
}

/** What is to be improved first, by importance. */
export function fieldsFinding(
  { words, context, locale }: DocumentSources,
  measures: readonly DimensionMeasure[],
): LiveText {
  const { column, header } = tableIn(context, DIMENSION_FIELDS);
  const improve = text(fieldName("improve", locale));
  const [chosen, found] = [column("adjusted"), column("field")];
  const first = measures.filter(({ adjusted, field }) => (adjusted ?? field) === "improve");
  const names = listed(
    {
      names: column("name"),
      header: header("name"),
      condition: `(${chosen}="")*(${found}=${improve})+(${chosen}=${improve})`,
    },
    first.map(({ name }) => name),
    words(MEASURE_TERMS.nameSeparator),
  );
  return ofListed(
    sentence(words, FINDING_TERMS.improveFirst, { names }),
    names,
    words(FINDING_TERMS.noneToImprove),
  );
}

/** The circumstance under which satisfaction is lowest. */
export function lowestRate(sources: DocumentSources, rows: readonly Circumstance[]): LiveText {
  const { words, context } = sources;
  const { column } = tableIn(context, CIRCUMSTANCES);
  const figures = {
    names: column("name"),
    figures: column("rate"),
    now: rows.map(({ of, rate }) => ({ name: circumstanceName(sources, of), figure: rate })),
  };
  const { name, figure } = extreme("MIN", figures, (rate, value) => ({
    formula: percentFormula(rate),
    value: percentText(value),
  }));
  const said = sentence(words, FINDING_TERMS.lowestRate, { name, rate: figure });
  return { formula: `IFERROR(${said.formula},"")`, value: figure.value === "" ? "" : said.value };
}
