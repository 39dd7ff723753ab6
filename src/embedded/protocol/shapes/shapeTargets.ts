import type { Shape, Sheet } from "../../model/sheet";

/** A shape and the sheet it is on. */
export interface ShapeTarget {
  readonly sheet: Sheet;
  readonly shape: Shape;
}

declare module "../hostObject" {
  interface ClassTargets {
    ShapeCollection: Sheet;
    Shape: ShapeTarget;
    ShapeFill: ShapeTarget;
    ShapeLineFormat: ShapeTarget;
    TextFrame: ShapeTarget;
    TextRange: ShapeTarget;
    ShapeFont: ShapeTarget;
    Line: ShapeTarget;
    GeometricShape: ShapeTarget;
  }
}
