import type { Protection, Sheet } from "../../model/sheet";
import { accessDenied, ApiError } from "../apiError";
import type { MethodArguments } from "../methodArguments";
import type { ObjectClass } from "../objectClass";
import { choiceProperty, flagProperty, recordProperty } from "../propertyValue";
import { passwordHash } from "./passwordHash";
import { PROTECTION_OPTIONS } from "./protectionGuard";

declare module "../hostObject" {
  interface ClassTargets {
    WorksheetProtection: Sheet;
  }
}

/** `WorksheetProtection`. `options` is null while the sheet is not protected. */
export const worksheetProtectionClass: ObjectClass<Sheet> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: { get: (sheet) => sheet.protection !== null },
    Options: { get: (sheet) => (sheet.protection === null ? null : allOptions(sheet.protection.options)) },
  },
  methods: {
    Protect: (sheet, args) => {
      if (sheet.protection !== null) throw accessDenied(`${sheet.name} is protected already`);
      const password = args.optionalText(1) ?? "";
      sheet.protection = {
        options: readOptions(args),
        password: password === "" ? null : { password: passwordHash(password) },
      };
      sheet.changed = true;
      return null;
    },
    Unprotect: (sheet, args) => {
      if (sheet.protection === null) return null;
      requirePassword(sheet, sheet.protection, args.optionalText(0) ?? "");
      sheet.protection = null;
      sheet.changed = true;
      return null;
    },
  },
};

function allOptions(options: Protection["options"]): Readonly<Record<string, boolean | string>> {
  const flags = PROTECTION_OPTIONS.map((option): [string, boolean] => [option, options[option] === true]);
  return { ...Object.fromEntries(flags), selectionMode: options["selectionMode"] ?? "Normal" };
}

function readOptions(args: MethodArguments): Protection["options"] {
  if (args.raw(0) === null) return allOptions({});
  const given = recordProperty("WorksheetProtection.Protect: options", args.raw(0));
  const read: Record<string, boolean | string> = {};
  for (const [option, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    read[option] =
      option === "selectionMode"
        ? choiceProperty(option, value, ["Normal", "Unlocked", "None"])
        : flagProperty(choiceProperty("a protection option", option, PROTECTION_OPTIONS), value);
  }
  return allOptions(read);
}

function requirePassword(sheet: Sheet, { password: kept }: Protection, password: string): void {
  if (kept === null) return;
  const hash = kept["password"];
  if (hash === undefined) {
    throw new ApiError(
      "NotImplemented",
      "checking this kind of password is not implemented by the embedded host",
    );
  }
  if (hash.toUpperCase() !== passwordHash(password)) {
    throw accessDenied(`the password of ${sheet.name} is another`);
  }
}
