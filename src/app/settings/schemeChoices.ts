import type { Term } from "../../glossary/locale";
import { SCHEMES, type SchemeId } from "../../analysis/reasons/schemes/schemes";

/** The schemes that a person can choose from. */
export const SCHEME_CHOICES: readonly { readonly id: SchemeId; readonly label: Term }[] = SCHEMES;
