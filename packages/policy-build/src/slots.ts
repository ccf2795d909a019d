/**
 * Turns what OPA's syntax tree says a rule reads into slots: the catalog's leaves behind the reads, with their domains
 * and with the settings they require. Checks on the way that a rule reads settings that exist, and no more than it must.
 */
import {
  closedDomain,
  type ComparedData,
  editionsWith,
  formatPath,
  isSwitch,
  settingOf,
  suggest,
  type Edition,
  type Requirement,
  type RuleRead,
  type Slot,
} from "@tmes-as-code/catalog";
import type { EntryReads, Read } from "@tmes-as-code/opa";
import { comparedBy, constantsOf, type Comparable } from "./compared.ts";
import { compare } from "./json.ts";
import type { Problem } from "./problem.ts";
import type { RuleMetadata } from "./metadata.ts";
import { follow, leavesOf, stepsOf, type Leaf, type Met } from "./settings.ts";

/** A slot, and what pages say of it. */
export interface DerivedSlot extends Slot {
  /** The rule itself reads it; otherwise something it reads requires it. */
  readonly read: boolean;
}

/** What a rule's two entry rules read. */
export interface RuleReads {
  readonly applies: EntryReads;
  readonly finding: EntryReads;
}

/** A rule's slots by kind (`tenant` for rules over tenants), and what its page says it looks at. */
export interface DerivedReads {
  readonly slots: Readonly<Record<string, readonly DerivedSlot[]>>;
  readonly reads: readonly RuleRead[];
  readonly readsItems: boolean;
  readonly applicabilityReadsItems: boolean;
  /** What the rule only compares. */
  readonly compared: ComparedData | undefined;
  /** Of a rule to which nothing matters of names of items but which of them are equal and which settings hold one: its constants. */
  readonly renamable: readonly string[] | undefined;
  readonly problems: readonly Problem[];
}

/** Where a leaf is in a rule's input. */
interface Place {
  readonly root: readonly string[];
  readonly kind: string;
}

interface Found {
  readonly place: Place;
  readonly met: Met;
}

type Draft = { -readonly [K in keyof DerivedSlot]: DerivedSlot[K] } & { readonly place: Place; readonly leaf: Leaf };

type Entry = "applies" | "finding";

/** Rego's completion library writes depths out; see lib/paths.rego. */
const deepest = 8;

/**
 * Derives the slots of one rule.
 *
 * @param reads what packages/opa says the rule's `applies` and `finding` read
 */
