import { runtimeClass, workbookClass, workbookProtectionClass } from "./workbookClass";

export const workbookClasses = [workbookClass, runtimeClass, workbookProtectionClass];
