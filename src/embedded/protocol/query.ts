import { notImplementedMember } from "./apiError";
import type { Host } from "./hostContext";
import { classOf, getScalar, navigate, ownMember, wireName } from "./objectAccess";
import type { HostObject } from "./hostObject";
import type { QueryInfo } from "./wire";

/** The names asked for, as a tree: `format/font/color` is three levels. An empty tree asks for everything. */
interface Selection {
  all: boolean;
  readonly children: Map<string, Selection>;
}

/** Answers `load`: a record of wire names and values; null for a null object. */
export function queryObject(object: HostObject | null, query: QueryInfo, host: Host): unknown {
  return answer(object, parseSelection(query), query, host);
}

/**
 * Answers `instantiate`: what the client needs to find the object again, null for a null object. The `Id` of a class
 * that has one counts as loaded from then on, as with Excel: the client needs it to register for a sheet's events.
 */
export function identify(object: HostObject | null, host: Host): Record<string, unknown> | null {
  if (object === null) return null;
  const identity: Record<string, unknown> = {};
  const { id, scalars } = classOf(object);
  if (id !== undefined) {
    identity[ownMember(scalars, "Id") === undefined ? "_Id" : "Id"] = id(object.target, host);
  }
  const reference = host.references.idOf(object);
  if (reference !== null) identity["_ReferenceId"] = reference;
  return identity;
}

function parseSelection(query: QueryInfo): Selection {
  const root: Selection = { all: false, children: new Map() };
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  for (const path of paths) addPath(root, path.split(/[/.]/));
  if ((query.Select ?? []).length === 0) root.all = true;
  return root;
}

/** What clients ask for when they only want to know whether the object is there, as Microsoft's samples do. */
const NOTHING = /^(?:IsNullObject|No-?properties-?needed)$/i;

function addPath(selection: Selection, names: readonly string[]): void {
  const [first, ...rest] = names;
  if (first === undefined || first === "*" || first.toLowerCase() === "items") {
    if (rest.length > 0) addPath(selection, rest);
    else selection.all = true;
    return;
  }
  const name = wireName(first);
  if (NOTHING.test(name)) return;
  let child = selection.children.get(name);
  if (child === undefined) {
    child = { all: false, children: new Map() };
    selection.children.set(name, child);
  }
  if (rest.length === 0) child.all = true;
  else addPath(child, rest);
}

function answer(object: HostObject | null, selection: Selection, page: QueryInfo, host: Host): unknown {
  if (object === null) return null;
  return classOf(object).items === undefined
    ? answerObject(object, selection, host)
    : answerCollection(object, selection, page, host);
}

function answerObject(object: HostObject, selection: Selection, host: Host): Record<string, unknown> {
  const result: Record<string, unknown> = { ...identify(object, host) };
  const definition = classOf(object);
  if (selection.all) {
    for (const [name, scalar] of Object.entries(definition.scalars ?? {})) {
      if (scalar.onlyByName !== true) result[name] = scalar.get(object.target, host);
    }
  }
  for (const [name, child] of selection.children) result[name] = answerMember(object, name, child, host);
  return result;
}

function answerMember(object: HostObject, name: string, selection: Selection, host: Host): unknown {
  const definition = classOf(object);
  if (ownMember(definition.scalars, name) !== undefined) return getScalar(object, name, host);
  if (ownMember(definition.navigations, name) === undefined)
    throw notImplementedMember(object.className, name);
  return answer(navigate(object, name, host), selection, {}, host);
}

/** Names that the collection itself declares are its own, all others are of its items. */
function answerCollection(
  collection: HostObject,
  selection: Selection,
  page: QueryInfo,
  host: Host,
): unknown {
  const definition = classOf(collection);
  const own: Selection = { all: selection.all, children: new Map() };
  const ofItems: Selection = { all: selection.all, children: new Map() };
  for (const [name, child] of selection.children) {
    const isOwn = ownMember(definition.scalars, name) !== undefined;
    (isOwn ? own : ofItems).children.set(name, child);
  }
  const items = definition.items?.(collection.target, host) ?? [];
  const skip = page.Skip ?? 0;
  const shown = items.slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  return {
    ...answerObject(collection, own, host),
    _Items: shown.map((item, index) => ({
      ...answerObject(item, ofItems, host),
      _Index: skip + index,
    })),
  };
}
