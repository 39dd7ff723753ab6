import type { StaffCategory } from "../../analysis/reasons/scheme";
import { categoryWords } from "../pareto/categoryWords";
import type { DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import { categoriesOf } from "./staffReasons";
import { SCHEME } from "./table";

/** A category as the sheet has it. */
export interface SchemeRow {
  /** What it is called there. */
  readonly name: string;
  readonly factor: string;
  readonly last: boolean;
  readonly off: boolean;
  /** Staff's own. */
  readonly added: boolean;
}

/** The scheme's categories, and those that staff switched off, which stay to be switched on again. */
export function schemeRows(sources: DocumentSources): readonly SchemeRow[] {
  const { context, locale } = sources;
  const { factorOf, nameOf } = categoryWords(context, locale);
  const nameIn = namesInSheet(sources);
  const staff = new Map(categoriesOf(context.staff).map((category) => [nameOf(category.name), category]));
  const used = context.results.reasons?.scheme.categories ?? [];
  const names = new Set(used.map(({ name }) => name));
  const off = [...staff].filter(([name, category]) => category.off && !names.has(name));
  return [
    ...used.map(({ name, last }) => ({
      name: nameIn(name),
      factor: factorOf(name),
      last,
      ...saidOf(staff.get(name)),
    })),
    ...off.map(([name, category]) => ({
      name: nameIn(name),
      factor: category.factor ?? "",
      last: false,
      ...saidOf(category),
    })),
  ];
}

function saidOf(category: StaffCategory | undefined): Pick<SchemeRow, "off" | "added"> {
  return { off: category?.off === true, added: category?.added === true };
}

/** What the sheet calls a category: as it stands there in whichever language, else its label in the sheet's own. */
export function namesInSheet({ context, locale }: DocumentSources): (name: string) => string {
  const { label, nameOf } = categoryWords(context, locale);
  const standing = new Map<string, string>();
  for (const { cells } of staffRows(context.staff, SCHEME) ?? []) {
    const text = String(cells["category"] ?? "").trim();
    if (!standing.has(nameOf(text))) standing.set(nameOf(text), text);
  }
  return (name) => standing.get(name) ?? label(name);
}
