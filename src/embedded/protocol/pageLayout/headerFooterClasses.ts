import type { Sheet } from "../../model/sheet";
import { objectOf } from "../hostObject";
import type { ObjectClass, Scalar } from "../objectClass";
import { textProperty } from "../propertyValue";
import { layoutChange } from "./layoutChange";

/** `HeaderFooterGroup`: the host has one header and footer for all pages. */
export const headerFooterGroupClass: ObjectClass<Sheet> = {
  name: "HeaderFooterGroup",
  scalars: { State: { get: () => "Default" } },
  navigations: { DefaultForAllPages: (sheet) => objectOf("HeaderFooter", sheet) },
};

/** `HeaderFooter`, texts with Excel's codes such as "&P". */
export const headerFooterClass: ObjectClass<Sheet> = {
  name: "HeaderFooter",
  scalars: {
    LeftHeader: part("header", "left", "LeftHeader"),
    CenterHeader: part("header", "center", "CenterHeader"),
    RightHeader: part("header", "right", "RightHeader"),
    LeftFooter: part("footer", "left", "LeftFooter"),
    CenterFooter: part("footer", "center", "CenterFooter"),
    RightFooter: part("footer", "right", "RightFooter"),
  },
};

function part(place: "header" | "footer", side: "left" | "center" | "right", member: string): Scalar<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout[place][side],
    set: layoutChange(({ pageLayout }, value) => {
      pageLayout[place][side] = textProperty(`HeaderFooter.${member}`, value);
    }),
  };
}
