import type { DefinedName } from "../../model/workbook";
import { CellError } from "../../model/cellValue";
import { areaToAddress, parseAddress } from "../../model/references/address";
import type { Sheet } from "../../model/sheet";
import type { Area } from "../../model/area";
import { invalidArgument, itemNotFound } from "../apiError";
import type { Host } from "../hostContext";
import { type HostObject, objectOf } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { flagProperty, textProperty } from "../propertyValue";
import { requireFormula } from "../range/formulaSyntax";
import { rangeOf } from "../range/rangeTarget";

declare module "../hostObject" {
  interface ClassTargets {
    NamedItem: DefinedName;
  }
}

/** A defined name. */
export const namedItemClass: ObjectClass<DefinedName> = {
  name: "NamedItem",
  id: (name) => name.name,
  scalars: {
    Name: { get: (name) => name.name },
    Formula: {
      get: (name) => name.formula,
      set: (name, value, host) => {
        const formula = textProperty("NamedItem.formula", value);
        if (!formula.startsWith("=")) throw invalidArgument("NamedItem.formula must begin with =");
        requireFormula(formula);
        name.formula = formula;
        notify(name, host);
      },
    },
    Visible: {
      get: (name) => name.visible,
      set: (name, value, host) => {
        const visible = flagProperty("NamedItem.visible", value);
        // Excel shows a hidden name, yet hides none that stands already
        if (visible || host.added.has(name)) name.visible = visible;
      },
    },
    Comment: {
      get: (name) => name.comment,
      set: (name, value) => {
        name.comment = textProperty("NamedItem.comment", value);
      },
    },
    Scope: { get: (name) => (name.sheet === null ? "Workbook" : "Worksheet") },
    Type: { get: (name, host) => describe(name, host).type },
    Value: { get: (name, host) => describe(name, host).value },
  },
  navigations: {
    Worksheet: (name) => {
      if (name.sheet === null) throw itemNotFound(`the name "${name.name}" is of the workbook`);
      return objectOf("Worksheet", name.sheet);
    },
    WorksheetOrNullObject: (name) => (name.sheet === null ? null : objectOf("Worksheet", name.sheet)),
  },
  methods: {
    Delete: (name, _args, host) => {
      host.workbook.names = host.workbook.names.filter((item) => item !== name);
      notify(name, host);
      return null;
    },
    GetRange: (name, _args, host) => {
      const range = namedRange(name, host);
      if (range === null) throw itemNotFound(`the name "${name.name}" is not of cells`);
      return range;
    },
    GetRangeOrNullObject: (name, _args, host) => namedRange(name, host),
  },
};

function notify(name: DefinedName, host: Host): void {
  host.workbook.notify({ kind: "structure", sheet: name.sheet });
}

function namedCells(name: DefinedName, host: Host): { sheet: Sheet; area: Area } | null {
  const parsed = parseAddress(name.formula.slice(1));
  if (parsed === null) return null;
  const sheet =
    parsed.sheetName === null ? (name.sheet ?? undefined) : host.workbook.sheetByName(parsed.sheetName);
  return sheet === undefined ? null : { sheet, area: parsed.area };
}

function namedRange(name: DefinedName, host: Host): HostObject | null {
  const cells = namedCells(name, host);
  return cells === null ? null : rangeOf(cells.sheet, cells.area);
}

interface NameValue {
  readonly type: "String" | "Double" | "Boolean" | "Range" | "Error" | "Formula";
  readonly value: string | number | boolean;
}

/** Constants are told as what they are; formulas that are not of cells are given as their text. */
function describe(name: DefinedName, host: Host): NameValue {
  const cells = namedCells(name, host);
  if (cells !== null) return { type: "Range", value: areaToAddress(cells.area, cells.sheet.name) };
  const text = name.formula.slice(1);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return { type: "String", value: quoted.replaceAll('""', '"') };
  if (text !== "" && Number.isFinite(Number(text))) return { type: "Double", value: Number(text) };
  if (/^(?:TRUE|FALSE)$/i.test(text)) return { type: "Boolean", value: text.toUpperCase() === "TRUE" };
  if (text.includes("#REF!")) return { type: "Error", value: CellError.of("#REF!").code };
  return { type: "Formula", value: name.formula };
}
