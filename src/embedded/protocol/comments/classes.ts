import { commentClass, commentCollectionClass } from "./commentClasses";

export const commentClasses = [commentCollectionClass, commentClass];
