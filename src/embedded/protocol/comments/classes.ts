import {
  commentClass,
  commentCollectionClass,
  commentReplyClass,
  commentReplyCollectionClass,
} from "./commentClasses";

export const commentClasses = [
  commentCollectionClass,
  commentClass,
  commentReplyCollectionClass,
  commentReplyClass,
];
