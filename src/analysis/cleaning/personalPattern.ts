/** What is personal by its form, as a pattern whose whole match is masked, and what else must hold of it. */
export interface PersonalPattern {
  readonly pattern: RegExp;
  readonly replacement: string;
  readonly isPersonal?: (found: string, before: string) => boolean;
}

/** Patterns, and what a text that has none of them does not have: most texts have nothing of what most patterns look for. */
export interface PersonalPatterns {
  readonly hint: RegExp;
  readonly patterns: readonly PersonalPattern[];
}

/** What stands instead of what is personal, where nothing else is said. */
const STARS = "***";

/** A pattern by its source, wherever it stands. */
export function personalPattern(
  source: string,
  flags: "gu" | "giu",
  replacement = STARS,
  isPersonal?: PersonalPattern["isPersonal"],
): PersonalPattern {
  return { pattern: new RegExp(source, flags), replacement, ...(isPersonal && { isPersonal }) };
}
