import {
  customXmlPartClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
} from "./customXmlPartClasses";

export const customXmlClasses = [
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
  customXmlPartClass,
];
