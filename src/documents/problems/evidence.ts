import type { ProblemEvidence } from "../../analysis/improvement/problemEvidence";
import type { Words } from "../../glossary/words";
import { percentText, roundedText, countText } from "../sheet/numberText";
import { UNIT_FORMATS, figureText } from "../sheet/unitFormats";
import { TERMS } from "./words";
import type { MeasureUnit } from "../../analysis/measures/measureUnit";

/** What tells a problem that is no category of reasons, with the answers that it rests on. */
export function evidenceText(words: Words, evidence: ProblemEvidence): string {
  const n = countText(evidence.n);
  if (evidence.kind === "theme") return words(TERMS.evidenceTheme, { count: evidence.count, n });
  if (evidence.kind === "rate") {
    const { rate, threshold } = evidence;
    return words(TERMS.evidenceRate, { rate: percentText(rate), threshold: percentText(threshold), n });
  }
  if (evidence.kind === "operating") {
    const shown = (value: number): string => operatingText(words, evidence.unit, value);
    return words(TERMS.evidenceOperating, {
      value: shown(evidence.value),
      target: shown(evidence.target),
      n,
    });
  }
  if (evidence.kind === "dimension") {
    const { mean, lowShare } = evidence;
    return words(TERMS.evidenceDimension, { mean: roundedText(mean, 2), low: percentText(lowShare), n });
  }
  if (evidence.kind === "loyalty") {
    const { measure, unit, value, under } = evidence;
    const shown = {
      measure: words(measure),
      value: figureText(unit, value),
      under: changeText(words, unit, under),
    };
    return words(TERMS.evidenceLoyalty, { ...shown, n });
  }
  const { rate, under } = evidence;
  const shown = { rate: percentText(rate), under: roundedText(under * 100, 1), n };
  if (evidence.kind === "group") return words(TERMS.evidenceGroup, shown);
  const { unit, limit } = evidence;
  if (limit === null) return words(TERMS.evidenceCircumstance, shown);
  return words(TERMS.evidenceBeyond, { ...shown, limit: operatingText(words, unit, limit) });
}

/** A change in the unit that changes are told in: of shares in points. */
function changeText(words: Words, unit: MeasureUnit, change: number): string {
  const { factor, decimals } = UNIT_FORMATS[unit];
  const number = roundedText(change * factor, decimals);
  return words(unit === "share" ? TERMS.percentagePoints : TERMS.points, { number });
}

type OperatingUnit = Extract<ProblemEvidence, { readonly kind: "operating" }>["unit"];

/** A figure of an operating measure with its unit. */
export function operatingText(words: Words, unit: OperatingUnit, value: number): string {
  if (unit === "share") return percentText(value);
  return words(unit === "duration" ? TERMS.seconds : TERMS.times, {
    number: roundedText(value, unit === "duration" ? 1 : 2),
  });
}
