/** Valid settings for every kind, made from the catalog. */
import type { Kind, Requirement, ScalarType, Setting } from "@tmes-as-code/catalog";

export type Sample = null | boolean | number | string | readonly Sample[] | { readonly [key: string]: Sample };

/** The fewest settings of an item: only what is required, switches off. */
export const least = (kind: Kind): Readonly<Record<string, Sample>> => sample(kind, false);

/** The most settings of an item at once, switches on. */
export const most = (kind: Kind): Readonly<Record<string, Sample>> => sample(kind, true);

/** A name for an item of a kind of which there may be several. */
export const nameOf = ({ itemName }: Kind): string => (itemName === "domain" ? "example.com" : "Default");

function sample(kind: Kind, full: boolean): Readonly<Record<string, Sample>> {
  const said = new Map<string, Sample>();
  const conditions = ({ requires = [], type }: Setting): readonly Requirement[] => [
    ...requires,
    ...(type.type === "enum" ? Object.values(type.valueRequires ?? {}).flat() : []),
  ];
  const meets = ({ path, in: allowed }: Requirement): boolean => allowed.some((value) => value === said.get(path));
  const waiting = new Set(kind.settings);
  // A setting can be declared before the one it depends on.
  for (let progress = true; progress;) {
    progress = false;
    for (const setting of waiting) {
      if (conditions(setting).some(({ path }) => [...waiting].some((each) => each.path === path))) continue;
      waiting.delete(setting);
      progress = true;
      if ((full || setting.required) && (setting.requires ?? []).every(meets)) {
        said.set(setting.path, valueOf(setting, full, wanted(kind, setting, said)));
      }
    }
  }
  const root: Record<string, Sample> = {};
  for (const { path, type } of kind.settings) {
    const value = said.get(path);
    if (value === undefined || type.type === "records") continue;
    // An element's members only where its list is declared.
    const list = /^(.*?)\[\*\]/.exec(path)?.[1];
    if (list === undefined || said.has(list)) put(root, path, value);
  }
  for (const { path, type } of kind.settings) if (type.type === "records" && said.has(path)) put(root, path, []);
  return root;
}

/** The value that allows most of the other settings, so that a full sample is full. */
function wanted(kind: Kind, { path, type }: Setting, said: ReadonlyMap<string, Sample>): Sample | undefined {
  if (type.type !== "enum") return undefined;
  const count = (value: string): number =>
    kind.settings.filter(
      ({ requires = [] }) =>
        requires.some((each) => each.path === path && each.in.includes(value)) &&
        requires.every(
          (each) => each.path === path || !said.has(each.path) || each.in.some((one) => one === said.get(each.path)),
        ),
    ).length;
  const possible = type.values.filter((value) =>
    (type.valueRequires?.[value] ?? []).every((each) => each.in.some((one) => one === said.get(each.path))),
  );
  return possible.sort((a, b) => count(b) - count(a))[0];
}

function put(root: Record<string, Sample>, path: string, value: Sample): void {
  const keys = path.split(".");
  let object = root;
  keys.forEach((key, index) => {
    const last = index === keys.length - 1;
    if (key.endsWith("[*]")) {
      const name = key.slice(0, -3);
      const list = (object[name] ??= [{}]) as Record<string, Sample>[];
      if (list.length === 0) list.push({});
      object = list[0] ?? {};
    } else if (last) {
      object[key] ??= value;
    } else {
      object = (object[key] ??= {}) as Record<string, Sample>;
    }
  });
}

function valueOf({ type }: Setting, full: boolean, favourite: Sample | undefined): Sample {
  switch (type.type) {
    case "list":
      return Array.from({ length: Math.max(type.minItems ?? 0, full ? 1 : 0) }, () => scalar(type.of, full, undefined));
    case "records":
      return [];
    case "labels":
      return { team: "platform" };
    default:
      return scalar(type, full, favourite);
  }
}

function scalar(type: ScalarType, full: boolean, favourite: Sample | undefined): Sample {
  switch (type.type) {
    case "boolean":
      return full;
    case "enum":
      return (full ? favourite : undefined) ?? type.values[0] ?? "";
    case "integer":
      return type.min;
    case "string":
      return text(type);
  }
}

const texts: Readonly<Record<string, string>> = {
  domain: "example.com",
  host: "logs.example.com",
  "ipv4-or-cidr": "192.0.2.0/24",
  url: "https://example.com/",
  jurisdiction: "DE",
  date: "2026-01-31",
  "address-pattern": "*@example.com",
  reference: "group:privacy",
  "address-pattern-or-reference": "*@example.com",
};

function text({ format, pattern, minLength = 1 }: Extract<ScalarType, { type: "string" }>): string {
  const first = format === undefined ? "x".repeat(Math.max(1, minLength)) : (texts[format] ?? "");
  if (pattern === undefined) return first;
  const candidates = [
    first,
    "abc",
    "a",
    "1",
    "001",
    "08:00",
    "12:30",
    "sample",
    "X-Sample",
    "10.0.0.1",
    "192.0.2.1",
    "example.com",
    "*@example.com",
  ];
  return candidates.find((each) => new RegExp(pattern, "u").test(each)) ?? first;
}