export function deriveSlots(rule: RuleMetadata, reads: RuleReads): DerivedReads {
  const problems: Problem[] = [];
  const unused = new Set(Object.keys(rule.readsJustified));
  const say = (locations: readonly string[], message: string, hint: string): void => {
    const place = /^(.*):(\d+)$/.exec(locations[0] ?? "");
    problems.push({
      file: place?.[1] ?? rule.file,
      line: place === null ? undefined : Number(place[2]),
      message,
      hint,
    });
  };
  const justified = (path: readonly string[]): boolean => {
    const text = path.join(".");
    unused.delete(text);
    return Object.hasOwn(rule.readsJustified, text);
  };

  const kinds = rule.scope === "tenant" ? ["tenant"] : rule.kinds;
  const drafts = new Map<string, Map<string, Draft>>(kinds.map((kind) => [kind, new Map()]));
  const reading: Record<Entry, boolean> = { applies: false, finding: false };
  const names: RuleRead[] = [];

  for (const entry of ["applies", "finding"] as const) {
    const { reads: paths, widened, errors } = reads[entry];
    for (const { message, location } of errors) {
      say([location], message, "Name rules by constants: what is read could not be derived otherwise.");
    }
    for (const { path, why, location } of widened) {
      if (justified(path)) continue;
      say([location], `the rule reads all of input.${path.join(".")}: ${why}.`, justify(path));
    }
    for (const read of paths) {
      if (read.path[0] === "items") reading[entry] = true;
      names.push(
        ...namesIn(read).map((path) => ({ path, applies: entry === "applies", finding: entry === "finding" })),
      );
      const perKind =
        rule.scope === "tenant" ? [["tenant", rule.kinds] as const] : rule.kinds.map((kind) => [kind, [kind]] as const);
      const answers = perKind.map(([key, itemKinds]) => [key, locate(rule, read, itemKinds)] as const);
      const sentences = answers.flatMap(([, found]) => (typeof found === "string" ? [found] : []));
      if (sentences.length === answers.length) {
        say(
          read.locations,
          sentences[0] ?? "",
          "A rule reads the catalog's settings only. `tmes explain <kind>` lists them.",
        );
        continue;
      }
      for (const [key, found] of answers) {
        if (typeof found === "string") continue;
        const wide = found.filter(({ met }) => !met.exact);
        if (wide.length > 0 && !justified(read.path)) {
          say(
            read.locations,
            `the rule reads input.${read.path.join(".")}, which is ${wide.length} settings and not one.`,
            justify(read.path),
          );
        }
        for (const one of found) add(drafts.get(key), one, entry, read.positive && one.met.exact);
      }
    }
  }
  for (const path of unused) {
    say([], `readsJustified gives a reason for ${path}, which the rule does not read so widely.`, "Remove it.");
  }
  problems.push(...parameterProblems(rule, reads), ...dataProblems(rule, reads));
  // Once everything it reads is clear: a kind it reads nothing of would always pass.
  if (problems.length === 0) problems.push(...unreadKinds(rule, drafts, kindsGoneThrough(reads.finding)));

  for (const slots of drafts.values()) addControllers(slots);
  for (const [kind, slots] of drafts) problems.push(...depthProblems(rule, kind, slots));
  return {
    slots: Object.fromEntries([...drafts].map(([kind, slots]) => [kind, sorted(slots).map(finished)])),
    reads: readsOf([...names, ...itemNames(reads, drafts), ...[...drafts.values()].flatMap((slots) => sorted(slots))]),
    readsItems: reading.applies || reading.finding,
    applicabilityReadsItems: reading.applies,
    compared: comparedBy(
      [reads.applies, reads.finding],
      [...drafts.values()].flatMap((slots) => [...slots.values()].map(comparable)),
    ),
    renamable: renamableBy(rule, [reads.applies, reads.finding]),
    problems,
  };
}

function renamableBy({ scope }: RuleMetadata, entries: readonly EntryReads[]): readonly string[] | undefined {
  if (scope !== "tenant" || entries.some(({ namesMatter }) => namesMatter)) return undefined;
  return constantsOf(entries);
}

/** A read of something that is not a setting and is always known: a name, or what kind an item is. */
/** Such reads in a read; verdicts are cached by them as by settings. */
function namesIn({ path: [root, member, ...rest], whole }: Read): readonly string[] {
  const known = root === "item" ? ["kind", "name"] : root === "tenant" ? ["name"] : [];
  if (member === undefined || member === "*") return whole ? known.map((name) => `${String(root)}.${name}`) : [];
  return rest.length === 0 && known.includes(member) ? [`${String(root)}.${member}`] : [];
}

const justify = (path: readonly string[]): string =>
  `Read the settings it needs one by one, or say why not in METADATA: readsJustified: {"${path.join(".")}": "…"}.`;

