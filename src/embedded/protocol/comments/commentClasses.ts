import type { Comment, Sheet } from "../../model/sheet";
import { itemNotFound } from "../apiError";
import type { Host } from "../hostContext";
import { objectOf } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { rangeOf } from "../range/rangeTarget";
import { requireEditableObjects } from "../protection/protectionGuard";

interface CommentTarget {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

declare module "../hostObject" {
  interface ClassTargets {
    Comment: CommentTarget;
    CommentReplyCollection: Comment;
    CommentReply: Comment["replies"][number];
    /** null: those of all sheets. */
    CommentCollection: Sheet | null;
  }
}

/** `workbook.comments` and `worksheet.comments`. */
export const commentCollectionClass: ObjectClass<Sheet | null> = {
  name: "CommentCollection",
  items: (sheet, host) => commentsOf(sheet, host).map((target) => objectOf("Comment", target)),
  indexer: (sheet, key, host) => {
    const found = commentsOf(sheet, host).find(({ comment }) => comment.id === key);
    if (found === undefined) throw itemNotFound(`there is no comment ${String(key)}`);
    return objectOf("Comment", found);
  },
};

/** A comment: it can be read, with what was answered and where it stands, and deleted. */
export const commentClass: ObjectClass<CommentTarget> = {
  name: "Comment",
  id: ({ comment }) => comment.id,
  scalars: {
    Id: { get: ({ comment }) => comment.id },
    Content: { get: ({ comment }) => comment.content },
  },
  navigations: { Replies: ({ comment }) => objectOf("CommentReplyCollection", comment) },
  methods: {
    GetLocation: ({ sheet, comment }) => {
      const remark = sheet.remarks.find(({ ref }) => ref === comment.ref);
      if (remark === undefined) throw itemNotFound(`the comment ${comment.id} has no cell`);
      return rangeOf(sheet, remark.area);
    },
    Delete: ({ sheet, comment }) => {
      requireEditableObjects(sheet);
      sheet.comments = sheet.comments.filter((each) => each !== comment);
      sheet.changed = true;
      return null;
    },
  },
};

/** What was answered to a comment. */
export const commentReplyCollectionClass: ObjectClass<Comment> = {
  name: "CommentReplyCollection",
  items: ({ replies }) => replies.map((reply) => objectOf("CommentReply", reply)),
  indexer: ({ replies }, key) => {
    const found = replies.find(({ id }) => id === key);
    if (found === undefined) throw itemNotFound(`there is no reply ${String(key)}`);
    return objectOf("CommentReply", found);
  },
};

export const commentReplyClass: ObjectClass<Comment["replies"][number]> = {
  name: "CommentReply",
  id: ({ id }) => id,
  scalars: { Id: { get: ({ id }) => id }, Content: { get: ({ content }) => content } },
};

function commentsOf(sheet: Sheet | null, { workbook }: Host): readonly CommentTarget[] {
  const sheets = sheet === null ? workbook.sheets : [sheet];
  return sheets.flatMap((each) => each.comments.map((comment) => ({ sheet: each, comment })));
}
