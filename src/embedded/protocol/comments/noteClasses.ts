import { isOneCell, type Area } from "../../model/area";
import { areaToAddress } from "../../model/references/address";
import type { Note, Sheet } from "../../model/sheet";
import { ApiError, itemNotFound } from "../apiError";
import type { Host } from "../hostContext";
import { type HostObject, objectOf } from "../hostObject";
import type { MethodArguments } from "../methodArguments";
import type { ObjectClass } from "../objectClass";
import { textProperty } from "../propertyValue";
import { requireEditableObjects } from "../protection/protectionGuard";
import { resolveAnywhere } from "../range/rangeAddress";
import { areaOf, rangeOf } from "../range/rangeTarget";
import { activeSheet } from "../worksheet/worksheetCollectionClass";

interface NoteTarget {
  readonly sheet: Sheet;
  readonly note: Note;
}

declare module "../hostObject" {
  interface ClassTargets {
    Note: NoteTarget;
    /** null: those of all sheets. */
    NoteCollection: Sheet | null;
  }
}

/** `workbook.notes` and `worksheet.notes`; a note is known by its cell's address. */
export const noteCollectionClass: ObjectClass<Sheet | null> = {
  name: "NoteCollection",
  items: (sheet, host) => notesOf(sheet, host).map((target) => objectOf("Note", target)),
  indexer: (sheet, key, host) => {
    const place = resolveAnywhere(host.workbook, sheet ?? activeSheet(host.workbook), String(key));
    const found = notesOf(sheet, host).find(
      (target) =>
        target.sheet === place?.sheet && areaToAddress(cellOf(target)) === areaToAddress(place.area),
    );
    if (found === undefined) throw itemNotFound(`there is no note at ${String(key)}`);
    return objectOf("Note", found);
  },
  methods: { Add: (sheet, args, host) => addNote(sheet, args, host) },
};

/**
 * A note, as Excel on the web has it: there its size and whether it is shown can be neither read nor set
 * (https://github.com/OfficeDev/office-js/issues/6198), and who loads all of it is refused.
 */
export const noteClass: ObjectClass<NoteTarget> = {
  name: "Note",
  scalars: {
    AuthorName: { get: ({ note }) => note.authorName },
    Content: {
      get: ({ note }) => note.content,
      set: ({ sheet, note }, value) => {
        requireEditableObjects(sheet);
        note.content = textProperty("Note.content", value);
        note.state ??= "changed";
        sheet.changed = true;
      },
    },
    Height: onlyElsewhere("height"),
    Visible: onlyElsewhere("visible"),
    Width: onlyElsewhere("width"),
  },
  methods: {
    GetLocation: (target) => rangeOf(target.sheet, cellOf(target)),
    Delete: ({ sheet, note }) => {
      requireEditableObjects(sheet);
      sheet.notes = sheet.notes.filter((each) => each !== note);
      sheet.remarks = sheet.remarks.filter(({ ref }) => ref !== note.ref);
      sheet.changed = true;
      return null;
    },
  },
};

function onlyElsewhere(member: string): { readonly get: () => never; readonly set: () => never } {
  const refuse = (): never => {
    throw new ApiError("UnsupportedOperation", `Note.${member} is not there in Excel on the web`);
  };
  return { get: refuse, set: refuse };
}

function notesOf(sheet: Sheet | null, { workbook }: Host): readonly NoteTarget[] {
  const sheets = sheet === null ? workbook.sheets : [sheet];
  return sheets.flatMap((each) => each.notes.map((note) => ({ sheet: each, note })));
}

function cellOf({ sheet, note }: NoteTarget): Area {
  const remark = sheet.remarks.find(({ ref }) => ref === note.ref);
  if (remark === undefined) throw itemNotFound("the note has no cell");
  return remark.area;
}

/** A cell has a note or a comment, not both. */
function addNote(of: Sheet | null, args: MethodArguments, host: Host): HostObject {
  const { workbook } = host;
  const range = args.optionalObject(0, "Range");
  const place =
    range === null
      ? resolveAnywhere(workbook, of ?? activeSheet(workbook), args.text(0))
      : { sheet: range.sheet, area: areaOf(range) };
  if (place === null || !isOneCell(place.area) || (of !== null && place.sheet !== of))
    throw new ApiError("InvalidCellAddress", "a note stands on one cell");
  const { sheet, area } = place;
  requireEditableObjects(sheet);
  const address = areaToAddress(area);
  const taken = sheet.remarks.filter((remark) => areaToAddress(remark.area) === address);
  const refs = new Set([...sheet.comments, ...sheet.notes].map(({ ref }) => ref));
  if (taken.some(({ ref }) => refs.has(ref)))
    throw new ApiError("ItemAlreadyExists", `${address} has a note or a comment already`);
  const content = args.text(1);
  const ref = `new ${String(workbook.nextId())}`;
  const note: Note = { content, authorName: workbook.properties.lastAuthor, ref, state: "new" };
  sheet.remarks = [...sheet.remarks, { ref, area }];
  sheet.notes = [...sheet.notes, note];
  sheet.changed = true;
  return objectOf("Note", { sheet, note });
}