/** The leaves behind one read, or a sentence about why there are none. */
function locate(rule: RuleMetadata, { path, whole }: Read, kinds: readonly string[]): readonly Found[] | string {
  const [root, ...rest] = path;
  const below = (place: Place, steps: readonly string[]): readonly Found[] | string => {
    const met = follow(place.kind, steps, whole);
    return typeof met === "string" ? met : met.map((one) => ({ place, met: one }));
  };
  switch (root) {
    case "tenant":
      return rest[0] === "name" ? [] : below({ root: ["tenant"], kind: "tenant" }, rest);
    case "item": {
      if (rule.scope === "tenant") return "a rule of scope tenant has no input.item; it has input.items[kind][name].";
      const kind = kinds[0] ?? "";
      const [member, ...steps] = rest;
      if (member === "kind" || member === "name") return [];
      const place = { root: ["item", "settings"], kind };
      if (member === undefined || member === "*") return all(place);
      if (member !== "settings") return `items have no ${member}${suggest(member, ["kind", "name", "settings"])}.`;
      return below(place, steps);
    }
    case "items": {
      if (rule.scope === "item")
        return "a rule of scope item has no input.items; say `scope: tenant` to look at several items.";
      return inItems(rest, kinds, whole, below);
    }
    case undefined:
    case "*":
      return "the rule reads its whole input.";
    default:
      return `the input has no ${root}${suggest(root, ["tenant", rule.scope === "item" ? "item" : "items", "params", "today"])}.`;
  }
}

function inItems(
  [kind, , member, ...steps]: readonly string[],
  kinds: readonly string[],
  whole: boolean,
  below: (place: Place, steps: readonly string[]) => readonly Found[] | string,
): readonly Found[] | string {
  const wanted = kind === undefined || kind === "*" ? kinds.filter((each) => each !== "tenant") : [kind];
  const missing = wanted.find((each) => !kinds.includes(each));
  if (missing !== undefined) {
    return `the rule reads items of kind ${missing}, which its METADATA does not name in kinds${suggest(missing, kinds)}.`;
  }
  if (member === undefined && !whole) return [];
  const found: Found[] = [];
  for (const each of wanted) {
    // A rule that names one item is treated as if it read that setting of all items of the kind.
    const place = { root: ["items", each, "*", "settings"], kind: each };
    const answer = member === "settings" ? below(place, steps) : all(place);
    if (typeof answer === "string") return answer;
    found.push(...answer);
  }
  return found;
}

function all(place: Place): readonly Found[] {
  return leavesOf(place.kind).map((leaf) => ({
    place,
    met: { leaf, exact: false, list: leaf.setting.type.type === "records" },
  }));
}

function add(slots: Map<string, Draft> | undefined, { place, met }: Found, entry: Entry, positive: boolean): void {
  if (slots === undefined) return;
  const draft = draftOf(slots, place, met.leaf);
  draft[entry] = true;
  draft.positive = draft.read ? draft.positive && positive : positive;
  draft.list = met.list;
  draft.read = true;
}

function draftOf(slots: Map<string, Draft>, place: Place, leaf: Leaf): Draft {
  const steps = [...place.root, ...leaf.steps];
  const path = formatPath(steps);
  const known = slots.get(path);
  if (known !== undefined) return known;
  const values = closedDomain(leaf.setting);
  const draft: Draft = {
    place,
    leaf,
    path,
    parts: cut(steps),
    applies: false,
    finding: false,
    positive: false,
    open: values === undefined,
    values: values ?? [],
    list: leaf.setting.type.type === "records",
    requires: requirements(place, leaf),
    ...valueRequirements(place, leaf),
    read: false,
  };
  slots.set(path, draft);
  return draft;
}

/** All that must hold for a leaf to exist. The catalog names the requirements of requirements too. */
function requirements(place: Place, { steps, setting }: Leaf): Slot["requires"] {
  const own = [...(setting.requires ?? []), ...switchesOfList(place, steps)];
  const editions = new Map<string, readonly Edition[]>();
  if (place.kind !== "tenant") {
    for (const { edition } of [setting, ...own.flatMap(({ path }) => settingOf(place.kind, path) ?? [])]) {
      const having = edition === undefined ? undefined : editionsWith(edition);
      if (having !== undefined) editions.set(having.join(), having);
    }
  }
  return [...own.map((one) => requirement(place, one)), ...[...editions.values()].map(ofEditions)];
}

