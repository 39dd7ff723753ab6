/**
 * A drawing of lines and boxes. Each stays where staff moved it; what the drawing no longer has is taken away. Points
 * are counted from the top left of the cell at `row` and `column`.
 */
export interface DrawingBlock {
  readonly kind: "drawing";
  /** Tells the shapes of one drawing of a sheet from those of another. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** Rows and columns that it stands over. */
  readonly covered: { readonly rows: number; readonly columns: number };
  readonly shapes: readonly ShapeSpec[];
}

/** A line or a box, by a name of its own within its drawing. */
export type ShapeSpec = LineSpec | BoxSpec;

export interface LineSpec {
  readonly kind: "line";
  readonly name: string;
  readonly from: Point;
  readonly to: Point;
  readonly look: "spine" | "bone" | "twig";
}

export interface BoxSpec extends Point {
  readonly kind: "box";
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly look: "head" | "label" | "cause" | "root" | "prompt";
}

/** Points from the drawing's corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
