import type { PackageEditor } from "../package/packageEditor";
import { isOfKind, relationshipOf } from "../package/relationships";
import { child, type XmlElement } from "../xml/xmlElement";

/** The parts that hold comments and notes: what older Excel shows of both, the threads of comments, the boxes. */
export interface RemarkParts {
  readonly notes: string | undefined;
  readonly threads: string | undefined;
  readonly boxes: string | undefined;
}

/** Those of a worksheet part as they stand by now. @param worksheet what names its boxes, apart from drawings in its margins. */
export function remarkParts(worksheet: XmlElement, sheetPart: string, editor: PackageEditor): RemarkParts {
  const relationships = editor.relationships(sheetPart);
  const related = (kind: string): string | undefined =>
    relationships.find((each) => isOfKind(each, kind))?.target;
  return {
    notes: related("comments"),
    threads: related("threadedComment"),
    boxes: relationshipOf(relationships, child(worksheet, "legacyDrawing"))?.target,
  };
}