function requirement(place: Place, one: Requirement): Slot["requires"][number] {
  return { parts: cut([...place.root, ...stepsOf(one.path)]), in: one.in, switch: isSwitch(one) };
}

function ofEditions(having: readonly Edition[]): Slot["requires"][number] {
  return { parts: [["tenant", "edition"]], in: having, switch: false };
}

/** What must hold besides for single values. */
function valueRequirements(place: Place, { setting }: Leaf): Pick<Slot, "valueRequires"> {
  if (setting.type.type !== "enum") return {};
  const { values, valueRequires = {}, valueEditions = {} } = setting.type;
  const all = values.flatMap((value) => {
    const edition = valueEditions[value];
    const having = edition === undefined ? undefined : editionsWith(edition);
    const needs = [
      ...(valueRequires[value] ?? []).map((one) => requirement(place, one)),
      ...(having === undefined ? [] : [ofEditions(having)]),
    ];
    return needs.length === 0 ? [] : [[value, needs] as const];
  });
  return all.length === 0 ? {} : { valueRequires: Object.fromEntries(all) };
}

/** What is in a list is dormant with it. */
function switchesOfList({ kind }: Place, steps: readonly string[]): readonly Requirement[] {
  const element = steps.indexOf("*");
  const list = element < 0 ? undefined : settingOf(kind, steps.slice(0, element));
  return (list?.requires ?? []).filter(isSwitch);
}

/** What a leaf requires decides with it: it gets a slot too. Its absence proves nothing, so it is not positive. */
function addControllers(slots: Map<string, Draft>): void {
  for (const dependent of [...slots.values()]) {
    const ofValues = Object.values(dependent.valueRequires ?? {}).flat();
    for (const { parts } of [...dependent.requires, ...ofValues]) {
      const steps = parts.flatMap((part, index) => (index === 0 ? part : ["*", ...part]));
      const inTenant = steps[0] === "tenant";
      const place = inTenant ? { root: ["tenant"], kind: "tenant" } : dependent.place;
      const setting = settingOf(place.kind, steps.slice(place.root.length));
      if (setting === undefined) continue;
      const controller = draftOf(slots, place, { steps: steps.slice(place.root.length), setting });
      controller.applies ||= dependent.applies;
      controller.finding ||= dependent.finding;
    }
  }
}

/** Kinds of which it matters which items there are, or what they are called. */
function kindsGoneThrough({ reads }: EntryReads): ReadonlySet<string> {
  return new Set(reads.flatMap(({ path: [root, kind] }) => (root === "items" && kind !== undefined ? [kind] : [])));
}

/** Of items whose settings nothing depends on, it is their names that are looked at. */
function itemNames(
  { applies, finding }: RuleReads,
  drafts: ReadonlyMap<string, ReadonlyMap<string, Draft>>,
): readonly RuleRead[] {
  const inApplies = kindsGoneThrough(applies);
  const inFinding = kindsGoneThrough(finding);
  const withSettings = new Set(
    [...drafts.values()].flatMap((slots) => [...slots.values()].map(({ place }) => place.kind)),
  );
  return [...new Set([...inApplies, ...inFinding])]
    .filter((kind) => kind !== "*" && !withSettings.has(kind))
    .map((kind) => ({ path: `items.${kind}[*].name`, applies: inApplies.has(kind), finding: inFinding.has(kind) }));
}

function unreadKinds(
  rule: RuleMetadata,
  drafts: ReadonlyMap<string, ReadonlyMap<string, Draft>>,
  goneThrough: ReadonlySet<string>,
): readonly Problem[] {
  const read = new Set(
    [...drafts.values()].flatMap((slots) =>
      [...slots.values()].filter(({ finding }) => finding).map(({ place }) => place),
    ),
  );
  const kinds = new Set([...goneThrough, ...[...read].map(({ kind }) => kind)]);
  return rule.kinds
    .filter((kind) => !kinds.has(kind))
    .map((kind) => ({
      file: rule.file,
      line: rule.lineOf(["custom", "kinds"]),
      message: `no finding depends on a setting of kind ${kind}: the rule would always pass on it.`,
      hint: "Remove the kind, or read its settings.",
    }));
}

