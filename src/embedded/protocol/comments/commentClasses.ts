import type { Comment, Sheet } from "../../model/sheet";
import { itemNotFound } from "../apiError";
import type { Host } from "../hostContext";
import { objectOf } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { requireEditableObjects } from "../protection/protectionGuard";

interface CommentTarget {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

declare module "../hostObject" {
  interface ClassTargets {
    Comment: CommentTarget;
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

/** A comment: it can be read and deleted. */
export const commentClass: ObjectClass<CommentTarget> = {
  name: "Comment",
  id: ({ comment }) => comment.id,
  scalars: {
    Id: { get: ({ comment }) => comment.id },
    Content: { get: ({ comment }) => comment.content },
  },
  methods: {
    Delete: ({ sheet, comment }) => {
      requireEditableObjects(sheet);
      sheet.comments = sheet.comments.filter((each) => each !== comment);
      sheet.changed = true;
      return null;
    },
  },
};

function commentsOf(sheet: Sheet | null, { workbook }: Host): readonly CommentTarget[] {
  const sheets = sheet === null ? workbook.sheets : [sheet];
  return sheets.flatMap((each) => each.comments.map((comment) => ({ sheet: each, comment })));
}
