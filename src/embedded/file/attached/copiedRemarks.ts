import type { Sheet } from "../../model/sheet";
import { PART_TYPES } from "../package/contentTypes";
import { RELATIONSHIPS } from "../package/namespaces";
import type { PackageEditor } from "../package/packageEditor";
import type { RemarkParts } from "./remarkParts";

const THREADS = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

/** Gives a copy of a sheet the parts of that sheet's comments and notes as they were opened, with ids of its own. */
export function copyRemarkParts(sheet: Sheet, sheetPart: string, editor: PackageEditor): RemarkParts {
  const from = sheet.remarkedAs ?? "";
  const { origin } = editor;
  // another drawing of this kind may stand in the margins
  const boxes = origin
    .allRelated(from, "vmlDrawing")
    .find((part) => editor.originalText(part)?.includes('ObjectType="Note"'));
  const renamed = new Map(
    sheet.comments
      .flatMap((comment) => [comment, ...comment.replies])
      .flatMap(({ id, copyOf }) => (copyOf === undefined ? [] : [[copyOf, id] as const])),
  );
  const copied = (
    part: string | undefined,
    [prefix, end]: readonly [string, string],
    kind: string,
    type: string,
  ): string | undefined => {
    const text = part === undefined ? undefined : editor.originalText(part);
    if (text === undefined) return undefined;
    const name = editor.freshName(prefix, end);
    editor.set(name, withIds(text, renamed), type);
    editor.relate(sheetPart, kind, name);
    return name;
  };
  return {
    notes: copied(
      origin.related(from, "comments"),
      ["xl/comments", ".xml"],
      `${RELATIONSHIPS}/comments`,
      PART_TYPES.comments,
    ),
    threads: copied(
      origin.related(from, "threadedComment"),
      ["xl/threadedComments/threadedComment", ".xml"],
      THREADS,
      PART_TYPES.threadedComments,
    ),
    boxes: copied(
      boxes,
      ["xl/drawings/vmlDrawing", ".vml"],
      `${RELATIONSHIPS}/vmlDrawing`,
      PART_TYPES.vmlDrawing,
    ),
  };
}

/** What older Excel shows of a thread names it too. */
function withIds(text: string, renamed: ReadonlyMap<string, string>): string {
  return text.replace(/\{[0-9A-Fa-f-]+\}/gu, (id) => renamed.get(id) ?? id);
}
