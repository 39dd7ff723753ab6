import type { RangeTarget } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { sortRange } from "./sortRange";

declare module "../hostObject" {
  interface ClassTargets {
    RangeSort: RangeTarget;
  }
}

/** `range.sort`. */
export const rangeSortClass: ObjectClass<RangeTarget> = {
  name: "RangeSort",
  methods: {
    Apply: (range, args, host) => {
      sortRange(range, args, host);
      return null;
    },
  },
};
