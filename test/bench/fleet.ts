/** A fleet of tenants to measure with: the same for the same size, made from the catalog, valid by it. */
import { closeSync, openSync, writeSync } from "node:fs";
import { formatPatterns, jurisdictionGroups, kindById, type Kind, type ScalarType } from "@tmes-as-code/catalog";
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

/** What a tenant has, and the settings that rules look at as a careful organisation sets them. */
const inventory: readonly { readonly kind: string; readonly count: number; readonly careful: readonly Settings[] }[] = [
  {
    kind: "virus-rule",
    count: 6,
    careful: [
      {
        direction: "inbound",
        enabled: true,
        predictiveMachineLearning: { enabled: true, feedback: false },
        virtualAnalyzer: { enabled: false, macroFiles: false },
      },
      {
        direction: "outbound",
        enabled: true,
        predictiveMachineLearning: { enabled: true, feedback: false },
        virtualAnalyzer: { enabled: false },
      },
    ],
  },
  {
    kind: "spam-rule",
    count: 6,
    careful: ["inbound", "outbound"].map((direction) => ({
      ...{ direction, enabled: true, spam: { enabled: true }, phishing: { enabled: true } },
      ...{ businessEmailCompromise: { enabled: true }, graymail: { enabled: true } },
      socialEngineering: { enabled: true },
      webReputation: {
        enabled: true,
        virtualAnalyzer: { enabled: false },
        timeOfClick: { enabled: true, scope: "possible-risks" },
      },
    })),
  },
  { kind: "correlated-intelligence-rule", count: 2, careful: [{ enabled: true, virtualAnalyzer: { enabled: false } }] },
  { kind: "directory-synchronization", count: 1, careful: [{ enabled: false }] },
  { kind: "directory-import", count: 1, careful: [{ enabled: false }] },
  { kind: "syslog-server", count: 2, careful: [{ protocol: "tls", tlsAuthentication: true }] },
  ...Object.entries({ domain: 5, "content-rule": 2, "dlp-rule": 2, "address-group": 3, "tls-peer": 2, spf: 1 }).map(
    plain,
  ),
  ...Object.entries({ dkim: 1, dmarc: 1, "dkim-signing": 1, "ip-reputation": 1, "sender-filter": 1, logs: 1 }).map(
    plain,
  ),
  ...Object.entries({ "time-of-click-actions": 1, quarantine: 1 }).map(plain),
];

function plain([kind, count]: readonly [string, number]) {
  return { kind, count, careful: [{}] };
}

/** Items of one tenant. */
export const itemsPerTenant = inventory.reduce((sum, { count }) => sum + count, 0);
/** Kinds of one tenant. */
export const kindsPerTenant = inventory.length;

/** Writes a fleet as one JSON list, a tenant per line. The first tenants of a larger fleet are those of a smaller one. */
export function writeFleet(file: string, variant: Variant, tenants: number): void {
  const common = itemsOf(random(1), 0);
  const out = openSync(file, "w");
  try {
    for (let index = 0; index < tenants; index++) {
      const separator = index === 0 ? "[\n" : ",\n";
      writeSync(out, separator + JSON.stringify(tenant(index, variant, common)));
    }
    writeSync(out, "\n]\n");
  } finally {
    closeSync(out);
  }
}

function tenant(index: number, variant: Variant, common: readonly Item[]) {
  const choices = random(index + 2);
  const different = variant === "different";
  const eea = [...jurisdictionGroups.EEA];
  const dataSubjects = different ? [1, 2, 3].flatMap(() => eea.splice(choices.below(eea.length), 1)) : ["DE", "FR"];
  const own = variant === "same" ? [] : itemsOf(choices, different ? 0.02 : 1);
  return {
    apiVersion: "tmes/v1",
    tenant: {
      name: `tenant-${String(index).padStart(6, "0")}`,
      ...{ site: "eu", edition: "advanced", dataSubjects, noticeVersion: "2018-08-02", inventory: "complete" },
    },
    items: different ? own : common.map((item, at) => (choices.chance(0.05) ? (own[at] ?? item) : item)),
  };
}

/** Items of one tenant; `careless` is how probable it is that nobody thought of what rules look at. */
function itemsOf(choices: Random, careless: number): readonly Item[] {
  return inventory.flatMap(({ kind: id, count, careful }) => {
    const kind = kindById(id);
    if (kind === undefined) throw new Error(`The catalog has no ${id}.`);
    return Array.from({ length: count }, (_, at) =>
      item(kind, at, careful[at % careful.length] ?? {}, choices, careless),
    );
  });
}

function item(kind: Kind, at: number, careful: Settings, choices: Random, careless: number): Item {
  const settings = someSettings(kind, "", choices);
  // The first of a kind stand for the rules that every tenant has.
  if (kind.settings.some(({ path }) => path === "level")) settings["level"] = at < 2 ? "organization" : "group";
  merge(settings, choices.chance(careless) ? {} : careful);
  if (careful["direction"] !== undefined) settings["direction"] = careful["direction"];
  if (kind.settings.some(({ path }) => path === "managedDomain")) settings["managedDomain"] = "default";
  const name = kind.itemName === "domain" ? `mail-${at}.example.org` : `${kind.title} ${at + 1}`;
  return { kind: kind.id, name: kind.presence.type === "always" ? "settings" : name, settings };
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
