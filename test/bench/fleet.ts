/** A fleet of tenants to measure with: the same for the same size, made from the catalog, valid by it. */
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import {
  formatPatterns,
  jurisdictionGroups,
  kindById,
  validateSettings,
  type Kind,
  type Path,
  type ScalarType,
} from "@tmes-as-code/catalog";
import { parse } from "yaml";
import { random, type Random } from "../support/random.ts";

type Value = boolean | number | string | readonly Value[] | Settings;
interface Settings {
  [key: string]: Value;
}
interface Item {
  readonly kind: string;
  readonly name: string;
  readonly settings: Settings;
}

/** `same`: all items are. `alike`: 95 % of them. `different`: all have values of their own, as has each tenant. */
export type Variant = "same" | "alike" | "different";

/** Items as a careful organisation sets them: those of the tenant that satisfies all packs. */
const careful = (
  parse(readFileSync(new URL("../../policies/test/packs/strict.yaml", import.meta.url), "utf8")) as { items: Item[] }
).items;

/** What else a tenant has: more rules for groups of people, and kinds that are about no personal data. */
const more: Readonly<Record<string, number>> = {
  ...{
    "virus-rule": 2,
    "spam-rule": 2,
    domain: 2,
    "email-continuity": 2,
    "address-group": 2,
    spf: 1,
    dkim: 1,
    "dkim-signing": 1,
  },
};

/** Where a tenant's logs go. */
export const logServer = "siem.example.org";

const syslog = { address: logServer, port: 6514, protocol: "tls", tlsAuthentication: true };

/** What a tenant has: the kind, and the name and settings a careful organisation gives it. */
const inventory: readonly Item[] = [
  ...careful,
  { kind: "syslog-server", name: "siem", settings: syslog },
  ...Object.entries(more).flatMap(([kind, count]) => {
    const examples = careful.filter((item) => item.kind === kind);
    return Array.from({ length: count }, (_, at) => ({
      kind,
      name: kindById(kind)?.itemName === "domain" ? `mail-${at}.example.org` : `Group ${at + 1}`,
      settings: {
        ...examples[at % examples.length]?.settings,
        ...(examples[0]?.settings["level"] === undefined ? {} : { level: "group" }),
      },
    }));
  }),
];

/** Items of one tenant. */
export const itemsPerTenant = inventory.length;
/** Kinds of one tenant. */
export const kindsPerTenant = new Set(inventory.map(({ kind }) => kind)).size;

/** How a file holds a fleet, a tenant on each line: one JSON list, or JSON Lines. */
type Form = "list" | "lines";

/** Writes a fleet. The first tenants of a larger fleet are those of a smaller one. */
export function writeFleet(file: string, variant: Variant, tenants: number, form: Form = "list"): void {
  const common = itemsOf(random(1), 0);
  const [start, separator, end] = form === "list" ? ["[\n", ",\n", "\n]\n"] : ["", "\n", "\n"];
  const out = openSync(file, "w");
  try {
    for (let index = 0; index < tenants; index++) {
      writeSync(out, (index === 0 ? start : separator) + JSON.stringify(tenant(index, variant, common)));
    }
    writeSync(out, end);
  } finally {
    closeSync(out);
  }
}

function tenant(index: number, variant: Variant, common: readonly Item[]) {
  const choices = random(index + 2);
  const different = variant === "different";
  const eea = [...jurisdictionGroups.EEA];
  const dataSubjects = different ? [1, 2, 3].flatMap(() => eea.splice(choices.below(eea.length), 1)) : ["DE", "FR"];
  const own = variant === "same" ? [] : itemsOf(choices, 0.02);
  return {
    apiVersion: "tmes/v1",
    tenant: {
      name: `tenant-${String(index).padStart(6, "0")}`,
      ...{ site: "eu", edition: "advanced", dataSubjects, noticeVersion: "2018-08-02", inventory: "complete" },
      // What a careful organisation also claims: else every tenant has findings of all default rules, and they are what costs.
      ...{ defaultRules: "none", claims: { attestedBy: "privacy@acme.example", attestedOn: "2026-05-31" } },
    },
    items: different ? own : common.map((item, at) => (choices.chance(0.05) ? (own[at] ?? item) : item)),
  };
}

