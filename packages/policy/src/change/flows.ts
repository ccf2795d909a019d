/** Where personal data flows: the catalog's declared flows, decided with three values for what a source saw of a tenant. */
import {
  closedDomain,
  declaredFlows,
  editionsWith,
  fill,
  flowSentences,
  kindById,
  noticeVersions,
  parsePattern,
  presence,
  recipients,
  retentionFigures,
  retentionWords,
  settingOf,
  siteById,
  type DeclaredFlow,
  type Edition,
  type Retention,
  type RetentionId,
} from "@tmes-as-code/catalog";
import { isDeepStrictEqual } from "node:util";
import { findingId } from "../engine/findings.ts";
import { undeclaredItems } from "../engine/presence.ts";
import { reasonText, show } from "../engine/show.ts";
import { at, pathText } from "../json.ts";
import { byCodeUnit } from "../report/text.ts";
import type { Flow, ItemKey, ItemView, Json, Path, Shown, TenantView, Unknown, UnknownReason } from "../types.ts";

/** An answer, and why there is none. */
type Answer = { readonly is: "yes" | "no" } | { readonly is: "maybe"; readonly because: () => string };

const yes: Answer = { is: "yes" };
const no: Answer = { is: "no" };

/** A declared flow, ready to be decided. */
interface Prepared {
  readonly flow: DeclaredFlow;
  /** The setting that decides it, below the settings; empty where none does. */
  readonly path: Path;
  /** The same with its root, as text. */
  readonly pathShown: string;
  readonly requires: readonly { readonly path: Path; readonly in: readonly Json[] }[];
  /** Each of these needs one of its editions. */
  readonly editions: readonly (readonly Edition[])[];
}

/** Made when the first tenant's flows are asked for: most commands ask for none. */
let prepared: readonly Prepared[] | undefined;
const kinds = new Set(declaredFlows.map(({ kind }) => kind));

function prepare(flow: DeclaredFlow): Prepared {
  const { kind, trigger } = flow;
  const setting = "path" in trigger ? settingOf(kind, trigger.path) : undefined;
  // That one setting depends on another may be only inferred; then it counts as in effect.
  const requires = [...(setting?.requires ?? []).filter(({ inferred }) => inferred !== true), ...(flow.requires ?? [])];
  const needed = [
    kindById(kind)?.edition,
    setting?.edition,
    ...requires.map(({ path }) => settingOf(kind, path)?.edition),
  ];
  const path = "path" in trigger ? parsePattern(trigger.path) : [];
  return {
    flow,
    path,
    pathShown: path.length > 0 ? pathText(["settings", ...path]) : "",
    requires: requires.map(({ path, in: values }) => ({ path: parsePattern(path), in: values })),
    editions: needed.flatMap((edition) => {
      const having = edition === undefined ? undefined : editionsWith(edition);
      return having === undefined ? [] : [having];
    }),
  };
}

/**
 * The flows of a tenant, in the order of the catalog, items by name. Each data item of each declared flow is listed for
 * each item that decides it; once more without an item where unread items may decide it.
 *
 * Sound: a flow that is decided is decided alike whatever the unknown, undeclared and unseen values are.
 */
export function flowsOf(view: TenantView): readonly Flow[] {
  return flowsOfItems(view, decidingItems(view), true).flatMap(inFull);
}

/** A declared flow that is decided, for all its data items. Most of two sides are compared and never shown. */
export interface DecidedFlow {
  readonly flow: DeclaredFlow;
  readonly tenant: string;
  /** What decides it; absent for items that were not read. */
  readonly item?: ItemKey;
  readonly state: Flow["state"];
  readonly recipient: Flow["recipient"];
  readonly retention?: string;
  /** Made when the flow is shown. */
  readonly shown: () => Pick<Flow, "because" | "cause" | "sources">;
}

/** The flow of each data item, with its id. */
export function inFull({ flow, tenant, item, state, recipient, retention, shown }: DecidedFlow): readonly Flow[] {
  const more = shown();
  return flow.data.map((data) => ({
    id: findingId(flow.id, data, tenant, item?.kind ?? "", item?.name ?? ""),
    tenant,
    module: flow.module,
    data,
    recipient,
    purpose: flow.purpose,
    ...(retention === undefined ? {} : { retention }),
    state,
    ...more,
  }));
}

