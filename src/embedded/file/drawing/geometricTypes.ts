import { nameOf, type WordPairs, wordOf } from "../notation/wordPairs";

/** Names of Excel's API (GeometricShapeType) whose preset in DrawingML is not the same name with a small first letter. */
const IRREGULAR: WordPairs<string> = [
  ["LineInverse", "lineInv"],
  ["RightTriangle", "rtTriangle"],
  ["Rectangle", "rect"],
  ["RoundRectangle", "roundRect"],
  ["Round1Rectangle", "round1Rect"],
  ["Round2SameRectangle", "round2SameRect"],
  ["Round2DiagonalRectangle", "round2DiagRect"],
  ["SnipRoundRectangle", "snipRoundRect"],
  ["Snip1Rectangle", "snip1Rect"],
  ["Snip2SameRectangle", "snip2SameRect"],
  ["Snip2DiagonalRectangle", "snip2DiagRect"],
];

/** The preset of a geometric type; a text box and an unknown type are rectangles. */
export function presetOf(geometricType: string | null): string {
  if (geometricType === null || geometricType === "") return "rect";
  return wordOf(IRREGULAR, geometricType) ?? geometricType.slice(0, 1).toLowerCase() + geometricType.slice(1);
}

/** The API's name of a preset. */
export function geometricTypeOf(preset: string): string {
  return nameOf(IRREGULAR, preset) ?? preset.slice(0, 1).toUpperCase() + preset.slice(1);
}
