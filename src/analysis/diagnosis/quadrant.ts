/** 四象限 (S28, document 003): 紧急重要, 重要不紧急, 紧急不重要, 不紧急不重要. */
export type Quadrant = "urgent-important" | "important" | "urgent" | "neither";

/** What a problem's quadrant follows from. */
interface QuadrantFacts {
  /** Mentioned at least as often as the problems are on the average. */
  readonly isFrequent: boolean;
  /** Goes with a score at least as much worse as the problems do on the average. */
  readonly isHeavy: boolean;
  readonly isPersistent: boolean;
  /** Complaints or words of media and authorities go with it. */
  readonly isPublic: boolean;
}

/**
 * Frequent and hitting satisfaction directly is 紧急重要; frequent without that, or rare but long-standing, 重要不紧急;
 * rare but likely to go public, or rare and hitting hard, 紧急不重要; the rest neither. Publicity goes before standing long.
 * Source: document 003.
 *
 * @example quadrantOf({ isFrequent: true, isHeavy: false, isPersistent: false, isPublic: false }) // "important"
 */
export function quadrantOf({ isFrequent, isHeavy, isPersistent, isPublic }: QuadrantFacts): Quadrant {
  if (isFrequent) return isHeavy || isPublic ? "urgent-important" : "important";
  if (isPublic) return "urgent";
  if (isPersistent) return "important";
  return isHeavy ? "urgent" : "neither";
}
