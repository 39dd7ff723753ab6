import { categoryWords } from "../pareto/categoryWords";
import { countedLocale } from "../pareto/countedLocale";
import type { Column } from "../sheet/column";
import type { DocumentSources } from "../sources";

/** The key of the column by whose cell a category is counted: its own name, unless 清洗数据 is in another language. */
export function countedKey({ context, locale }: DocumentSources): "category" | "counted" {
  return locale === countedLocale(context) ? "category" : "counted";
}

/** What 清洗数据 calls the categories, where that differs; nobody is to see it. */
export function countedColumns<Row extends { readonly category: string }>(
  sources: DocumentSources,
  heading: string,
): readonly Column<Row>[] {
  if (countedKey(sources) === "category") return [];
  const { label } = categoryWords(sources.context, countedLocale(sources.context));
  return [
    {
      key: "counted",
      heading,
      width: 16,
      unprinted: true,
      unseen: true,
      format: "text",
      value: ({ category }) => label(category),
    },
  ];
}
