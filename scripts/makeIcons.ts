import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { ICONS, type Layer } from "./icons/glyphs";

/** Draws the add-in's icons; shapes are sampled 64 times a pixel. */
const SAMPLES = 8;

type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const NOTHING: Colour = [0, 0, 0, 0];

function colourAt(layers: readonly Layer[], x: number, y: number): Colour {
  const top = layers.findLast(({ shape }) => shape(x, y));
  if (top === undefined || top.color === null) return NOTHING;
  const value = parseInt(top.color, 16);
  return [value >> 16, (value >> 8) & 255, value & 255, 1];
}

function drawPixel(layers: readonly Layer[], size: number, column: number, row: number): Colour {
  const sum: [number, number, number, number] = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const [red, green, blue, opacity] = colourAt(layers, x, y);
    sum[0] += red * opacity;
    sum[1] += green * opacity;
    sum[2] += blue * opacity;
    sum[3] += opacity;
  }
  const weight = Math.max(sum[3], 1e-9);
  return [sum[0] / weight, sum[1] / weight, sum[2] / weight, (sum[3] / (SAMPLES * SAMPLES)) * 255];
}

function drawIcon(layers: readonly Layer[], size: number): Buffer {
  const png = new PNG({ width: size, height: size });
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      png.data.set(drawPixel(layers, size, column, row).map(Math.round), (row * size + column) * 4);
    }
  }
  return PNG.sync.write(png);
}

const folder = join(__dirname, "..", "assets", "icons");
mkdirSync(folder, { recursive: true });
for (const [name, { layers, sizes }] of Object.entries(ICONS)) {
  for (const size of sizes)
    writeFileSync(join(folder, `${name}-${String(size)}.png`), drawIcon(layers, size));
}
