/** What a change does to flows of personal data, in lines. */
import { dataLabel, notKnown, recipientText } from "../change/flow-formats/words.ts";
import { plain } from "../output/plain.ts";
import type { Flow, FlowChange, ItemKey } from "../types.ts";
import { code, joined, lazyLine, type Line, type Mark, type Rich } from "./rich.ts";
import { count } from "./text.ts";
import { itemsInWords, shownInWords } from "./words.ts";

/** Changes of flows. `notKnown`: those that are added and not known, because nothing is declared of what decides them. */
export function flowLines(changes: readonly FlowChange[]): {
  readonly lines: readonly Line[];
  readonly notKnown: readonly Line[];
} {
  const known = changes.filter(isKnownNow);
  const groups = groupFlows(changes.filter((change) => !isKnownNow(change)));
  return {
    lines: [...groups.filter((group) => !isUndeclared(group)).map(flowLine), ...knownLines(known)],
    notKnown: groups.filter(isUndeclared).map(flowLine),
  };
}

/** A flow that was not known and is, with nothing else changed: its setting was declared or confirmed. */
interface KnownNow {
  readonly base: Flow;
  readonly head: Flow;
}

function isKnownNow(change: FlowChange): change is FlowChange & KnownNow {
  const { base, head } = change;
  if (change.change !== "changed" || base?.state !== "not-known") return false;
  if (head === undefined || head.state === "not-known" || base.retention !== head.retention) return false;
  return recipientText(base) === recipientText(head);
}

/** One line for each tenant, recipient and retention: to confirm a tenant settles hundreds of flows. */
function knownLines(changes: readonly KnownNow[]): readonly Line[] {
  const groups = new Map<string, Flow[]>();
  for (const { head } of changes) {
    const key = JSON.stringify([head.tenant, head.state, recipientText(head), head.retention]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [head]);
    else group.push(head);
  }
  return [...groups.values()].map(knownLine);
}

function knownLine(flows: readonly Flow[]): Line {
  const [first] = flows;
  const each = (of: (flow: Flow) => string): readonly string[] => [...new Set(flows.map(of))];
  const purposes = each(({ purpose }) => plain(purpose));
  return lazyLine(first?.state === "flows" ? "bad" : "good", () =>
    first === undefined
      ? []
      : [
          "Known now: ",
          ...joined(each(dataLabel).map(code), ", "),
          " of ",
          code(first.tenant),
          ` to ${recipientText(first)}. ${purposes.length === 1 ? "Purpose" : "Purposes"}: ${purposes.join(", ")}. ${retentionInWords(first)} ${causesInWords(flows)}`,
        ],
  );
}

/** Other items may cause the same flow. So the text names how many settings and items this is known of. */
function causesInWords(flows: readonly Flow[]): string {
  const number = (of: (flow: Flow) => unknown): number => new Set(flows.map((flow) => JSON.stringify(of(flow)))).size;
  const causes = `${count(
    number(({ cause }) => cause.path),
    "setting",
  )} of ${count(
    number(({ cause }) => cause.item),
    "item",
  )}`;
  return flows[0]?.state === "flows" ? `Cause: ${causes}.` : `Not caused by ${causes}.`;
}

function retentionInWords({ retention }: Flow): string {
  return `Retention: ${retention === undefined ? notKnown : plain(retention)}.`;
}

/** Changes of flows that differ only in the data and in the items that decide them. */
interface FlowGroup {
  readonly first: FlowChange;
  readonly data: readonly string[];
  readonly items: readonly ItemKey[];
}

