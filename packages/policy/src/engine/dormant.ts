/** Notes which declared settings are dormant, for the coverage of a report. Rules do not see them (policies/lib). */
import { at, kindById, parsePattern, switchesOf } from "@tmes-as-code/catalog";
import { orderDormant } from "../report/order.ts";
import type { Coverage, ItemView, Path } from "../types.ts";

type Dormant = Coverage["dormant"][number];

/** Collects items, then tells which of their settings have no effect. */
export interface DormantTracker {
  /** An item that is there so many times. */
  item(item: Pick<ItemView, "kind" | "settings" | "unknowns">, times: number): void;
  dormant(): readonly Dormant[];
}

/** A setting's path, and where its value is in the settings. */
interface Place {
  readonly path: string;
  readonly steps: Path;
}

/** The settings of a kind that depend on switches. What is in a list is dormant with the list. */
interface Dependents {
  /** With paths of their switches, the outermost first. */
  readonly settings: readonly (Place & { readonly switches: readonly string[] })[];
  readonly switches: readonly Place[];
}

const known = new Map<string, Dependents>();

/** Makes a tracker, for one check. */
export function createDormantTracker(): DormantTracker {
  const found = new Map<string, Dormant>();
  return {
    item(item, times) {
      const { settings, switches } = dependentsOf(item.kind);
      const off = switches.filter(({ steps }) => isDeclaredOff(item, steps)).map(({ path }) => path);
      if (off.length === 0) return;
      for (const { path, steps, switches: own } of settings) {
        const one = own.find((each) => off.includes(each));
        if (one === undefined || at(item.settings, steps) === undefined) continue;
        const key = `${item.kind} ${path} ${one}`;
        found.set(key, { kind: item.kind, path, while: one, count: (found.get(key)?.count ?? 0) + times });
      }
    },
    dormant: () => [...found.values()].sort(orderDormant),
  };
}

function dependentsOf(kind: string): Dependents {
  const before = known.get(kind);
  if (before !== undefined) return before;
  const settings = (kindById(kind)?.settings ?? [])
    .map((setting) => ({ ...placeOf(setting.path), switches: switchesOf(setting) }))
    .filter(({ switches }) => switches.length > 0);
  const switches = [...new Set(settings.flatMap((setting) => setting.switches))].map(placeOf);
  const made = { settings, switches };
  known.set(kind, made);
  return made;
}

function placeOf(path: string): Place {
  return { path, steps: parsePattern(path) };
}

function isDeclaredOff({ settings, unknowns }: Pick<ItemView, "settings" | "unknowns">, path: Path): boolean {
  return at(settings, path) === false && !unknowns.some((unknown) => covers(unknown.path, ["settings", ...path]));
}

function covers(unknown: Path, path: Path): boolean {
  return unknown.every((step, depth) => step === path[depth]);
}
