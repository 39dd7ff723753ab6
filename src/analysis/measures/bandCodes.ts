import { mappedBytes } from "../statistics/valueCodes";
import { bandOf, type Band, type Scale } from "../survey/scale";

export const NO_BAND = 0;
/** 满意 or 基本满意. */
export const CONTENT = 1;
const NEUTRAL = 2;
export const DISSATISFIED = 3;

/**
 * The band of each row, coded for the passes over rows; NO_BAND where `mask` is 0 or there is no score.
 *
 * @example bandCodes(Float64Array.of(5, 2, 1), Uint8Array.of(1, 1, 0), scaleOfKind("1-5")) // Uint8Array.of(CONTENT, DISSATISFIED, NO_BAND)
 */
export function bandCodes(score: Float64Array, mask: Uint8Array, scale: Scale): Uint8Array {
  const known = KNOWN.get(mask);
  if (known?.score === score && known.scale === scale) return known.codes;
  const codes = codeBands(score, mask, scale);
  KNOWN.set(mask, { score, scale, codes });
  return codes;
}

/** Groups, reasons and diagnosis ask for those of the same rows. */
const KNOWN = new WeakMap<
  Uint8Array,
  { readonly score: Float64Array; readonly scale: Scale; readonly codes: Uint8Array }
>();

function codeBands(score: Float64Array, mask: Uint8Array, scale: Scale): Uint8Array {
  const codes = mappedBytes(score, (value) => bandCode(bandOf(value, scale)));
  for (let row = 0; row < codes.length; row++) if (mask[row] !== 1) codes[row] = NO_BAND;
  return codes;
}

/**
 * 1 where a row is satisfied, 0 in another band, NaN in none.
 *
 * @example contentAnswers(Uint8Array.of(CONTENT, DISSATISFIED, NO_BAND)) // Float64Array.of(1, 0, NaN)
 */
export function contentAnswers(codes: Uint8Array): Float64Array {
  const answers = new Float64Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    answers[row] = codes[row] === NO_BAND ? NaN : Number(codes[row] === CONTENT);
  }
  return answers;
}

/** The code of a band. */
export function bandCode(band: Band): number {
  if (band === "dissatisfied") return DISSATISFIED;
  return band === "neutral" ? NEUTRAL : CONTENT;
}
