import { PEOPLE_PROCESS_SYSTEM } from "../../analysis/reasons/schemes/peopleProcessSystem";
import { SCHEMES } from "../../analysis/reasons/schemes/schemes";
import type { ReasonScheme } from "../../analysis/reasons/scheme";

/** A scheme by its id; document 000's where none is chosen. */
export function schemeNamed(id: ReasonScheme["id"] | null): (typeof SCHEMES)[number] {
  return SCHEMES.find((scheme) => scheme.id === id) ?? PEOPLE_PROCESS_SYSTEM;
}
