import type { Results } from "../../analysis/results";
import type { Band, Scale } from "../../analysis/survey/scale";
import type { LiveText } from "../formulas/sentence";
import { text } from "../formulas/text";
import type { DocumentSources } from "../sources";
import { bandKey, type BandLimit, BAND_LIMITS } from "../formulas/bandKey";

const TO = "–";
/** A band that no score falls into. */
const NONE = "—";

/** A limit of a scale: what formulas read, and what it is now. */
interface Limit {
  readonly cell: string;
  readonly value: number;
}

/**
 * The scores of a band, as the limits of 参数设置 say: "5", "4", "1–3" on the scale of document 000; between limits that
 * are no whole steps "≥3.5 <4.5".
 */
export function bandScores({ context }: DocumentSources, scale: Scale, band: Band): LiveText {
  const limits = limitsOf(scale, (limit) => context.naming.setting(bandKey(scale.kind, limit)));
  const place = limits.findIndex(({ name }) => name === band);
  const own = limits[place] ?? null;
  const better = (place < 0 ? limits.at(-1) : limits[place - 1]) ?? null;
  const byLimits = inLimits(scale, own, better);
  return hasParts(context.results) ? byLimits : isWhole(limits, inSteps(scale, own, better), byLimits);
}

/** Whether scores between whole steps were given: a band is then more than its steps. */
function hasParts({ satisfaction }: Results): boolean {
  return satisfaction?.distribution.some(({ value }) => !Number.isInteger(value)) ?? false;
}

function limitsOf(
  scale: Scale,
  cellOf: (limit: BandLimit) => string,
): readonly (Limit & { readonly name: BandLimit })[] {
  return BAND_LIMITS.flatMap((name) => {
    const value = scale[name];
    return value === null ? [] : [{ name, cell: cellOf(name), value }];
  });
}

/** The one text where all limits are whole numbers, else the other. */
function isWhole(limits: readonly Limit[], whole: LiveText, other: LiveText): LiveText {
  const areWhole = limits.map(({ cell }) => `${cell}=INT(${cell})`).join(",");
  return {
    formula: `IF(AND(${areWhole}),${whole.formula},${other.formula})`,
    value: limits.every(({ value }) => Number.isInteger(value)) ? whole.value : other.value,
  };
}

/** From the limit of the band to the step before that of the better one, the lower score first. */
function inSteps({ direction, min, max }: Scale, own: Limit | null, better: Limit | null): LiveText {
  const isHigher = direction === "higher-is-better";
  const [best, worst, step] = isHigher ? [max, min, -1] : [min, max, 1];
  const near: Limit =
    better === null
      ? { cell: String(best), value: best }
      : { cell: `(${better.cell}${step < 0 ? "-" : "+"}1)`, value: better.value + step };
  const far: Limit = own ?? { cell: String(worst), value: worst };
  const [low, high] = isHigher ? [far, near] : [near, far];
  const several = `IF(${low.cell}=${high.cell},${low.cell}&"",${low.cell}&${text(TO)}&${high.cell})`;
  return {
    formula: `IF(${low.cell}>${high.cell},${text(NONE)},${several})`,
    value: stepsText(low.value, high.value),
  };
}

function stepsText(low: number, high: number): string {
  if (low > high) return NONE;
  return low === high ? String(low) : `${String(low)}${TO}${String(high)}`;
}

/** By the limits themselves. */
function inLimits({ direction }: Scale, own: Limit | null, better: Limit | null): LiveText {
  const [reaches, misses] = direction === "higher-is-better" ? ["≥", "<"] : ["≤", ">"];
  const ends = [
    ...(own === null ? [] : [{ sign: reaches, limit: own }]),
    ...(better === null ? [] : [{ sign: misses, limit: better }]),
  ];
  return {
    formula: ends.map(({ sign, limit }) => `${text(sign)}&${limit.cell}`).join('&" "&'),
    value: ends.map(({ sign, limit }) => `${sign}${String(limit.value)}`).join(" "),
  };
}
