import { worksheetProtectionClass } from "./worksheetProtectionClass";

export const protectionClasses = [worksheetProtectionClass];
