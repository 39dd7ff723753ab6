import { type Words, wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { type ItemKey, scoreKey } from "../inspection/items";
import { INSPECTION, problemWords } from "../problems/problemWords";
import { settingValue } from "../settings/settingValue";
import { textIn } from "../sheet/cellContent";
import { percentText, roundedText } from "../sheet/numberText";
import { keyedRows } from "../sheet/rowKeys";
import type { AdoptedKeys } from "../sheet/tableSpec";
import { type StaffRow, staffRows } from "../staffState";
import { type InspectionFigures, inspectionFigures, LOW, meanOf, type Scores } from "./figures";
import { FINDINGS } from "./table";
import { TERMS } from "./words";

/** A row of 突出问题分析与改进. */
export interface Finding {
  readonly key: string;
  /** The problem's identity, or what staff call one of their own. */
  readonly problem: string;
  readonly item: ItemKey | null;
  /** What a new row begins with; what staff made of it stands in the sheet. */
  readonly analysis: string;
  readonly meanThen: number | null;
  /** First day of the check that found it. */
  readonly checkedFrom: number | null;
}

const MOST_FINDINGS = 3;
/** One low score is no problem of the team's. */
const FEWEST_LOW = 2;
const MOST_EXAMPLES = 2;

/** The items that this check found to be problems, the most frequent first. */
export function problemItems(context: DocumentContext): readonly ItemKey[] {
  return problemsIn(context, inspectionFigures(context)).map(({ key }) => key);
}

function problemsIn(context: DocumentContext, { items }: InspectionFigures): InspectionFigures["items"] {
  const share = settingValue(context, "inspection-problem-share");
  const isProblem = ({ n, low }: Scores): boolean => low >= FEWEST_LOW && low / n >= share;
  return items
    .filter(({ now }) => isProblem(now))
    .sort((one, other) => other.now.low / other.now.n - one.now.low / one.now.n)
    .slice(0, MOST_FINDINGS);
}

/** The findings that stand, then those of this check that are not among them. */
export function findings(context: DocumentContext): {
  readonly rows: readonly Finding[];
  readonly adopted: AdoptedKeys;
} {
  const figures = inspectionFigures(context);
  const { keyed, adopted } = keyedRows("F", staffRows(context.staff, FINDINGS) ?? []);
  const standing = keyed.map(({ row, key }) => standingFinding(context, figures, row, key));
  const known = new Set(standing.map(({ key }) => key));
  const fresh = problemsIn(context, figures).flatMap(({ key: item, now }): Finding[] => {
    const from = figures.current?.from ?? null;
    const key = `${String(from)}-${item}`;
    if (known.has(key)) return [];
    const analysis = proposedAnalysis(wordsOf(context.localeOf(FINDINGS.document)), figures, item, now);
    return [
      { key, problem: `${INSPECTION}${item}`, item, analysis, meanThen: meanOf(now), checkedFrom: from },
    ];
  });
  return { rows: [...standing, ...fresh], adopted };
}

/** While its check is on, a finding has the mean of now. */
function standingFinding(
  context: DocumentContext,
  { items, current }: InspectionFigures,
  { cells }: StaffRow,
  key: string,
): Finding {
  const { nameOf } = problemWords(context, context.localeOf(FINDINGS.document));
  const found = items.find((each) => each.key === cells["item"]);
  const checkedFrom = typeof cells["checkedFrom"] === "number" ? cells["checkedFrom"] : null;
  const meanThen = typeof cells["meanThen"] === "number" ? cells["meanThen"] : null;
  const isNow = found !== undefined && checkedFrom !== null && checkedFrom === current?.from;
  return {
    key,
    problem: nameOf(textIn(cells["problem"])),
    item: found?.key ?? null,
    analysis: textIn(cells["analysis"]),
    meanThen: isNow ? meanOf(found.now) : meanThen,
    checkedFrom,
  };
}

/** The figures, and what inspectors noted of cases that were scored low. */
function proposedAnalysis(words: Words, { cases }: InspectionFigures, item: ItemKey, scores: Scores): string {
  const facts = words(TERMS.proposedAnalysis, {
    low: scores.low,
    n: scores.n,
    share: percentText(scores.low / scores.n),
    mean: roundedText(scores.sum / scores.n, 2),
  });
  const noted = cases.flatMap(({ cells }) => {
    const score = cells[scoreKey(item)];
    const problem = textIn(cells["problem"]);
    return typeof score === "number" && score <= LOW && problem !== "" ? [problem] : [];
  });
  const examples = [...new Set(noted)].slice(0, MOST_EXAMPLES).join(words(TERMS.exampleSeparator));
  return examples === "" ? facts : words(TERMS.withExamples, { facts, examples });
}
