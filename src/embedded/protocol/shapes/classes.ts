import { geometricShapeClass, lineClass, shapeClass } from "./shapeClass";
import { shapeCollectionClass } from "./shapeCollectionClass";
import {
  shapeFillClass,
  shapeFontClass,
  shapeLineFormatClass,
  textFrameClass,
  textRangeClass,
} from "./shapeLookClasses";

/** Text boxes, lines and geometric shapes. */
export const shapeClasses = [
  shapeCollectionClass,
  shapeClass,
  shapeFillClass,
  shapeLineFormatClass,
  textFrameClass,
  textRangeClass,
  shapeFontClass,
  lineClass,
  geometricShapeClass,
];
