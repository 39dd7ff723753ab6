import { arc, disc, frame, line, rectangle, triangle, union, without, type Shape } from "./shapes";

/** A shape in its colour, "RRGGBB"; null cuts it out of what lies below. */
export interface Layer {
  readonly color: string | null;
  readonly shape: Shape;
}

const BRAND = "0F6CBD";
const WHITE = "FFFFFF";
/** Seen on Office's white and on its black ribbon alike (at least 3 to 1 on both). */
const BLUE = "2886DE";
const ORANGE = "D9580A";

/** The add-in: three rising bars inside a loop that closes on itself, white on the brand blue. */
const LOGO: readonly Layer[] = [
  { color: BRAND, shape: rectangle(0, 0, 1, 1, 0.2) },
  {
    color: WHITE,
    shape: union(
      arc(0.5, 0.5, 0.345, 0.084, [-20, 303]),
      triangle([0.62, 0.0875], [0.62, 0.3425], [0.79, 0.215]),
      rectangle(0.33, 0.53, 0.415, 0.66),
      rectangle(0.455, 0.44, 0.54, 0.66),
      rectangle(0.58, 0.35, 0.665, 0.66),
    ),
  },
];

/** 一键生成: a sheet with bars, and the spark of its being made. */
const GENERATE: readonly Layer[] = [
  { color: BLUE, shape: frame(0.0625, 0.125, 0.8125, 0.9375, 0.1, 0.09) },
  {
    color: BLUE,
    shape: union(
      rectangle(0.22, 0.59, 0.33, 0.8),
      rectangle(0.385, 0.46, 0.495, 0.8),
      rectangle(0.55, 0.53, 0.66, 0.8),
    ),
  },
  { color: null, shape: disc(0.79, 0.21, 0.275) },
  { color: ORANGE, shape: spark(0.79, 0.21, 0.21) },
];

/** 刷新: two arrows after each other. */
const REFRESH: readonly Layer[] = [
  {
    color: BLUE,
    shape: union(
      arc(0.5, 0.5, 0.355, 0.11, [195, 318]),
      arc(0.5, 0.5, 0.355, 0.11, [15, 138]),
      triangle([0.93, 0.1], [0.93, 0.42], [0.61, 0.42]),
      triangle([0.07, 0.9], [0.07, 0.58], [0.39, 0.58]),
    ),
  },
];

/** 检查逾期: a clock with a warning. */
const CHECK_LATE: readonly Layer[] = [
  { color: BLUE, shape: arc(0.46, 0.46, 0.355, 0.1) },
  {
    color: BLUE,
    shape: union(line(0.46, 0.25, 0.46, 0.48, 0.09), line(0.46, 0.48, 0.6, 0.56, 0.09)),
  },
  { color: null, shape: disc(0.76, 0.76, 0.28) },
  { color: ORANGE, shape: disc(0.76, 0.76, 0.22) },
  {
    color: WHITE,
    shape: union(line(0.76, 0.64, 0.76, 0.78, 0.075), disc(0.76, 0.885, 0.042)),
  },
];

/** 以此区域为调查数据: a table with some of its cells selected. */
const TAKE_SOURCE: readonly Layer[] = [
  { color: BLUE, shape: frame(0.0625, 0.0625, 0.9375, 0.9375, 0.08, 0.08) },
  {
    color: BLUE,
    shape: union(
      rectangle(0.0625, 0.31, 0.9375, 0.375),
      rectangle(0.0625, 0.6, 0.9375, 0.665),
      rectangle(0.33, 0.0625, 0.395, 0.9375),
      rectangle(0.63, 0.0625, 0.695, 0.9375),
    ),
  },
  { color: null, shape: rectangle(0.29, 0.27, 1, 1) },
  { color: ORANGE, shape: without(rectangle(0.34, 0.32, 0.98, 0.98), rectangle(0.44, 0.42, 0.88, 0.88)) },
  { color: ORANGE, shape: union(rectangle(0.5, 0.48, 0.82, 0.57), rectangle(0.5, 0.66, 0.82, 0.75)) },
];

/** A star of four points. */
function spark(centreX: number, centreY: number, radius: number): Shape {
  return (x, y) => {
    const [across, down] = [Math.abs(x - centreX) / radius, Math.abs(y - centreY) / radius];
    return Math.sqrt(across) + Math.sqrt(down) <= 1.08;
  };
}

/** What is drawn, by the beginning of its files' names, and in which sizes. */
export const ICONS: Readonly<
  Record<string, { readonly layers: readonly Layer[]; readonly sizes: readonly number[] }>
> = {
  icon: { layers: LOGO, sizes: [16, 32, 64, 80, 128] },
  generate: { layers: GENERATE, sizes: [16, 32, 80] },
  refresh: { layers: REFRESH, sizes: [16, 32, 80] },
  "check-late": { layers: CHECK_LATE, sizes: [16, 32, 80] },
  "take-source": { layers: TAKE_SOURCE, sizes: [16, 32, 80] },
};
