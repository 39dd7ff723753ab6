import type { Area } from "./area";

/** The cells that an array formula fills; it stands in the top left one. */
export interface ArrayFormula extends Area {
  /** A dynamic array, which fills as many cells as it has values, is told by this of its cell, as the file has it. */
  readonly metadata?: string;
}