function depthProblems(rule: RuleMetadata, kind: string, slots: ReadonlyMap<string, Draft>): readonly Problem[] {
  const wildcards = rule.scope === "tenant" ? 2 : 1;
  return [...slots.values()].flatMap(({ path, parts }) => {
    if (parts.length - 1 > wildcards || (parts.length === 3 && (parts[0] ?? [])[0] !== "items")) {
      return [{ file: rule.file, message: `${path} (${kind}) is a list in a list, which completion does not follow.` }];
    }
    const depth = parts.flat().length + parts.length - 1;
    return depth > deepest
      ? [{ file: rule.file, message: `${path} (${kind}) is ${depth} steps deep; completion knows ${deepest}.` }]
      : [];
  });
}

function parameterProblems(rule: RuleMetadata, { applies, finding }: RuleReads): readonly Problem[] {
  const read = new Set([...applies.params, ...finding.params]);
  const declared = Object.keys(rule.parameters);
  const at = (name: string): Problem["line"] => rule.lineOf(["custom", "parameters", name]);
  return [
    ...[...read].flatMap((name): readonly Problem[] =>
      name === "*"
        ? [
            {
              file: rule.file,
              message: "the rule reads input.params as a whole.",
              hint: "Read each parameter by its name.",
            },
          ]
        : declared.includes(name)
          ? []
          : [
              {
                file: rule.file,
                message: `the rule reads parameter ${name}, which METADATA does not declare${suggest(name, declared)}.`,
              },
            ],
    ),
    ...declared
      .filter((name) => !read.has(name) && !read.has("*"))
      .map((name) => ({
        file: rule.file,
        line: at(name),
        message: `parameter ${name} is never read.`,
        hint: "Use it or remove it.",
      })),
  ];
}

function dataProblems(rule: RuleMetadata, { applies, finding }: RuleReads): readonly Problem[] {
  return [...applies.data, ...finding.data]
    .filter(([first, second]) => first !== "tmes" || second !== "catalog")
    .map((path) => ({
      file: rule.file,
      message: `the rule reads data.${path.join(".")}.`,
      hint: "Rules read the input and data.tmes.catalog; what an organisation decides is a parameter.",
    }));
}

function readsOf(slots: readonly RuleRead[]): DerivedReads["reads"] {
  const reads = new Map<string, RuleRead>();
  for (const { path, applies, finding } of slots) {
    const before = reads.get(path);
    reads.set(path, {
      path,
      applies: applies || before?.applies === true,
      finding: finding || before?.finding === true,
    });
  }
  return [...reads.values()].sort((a, b) => compare(a.path, b.path));
}

function sorted(slots: ReadonlyMap<string, Draft>): readonly Draft[] {
  return [...slots.values()].sort((a, b) => compare(a.path, b.path));
}

function comparable({ place, leaf: { steps, setting }, requires, valueRequires = {} }: Draft): Comparable {
  const { type } = setting;
  return {
    steps: [...place.root, ...steps],
    type: type.type === "string" ? "string" : type.type === "list" && type.of.type === "string" ? "strings" : "other",
    requires: [...requires, ...Object.values(valueRequires).flat()],
  };
}

function finished({ place: _, leaf: __, ...slot }: Draft): DerivedSlot {
  return slot;
}

/** `["item", "settings", "peers", "*", "port"]` cut at each `*`. */
function cut(steps: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const step of steps) {
    if (step === "*") parts.push([]);
    else parts.at(-1)?.push(step);
  }
  return parts;
}
