import { categoryWords } from "../pareto/categoryWords";
import type { Column } from "../sheet/column";
import type { DocumentSources } from "../sources";

/** The category of a row, as the sheets call it. */
export function categoryColumn<Row extends { readonly category: string }>(
  { context, locale }: DocumentSources,
  heading: string,
): Column<Row> {
  const { label } = categoryWords(context, locale);
  return { key: "category", heading, width: 24, format: "text", value: ({ category }) => label(category) };
}
