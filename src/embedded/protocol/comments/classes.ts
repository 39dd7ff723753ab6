import {
  commentClass,
  commentCollectionClass,
  commentReplyClass,
  commentReplyCollectionClass,
} from "./commentClasses";
import { noteClass, noteCollectionClass } from "./noteClasses";

export const commentClasses = [
  commentCollectionClass,
  commentClass,
  commentReplyCollectionClass,
  commentReplyClass,
  noteCollectionClass,
  noteClass,
];
