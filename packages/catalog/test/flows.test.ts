import { describe, expect, it } from "vitest";
import {
  closedDomain,
  declaredFlows,
  flowData,
  kindById,
  kinds,
  laterDataItems,
  moduleById,
  modules,
  recipients,
  settingOf,
  sources,
} from "../src/index.ts";

const pathsOf = (trigger: object): readonly string[] =>
  "path" in trigger && typeof trigger.path === "string" ? [trigger.path] : [];

describe("declared flows", () => {
  it("have ids of their own, of their kind", () => {
    const ids = declaredFlows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, kind } of declaredFlows) expect(id.startsWith(`${kind}/`), id).toBe(true);
  });

  it("name kinds, modules, data, recipients, settings and sources that there are", () => {
    for (const {
      id,
      kind,
      module,
      data,
      recipient,
      trigger,
      requires = [],
      destination,
      sources: own,
    } of declaredFlows) {
      expect(kindById(kind), id).toBeDefined();
      expect(moduleById(module) ?? kindById(module), id).toBeDefined();
      expect(data.length, id).toBeGreaterThan(0);
      for (const each of data) expect(flowData(each), `${id}: ${each}`).toBeDefined();
      expect(recipients[recipient], id).toBeDefined();
      for (const path of [...pathsOf(trigger), ...requires.map((one) => one.path)])
        expect(settingOf(kind, path), `${id}: ${path}`).toBeDefined();
      if (destination !== undefined) {
        expect(settingOf(kind, destination.path), id).toBeDefined();
        expect(settingOf(destination.kind, destination.address)?.personal, id).toBe("none");
      }
      expect(own.length, id).toBeGreaterThan(0);
      for (const source of own) expect(sources[source], id).toBeDefined();
    }
  });

  it("name values that the settings can have", () => {
    for (const { id, kind, trigger, requires = [] } of declaredFlows) {
      for (const each of [...("in" in trigger ? [trigger] : []), ...requires]) {
        const setting = settingOf(kind, each.path);
        const domain = setting === undefined ? undefined : closedDomain(setting);
        for (const value of each.in) if (domain !== undefined) expect(domain, `${id}: ${each.path}`).toContain(value);
      }
    }
  });

  it("cover all 22 modules and all their data", () => {
    expect(modules.map(({ id }) => id).filter((id) => !declaredFlows.some(({ module }) => module === id))).toEqual([]);
    const flowing = new Set(declaredFlows.flatMap(({ data }) => data));
    expect(modules.flatMap(({ dataItems }) => dataItems.map(({ id }) => id)).filter((id) => !flowing.has(id))).toEqual(
      [],
    );
    expect(laterDataItems.map(({ id }) => id).filter((id) => !flowing.has(id))).toEqual([]);
  });

  it("cover what settings are documented to send, and by the same values", () => {
    for (const kind of kinds) {
      for (const { path, sends } of kind.settings) {
        // How many people are on the list decides, not where it comes from.
        if (sends === undefined || (kind.id === "high-profile-users" && path === "source")) continue;
        const own = declaredFlows.filter(
          ({ kind: of, trigger }) => of === kind.id && "path" in trigger && trigger.path === path,
        );
        const name = `${kind.id}.${path}`;
        expect([...new Set(own.flatMap(({ data }) => data))], name).toEqual(expect.arrayContaining([...sends.items]));
        for (const { trigger, data } of own) {
          if (data.some((each) => sends.items.includes(each))) expect(trigger, name).toMatchObject({ in: sends.when });
        }
      }
    }
  });
});
