/** A small catalog for generated rules: every type of setting, open and closed domains, settings that depend on others. */
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
    toy("mode", words),
    toy("hue", { type: "enum", closed: false, values: ["a", "b"] }),
    toy("few", { type: "integer", min: 0, max: 3 }),
    toy("big", { type: "integer", min: 0, max: 5000 }),
    toy("text", { type: "string" }),
    toy("sub.flag", { type: "boolean" }, [{ path: "on", in: [true] }]),
    toy("sub.level", { type: "enum", closed: true, values: ["a", "b"] }, [{ path: "sub.flag", in: [true] }]),
    toy("sub.hue", { type: "enum", closed: false, values: ["a", "b"] }, [{ path: "mode", in: ["a", "b"] }]),
    toy("tags", { type: "list", of: { type: "string" } }),
    toy("picks", { type: "list", of: words }, [{ path: "sub.flag", in: [true] }]),
    toy("peers", { type: "records" }),
    toy("peers[*].tls", words),
    toy("peers[*].port", { type: "integer", min: 0, max: 5000 }),
    toy("peers[*].verify", { type: "boolean" }, [{ path: "peers[*].tls", in: ["b", "c"] }]),
    toy("peers[*].note", { type: "string" }),
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
