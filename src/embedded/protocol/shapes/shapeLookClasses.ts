import { objectOf } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { choiceProperty, colorProperty, flagProperty, numberProperty, textProperty } from "../propertyValue";
import { editingShape } from "./shapeEditing";
import type { ShapeTarget } from "./shapeTargets";

const setFill = editingShape(({ shape }, value) => {
  shape.fill = value === null ? null : colorProperty("ShapeFill", value);
});

/** `ShapeFill`; "" and "NoFill" where there is none. */
export const shapeFillClass: ObjectClass<ShapeTarget> = {
  name: "ShapeFill",
  scalars: {
    ForegroundColor: { get: ({ shape }) => shape.fill ?? "", set: setFill },
    Type: { get: ({ shape }) => (shape.fill === null ? "NoFill" : "Solid") },
  },
  methods: {
    SetSolidColor: (target, args) => {
      setFill(target, args.text(0));
      return null;
    },
    Clear: (target) => {
      setFill(target, null);
      return null;
    },
  },
};

/** `ShapeLineFormat`; giving it a look shows it. */
export const shapeLineFormatClass: ObjectClass<ShapeTarget> = {
  name: "ShapeLineFormat",
  scalars: {
    Visible: {
      get: ({ shape }) => shape.line.visible,
      set: editingShape(({ shape }, value) => {
        shape.line.visible = flagProperty("ShapeLineFormat.Visible", value);
      }),
    },
    Color: {
      get: ({ shape }) => shape.line.color,
      set: editingShape(({ shape }, value) => {
        shape.line.color = colorProperty("ShapeLineFormat.Color", value);
        shape.line.visible = true;
      }),
    },
    Weight: {
      get: ({ shape }) => shape.line.weight,
      set: editingShape(({ shape }, value) => {
        shape.line.weight = numberProperty("ShapeLineFormat.Weight", value, 0, 1584);
        shape.line.visible = true;
      }),
    },
  },
};

const setText = editingShape(({ shape }, value) => {
  shape.text = textProperty("TextRange.Text", value);
});

/** `TextFrame`. */
export const textFrameClass: ObjectClass<ShapeTarget> = {
  name: "TextFrame",
  scalars: {
    HasText: { get: ({ shape }) => shape.text !== "" },
    HorizontalAlignment: {
      get: ({ shape }) => shape.textAlign.horizontal,
      set: editingShape(({ shape }, value) => {
        const names = ["Left", "Center", "Right"] as const;
        shape.textAlign.horizontal = choiceProperty("TextFrame.HorizontalAlignment", value, names);
      }),
    },
    VerticalAlignment: {
      get: ({ shape }) => shape.textAlign.vertical,
      set: editingShape(({ shape }, value) => {
        const names = ["Top", "Middle", "Bottom"] as const;
        shape.textAlign.vertical = choiceProperty("TextFrame.VerticalAlignment", value, names);
      }),
    },
  },
  navigations: { TextRange: (target) => objectOf("TextRange", target) },
  methods: {
    DeleteText: (target) => {
      setText(target, "");
      return null;
    },
  },
};

/** `TextRange`, all of the text. */
export const textRangeClass: ObjectClass<ShapeTarget> = {
  name: "TextRange",
  scalars: { Text: { get: ({ shape }) => shape.text, set: setText } },
  navigations: { Font: (target) => objectOf("ShapeFont", target) },
};

/** `ShapeFont`; an automatic attribute reads as what the default theme gives. */
export const shapeFontClass: ObjectClass<ShapeTarget> = {
  name: "ShapeFont",
  scalars: {
    Name: {
      get: ({ shape }) => shape.font.name ?? "Calibri",
      set: editingShape(({ shape }, value) => {
        shape.font.name = textProperty("ShapeFont.Name", value);
      }),
    },
    Size: {
      get: ({ shape }) => shape.font.size ?? 11,
      set: editingShape(({ shape }, value) => {
        shape.font.size = numberProperty("ShapeFont.Size", value, 1, 409);
      }),
    },
    Bold: {
      get: ({ shape }) => shape.font.bold,
      set: editingShape(({ shape }, value) => {
        shape.font.bold = flagProperty("ShapeFont.Bold", value);
      }),
    },
    Color: {
      get: ({ shape }) => shape.font.color ?? (shape.kind === "TextBox" ? "#000000" : "#FFFFFF"),
      set: editingShape(({ shape }, value) => {
        shape.font.color = colorProperty("ShapeFont.Color", value);
      }),
    },
  },
};
