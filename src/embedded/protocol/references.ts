import type { References } from "./hostContext";
import type { HostObject, RangeTarget } from "./hostObject";
import type { WrittenFormulas } from "./writtenFormulas";

/** The objects that a client has asked to keep, and those of the running batch. */
export class KeptReferences implements References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<unknown, string>();
  private readonly inBatch = new Set<HostObject>();
  private lastId = 0;

  constructor(private readonly writtenFormulas: WrittenFormulas) {}

  get count(): number {
    return this.kept.size;
  }

  *ranges(): Iterable<RangeTarget> {
    yield* this.writtenFormulas.ranges();
    for (const object of new Set([...this.kept.values(), ...this.inBatch])) {
      const range = object.as("Range");
      if (range !== null) yield range;
      yield* object.as("RangeAreas") ?? [];
    }
  }

  keep(object: HostObject): string {
    const known = this.ids.get(object.target);
    if (known !== undefined) return known;
    const id = `reference${String(++this.lastId)}`;
    this.kept.set(id, object);
    this.ids.set(object.target, id);
    return id;
  }

  idOf(object: HostObject): string | null {
    const id = this.ids.get(object.target);
    // A range's rules and validation stand for the same cells, yet are other objects.
    return id !== undefined && this.kept.get(id)?.className === object.className ? id : null;
  }

  find(id: string): HostObject | null {
    return this.kept.get(id) ?? null;
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    if (object === undefined) return;
    this.kept.delete(id);
    this.ids.delete(object.target);
  }

  removeAll(): void {
    this.kept.clear();
    this.ids.clear();
  }

  use(object: HostObject): void {
    if (object.className === "Range" || object.className === "RangeAreas") this.inBatch.add(object);
  }

  endBatch(): void {
    this.inBatch.clear();
  }
}
