import {
  customPropertyClass,
  customPropertyCollectionClass,
  documentPropertiesClass,
} from "./documentPropertiesClasses";
import { runtimeClass, workbookClass, workbookProtectionClass } from "./workbookClass";

export const workbookClasses = [
  workbookClass,
  runtimeClass,
  workbookProtectionClass,
  documentPropertiesClass,
  customPropertyCollectionClass,
  customPropertyClass,
];