/** Items of one tenant; `careless` is how probable it is that settings that rules read are wrong. */
function itemsOf(choices: Random, careless: number): readonly Item[] {
  const organization = choices.below(1_000_000);
  return inventory.map(({ kind: id, name, settings: given }) => {
    const kind = kindById(id);
    if (kind === undefined) throw new Error(`The catalog has no ${id}.`);
    const settings = someSettings(kind, "", choices);
    if (!choices.chance(careless)) merge(settings, given);
    for (const key of ["direction", "level", "managedDomain", "peer"]) {
      if (given[key] !== undefined) settings[key] = given[key];
    }
    // Chance chose some settings that the chosen mode does not have.
    for (const { path } of validateSettings(id, settings)) remove(settings, path);
    return { kind: id, name: kind.itemName === "domain" ? `d${organization}.${name}` : name, settings };
  });
}

function remove(settings: Settings, [step, ...rest]: Path): void {
  const below = settings[String(step)];
  if (rest.length > 0 && isSettings(below)) remove(below, rest);
  else Reflect.deleteProperty(settings, String(step));
}

function merge(target: Settings, source: Settings): void {
  for (const [key, value] of Object.entries(source)) {
    const present = target[key];
    if (isSettings(value) && isSettings(present)) merge(present, value);
    else target[key] = isSettings(value) ? { ...value } : value;
  }
}

function isSettings(value: Value | undefined): value is Settings {
  return typeof value === "object" && !Array.isArray(value);
}

/** About every eighth setting below `start`, with a value of its type. */
function someSettings(kind: Kind, start: string, choices: Random): Settings {
  const settings: Settings = {};
  for (const { path, type } of kind.settings) {
    const rest = path.startsWith(start) ? path.slice(start.length) : "[*]";
    if (rest.includes("[*]") || type.type === "labels" || (start === "" && choices.chance(0.87))) continue;
    const length = () => 1 + choices.below(2);
    const value =
      type.type === "records"
        ? Array.from({ length: length() }, () => someSettings(kind, `${path}[*].`, choices))
        : type.type === "list"
          ? Array.from({ length: length() }, () => scalar(type.of, choices))
          : scalar(type, choices);
    const steps = rest.split(".");
    const last = steps.pop() ?? "";
    let group = settings;
    for (const step of steps) group = (group[step] ??= {}) as Settings;
    group[last] = value;
  }
  return settings;
}

function scalar(type: ScalarType, choices: Random): boolean | number | string {
  switch (type.type) {
    case "boolean":
      return choices.chance(0.5);
    case "enum":
      return choices.pick(type.values);
    case "integer":
      return type.min + choices.below(Math.min(type.max - type.min + 1, 60_000));
    case "string":
      return text(type, choices.below(100_000));
  }
}

const examples: readonly ((n: number) => string)[] = [
  (n) => `group:team-${n}`,
  (n) => `*@d${n}.example.org`,
  (n) => `d${n}.example.org`,
  (n) => `10.${n % 250}.${n % 240}.0/24`,
  (n) => `word_${n}`,
  () => "DE",
  () => "09:30",
];
const exampleOf = new Map<string, (n: number) => string>();

/** A text of the shape that the catalog asks for. */
function text({ pattern, format }: Extract<ScalarType, { type: "string" }>, n: number): string {
  const shape = pattern ?? (format === undefined ? "" : formatPatterns[format]);
  let example = exampleOf.get(shape);
  if (example === undefined) {
    const matcher = new RegExp(shape, "u");
    example = examples.find((candidate) => matcher.test(candidate(0)));
    if (example === undefined) throw new Error(`No example matches ${shape}.`);
    exampleOf.set(shape, example);
  }
  return example(n);
}
