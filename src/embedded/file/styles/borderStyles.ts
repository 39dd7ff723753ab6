import type { Border } from "../../model/cellFormat";

type Line = Pick<Border, "style" | "weight">;

/** A file's border styles and the API's pair of style and weight that means the same. */
const STYLES: readonly (readonly [name: string, line: Line])[] = [
  ["thin", { style: "Continuous", weight: "Thin" }],
  ["medium", { style: "Continuous", weight: "Medium" }],
  ["thick", { style: "Continuous", weight: "Thick" }],
  ["hair", { style: "Continuous", weight: "Hairline" }],
  ["dashed", { style: "Dash", weight: "Thin" }],
  ["mediumDashed", { style: "Dash", weight: "Medium" }],
  ["dotted", { style: "Dot", weight: "Thin" }],
  ["double", { style: "Double", weight: "Thick" }],
  ["dashDot", { style: "DashDot", weight: "Thin" }],
  ["mediumDashDot", { style: "DashDot", weight: "Medium" }],
  ["dashDotDot", { style: "DashDotDot", weight: "Thin" }],
  ["mediumDashDotDot", { style: "DashDotDot", weight: "Medium" }],
  ["slantDashDot", { style: "SlantDashDot", weight: "Medium" }],
];

/** The line that a file's border style means; null for "none" and unknown ones. */
export function borderLine(name: string | null): Line | null {
  return STYLES.find(([each]) => each === name)?.[1] ?? null;
}

/** A file's border style for a line; where the pair has none of its own, the style decides. */
export function borderStyleName(line: Line): string {
  const exact = STYLES.find(([, each]) => each.style === line.style && each.weight === line.weight);
  const similar = STYLES.find(([, each]) => each.style === line.style);
  return (exact ?? similar)?.[0] ?? "thin";
}
