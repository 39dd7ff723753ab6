import { HEADER_STATES, type HeadersOfPages, type Sheet } from "../../model/sheet";
import { objectOf } from "../hostObject";
import type { ObjectClass, Scalar } from "../objectClass";
import { choiceProperty, textProperty } from "../propertyValue";
import { layoutChange } from "./layoutChange";
import type { HeaderFooterTarget } from "./pageLayoutTargets";

/** `HeaderFooterGroup`: odd pages have the general header and footer, as in the file. */
export const headerFooterGroupClass: ObjectClass<Sheet> = {
  name: "HeaderFooterGroup",
  scalars: {
    State: {
      get: ({ pageLayout }) => pageLayout.headerState,
      set: layoutChange(({ pageLayout }, value) => {
        pageLayout.headerState = choiceProperty("HeaderFooterGroup.State", value, HEADER_STATES);
      }),
    },
  },
  navigations: {
    DefaultForAllPages: (sheet) => objectOf("HeaderFooter", { sheet, pages: "default" }),
    OddPages: (sheet) => objectOf("HeaderFooter", { sheet, pages: "default" }),
    EvenPages: (sheet) => objectOf("HeaderFooter", { sheet, pages: "even" }),
    FirstPage: (sheet) => objectOf("HeaderFooter", { sheet, pages: "first" }),
  },
};

/** `HeaderFooter`, texts with Excel's codes such as "&P". */
export const headerFooterClass: ObjectClass<HeaderFooterTarget> = {
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

function part(
  place: "header" | "footer",
  side: "left" | "center" | "right",
  member: string,
): Scalar<HeaderFooterTarget> {
  return {
    get: (target) => headersOf(target)[place][side],
    set: (target, value) => {
      headersOf(target)[place][side] = textProperty(`HeaderFooter.${member}`, value);
      target.sheet.changed = true;
    },
  };
}

function headersOf({ sheet: { pageLayout }, pages }: HeaderFooterTarget): HeadersOfPages {
  if (pages === "default") return pageLayout;
  return pages === "even" ? pageLayout.evenPages : pageLayout.firstPage;
}
