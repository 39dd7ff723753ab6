import { paperCode, paperName } from "../../file/notation/paperSizes";
import type { PageLayout, Sheet } from "../../model/sheet";
import { invalidArgument, itemNotFound } from "../apiError";
import type { MethodArguments } from "../methodArguments";
import { objectOf, type HostObject } from "../hostObject";
import type { ObjectClass, Scalar } from "../objectClass";
import { choiceProperty, flagProperty, numberProperty, recordProperty, textProperty } from "../propertyValue";
import { layoutChange } from "./layoutChange";
import { rangeArgument, titleRange } from "./printAreas";

/** Points in a unit of `setPrintMargins`. */
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;

/** `PageLayout` of a sheet. Margins are in points. */
export const pageLayoutClass: ObjectClass<Sheet> = {
  name: "PageLayout",
  scalars: {
    Orientation: {
      get: ({ pageLayout }) => pageLayout.orientation,
      set: layoutChange(({ pageLayout }, value) => {
        pageLayout.orientation = choiceProperty("PageLayout.Orientation", value, ["Portrait", "Landscape"]);
      }),
    },
    PaperSize: {
      get: ({ pageLayout }) => pageLayout.paperSize,
      set: layoutChange(({ pageLayout }, value) => {
        pageLayout.paperSize = paperNamed(textProperty("PageLayout.PaperSize", value));
      }),
    },
    Zoom: {
      get: ({ pageLayout }) => zoomOf(pageLayout),
      set: layoutChange((sheet, value, host) => {
        const zoom = readZoom(value);
        const isFirst = zoom.scale === null && !host.fitted.has(sheet);
        if (isFirst) host.fitted.add(sheet);
        if (!isFirst || !host.harsh) sheet.pageLayout.zoom = zoom;
      }),
    },
    CenterHorizontally: flag("centerHorizontally", "CenterHorizontally"),
    CenterVertically: flag("centerVertically", "CenterVertically"),
    PrintGridlines: flag("printGridlines", "PrintGridlines"),
    BlackAndWhite: flag("blackAndWhite", "BlackAndWhite"),
    TopMargin: margin("top", "TopMargin"),
    BottomMargin: margin("bottom", "BottomMargin"),
    LeftMargin: margin("left", "LeftMargin"),
    RightMargin: margin("right", "RightMargin"),
    HeaderMargin: margin("header", "HeaderMargin"),
    FooterMargin: margin("footer", "FooterMargin"),
  },
  navigations: { HeadersFooters: (sheet) => objectOf("HeaderFooterGroup", sheet) },
  methods: {
    SetPrintMargins: (sheet, args) => {
      setMargins(sheet, args);
      return null;
    },
    SetPrintArea: (sheet, args, host) => {
      sheet.pageLayout.printArea = rangeArgument(sheet, args, host);
      sheet.changed = true;
      return null;
    },
    SetPrintTitleRows: (sheet, args, host) => {
      const { top, bottom } = rangeArgument(sheet, args, host);
      sheet.pageLayout.titleRows = { first: top, last: bottom };
      sheet.changed = true;
      return null;
    },
    SetPrintTitleColumns: (sheet, args, host) => {
      const { left, right } = rangeArgument(sheet, args, host);
      sheet.pageLayout.titleColumns = { first: left, last: right };
      sheet.changed = true;
      return null;
    },
    GetPrintArea: (sheet) => required(printArea(sheet), "print area"),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: (sheet) => required(titleRange(sheet, "rows"), "title rows"),
    GetPrintTitleRowsOrNullObject: (sheet) => titleRange(sheet, "rows"),
    GetPrintTitleColumns: (sheet) => required(titleRange(sheet, "columns"), "title columns"),
    GetPrintTitleColumnsOrNullObject: (sheet) => titleRange(sheet, "columns"),
  },
};

type Flag = "centerHorizontally" | "centerVertically" | "printGridlines" | "blackAndWhite";

function flag(key: Flag, member: string): Scalar<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout[key],
    set: layoutChange(({ pageLayout }, value) => {
      pageLayout[key] = flagProperty(`PageLayout.${member}`, value);
    }),
  };
}

function margin(key: keyof PageLayout["margins"], member: string): Scalar<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout.margins[key],
    set: layoutChange(({ pageLayout }, value) => {
      pageLayout.margins[key] = numberProperty(`PageLayout.${member}`, value, 0);
    }),
  };
}

function paperNamed(name: string): string {
  const known = paperName(paperCode(name));
  if (known.toLowerCase() !== name.toLowerCase())
    throw invalidArgument(`PageLayout.PaperSize: no paper ${name}`);
  return known;
}

/** Only what is set: a scale, or pages to fit to. */
function zoomOf({ zoom }: PageLayout): Readonly<Record<string, number>> {
  const entries = Object.entries(zoom).filter((entry): entry is [string, number] => entry[1] !== null);
  return Object.fromEntries(entries);
}

function readZoom(value: unknown): PageLayout["zoom"] {
  const given = recordProperty("PageLayout.Zoom", value);
  const pages = (name: string): number | null => {
    const count = given[name] ?? null;
    return count === null ? null : numberProperty(`zoom.${name}`, count, 1, 32_767);
  };
  const horizontalFitToPages = pages("horizontalFitToPages");
  const verticalFitToPages = pages("verticalFitToPages");
  const fits = horizontalFitToPages !== null || verticalFitToPages !== null;
  const scale = given["scale"] ?? null;
  if (scale !== null && fits) throw invalidArgument("PageLayout.Zoom: either a scale or pages to fit to");
  if (fits) return { scale: null, horizontalFitToPages, verticalFitToPages };
  return { scale: numberProperty("zoom.scale", scale, 10, 400), horizontalFitToPages, verticalFitToPages };
}

function setMargins(sheet: Sheet, args: MethodArguments): void {
  const unit = POINTS[args.choice(0, ["Points", "Inches", "Centimeters"])];
  const given = recordProperty("PageLayout.SetPrintMargins", args.raw(1));
  for (const key of MARGINS) {
    const value = given[key] ?? null;
    if (value !== null) sheet.pageLayout.margins[key] = numberProperty(`margins.${key}`, value, 0) * unit;
  }
  sheet.changed = true;
}

function printArea(sheet: Sheet): HostObject | null {
  const area = sheet.pageLayout.printArea;
  return area === null ? null : objectOf("RangeAreas", [{ sheet, area }]);
}

function required(object: HostObject | null, what: string): HostObject {
  if (object === null) throw itemNotFound(`the sheet has no ${what}`);
  return object;
}
