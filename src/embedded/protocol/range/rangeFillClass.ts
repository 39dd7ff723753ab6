import type { ObjectClass } from "../objectClass";
import { colorProperty } from "../propertyValue";
import { type FormatTarget, readFormat, writeFormat } from "./cellFormats";

declare module "../hostObject" {
  interface ClassTargets {
    RangeFill: FormatTarget;
  }
}

/** Excel answers white for a cell without a fill, and "" when the cells' fills differ. */
const NO_FILL = "#FFFFFF";

/** `range.format.fill`. */
export const rangeFillClass: ObjectClass<FormatTarget> = {
  name: "RangeFill",
  scalars: {
    Color: {
      get: (targets, host) => readFormat(targets, host, ({ fill }) => fill ?? NO_FILL) ?? "",
      set: (targets, value, host) => {
        const fill = value === "" ? null : colorProperty("RangeFill.color", value);
        writeFormat(targets, host, (format) => ({ ...format, fill }));
      },
    },
  },
  methods: {
    Clear: (targets, _args, host) => {
      writeFormat(targets, host, (format) => ({ ...format, fill: null }));
      return null;
    },
  },
};
