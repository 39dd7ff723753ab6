import { categoryWords } from "../pareto/categoryWords";
import type { Column } from "../sheet/column";
import { displayWidth } from "../sheet/displayWidth";
import type { DocumentSources } from "../sources";

/** Characters that names have room for at least and at most. */
const [LEAST, MOST] = [24, 40];
/** Characters that a cell's indent and edges take. */
const EDGES = 2;

/** The category of a row, as the sheets call it; tables below each other have the same names, and so the same width. */
export function categoryColumn<Row extends { readonly category: string }>(
  { context, locale }: DocumentSources,
  heading: string,
): Column<Row> {
  const { label } = categoryWords(context, locale);
  const names = context.results.reasons?.scheme.categories.map(({ name }) => label(name)) ?? [];
  const width = Math.min(MOST, Math.max(LEAST, ...names.map((name) => displayWidth(name) + EDGES)));
  return { key: "category", heading, width, format: "text", value: ({ category }) => label(category) };
}
