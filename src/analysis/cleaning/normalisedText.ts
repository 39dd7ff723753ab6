/** A part of the normalised text that is masked. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly replacement: string;
}

/** A text as NFKC has it, with the place in the original of each of its units. */
export interface NormalisedText {
  readonly normal: string;
  readonly original: string;
  /** The unit of the original that each unit comes from, and one more for the end; null where they are the same. */
  readonly origins: readonly number[] | null;
}

/** A digit or numeral that one sign draws a ring, brackets or a stop around: ⑴, ⒈, ㈠. */
const DRESSED = /^\(?([\d一二三四五六七八九])[).,]?$/u;

/**
 * Normalises sign by sign, so that what is left unmasked can stay as it was written.
 *
 * @example normalised("①号") // { normal: "1号", original: "①号", origins: [0, 1, 2] }
 */
export function normalised(original: string): NormalisedText {
  if (original.normalize("NFKC") === original) return { normal: original, original, origins: null };
  let normal = "";
  let at = 0;
  const origins: number[] = [];
  for (const sign of original) {
    const plain = sign.normalize("NFKC").replace(DRESSED, "$1");
    for (let unit = 0; unit < plain.length; unit++) origins.push(at);
    normal += plain;
    at += sign.length;
  }
  origins.push(at);
  return { normal, original, origins };
}

/** The original with the spans of its normalised text replaced; spans are in order and apart. */
export function withReplaced({ original, origins }: NormalisedText, spans: readonly Span[]): string {
  let replaced = "";
  let from = 0;
  for (const { start, end, replacement } of spans) {
    const [first, next] = [origins?.[start] ?? start, origins?.[end] ?? end];
    if (first < from) continue;
    replaced += original.slice(from, first) + replacement;
    from = next;
  }
  return replaced + original.slice(from);
}
