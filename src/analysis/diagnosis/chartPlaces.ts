import type { Quadrant } from "./quadrant";

/** A place in the chart of the quadrants: 0–2 both ways, the lines at 1; right is important, above is urgent. */
export interface ChartPlace {
  readonly x: number;
  readonly y: number;
}

/** Within its field a problem stands from `first` on over `reach` of it. */
export type ChartField = Readonly<Record<"x" | "y", { readonly first: number; readonly reach: number }>>;

/** Names need room at the right and above. */
export const FIELD: ChartField = { x: { first: 0.08, reach: 0.42 }, y: { first: 0.05, reach: 0.76 } };

/** What a place follows from. */
interface PlacedProblem {
  readonly count: number;
  /** Orders by how much worse the scores are that go with it. */
  readonly harmKey: number;
  /** Null: it is not drawn. */
  readonly quadrant: Quadrant | null;
}

/**
 * Where problems stand in the chart: each in the field of its quadrant, further right the more often it is mentioned,
 * higher than those of its half that go with better scores. So no two names cover each other, and the chart says what
 * the table says.
 */
export function chartPlaces(problems: readonly PlacedProblem[]): readonly (ChartPlace | null)[] {
  const counts = problems.map(({ count }) => count).filter((count) => count > 0);
  const line = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const most = Math.max(...counts);
  return problems.map(({ count, quadrant, harmKey }) => {
    if (quadrant === null) return null;
    const [right, above] = [isImportant(quadrant), isUrgent(quadrant)];
    const along = right ? Math.max(0, (count - line) / Math.max(most - line, 1)) : Math.min(1, count / line);
    const half = problems.filter((other) => other.quadrant !== null && isUrgent(other.quadrant) === above);
    const below = half.filter((other) => other.harmKey < harmKey).length;
    return {
      x: (right ? 1 : 0) + FIELD.x.first + FIELD.x.reach * along,
      y: (above ? 1 : 0) + FIELD.y.first + (FIELD.y.reach * (below + 0.5)) / half.length,
    };
  });
}

/** 紧急重要 and 重要不紧急. */
function isImportant(quadrant: Quadrant): boolean {
  return quadrant === "urgent-important" || quadrant === "important";
}

/** 紧急重要 and 紧急不重要. */
function isUrgent(quadrant: Quadrant): boolean {
  return quadrant === "urgent-important" || quadrant === "urgent";
}
