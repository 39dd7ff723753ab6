import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";

/**
 * Draws the add-in's icons: three rising bars inside a loop that closes on itself, white on the brand blue.
 * Shapes are distance functions on the unit square, sampled 16 times a pixel.
 */
const SIZES = [16, 32, 64, 80, 128];
const BRAND = [0x0f, 0x6c, 0xbd] as const;
const WHITE = [0xff, 0xff, 0xff] as const;
const SAMPLES = 4;

type Point = readonly [x: number, y: number];

function insideRoundedSquare([x, y]: Point): boolean {
  const radius = 0.2;
  const dx = Math.max(Math.abs(x - 0.5) - (0.5 - radius), 0);
  const dy = Math.max(Math.abs(y - 0.5) - (0.5 - radius), 0);
  return Math.hypot(dx, dy) <= radius;
}

function insideLoop([x, y]: Point): boolean {
  const angle = Math.atan2(y - 0.5, x - 0.5);
  const distance = Math.hypot(x - 0.5, y - 0.5);
  const gap = angle > -1.0 && angle < -0.35;
  return !gap && Math.abs(distance - 0.345) <= 0.042;
}

function insideArrow([x, y]: Point): boolean {
  const along = x - 0.62;
  return along >= 0 && along <= 0.17 && Math.abs(y - 0.215) <= (0.17 - along) * 0.75;
}

function insideBars([x, y]: Point): boolean {
  const bars = [
    { left: 0.33, top: 0.53 },
    { left: 0.455, top: 0.44 },
    { left: 0.58, top: 0.35 },
  ];
  return y <= 0.66 && bars.some(({ left, top }) => x >= left && x <= left + 0.085 && y >= top);
}

function colourAt(point: Point): readonly [number, number, number, number] {
  if (!insideRoundedSquare(point)) return [0, 0, 0, 0];
  const drawn = insideLoop(point) || insideArrow(point) || insideBars(point);
  return [...(drawn ? WHITE : BRAND), 1];
}

function drawPixel(size: number, column: number, row: number): [number, number, number, number] {
  const sum = [0, 0, 0, 0] as [number, number, number, number];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const [red, green, blue, alpha] = colourAt([x, y]);
    sum[0] += red * alpha;
    sum[1] += green * alpha;
    sum[2] += blue * alpha;
    sum[3] += alpha;
  }
  const weight = Math.max(sum[3], 1e-9);
  return [sum[0] / weight, sum[1] / weight, sum[2] / weight, (sum[3] / (SAMPLES * SAMPLES)) * 255];
}

function drawIcon(size: number): Buffer {
  const png = new PNG({ width: size, height: size });
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      png.data.set(drawPixel(size, column, row).map(Math.round), (row * size + column) * 4);
    }
  }
  return PNG.sync.write(png);
}

const folder = join(__dirname, "..", "assets", "icons");
mkdirSync(folder, { recursive: true });
SIZES.forEach((size) => {
  writeFileSync(join(folder, `icon-${String(size)}.png`), drawIcon(size));
});
