import { notImplementedMember } from "../apiError";
import type { RangeTarget, Scalar } from "../objectClass";

/** R1C1 notation is not kept by the model: reading and writing it is refused by name, never answered in A1. */
export const formulasR1C1: Scalar<RangeTarget> = {
  onlyByName: true,
  get: () => {
    throw notImplementedMember("Range", "FormulasR1C1");
  },
  set: () => {
    throw notImplementedMember("Range", "FormulasR1C1");
  },
};
