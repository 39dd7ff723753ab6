import type { LoadedLibrary } from "./officeLibrary";

/** A client object as the library's own classes see it. */
interface ClientObject {
  readonly context: unknown;
  _isNull: boolean;
  _handleResult: (value: unknown) => void;
}

type ClientClass = new (context: unknown, path: unknown) => ClientObject;

/** What the library's classes are made of; `OfficeExtension` has it without telling of it in its published types. */
interface Making {
  readonly ClientObject: ClientClass;
  readonly BatchApiHelper: {
    readonly createPropertyObject: (...args: unknown[]) => unknown;
    readonly createMethodObject: (...args: unknown[]) => unknown;
    readonly createIndexerObject: (...args: unknown[]) => unknown;
    readonly createChildItemObject: (...args: unknown[]) => ClientObject;
    readonly invokeMethod: (...args: unknown[]) => unknown;
    readonly invokeSetProperty: (...args: unknown[]) => void;
  };
  readonly Utility: {
    readonly throwIfNotLoaded: (name: string, value: unknown, type: string, isNull: boolean) => void;
    readonly load: (object: unknown, options: unknown) => unknown;
    readonly toJson: (...args: unknown[]) => unknown;
    readonly fixObjectPathIfNecessary: (object: unknown, value: unknown) => void;
  };
}

interface Classes {
  readonly Range: ClientClass;
  readonly Workbook: ClientClass;
  readonly Worksheet: ClientClass;
  Note?: ClientClass;
  NoteCollection?: ClientClass;
}

/** Kinds of calls as the library numbers them: what changes something, what reads. */
const CHANGE = 0;
const READ = 1;
/** The flag of what may be asked for while others work in the file. */
const CONCURRENT = 4;

/**
 * Adds `notes` (ExcelApi 1.18) to a library from npm that does not have them: that package was last made before, what
 * Microsoft's own address gives has them. The classes are made as the library makes its own.
 */
export function addNotes(library: LoadedLibrary): void {
  const classes = library.Excel as unknown as Classes;
  if (classes.Note !== undefined) return;
  const making = library.OfficeExtension as unknown as Making;
  const { createPropertyObject } = making.BatchApiHelper;
  classes.Note = noteClass(making, classes);
  const collection = (classes.NoteCollection = collectionClass(making, classes.Note));
  for (const owner of [classes.Workbook, classes.Worksheet]) {
    Object.defineProperty(owner.prototype, "notes", {
      get(this: ClientObject) {
        return createPropertyObject(collection, this, "Notes", true, CONCURRENT);
      },
      configurable: true,
    });
  }
}

function noteClass(making: Making, { Range }: Classes): ClientClass {
  const { ClientObject, BatchApiHelper, Utility } = making;
  const scalars = ["authorName", "content", "height", "visible", "width"] as const;
  class Note extends ClientObject {
    readonly loaded: Record<string, unknown> = {};
    get _className(): string {
      return "Note";
    }
    get _scalarPropertyNames(): readonly string[] {
      return scalars;
    }
    delete(): void {
      BatchApiHelper.invokeMethod(this, "Delete", CHANGE, [], 0, 0);
    }
    getLocation(): unknown {
      return BatchApiHelper.createMethodObject(
        Range,
        this,
        "GetLocation",
        READ,
        [],
        false,
        true,
        null,
        CONCURRENT,
      );
    }
    load(options: unknown): unknown {
      return Utility.load(this, options);
    }
    override _handleResult = (value: unknown): void => {
      const result = takenBy(this, value, making);
      for (const name of scalars) {
        const given = result[wired(name)];
        if (given !== undefined) this.loaded[name] = given;
      }
    };
    toJSON(): unknown {
      return Utility.toJson(this, this.loaded, {});
    }
  }
  for (const name of scalars) {
    Object.defineProperty(Note.prototype, name, {
      get(this: Note) {
        Utility.throwIfNotLoaded(name, this.loaded[name], "Note", this._isNull);
        return this.loaded[name];
      },
      set(this: Note, value: unknown) {
        this.loaded[name] = value;
        BatchApiHelper.invokeSetProperty(this, wired(name), value, 0);
      },
      configurable: true,
    });
  }
  return Note;
}

/** An item is known by its place: what is deleted before it moves it. */
function collectionClass(making: Making, Note: ClientClass): ClientClass {
  const { ClientObject, BatchApiHelper, Utility } = making;
  const { createMethodObject, createChildItemObject } = BatchApiHelper;
  return class NoteCollection extends ClientObject {
    private found: ClientObject[] | undefined;
    get _className(): string {
      return "NoteCollection";
    }
    get _isCollection(): boolean {
      return true;
    }
    get items(): unknown {
      Utility.throwIfNotLoaded("items", this.found, "NoteCollection", this._isNull);
      return this.found;
    }
    add(cellAddress: unknown, content: unknown): unknown {
      return createMethodObject(Note, this, "Add", CHANGE, [cellAddress, content], false, true, null, 0);
    }
    getCount(): unknown {
      return BatchApiHelper.invokeMethod(this, "GetCount", READ, [], CONCURRENT, 0);
    }
    getItem(key: string): unknown {
      return BatchApiHelper.createIndexerObject(Note, this, [key]);
    }
    getItemAt(index: number): unknown {
      return createMethodObject(Note, this, "GetItemAt", READ, [index], false, false, null, CONCURRENT);
    }
    getItemOrNullObject(key: string): unknown {
      return createMethodObject(
        Note,
        this,
        "GetItemOrNullObject",
        READ,
        [key],
        false,
        false,
        null,
        CONCURRENT,
      );
    }
    load(options: unknown): unknown {
      return Utility.load(this, options);
    }
    override _handleResult = (value: unknown): void => {
      const { _Items: given } = takenBy(this, value, making);
      if (!Array.isArray(given)) return;
      this.found = given.map((each, place) => {
        const note = createChildItemObject(Note, false, this, each, place);
        note._handleResult(each);
        return note;
      });
    };
    toJSON(): unknown {
      return Utility.toJson(this, {}, {}, this.found);
    }
  };
}

/** What came back for an object, by the names on the wire, once the library's own part of it is done; nothing for one that there is not. */
function takenBy(
  object: ClientObject,
  value: unknown,
  { ClientObject, Utility }: Making,
): Readonly<Record<string, unknown>> {
  (ClientObject.prototype as ClientObject)._handleResult.call(object, value);
  if (value === null || value === undefined) return {};
  Utility.fixObjectPathIfNecessary(object, value);
  return value as Record<string, unknown>;
}

function wired(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