/** The items of a tenant that decide flows, including those that every tenant has and that are not declared. */
export function decidingItems(view: TenantView): readonly DecidedItem[] {
  const undeclared = undeclaredItems(view, presence, kinds);
  // One that may not exist stands for a page of the console that is there in any case: then it decides nothing.
  const inAnyCase = new Set(undeclared.map(({ kind, name }) => `${kind}\n${name}`));
  return [...view.items.filter((item) => !inAnyCase.has(`${item.kind}\n${item.name}`)), ...undeclared];
}

/**
 * The flows that some items of a tenant decide.
 *
 * @param withOthers - Whether to list those that unread items may decide.
 */
export function flowsOfItems(
  view: TenantView,
  some: readonly DecidedItem[],
  withOthers: boolean,
): readonly DecidedFlow[] {
  const context = contextOf(view);
  const items = new Map<string, DecidedItem[]>();
  for (const item of some) {
    const own = items.get(item.kind);
    if (own === undefined) items.set(item.kind, [item]);
    else own.push(item);
  }
  for (const own of items.values()) own.sort((a, b) => byCodeUnit(a.name, b.name));
  return (prepared ??= declaredFlows.map(prepare)).flatMap((one) => [
    ...(items.get(one.flow.kind) ?? []).map((item) => itemFlow(one, item, context)),
    ...(withOthers ? otherFlows(one, context) : []),
  ]);
}

/** An item, and whether it is undeclared. */
export type DecidedItem = ItemView & { readonly undeclared?: true };

/** What of a tenant decides the flows of its items. */
interface FlowContext {
  readonly view: TenantView;
  readonly edition: Edition | UnseenValue;
  readonly site: string | UnseenValue;
  readonly version: Retention["version"] | undefined;
  /** Items by kind and name that flows can lead to. */
  readonly destination: (kind: string, name: string) => ItemView | undefined;
  /** How long data is kept, by figure. */
  readonly kept: Map<RetentionId, Kept>;
}

/** How long data is kept, and the source; without `text` if there is no source. */
interface Kept {
  readonly text?: string;
  readonly sources: Flow["sources"];
}

interface UnseenValue {
  readonly unseen: UnknownReason;
}

function contextOf(view: TenantView): FlowContext {
  const { tenant, unknowns } = view;
  const known = (key: string): Json | UnseenValue =>
    unseenAt(unknowns, [key]) ?? tenant[key] ?? { unseen: "undeclared" };
  const [edition, site] = [known("edition"), known("site")];
  return {
    view,
    edition: isUnseen(edition) ? edition : (editions.find((one) => one === edition) ?? { unseen: "undeclared" }),
    site: typeof site === "string" || isUnseen(site) ? site : { unseen: "undeclared" },
    version: noticeVersions.find((one) => one === known("noticeVersion")),
    destination: (kind, name) => view.items.find((item) => item.kind === kind && item.name === name),
    kept: new Map(),
  };
}

function isUnseen(value: unknown): value is UnseenValue {
  return typeof value === "object" && value !== null && "unseen" in value;
}

function unseenAt(unknowns: readonly Unknown[], path: Path): UnseenValue | undefined {
  const found = unknowns.find((unknown) => unknown.path.every((step, index) => step === path[index]));
  return found === undefined ? undefined : { unseen: found.reason };
}

/** One flow of one item. */
function itemFlow(one: Prepared, item: DecidedItem, context: FlowContext): DecidedFlow {
  const { flow, path } = one;
  const valueShown = (): Shown =>
    path.length > 0
      ? show(item.kind, item.settings, path, inItem(item))
      : { value: "exists" in flow.trigger ? "declared" : "always" };
  const answer = decide(one, item, context);
  return decided(one, context, { answer, item, valueShown, service: serviceOf(flow, item, context) });
}

/** What decides a flow in addition to the declared items: unread items, and those that the console hides. */
function otherFlows(one: Prepared, context: FlowContext): readonly DecidedFlow[] {
  const { kind, recipient } = one.flow;
  const { view } = context;
  const { service } = recipients[recipient];
  const flows = (kindById(kind)?.beyondControl ?? []).map(({ name, note }) =>
    decided(one, context, {
      answer: { is: "maybe", because: () => note },
      item: { kind, name },
      valueShown: () => ({ unknown: "undeclared" }),
      service,
    }),
  );
  const isOpen = view.view === "open";
  const isComplete = view.tenant["inventory"] === "complete" && unseenAt(view.unknowns, ["inventory"]) === undefined;
  if (presence[kind]?.type === "always" || (!isOpen && isComplete)) return flows;
  const sentence = isOpen ? "open-view" : "partial-inventory";
  return [
    ...flows,
    decided(one, context, {
      answer: { is: "maybe", because: () => fill(flowSentences[sentence], { kind }) },
      valueShown: () => ({ unknown: isOpen ? "partial-view" : "undeclared" }),
      service,
    }),
  ];
}

