import { areaToAddress } from "../../model/references/address";
import type { Sheet } from "../../model/sheet";
import type { DefinedName } from "../../model/workbook";
import { ApiError, invalidArgument, itemNotFound } from "../apiError";
import type { Host } from "../hostContext";
import type { MethodArguments } from "../methodArguments";
import { objectOf, type HostObject } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { requireFormula } from "../range/formulaSyntax";
import { requireDefinedName } from "./nameRules";

declare module "../hostObject" {
  interface ClassTargets {
    /** The sheet whose names they are, null for those of the whole workbook. */
    NamedItemCollection: Sheet | null;
  }
}

/** `workbook.names` and `sheet.names`. */
export const namedItemCollectionClass: ObjectClass<Sheet | null> = {
  name: "NamedItemCollection",
  items: (scope, host) => namesOf(scope, host).map((name) => objectOf("NamedItem", name)),
  indexer: (scope, key, host) => {
    const wanted = String(key).toLowerCase();
    const name = namesOf(scope, host).find((item) => item.name.toLowerCase() === wanted);
    if (name === undefined) throw itemNotFound(`there is no name "${String(key)}"`);
    return objectOf("NamedItem", name);
  },
  methods: {
    Add: (scope, args, host) => add(scope, args, host),
    AddFormulaLocal: (scope, args, host) => add(scope, args, host),
  },
};

function namesOf(scope: Sheet | null, host: Host): DefinedName[] {
  return host.workbook.names.filter((name) => name.sheet === scope);
}

function add(scope: Sheet | null, args: MethodArguments, host: Host): HostObject {
  const name = args.text(0);
  requireDefinedName(host.workbook, scope, name);
  const item: DefinedName = {
    name,
    sheet: scope,
    formula: referenceFormula(args),
    visible: true,
    comment: args.optionalText(2) ?? "",
  };
  host.workbook.names.push(item);
  host.added.add(item);
  host.workbook.notify({ kind: "structure", sheet: scope });
  return objectOf("NamedItem", item);
}

/** A range is named by its absolute address; a string must be a formula. */
function referenceFormula(args: MethodArguments): string {
  const range = args.optionalObject(1, "Range");
  if (range !== null) {
    if (range.area === null) throw new ApiError("InvalidReference", "the cells of the range were deleted");
    return `=${absolute(areaToAddress(range.area, range.sheet.name))}`;
  }
  const text = args.text(1);
  if (text === "") throw invalidArgument("a name needs a reference or a formula");
  const formula = text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
  requireFormula(formula);
  return formula;
}

/** "Sheet1!A1:B2" with dollars. */
function absolute(address: string): string {
  const cut = address.lastIndexOf("!") + 1;
  const cells = address.slice(cut).replace(/([A-Z]+)|(\d+)/g, "$$$&");
  return address.slice(0, cut) + cells;
}
