/** Excel's protection options and the file's attributes, which say the opposite: 1 locks. */
export const PROTECTION_OPTIONS: readonly {
  readonly option: string;
  readonly attribute: string;
  readonly lockedByDefault: boolean;
}[] = [
  { option: "allowEditObjects", attribute: "objects", lockedByDefault: false },
  { option: "allowEditScenarios", attribute: "scenarios", lockedByDefault: false },
  { option: "allowFormatCells", attribute: "formatCells", lockedByDefault: true },
  { option: "allowFormatColumns", attribute: "formatColumns", lockedByDefault: true },
  { option: "allowFormatRows", attribute: "formatRows", lockedByDefault: true },
  { option: "allowInsertColumns", attribute: "insertColumns", lockedByDefault: true },
  { option: "allowInsertRows", attribute: "insertRows", lockedByDefault: true },
  { option: "allowInsertHyperlinks", attribute: "insertHyperlinks", lockedByDefault: true },
  { option: "allowDeleteColumns", attribute: "deleteColumns", lockedByDefault: true },
  { option: "allowDeleteRows", attribute: "deleteRows", lockedByDefault: true },
  { option: "allowSort", attribute: "sort", lockedByDefault: true },
  { option: "allowAutoFilter", attribute: "autoFilter", lockedByDefault: true },
  { option: "allowPivotTables", attribute: "pivotTables", lockedByDefault: true },
];

/** The attributes that make a protection's password. */
export const PASSWORD_ATTRIBUTES = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];
