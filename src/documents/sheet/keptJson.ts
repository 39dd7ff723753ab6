/**
 * What a cell or a setting keeps as JSON; null where it is none: somebody typed over it, or another program cut it short.
 *
 * @example keptJson('{"round":1}') // { round: 1 }
 */
export function keptJson(text: unknown): unknown {
  if (typeof text !== "string") return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