/** What decides a flow, and how. */
interface Decision {
  readonly answer: Answer;
  readonly item?: ItemKey;
  readonly valueShown: () => Shown;
  readonly service: string;
}

function decided(
  { flow, pathShown }: Prepared,
  context: FlowContext,
  { answer, item, valueShown, service }: Decision,
): DecidedFlow {
  const { region, sources } = recipients[flow.recipient];
  const place = region === undefined ? undefined : placeOf(region, context);
  const kept = retentionOf(flow, context);
  const isPublished = flow.unpublished === undefined;
  const state = answer.is === "no" ? "does-not-flow" : answer.is === "yes" && isPublished ? "flows" : "not-known";
  const key = item === undefined ? {} : { item: { kind: item.kind, name: item.name } };
  return {
    flow,
    tenant: context.view.tenant.name,
    ...key,
    state,
    recipient: { service, ...(place === undefined ? {} : { region: place }) },
    ...(kept.text === undefined ? {} : { retention: kept.text }),
    shown: () => {
      const because = answer.is === "maybe" ? answer.because() : flow.unpublished;
      return {
        cause: { ...key, path: pathShown, value: valueShown() },
        ...(state === "not-known" && because !== undefined ? { because } : {}),
        sources: [...new Set([...flow.sources, ...sources, ...kept.sources])],
      };
    },
  };
}

/** Whether data flows, as far as it is known: all conditions hold, or one does not. */
function decide({ flow, path, requires, editions: needed }: Prepared, item: DecidedItem, context: FlowContext): Answer {
  let open: Answer | undefined;
  const answers = [
    existence(item, context),
    ...needed.map((having) => ofEditions(having, context)),
    atSite(flow, context),
    ...requires.map((one) => isOneOf(item, one.path, one.in)),
    triggered(flow, path, item),
  ];
  for (const answer of answers) {
    if (answer.is === "no") return no;
    if (answer.is === "maybe") open ??= answer;
  }
  return open ?? yes;
}

function existence(item: DecidedItem, { view }: FlowContext): Answer {
  if (item.exists) return yes;
  const sentence =
    item.undeclared === true ? (view.view === "open" ? "unseen-item" : "undeclared-item") : "conditional-item";
  return { is: "maybe", because: () => fill(flowSentences[sentence], { kind: item.kind, item: item.name }) };
}

const editions: readonly Edition[] = ["standard", "advanced", "cegp"];

function ofEditions(having: readonly Edition[], { edition }: FlowContext): Answer {
  if (isUnseen(edition))
    return { is: "maybe", because: () => fill(flowSentences.edition, { reason: reasonText(edition.unseen) }) };
  return having.includes(edition) ? yes : no;
}

function atSite({ notAt = [] }: DeclaredFlow, { site }: FlowContext): Answer {
  if (notAt.length === 0) return yes;
  if (isUnseen(site))
    return { is: "maybe", because: () => fill(flowSentences.site, { reason: reasonText(site.unseen) }) };
  return notAt.some((one) => one === site) ? no : yes;
}

function triggered({ trigger }: DeclaredFlow, path: Path, item: DecidedItem): Answer {
  if ("exists" in trigger || "always" in trigger) return yes;
  if ("in" in trigger) return isOneOf(item, path, trigger.in);
  const { value, unseen, inside } = valueAt(item, path);
  const open = (reason: UnknownReason): Answer => openAt(item, path, reason);
  if (unseen !== undefined) return open(unseen.reason);
  if (value === undefined) return open("undeclared");
  if ("atLeast" in trigger) return typeof value === "number" && value >= trigger.atLeast ? yes : no;
  if ("filled" in trigger) return isEmpty(value) ? no : yes;
  const elements: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (trigger.includes.some((one) => elements.includes(one))) return yes;
  return inside === undefined ? no : open(inside.reason);
}

