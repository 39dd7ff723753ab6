import { dataValidationClass } from "./dataValidationClass";

export const dataValidationClasses = [dataValidationClass];
