import type { DocumentProperties, Workbook } from "../../model/workbook";
import { notImplementedMember } from "../apiError";
import { objectOf } from "../hostObject";
import type { ObjectClass, Scalar } from "../objectClass";
import { textProperty } from "../propertyValue";

declare module "../hostObject" {
  interface ClassTargets {
    DocumentProperties: Workbook;
    CustomPropertyCollection: Workbook;
    /** The key of the property. */
    CustomProperty: string;
  }
}

/** `workbook.properties`: texts can be emptied only, for the host makes no parts for them. */
export const documentPropertiesClass: ObjectClass<Workbook> = {
  name: "DocumentProperties",
  scalars: {
    Author: text("author"),
    Category: text("category"),
    Comments: text("comments"),
    Company: text("company"),
    Keywords: text("keywords"),
    LastAuthor: { get: ({ properties }) => properties.lastAuthor },
    Manager: text("manager"),
    Subject: text("subject"),
    Title: text("title"),
  },
  navigations: { Custom: (workbook) => objectOf("CustomPropertyCollection", workbook) },
};

/** `workbook.properties.custom`. */
export const customPropertyCollectionClass: ObjectClass<Workbook> = {
  name: "CustomPropertyCollection",
  items: ({ properties }) => [...properties.custom.keys()].map((key) => objectOf("CustomProperty", key)),
  methods: {
    DeleteAll: (workbook) => {
      workbook.properties.custom.clear();
      workbook.propertiesChanged = true;
      return null;
    },
  },
};

export const customPropertyClass: ObjectClass<string> = {
  name: "CustomProperty",
  id: (key) => key,
  scalars: {
    Key: { get: (key) => key },
    Value: { get: (key, host) => host.workbook.properties.custom.get(key) ?? null },
  },
};

function text(property: Exclude<keyof DocumentProperties, "custom">): Scalar<Workbook> {
  return {
    get: ({ properties }) => properties[property],
    set: (workbook, value) => {
      const wanted = textProperty(`DocumentProperties.${property}`, value);
      if (wanted !== "") throw notImplementedMember("DocumentProperties", `${property} with a text`);
      workbook.properties[property] = wanted;
      workbook.propertiesChanged = true;
    },
  };
}
