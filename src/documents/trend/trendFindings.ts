import { CONCEPTS } from "../../glossary/concepts";
import { sentence, type LiveText } from "../formulas/sentence";
import { text } from "../formulas/text";
import type { DocumentSources } from "../sources";
import { chanceOf } from "./chance";
import { latestFinding } from "./latestFinding";
import { BEFORE } from "./monthBefore";
import { signalOf } from "./signal";
import { trendIn } from "./table";
import { TERMS } from "./words";

/** What the latest month of 总体满意度 is, and its change. */
export function rateFinding(sources: DocumentSources): LiveText {
  const { words, context } = sources;
  const table = trendIn(context);
  return latestFinding(sources, {
    name: words(CONCEPTS.satisfactionRate),
    unit: "share",
    table,
    values: table.column("rate"),
    months: context.results.periods.map((month) => ({
      ...month,
      value: month.rate,
      change: month.before === null || month.change === null ? null : month.change * 100,
      chance: chanceOf(sources, month, context.results.periods, BEFORE),
      chosen: month.chosen !== null,
    })),
  });
}

/** How many months are beyond the control limits, and from which one on the level shifts. */
export function controlFinding(sources: DocumentSources): LiveText {
  const { words, context } = sources;
  const { column } = trendIn(context);
  const beyond = beyondFinding(sources);
  const shifts = { formula: `SUM(${column("shift")})`, at: context.results.control?.runs.shiftFrom ?? null };
  const shifted = sentence(words, TERMS.shiftedLevel, {
    month: {
      formula: `INDEX(${column("month")},MATCH(1,${column("shift")},0))`,
      value: shifts.at === null ? "" : (context.results.periods[shifts.at]?.period ?? ""),
    },
  });
  const [within, between] = [words(TERMS.withinLimits), words(TERMS.betweenFindings)];
  const parts = [
    ...(beyond.count > 0 ? [beyond.said.value] : []),
    ...(shifts.at === null ? [] : [shifted.value]),
  ];
  return {
    formula: [
      `IF(${beyond.formula}+${shifts.formula}=0,${text(within)},IF(${beyond.formula}=0,"",${beyond.said.formula})`,
      `IF(${beyond.formula}*${shifts.formula}=0,"",${text(between)})`,
      `IF(${shifts.formula}=0,"",${shifted.formula}))`,
    ].join("&"),
    value: parts.length === 0 ? within : parts.join(between),
  };
}

function beyondFinding(sources: DocumentSources): {
  readonly formula: string;
  readonly count: number;
  readonly said: LiveText;
} {
  const { words, context } = sources;
  const { column } = trendIn(context);
  const signals = [TERMS.aboveLimit, TERMS.belowLimit].map((term) => words(term));
  const counts = signals.map((said) => `COUNTIF(${column("signal")},${text(`${said}*`)})`);
  const formula = `(${counts.join("+")})`;
  const count = context.results.periods.filter((month, i) =>
    signals.some((said) => String(signalOf(sources, month, i)).startsWith(said)),
  ).length;
  const said = sentence(words, TERMS.beyondLimits, { n: { formula, value: String(count) } });
  return { formula, count, said };
}
