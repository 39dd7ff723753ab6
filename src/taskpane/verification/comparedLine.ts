import { changeVerdict } from "../../analysis/comparison/changeVerdict";
import type { ReportedComparison } from "../../app/run/report";
import { ROLES } from "../../analysis/survey/role";
import { CONCEPTS } from "../../glossary/concepts";
import { hasMeasureWord, MEASURE_WORDS } from "../language/measureWords";
import { roleName } from "../language/roleName";
import type { Speech } from "../language/speech";

/** Measures that are shares, 0–1. */
const SHARES: readonly string[] = ["rate", "dissatisfiedRate", "easyShare", "resolved", "complaint"];
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
  /** The test's p and the interval of the change; empty where it was not tested. */
  readonly test: string;
}

/** What is said of a compared measure: shares change by points. */
export function comparedLine(measure: ReportedComparison, speech: Speech): ComparedLine {
  const isShare = SHARES.includes(measure.measure);
  const figure = (value: number | null): string =>
    isShare ? speech.percent(value) : speech.decimal(value, 2);
  return {
    label: labelOf(measure.measure, speech),
    before: figure(measure.before),
    after: figure(measure.after),
    change: changeOf(measure.change, isShare, speech),
    ...chanceOf(measure, speech),
  };
}

function labelOf(measure: string, speech: Speech): string {
  if (measure.startsWith(DIMENSION)) return measure.slice(DIMENSION.length);
  if (hasMeasureWord(measure)) return speech.word(MEASURE_WORDS[measure]);
  const role = ROLES.find((each) => each === measure);
  return role === undefined ? measure : roleName(role, speech);
}

function changeOf(change: number | null, isShare: boolean, { say, decimal }: Speech): string {
  if (change === null) return "—";
  const sign = change > 0 ? "▲ +" : change < 0 ? "▼ −" : "";
  const size = Math.abs(isShare ? change * 100 : change);
  const figure = `${sign}${decimal(size, isShare ? 1 : 2)}`;
  return isShare ? say("points", { value: figure }) : figure;
}

const WAYS = { better: "▲", worse: "▼", same: "＝", unknown: "" } as const;

function intervalOf({ measure, interval }: ReportedComparison, speech: Speech): readonly string[] {
  if (interval === null) return [];
  const isShare = SHARES.includes(measure);
  const [low, high] = interval.map((end) => speech.signed(isShare ? end * 100 : end, isShare ? 1 : 2));
  return [speech.say("verification-interval", { low, high })];
}

function chanceOf(
  measure: ReportedComparison,
  speech: Speech,
): Pick<ComparedLine, "verdict" | "said" | "test"> {
  const { say, word, decimal } = speech;
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
    test: [
      ...(measure.p === null ? [] : [say("verification-p", { p: decimal(measure.p, 3) })]),
      ...intervalOf(measure, speech),
    ].join(" · "),
  };
}
