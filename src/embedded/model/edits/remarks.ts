import type { Comment, Sheet } from "../sheet";
import type { Workbook } from "../workbook";

/** Takes away the comments and notes whose cells are gone. */
export function dropGoneRemarks(sheet: Sheet): void {
  const standing = new Set(sheet.remarks.map(({ ref }) => ref));
  sheet.comments = sheet.comments.filter(({ ref }) => standing.has(ref));
  sheet.notes = sheet.notes.filter(({ ref }) => standing.has(ref));
}

/** A copy of a sheet has its comments, with ids of their own, and its notes. */
export function copyRemarks(workbook: Workbook, source: Sheet, copy: Sheet): void {
  const used = new Set(workbook.sheets.flatMap(({ comments }) => comments.flatMap(idsOf)));
  const freeId = (): string => {
    const id = commentId(workbook.nextId());
    return used.has(id) ? freeId() : id;
  };
  const twin = <Item extends { readonly id: string; readonly copyOf?: string }>(item: Item): Item => ({
    ...item,
    id: freeId(),
    copyOf: item.copyOf ?? item.id,
  });
  copy.remarks = structuredClone(source.remarks);
  copy.notes = structuredClone(source.notes);
  copy.comments = source.comments.map((comment) => ({
    ...twin(comment),
    replies: comment.replies.map(twin),
  }));
  copy.remarkedAs = source.part ?? source.remarkedAs;
}

function idsOf({ id, replies }: Comment): readonly string[] {
  return [id, ...replies.map((reply) => reply.id)];
}

/** An id in the form that Excel gives to comments. */
function commentId(number: number): string {
  return `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}
