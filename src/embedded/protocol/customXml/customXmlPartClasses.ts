import type { CustomXmlPart } from "../../model/workbook";
import { itemNotFound } from "../apiError";
import type { Host } from "../hostContext";
import { type HostObject, objectOf } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { checkedNamespace } from "./checkedNamespace";

declare module "../hostObject" {
  interface ClassTargets {
    CustomXmlPart: CustomXmlPart;
    /** null: all parts of the workbook. */
    CustomXmlPartCollection: null;
    /** The namespace of the parts. */
    CustomXmlPartScopedCollection: string;
  }
}

/** `workbook.customXmlParts`. */
export const customXmlPartCollectionClass: ObjectClass<null> = {
  name: "CustomXmlPartCollection",
  items: (_all, host) => host.workbook.customXmlParts.map((part) => objectOf("CustomXmlPart", part)),
  indexer: (_all, key, host) => findPart(host.workbook.customXmlParts, key),
  methods: {
    Add: (_all, args, host) => {
      const xml = args.text(0);
      const part: CustomXmlPart = {
        id: newPartId(host),
        namespaceUri: checkedNamespace(xml),
        xml,
        part: null,
        changed: true,
      };
      host.workbook.customXmlParts.push(part);
      return objectOf("CustomXmlPart", part);
    },
    GetByNamespace: (_all, args) => objectOf("CustomXmlPartScopedCollection", args.text(0)),
  },
};

/** `customXmlParts.getByNamespace(uri)`. */
export const customXmlPartScopedCollectionClass: ObjectClass<string> = {
  name: "CustomXmlPartScopedCollection",
  items: (namespace, host) => partsOf(namespace, host).map((part) => objectOf("CustomXmlPart", part)),
  indexer: (namespace, key, host) => findPart(partsOf(namespace, host), key),
  methods: {
    GetOnlyItem: (namespace, _args, host) => {
      const only = onlyItem(namespace, host);
      if (only === null) throw itemNotFound(`there is not exactly one part of ${namespace}`);
      return only;
    },
    GetOnlyItemOrNullObject: (namespace, _args, host) => onlyItem(namespace, host),
  },
};

export const customXmlPartClass: ObjectClass<CustomXmlPart> = {
  name: "CustomXmlPart",
  id: (part) => part.id,
  scalars: {
    Id: { get: (part) => part.id },
    NamespaceUri: { get: (part) => part.namespaceUri },
  },
  methods: {
    GetXml: (part) => part.xml,
    SetXml: (part, args) => {
      const xml = args.text(0);
      part.namespaceUri = checkedNamespace(xml);
      part.xml = xml;
      part.changed = true;
      return null;
    },
    Delete: (part, _args, host) => {
      host.workbook.customXmlParts = host.workbook.customXmlParts.filter((item) => item !== part);
      return null;
    },
  },
};

function partsOf(namespace: string, host: Host): CustomXmlPart[] {
  return host.workbook.customXmlParts.filter((part) => part.namespaceUri === namespace);
}

function findPart(parts: readonly CustomXmlPart[], id: string | number): HostObject {
  const part = parts.find((item) => item.id.toLowerCase() === String(id).toLowerCase());
  if (part === undefined) throw itemNotFound(`there is no custom XML part ${String(id)}`);
  return objectOf("CustomXmlPart", part);
}

function onlyItem(namespace: string, host: Host): HostObject | null {
  const [part, other] = partsOf(namespace, host);
  return part === undefined || other !== undefined ? null : objectOf("CustomXmlPart", part);
}

/** Ids look like those in files: a number in braces. */
function newPartId(host: Host): string {
  const used = new Set(host.workbook.customXmlParts.map((part) => part.id));
  for (;;) {
    const number = host.workbook.nextId().toString(16).toUpperCase().padStart(12, "0");
    const id = `{C5A71000-0000-4000-8000-${number}}`;
    if (!used.has(id)) return id;
  }
}
