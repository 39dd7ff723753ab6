import type { Font } from "../../model/cellFormat";
import type { Host } from "../hostContext";
import type { ObjectClass, Scalar } from "../objectClass";
import { choiceProperty, colorProperty, flagProperty, numberProperty, textProperty } from "../propertyValue";
import { type FormatTarget, readFormat, writeFormat } from "./cellFormats";

declare module "../hostObject" {
  interface ClassTargets {
    RangeFont: FormatTarget;
  }
}

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

function fontScalar<Key extends keyof Font>(
  key: Key,
  read: (member: string, value: unknown) => Font[Key],
): Scalar<FormatTarget> {
  return {
    get: (targets, host) => readFormat(targets, host, ({ font }) => font[key]),
    set: (targets, value, host) => {
      setFont(targets, host, { [key]: read(`RangeFont.${key}`, value) });
    },
  };
}

function setFont(targets: FormatTarget, host: Host, change: Partial<Font>): void {
  writeFormat(targets, host, (format) => ({ ...format, font: { ...format.font, ...change } }));
}

/** `range.format.font`; null for what the cells do not share. */
export const rangeFontClass: ObjectClass<FormatTarget> = {
  name: "RangeFont",
  scalars: {
    Name: fontScalar("name", textProperty),
    Size: fontScalar("size", (member, value) => numberProperty(member, value, 1, 409)),
    Color: fontScalar("color", colorProperty),
    Bold: fontScalar("bold", flagProperty),
    Italic: fontScalar("italic", flagProperty),
    Underline: fontScalar("underline", (member, value) => choiceProperty(member, value, UNDERLINES)),
    Strikethrough: fontScalar("strikethrough", flagProperty),
  },
};
