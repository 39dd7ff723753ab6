import { changeVerdict } from "../../analysis/comparison/changeVerdict";
import type { ReportedComparison } from "../../app/report/reportedChanges";
import { ROLES } from "../../analysis/survey/role";
import { CONCEPTS } from "../../glossary/concepts";
import { changeText, DECIMALS, figureText } from "./figureText";
import { roleName } from "./roleName";
import type { Speech } from "./speech";

const DIMENSION = "dimension:";
const SMALLEST_P = 0.001;

/** A compared measure in words and figures. */
export interface ComparedLine {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  /** Whether chance would do; empty where it was not tested. */
  readonly verdict: string;
  /** Better or worse as a sign and a word, and whether chance would do. */
  readonly said: string;
  /** The ends of the change's 95 % interval; null where it has none. */
  readonly ends: readonly [low: string, high: string] | null;
  /** The test's p and the interval of the change; empty where it was not tested. */
  readonly test: string;
}

/** What is said of a compared measure: shares change by points. */
export function comparedLine(measure: ReportedComparison, speech: Speech): ComparedLine {
  const { unit } = measure;
  return {
    label: labelOf(measure, speech),
    before: figureText(measure.before, unit, speech),
    after: figureText(measure.after, unit, speech),
    change: changeText(measure.change, unit, speech),
    ...chanceOf(measure, speech),
  };
}

function labelOf({ measure, label }: ReportedComparison, speech: Speech): string {
  if (label !== null) return speech.word(label);
  if (measure.startsWith(DIMENSION)) return measure.slice(DIMENSION.length);
  const role = ROLES.find((each) => each === measure);
  return role === undefined ? measure : roleName(role, speech);
}

const VERDICTS = { significant: CONCEPTS.significant, chance: CONCEPTS.normalVariation } as const;

const WAYS = { better: "▲", worse: "▼", same: "＝", unknown: "" } as const;

function endsOf({ unit, interval }: ReportedComparison, speech: Speech): ComparedLine["ends"] {
  if (interval === null) return null;
  const shown = (end: number): string => speech.signed(unit === "share" ? end * 100 : end, DECIMALS[unit]);
  return [shown(interval[0]), shown(interval[1])];
}

/** No chance is none at all: what three decimals do not show is below the smallest that they do. */
function pText(p: number, { say, decimal }: Speech): string {
  return p < SMALLEST_P
    ? say("verification-p-below", { p: decimal(SMALLEST_P, 3) })
    : say("verification-p", { p: decimal(p, 3) });
}

function chanceOf(
  measure: ReportedComparison,
  speech: Speech,
): Pick<ComparedLine, "verdict" | "said" | "ends" | "test"> {
  const { say, word } = speech;
  const { way, sure } = changeVerdict(measure);
  const verdict = sure === "untested" ? "" : word(VERDICTS[sure]);
  const sign = sure === "chance" ? "≈" : WAYS[way];
  const direction = {
    better: say("verification-better"),
    worse: word(CONCEPTS.monthlyWorse),
    same: say("verification-same-value"),
    unknown: "",
  }[way];
  const said = [sure === "chance" ? "" : direction, verdict].filter((part) => part !== "").join(" · ");
  const ends = endsOf(measure, speech);
  return {
    verdict,
    ends,
    said: `${sign} ${said}`.trim(),
    test: [
      ...(measure.p === null ? [] : [pText(measure.p, speech)]),
      ...(ends === null ? [] : [say("verification-interval", { low: ends[0], high: ends[1] })]),
    ].join(" · "),
  };
}
