import { categoryWords } from "../pareto/categoryWords";
import type { Column } from "../sheet/column";
import type { DocumentSources } from "../sources";
import { widthOf } from "../sheet/displayWidth";

/** Characters that names have room for at least and at most. */
const [LEAST, MOST] = [24, 40];

/** The category of a row, as the sheets call it; tables below each other have the same names, and so the same width. */
export function categoryColumn<Row extends { readonly category: string }>(
  { context, locale }: DocumentSources,
  heading: string,
): Column<Row> {
  const { label } = categoryWords(context, locale);
  const names = context.results.reasons?.scheme.categories.map(({ name }) => label(name)) ?? [];
  const width = Math.min(MOST, widthOf(names, LEAST));
  return { key: "category", heading, width, format: "text", value: ({ category }) => label(category) };
}
