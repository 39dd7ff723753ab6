import { changeVerdict } from "../../analysis/comparison/changeVerdict";
import type { ComparedMeasure } from "../../analysis/results";
import { ROLES } from "../../analysis/survey/role";
import { CONCEPTS } from "../../glossary/concepts";
import { changeText, figureText } from "../language/figureText";
import { roleName } from "../language/roleName";
import type { Speech } from "../language/speech";

const DIMENSION = "dimension:";

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
  /** The test's p; empty where it was not tested. */
  readonly test: string;
}

/** What is said of a compared measure: shares change by points. */
export function comparedLine(measure: ComparedMeasure, speech: Speech): ComparedLine {
  const { unit } = measure;
  return {
    label: labelOf(measure, speech),
    before: figureText(measure.before, unit, speech),
    after: figureText(measure.after, unit, speech),
    change: changeText(measure.change, unit, speech),
    ...chanceOf(measure, speech),
  };
}

function labelOf({ measure, label }: ComparedMeasure, speech: Speech): string {
  if (label !== null) return speech.word(label);
  if (measure.startsWith(DIMENSION)) return measure.slice(DIMENSION.length);
  const role = ROLES.find((each) => each === measure);
  return role === undefined ? measure : roleName(role, speech);
}

const WAYS = { better: "▲", worse: "▼", same: "＝", unknown: "" } as const;

function chanceOf(
  measure: ComparedMeasure,
  { say, word, decimal }: Speech,
): Pick<ComparedLine, "verdict" | "said" | "test"> {
  const { way, sure } = changeVerdict(measure);
  const verdict = sure === "untested" ? "" : say(`verification-${sure}`);
  const sign = sure === "chance" ? "≈" : WAYS[way];
  const direction = {
    better: say("verification-better"),
    worse: word(CONCEPTS.monthlyWorse),
    same: say("verification-same-value"),
    unknown: "",
  }[way];
  const said = [sure === "chance" ? "" : direction, verdict].filter((part) => part !== "").join(" · ");
  return {
    verdict,
    said: `${sign} ${said}`.trim(),
    test: measure.p === null ? "" : say("verification-p", { p: decimal(measure.p, 3) }),
  };
}
