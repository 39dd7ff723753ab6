import type { ShownCategory } from "../../app/settings/readReasonSetup";
import type { Speech } from "../language/speech";

/** What a category is called in the pane's language. */
export function categoryName({ name, label }: ShownCategory, { word }: Speech): string {
  return label === null ? name : word(label);
}

/** What a category's factor is called in the pane's language; null where it has none. */
export function factorName({ factorLabel }: ShownCategory, { word }: Speech): string | null {
  return factorLabel === null ? null : word(factorLabel);
}
