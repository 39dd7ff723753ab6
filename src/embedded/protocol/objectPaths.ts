import { ApiError, invalidArgument, notImplementedMember } from "./apiError";
import type { Host } from "./hostContext";
import { requireLive } from "./liveObject";
import { callMethod, indexItem, navigate } from "./objectAccess";
import { HostObject, objectOf } from "./hostObject";
import { OBJECT_PATH, type ArgumentInfo, type ObjectPathInfo, type PathIds } from "./wire";

/** The objects that one batch speaks of, each looked up (or made) once. null is a null object. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPathInfo>>,
    private readonly host: Host,
  ) {}

  /** The path's declaration, for error locations. */
  info(id: number): ObjectPathInfo {
    const path = this.paths[String(id)];
    if (path === undefined) throw new ApiError("InvalidRequest", `there is no object path ${String(id)}`);
    return path;
  }

  /** The object when it has been looked up already. */
  known(id: number): HostObject | null {
    return this.resolved.get(id) ?? null;
  }

  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) {
      if (known !== null) requireLive(known, this.host.workbook);
      return known;
    }
    const object = this.make(this.info(id));
    if (object !== null) this.host.references.use(object);
    this.resolved.set(id, object);
    return object;
  }

  private make(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case OBJECT_PATH.root:
        return objectOf("Workbook", this.host.workbook);
      case OBJECT_PATH.nullObject:
        return null;
      case OBJECT_PATH.reference:
        return this.byReference(path.Name);
      case OBJECT_PATH.newObject:
        throw notImplementedMember("Excel", path.Name);
      default:
        return this.child(path);
    }
  }

  private byReference(id: string): HostObject {
    const object = this.host.references.find(id);
    if (object === null) throw new ApiError("InvalidReference", `there is no reference ${id}`);
    return object;
  }

  /** What a null object holds or returns is a null object too. */
  private child(path: ObjectPathInfo): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case OBJECT_PATH.property:
        return navigate(parent, path.Name, this.host);
      case OBJECT_PATH.indexer:
        return indexItem(parent, path.ArgumentInfo?.Arguments?.[0], this.host);
      case OBJECT_PATH.method:
        return this.returned(parent, path);
      default:
        throw new ApiError("InvalidRequest", `there is no object path type ${String(path.ObjectPathType)}`);
    }
  }

  private returned(parent: HostObject, path: ObjectPathInfo): HostObject | null {
    const result = callMethod(parent, path.Name, this.resolveArguments(path.ArgumentInfo), this.host);
    if (result === null || result instanceof HostObject) return result;
    throw invalidArgument(`${parent.className}.${path.Name} does not return an object`);
  }

  /** Puts objects in place of their path ids, in arrays and in properties of plain objects too. */
  resolveArguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return values.map((value, index) => this.resolveArgument(value, ids?.[index] ?? 0));
  }

  private resolveArgument(value: unknown, ids: PathIds): unknown {
    if (typeof ids !== "number") {
      const values: readonly unknown[] = Array.isArray(value) ? value : [];
      return values.map((item, index) => this.resolveArgument(item, ids[index] ?? 0));
    }
    return ids === 0 ? this.resolveProperties(value) : this.resolve(ids);
  }

  private resolveProperties(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries: [string, unknown][] = Object.entries(value);
    const id = entries.find(([name]) => name === "_ObjectPathId")?.[1];
    if (typeof id === "number") return this.resolve(id);
    return Object.fromEntries(entries.map(([name, item]) => [name, this.resolveProperties(item)]));
  }
}
