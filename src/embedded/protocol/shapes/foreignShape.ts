import { FOREIGN_KINDS, type Shape } from "../../model/sheet";
import { notImplementedMember } from "../apiError";
import type { ShapeTarget } from "./shapeTargets";

/** Whether a shape is one that only its file knows: a picture, a group. */
export function isForeign({ kind }: Shape): boolean {
  return FOREIGN_KINDS.some((each) => each === kind);
}

/** Throws for what is written of a shape anew and would be lost of one that only its file knows. */
export function requireKnown({ shape }: ShapeTarget, member: string): void {
  if (isForeign(shape)) throw notImplementedMember("Shape", `${member} of a shape of the type ${shape.kind}`);
}