/** A new tenant brings hundreds of flows, and few that are different for a reader. */
function groupFlows(changes: readonly FlowChange[]): readonly FlowGroup[] {
  const ofItems = new Map<string, { readonly first: FlowChange; readonly data: string[] }>();
  for (const one of changes) {
    const flow = one.head ?? one.base;
    if (flow === undefined) continue;
    const { kind = "", name = "" } = flow.cause.item ?? {};
    const key = JSON.stringify([one.change, sameButForData(one.base), sameButForData(one.head), kind, name]);
    const group = ofItems.get(key);
    if (group === undefined) ofItems.set(key, { first: one, data: [dataLabel(flow)] });
    else group.data.push(dataLabel(flow));
  }
  const groups = new Map<string, { readonly first: FlowChange; readonly data: string[]; readonly items: ItemKey[] }>();
  for (const [, { first, data }] of ofItems) {
    const item = (first.head ?? first.base)?.cause.item;
    const items = item === undefined ? [] : [item];
    const same = [first.change, sameButForData(first.base), sameButForData(first.head), item?.kind ?? "", data];
    const key = JSON.stringify(same);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first, data, items });
    else group.items.push(...items);
  }
  return [...groups.values()];
}

/** A new tenant has these of all that it does not declare. */
function isUndeclared({ first: { change, head } }: FlowGroup): boolean {
  const value = head?.cause.value;
  if (change !== "added" || head?.state !== "not-known" || value === undefined) return false;
  return "unknown" in value && value.unknown === "undeclared";
}

/** What a reader sees of a flow but for its data and the name of the item. */
function sameButForData(flow: Flow | undefined): unknown {
  if (flow === undefined) return null;
  const { tenant, module, recipient, purpose, retention, state, cause } = flow;
  return [tenant, module, recipient, purpose, retention, state, cause.path, cause.value, becauseOf(flow, 2)];
}

/** Why it is not known; of several items, without their names. */
function becauseOf({ because, cause: { item } }: Flow, items: number): string | undefined {
  if (because === undefined || item === undefined || items === 1) return because;
  return because.replace(`${item.kind} "${item.name}"`, "each");
}

function flowLine({ first: { change, base, head }, data, items }: FlowGroup): Line {
  const mark: Mark =
    change === "removed" ? "good" : head?.state === "flows" ? "bad" : head?.state === "not-known" ? "caution" : "none";
  return lazyLine(mark, () => {
    const flow = head ?? base;
    if (flow === undefined) return [];
    return [
      `${flowWords[change]}: `,
      ...joined(data.map(code), ", "),
      " of ",
      code(flow.tenant),
      ...flowInWords(flow, items),
      ...stateInWords(change, head, items.length),
      ...(change === "changed" && base !== undefined && head !== undefined ? beforeInWords(base, head, items) : []),
    ];
  });
}

/** Of a flow that was another: what differs. */
function beforeInWords(base: Flow, head: Flow, items: readonly ItemKey[]): Rich {
  const [was, is] = [base, head].map((flow) => JSON.stringify([recipientText(flow), flow.purpose, flow.retention]));
  const state = stateInWords("changed", base, items.length);
  if (was !== is || base.cause.path !== head.cause.path || base.cause.path === "")
    return [" Before", ...flowInWords(base, items), ...state];
  return [" Before: ", code(base.cause.path), " = ", code(shownInWords(base.cause.value)), ".", ...state];
}

const flowWords: Readonly<Record<FlowChange["change"], string>> = {
  added: "Added",
  removed: "Removed",
  changed: "Changed",
  "no-longer-known": "No longer known",
};

/** Whether it flows, where the kind of the change does not say it. */
function stateInWords(change: FlowChange["change"], flow: Flow | undefined, items: number): Rich {
  if (flow === undefined) return change === "removed" ? [] : [" Its cause is no longer declared."];
  if (flow.state === "not-known")
    return [` Not known: ${plain(becauseOf(flow, items) ?? "no public source says it.")}`];
  if (change !== "changed") return [];
  return [flow.state === "flows" ? " It flows." : " It does not flow."];
}

/** ` to Virtual Analyzer (Frankfurt, DE). Purpose: … Retention: … Cause: virus-rule "Default" … = true.` */
function flowInWords(flow: Flow, items: readonly ItemKey[]): Rich {
  const { purpose, cause } = flow;
  const value = shownInWords(cause.value);
  return [
    ` to ${recipientText(flow)}. Purpose: ${plain(purpose)}. ${retentionInWords(flow)} Cause: `,
    ...(items.length === 0 ? [] : [...joined(itemsInWords(items), ", "), " "]),
    ...(cause.path === "" ? [value] : [code(cause.path), " = ", code(value)]),
    ".",
  ];
}
