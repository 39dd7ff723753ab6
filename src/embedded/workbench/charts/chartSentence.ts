import type { ChartView } from "../bookView";

/** The most points of a series that the sentence names. */
const POINTS = 24;

/** A chart in words: its title, and each series with what it shows. For those who cannot see it. */
export function chartSentence({ title, name, series }: ChartView, label: string): string {
  const heading = title === null || title.text === "" ? `${label} ${name}` : title.text;
  const parts = series.map(({ name: seriesName, labels, values, categories }) => {
    const points = values.flatMap((value, index) =>
      value === null ? [] : [`${categories[index] ?? String(index + 1)} ${labels[index] ?? String(value)}`],
    );
    return `${seriesName}: ${points.slice(0, POINTS).join(", ")}`;
  });
  return [heading, ...parts].join("; ");
}
