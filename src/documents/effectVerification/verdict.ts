import type { Better } from "../../analysis/measures/better";
import type { DocumentContext } from "../context";
import { SIGNIFICANT } from "../formulas/difference";
import { text } from "../formulas/text";
import { settingValue, smallSample } from "../settings/settingValue";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { EFFECTS } from "./table";
import type { Verdict } from "./verdicts";
import { TERMS } from "./words";
import { READINESS } from "./standingRounds";

/** What a verdict follows from; values in the measure's own unit. */
export interface Judged {
  readonly ready: boolean;
  readonly before: number | null;
  readonly after: number | null;
  /** Null where no answers are behind the values: a table of values by month. */
  readonly fewest: number | null;
  readonly p: number | null;
  readonly better: Better | null;
  readonly target: number | null;
  readonly isFivePoint: boolean;
}

/** Two values are the same but for the noise of fractions. */
const NOISE = 1e-9;

/**
 * S46: document 003's gain decides of scores that were low before, of all else target and direction; without a target
 * nothing is reached. What got better or worse within chance did not change.
 */
export function verdictOf(context: Pick<DocumentContext, "staff">, judged: Judged): Verdict {
  const { ready, before, after, fewest } = judged;
  if (!ready) return "waiting";
  if (before === null || after === null) return "few";
  if (fewest !== null && fewest < smallSample(context)) return "few";
  return movedVerdict(context, judged, before, after);
}

function movedVerdict(
  context: Pick<DocumentContext, "staff">,
  judged: Judged,
  before: number,
  after: number,
): Verdict {
  const { fewest, p, better } = judged;
  const gain = better === null ? 0 : better === "higher" ? after - before : before - after;
  const isSure = p === null ? fewest === null : p < SIGNIFICANT;
  if (gain < -NOISE && isSure) return "worse";
  if (isReached(context, judged, { before, after, gain })) return "reached";
  return gain > NOISE && isSure ? "improved" : "unchanged";
}

function isReached(
  context: Pick<DocumentContext, "staff">,
  { target, better, isFivePoint }: Judged,
  { before, after, gain }: Readonly<Record<"before" | "after" | "gain", number>>,
): boolean {
  const meets =
    target === null ? null : better === "lower" ? after <= target + NOISE : after >= target - NOISE;
  const isLow = isFivePoint && before <= settingValue(context, "effect-gain-limit") + NOISE;
  if (!isLow) return meets === true;
  return gain >= settingValue(context, "effect-gain") - NOISE && meets !== false;
}

/** The same as a formula without "=", in a row of 效果验证. */
export function verdictFormula({ context, words }: DocumentSources): string {
  const { own } = tableIn(context, EFFECTS);
  const { naming } = context;
  const said = (verdict: Verdict): string => text(words(TERMS[`verdict-${verdict}`]));
  const [before, after, target, p, better] = [
    own("before"),
    own("after"),
    own("target"),
    own("p"),
    own("better"),
  ];
  const noise = String(NOISE);
  const isCounted = `${own("kind")}<>"value"`;
  const gain = `(${after}-${before})*${better}`;
  const isSure = `IF(ISNUMBER(${p}),${p}<${String(SIGNIFICANT)},${own("kind")}="value")`;
  const meets = `IF(${better}<0,${after}<=${target}+${noise},${after}>=${target}-${noise})`;
  const isLow = `AND(${own("fivePoint")}=1,${before}<=${naming.setting("effect-gain-limit")}+${noise})`;
  const isEnough = `${gain}>=${naming.setting("effect-gain")}-${noise}`;
  const reached = `IF(${isLow},AND(${isEnough},IF(ISNUMBER(${target}),${meets},TRUE)),IF(ISNUMBER(${target}),${meets},FALSE))`;
  const otherwise = `IF(AND(${gain}>${noise},${isSure}),${said("improved")},${said("unchanged")})`;
  const judged = `IF(AND(${gain}<-${noise},${isSure}),${said("worse")},IF(${reached},${said("reached")},${otherwise}))`;
  const fewest = `MIN(${own("nBefore")},${own("nAfter")})<${naming.setting("small-sample")}`;
  const isFew = `IF(AND(ISNUMBER(${before}),ISNUMBER(${after})),IF(${isCounted},${fewest},FALSE),TRUE)`;
  const unready = `IF(${own("ready")}=${String(READINESS.withdrawn)},${said("withdrawn")},${said("waiting")})`;
  return `IF(${own("ready")}=${String(READINESS.ready)},IF(${isFew},${said("few")},${judged}),${unready})`;
}
