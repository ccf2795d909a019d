/**
 * A small catalog for generated rules: every type of setting, open and closed domains, settings that depend on modes, on
 * switches and on inferred switches. As in the catalog, a setting names the requirements of its requirements too.
 */
import type { Kind, Setting, SettingType } from "@tmes-as-code/catalog";

const common = {
  label: null,
  description: "A toy's setting.",
  required: false,
  personal: "none",
  since: "2018-08-02",
  sources: ["DESIGN"],
} as const;

function toy(path: string, type: SettingType, requires?: Setting["requires"]): Setting {
  return { path, type, ...common, ...(requires === undefined ? {} : { requires }) };
}

const on = { path: "on", in: [true] } as const;
const perhapsOn = { ...on, inferred: true } as const;

const words = { type: "enum", closed: true, values: ["a", "b", "c"] } as const;

export const toyKind: Kind = {
  id: "toy",
  construct: "Toy",
  title: "Toy",
  description: "What generated rules look at.",
  nature: "console",
  consoleLocation: "Toys",
  presence: { type: "many", consoleDefaults: [] },
  modules: [],
  settings: [
    toy("on", { type: "boolean" }),
    toy("listed", { type: "boolean" }),
    toy("mode", words),
    toy("hue", { type: "enum", closed: false, values: ["a", "b"] }),
    toy("few", { type: "integer", min: 0, max: 3 }),
    toy("big", { type: "integer", min: 0, max: 5000 }),
    toy("text", { type: "string" }),
    toy("sub.flag", { type: "boolean" }, [on]),
    toy("sub.level", { type: "enum", closed: true, values: ["a", "b"] }, [on, { path: "sub.flag", in: [true] }]),
    toy("sub.guess", { type: "boolean" }, [perhapsOn]),
    toy("sub.deep", { type: "boolean" }, [perhapsOn, { path: "sub.guess", in: [true] }]),
    toy("sub.hue", { type: "enum", closed: false, values: ["a", "b"] }, [{ path: "mode", in: ["a", "b"] }]),
    toy("tags", { type: "list", of: { type: "string" } }),
    toy("picks", { type: "list", of: words }, [on, { path: "sub.flag", in: [true] }]),
    toy("peers", { type: "records" }, [{ path: "listed", in: [true] }]),
    toy("peers[*].tls", words),
    toy("peers[*].port", { type: "integer", min: 0, max: 5000 }),
    toy("peers[*].verify", { type: "boolean" }, [{ path: "peers[*].tls", in: ["b", "c"] }]),
    toy("peers[*].note", { type: "string" }),
    toy("peers[*].flag", { type: "boolean" }),
    toy("peers[*].extra", { type: "boolean" }, [{ path: "peers[*].flag", in: [true] }]),
  ],
  sources: ["DESIGN"],
};

export const toyTenant: Kind = {
  id: "tenant",
  construct: "ToyTenant",
  title: "Tenant",
  description: "Whose toys they are.",
  nature: "practice",
  consoleLocation: "none",
  presence: { type: "always" },
  modules: [],
  settings: [
    toy("site", words),
    toy("dataSubjects", { type: "list", of: { type: "string" } }),
    toy("labels", { type: "labels" }),
  ],
  sources: ["DESIGN"],
};
