import { namedItemClass } from "./namedItemClass";
import { namedItemCollectionClass } from "./namedItemCollectionClass";

export const nameClasses = [namedItemCollectionClass, namedItemClass];
