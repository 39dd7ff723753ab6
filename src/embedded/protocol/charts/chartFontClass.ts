import type { ChartFont } from "../../model/chart";
import type { ObjectClass, Scalar } from "../objectClass";
import { colorProperty, flagProperty, numberProperty, textProperty } from "../propertyValue";
import { AUTOMATIC_FONT } from "./chartDefaults";
import { editing } from "./chartEditing";
import type { FontTarget } from "./chartTargets";

/** `ChartFont`: reads an automatic attribute as what it comes to. */
export const chartFontClass: ObjectClass<FontTarget> = {
  name: "ChartFont",
  scalars: {
    Bold: attribute("bold", (value) => flagProperty("ChartFont.Bold", value)),
    Color: attribute("color", (value) => colorProperty("ChartFont.Color", value)),
    Italic: attribute("italic", (value) => flagProperty("ChartFont.Italic", value)),
    Name: attribute("name", (value) => textProperty("ChartFont.Name", value)),
    Size: attribute("size", (value) => numberProperty("ChartFont.Size", value, 1, 409)),
  },
};

/** One attribute of all the target's fonts; null when they differ. */
function attribute<Key extends keyof ChartFont>(
  key: Key,
  check: (value: unknown) => NonNullable<ChartFont[Key]>,
): Scalar<FontTarget> {
  return {
    get: ({ fonts, size }) => {
      const automatic = { ...AUTOMATIC_FONT, size }[key];
      const values = new Set(fonts.map((font) => font[key] ?? automatic));
      return values.size === 1 ? [...values][0] : null;
    },
    set: editing((target, value) => {
      const checked = check(value);
      for (const font of target.writtenFonts?.() ?? target.fonts) font[key] = checked;
    }),
  };
}
