import { settingClass, settingCollectionClass } from "./settingClasses";

export const settingClasses = [settingCollectionClass, settingClass];