/** Whether a setting has one of some values: also where all that it can have are among them. */
function isOneOf(item: DecidedItem, path: Path, values: readonly Json[]): Answer {
  const { value, unseen } = valueAt(item, path);
  if (unseen === undefined && value !== undefined) return values.includes(value) ? yes : no;
  const setting = settingOf(item.kind, path);
  const domain: readonly Json[] | undefined =
    unseen?.domain ?? (setting === undefined ? undefined : closedDomain(setting));
  if (domain?.every((one) => values.includes(one)) === true) return yes;
  if (domain?.some((one) => values.includes(one)) === false) return no;
  return openAt(item, path, unseen?.reason ?? "undeclared");
}

function openAt(item: DecidedItem, path: Path, reason: UnknownReason): Answer {
  const because = (): string =>
    item.undeclared === true && reason === "undeclared"
      ? fill(flowSentences["undeclared-item"], { kind: item.kind, item: item.name })
      : fill(flowSentences.path, { path: pathText(["settings", ...path]), reason: reasonText(reason) });
  return { is: "maybe", because };
}

/** A value, what covers it, and what covers a part of it. */
function valueAt(
  { settings, unknowns }: ItemView,
  path: Path,
): { readonly value: Json | undefined; readonly unseen?: Unknown; readonly inside?: Unknown } {
  const full = ["settings", ...path];
  const unseen = unknowns.find((one) => one.path.every((step, index) => step === full[index]));
  const inside = unknowns.find((one) => full.every((step, index) => step === one.path[index]));
  return {
    value: at(settings, path),
    ...(unseen === undefined ? {} : { unseen }),
    ...(inside === undefined ? {} : { inside }),
  };
}

function isEmpty(value: Json): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}

function inItem({ unknowns }: ItemView): readonly Unknown[] {
  return unknowns.flatMap(({ path: [key, ...path], ...rest }) => (key === "settings" ? [{ ...rest, path }] : []));
}

/** The recipient with the name and address of the item that a setting names, where both are seen. */
function serviceOf({ recipient, destination }: DeclaredFlow, item: ItemView, context: FlowContext): string {
  const { service } = recipients[recipient];
  if (destination === undefined) return service;
  const { value: name, unseen } = valueAt(item, parsePattern(destination.path));
  if (unseen !== undefined || typeof name !== "string") return service;
  const target = context.destination(destination.kind, name);
  const { value: address, unseen: hidden } =
    target === undefined ? { value: undefined } : valueAt(target, parsePattern(destination.address));
  return hidden !== undefined || typeof address !== "string"
    ? `${service} "${name}"`
    : `${service} "${name}" (${address})`;
}

function placeOf(region: "data-centre" | "sandbox", { site }: FlowContext): string | undefined {
  const found = isUnseen(site) ? undefined : siteById(site);
  const place = region === "sandbox" ? found?.sandbox : found?.dataCentre;
  return place === undefined || place === null ? undefined : `${place.place}, ${place.jurisdiction}`;
}

/** How long data is kept; where edition or version are not known, all figures that may hold. */
function retentionOf({ retention }: DeclaredFlow, { edition, version, kept }: FlowContext): Kept {
  if (retention === undefined) return { sources: [] };
  if ("words" in retention) return { text: retention.words, sources: [retention.source] };
  const { figure } = retention;
  let found = kept.get(figure);
  if (found === undefined) {
    const possible = (isUnseen(edition) ? editions : [edition]).flatMap((each) =>
      (version === undefined ? noticeVersions : [version]).flatMap(
        (one) => retentionFigures(each, one).get(figure) ?? [],
      ),
    );
    const days = [...new Set(possible.map((one) => one.days))].sort((a, b) => a - b);
    const sentence = retentionWords[days.length === 1 ? "days" : "by-version"];
    found = {
      ...(days.length === 0 ? {} : { text: fill(sentence, { days: days.join(", ") }) }),
      sources: [...new Set(possible.map(({ source }) => source))],
    };
    kept.set(figure, found);
  }
  return found;
}

/** Whether equal items have equal flows in two views of a tenant. */
export function isSameContext(a: TenantView, b: TenantView): boolean {
  const [{ edition, site, version }, other] = [contextOf(a), contextOf(b)];
  return isDeepStrictEqual([edition, site, version], [other.edition, other.site, other.version]);
}

/** Whether two views of a tenant leave the same unread parts open. */
export function leaveOpenTheSame(a: TenantView, b: TenantView): boolean {
  const seen = (view: TenantView): unknown => [
    view.view,
    view.tenant["inventory"],
    unseenAt(view.unknowns, ["inventory"]),
  ];
  return isDeepStrictEqual(seen(a), seen(b));
}
