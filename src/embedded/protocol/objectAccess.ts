import { ApiError, invalidArgument, notImplementedMember } from "./apiError";
import type { Host } from "./hostContext";
import { MethodArguments } from "./methodArguments";
import { HostObject } from "./hostObject";
import type { ObjectClass, Scalar } from "./objectClass";
import { classByName } from "./registry";

/** The declaration of an object's class; its target goes with it. */
export function classOf(object: HostObject): ObjectClass<unknown> {
  const found = classByName(object.className);
  if (found === undefined) throw notImplementedMember("Excel", object.className);
  return found as ObjectClass<unknown>;
}

/** The member's name as on the wire: the client's with a capital. */
export function wireName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function scalarOf(object: HostObject, name: string): Scalar<unknown> {
  const scalar = ownMember(classOf(object).scalars, name);
  if (scalar === undefined) throw notImplementedMember(object.className, name);
  return scalar;
}

/** A declared member; names that every JavaScript object has ("constructor") are not members. */
export function ownMember<Member>(
  members: Readonly<Record<string, Member>> | undefined,
  name: string,
): Member | undefined {
  return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
}

/** The value of a property that holds JSON. @throws ApiNotFound when the class does not declare it. */
export function getScalar(object: HostObject, name: string, host: Host): unknown {
  return scalarOf(object, name).get(object.target, host);
}

/**
 * Sets a property. An object value given to a navigation property sets the child's properties one by one.
 * @throws ApiNotFound when the class does not declare it, InvalidArgument when it is read-only.
 */
export function setProperty(object: HostObject, name: string, value: unknown, host: Host): void {
  if (ownMember(classOf(object).navigations, name) !== undefined) {
    const child = navigate(object, name, host);
    if (child !== null) setProperties(child, value, host);
    return;
  }
  const scalar = scalarOf(object, name);
  if (scalar.set === undefined) throw invalidArgument(`${object.className}.${name} is read-only`);
  scalar.set(object.target, value, host);
}

/** Sets several properties in the order given; keys in the client's spelling or the wire's. */
export function setProperties(object: HostObject, state: unknown, host: Host): void {
  if (typeof state !== "object" || state === null) throw invalidArgument("properties must be an object");
  for (const [name, value] of Object.entries(state)) setProperty(object, wireName(name), value, host);
}

/** The object that a property holds, null for a null object. @throws ApiNotFound when it is not declared. */
export function navigate(object: HostObject, name: string, host: Host): HostObject | null {
  const navigation = ownMember(classOf(object).navigations, name);
  if (navigation === undefined) throw notImplementedMember(object.className, name);
  return navigation(object.target, host);
}

/** Calls a method with resolved arguments. @throws ApiNotFound when the class does not declare it. */
export function callMethod(
  object: HostObject,
  name: string,
  values: readonly unknown[],
  host: Host,
): unknown {
  const method = ownMember(classOf(object).methods, name) ?? inheritedMethod(object, name);
  if (method === undefined) throw notImplementedMember(object.className, name);
  return method(object.target, new MethodArguments(`${object.className}.${name}`, values), host);
}

type AnyMethod = (target: unknown, args: MethodArguments, host: Host) => unknown;

/** What the client calls on every class of a kind: kept references, counts and items by position. */
function inheritedMethod(object: HostObject, name: string): AnyMethod | undefined {
  const definition = classOf(object);
  if (name === "_KeepReference" && definition.keepsReference === true) {
    return (_target, _args, host) => {
      host.references.keep(object);
      return null;
    };
  }
  const items = definition.items;
  if (items === undefined) return undefined;
  if (name === "GetCount") return (target, _args, host) => items(target, host).length;
  if (name === "GetItemAt") return (target, args, host) => itemAt(items(target, host), args.integer(0));
  if (name === "GetItem") return (_target, args, host) => indexItem(object, args.raw(0), host);
  if (name === "GetItemOrNullObject")
    return (_target, args, host) => indexItemOrNull(object, args.raw(0), host);
  return undefined;
}

function itemAt(items: readonly HostObject[], index: number): HostObject {
  const item = items[index];
  if (item === undefined) throw invalidArgument(`there is no item ${String(index)}`);
  return item;
}

/** `collection(key)`. @throws ItemNotFound, ApiNotFound when the class has no keys. */
export function indexItem(object: HostObject, key: unknown, host: Host): HostObject {
  const indexer = classOf(object).indexer;
  if (indexer === undefined) throw notImplementedMember(object.className, "GetItem");
  if (typeof key !== "string" && typeof key !== "number") {
    throw invalidArgument(`${object.className}: the key must be a name, an id or an index`);
  }
  return indexer(object.target, key, host);
}

function indexItemOrNull(object: HostObject, key: unknown, host: Host): HostObject | null {
  try {
    return indexItem(object, key, host);
  } catch (error) {
    if (error instanceof ApiError && error.code === "ItemNotFound") return null;
    throw error;
  }
}
