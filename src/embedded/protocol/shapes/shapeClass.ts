import type { Shape } from "../../model/sheet";
import { invalidArgument, notImplementedMember } from "../apiError";
import { objectOf } from "../hostObject";
import type { ObjectClass, Scalar } from "../objectClass";
import { choiceProperty, numberProperty, textProperty } from "../propertyValue";
import { requireEditableObjects } from "../protection/protectionGuard";
import { isForeign, requireKnown } from "./foreignShape";
import { editingShape } from "./shapeEditing";
import type { ShapeTarget } from "./shapeTargets";

/** `Shape`. */
export const shapeClass: ObjectClass<ShapeTarget> = {
  name: "Shape",
  id: ({ shape }) => shape.id,
  scalars: {
    Id: { get: ({ shape }) => shape.id },
    Name: {
      get: ({ shape }) => shape.name,
      set: editingShape(({ shape }, value) => {
        const name = textProperty("Shape.Name", value);
        if (name === "") throw invalidArgument("Shape.Name must not be empty");
        shape.name = name;
      }),
    },
    /** A text box is a rectangle to Excel. */
    Type: {
      get: ({ shape }) => (shape.kind === "Line" || isForeign(shape) ? shape.kind : "GeometricShape"),
    },
    GeometricShapeType: {
      get: ({ shape }) => (isGeometric(shape) ? (shape.geometricType ?? "Rectangle") : null),
    },
    Left: distance("left", "Left"),
    Top: distance("top", "Top"),
    Width: distance("width", "Width"),
    Height: distance("height", "Height"),
    Placement: {
      get: ({ shape }) => shape.placement,
      set: editingShape(({ shape }, value) => {
        shape.placement = choiceProperty("Shape.Placement", value, ["TwoCell", "OneCell", "Absolute"]);
      }),
    },
    ZOrderPosition: { get: ({ sheet, shape }) => sheet.shapes.indexOf(shape) },
  },
  navigations: {
    Fill: (target) => {
      requireKnown(target, "Fill");
      return objectOf("ShapeFill", target);
    },
    LineFormat: (target) => {
      requireKnown(target, "LineFormat");
      return objectOf("ShapeLineFormat", target);
    },
    TextFrame: (target) => {
      requireKnown(target, "TextFrame");
      return objectOf("TextFrame", target);
    },
    Line: (target) => {
      if (target.shape.kind !== "Line") throw invalidArgument(`${target.shape.name} is no line`);
      return objectOf("Line", target);
    },
    GeometricShape: (target) => {
      if (!isGeometric(target.shape)) throw invalidArgument(`${target.shape.name} is no geometric shape`);
      return objectOf("GeometricShape", target);
    },
  },
  methods: {
    Delete: ({ sheet, shape }) => {
      requireEditableObjects(sheet);
      sheet.shapes = sheet.shapes.filter((other) => other !== shape);
      sheet.changed = true;
      return null;
    },
    IncrementLeft: (target, args) => move(target, "left", args.number(0)),
    IncrementTop: (target, args) => move(target, "top", args.number(0)),
    GetAsImage: () => {
      throw notImplementedMember("Shape", "GetAsImage");
    },
  },
};

/** `Line`; only what says which shape it is. */
export const lineClass: ObjectClass<ShapeTarget> = {
  name: "Line",
  scalars: {
    Id: { get: ({ shape }) => shape.id },
    ConnectorType: { get: () => "Straight" },
  },
  navigations: { Shape: (target) => objectOf("Shape", target) },
};

/** `GeometricShape`; only what says which shape it is. */
export const geometricShapeClass: ObjectClass<ShapeTarget> = {
  name: "GeometricShape",
  scalars: { Id: { get: ({ shape }) => shape.id } },
  navigations: { Shape: (target) => objectOf("Shape", target) },
};

function isGeometric(shape: Shape): boolean {
  return shape.kind !== "Line" && !isForeign(shape);
}

function distance(key: "left" | "top" | "width" | "height", member: string): Scalar<ShapeTarget> {
  return {
    get: ({ shape }) => shape[key],
    set: editingShape(({ shape }, value) => {
      shape[key] = numberProperty(`Shape.${member}`, value, 0);
    }),
  };
}

function move({ sheet, shape }: ShapeTarget, key: keyof Pick<Shape, "left" | "top">, by: number): null {
  requireEditableObjects(sheet);
  shape[key] = Math.max(0, shape[key] + by);
  sheet.changed = true;
  return null;
}
