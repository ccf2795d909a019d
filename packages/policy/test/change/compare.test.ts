import { describe, expect, it } from "vitest";
import { formatIds, formats } from "../../src/report/index.ts";
import type { Change, Finding, Report, TenantView } from "../../src/types.ts";
import { item, tenant, unseen } from "../engine/views.ts";
import type { ChangeSide } from "../../src/change/side.ts";
import { compare, sideOf } from "./sides.ts";

const acme = (items: TenantView["items"], more: Partial<TenantView> = {}): TenantView => tenant(items, more);
const other = (items: TenantView["items"] = []): TenantView => tenant(items, { tenant: { name: "other" } });
const acme2 = (items: TenantView["items"]): TenantView => tenant(items, { tenant: { name: "acme-2" } });
const acme3 = (items: TenantView["items"]): TenantView => tenant(items, { tenant: { name: "acme-3" } });

/** `new off toy/a settings.on` */
const said = ({ verdicts }: Change): readonly string[] =>
  verdicts.map(({ change, finding, other }) => `${change} ${text(finding)}${other === undefined ? "" : ` (${other})`}`);
const text = ({ rule, item: of, path }: Finding): string => `${rule} ${of?.name ?? ""} ${path}`.trim();
const gone = ({ findings }: Report): readonly string[] =>
  findings.filter(({ rule }) => rule.startsWith("change/")).map(text);

describe("the same on both sides", () => {
  it("has no difference, wherever it is written", () => {
    const one = acme([item("a", { on: true }), item("b", { on: false })], { unknowns: [] });
    const moved = acme([
      item("b", { on: false }, { origin: { location: { file: "new.yaml", line: 9 } } }),
      item("a", { on: true }),
    ]);
    const { change, findings } = compare([one, other()], [other(), moved]);
    expect(change).toMatchObject({ settings: [], verdicts: [], exceptions: [], claims: [], flows: [], unchanged: 1 });
    expect(findings.map(({ introduced }) => introduced)).toEqual([false]);
  });

  it.each(formatIds)("prints the same bytes as %s, whatever the order of tenants and items", (id) => {
    const items = (on: boolean): TenantView["items"] =>
      ["c", "a", "b"].map((name) => item(name, { on: on !== (name === "a"), peers: [{ name: "x", weak: on }] }));
    const sides = (on: boolean): readonly TenantView[] => [other(items(on)), acme(items(!on)), acme2(items(on))];
    const reversed = (views: readonly TenantView[]): readonly TenantView[] =>
      views.toReversed().map((view) => ({ ...view, items: view.items.toReversed() }));
    const printed = (base: readonly TenantView[], head: readonly TenantView[]): string => {
      const text = formats[id].print(compare(base, head), { colour: false, verbose: true });
      return typeof text === "string" ? text : [...text].join("");
    };
    const [base, head] = [sides(false), [...sides(true), acme3(items(true))]];
    expect(printed(reversed(base), reversed(head))).toBe(printed(base, head));
  });

  it("also applies to unknown values", () => {
    const one = acme([item("a", {}, { unknowns: [unseen("settings.on")] })]);
    expect(compare([one], [one]).change).toMatchObject({ settings: [], verdicts: [], unchanged: 1 });
  });

  it("does not count where in a list an element stands", () => {
    const base = acme([item("a", { on: false, peers: [{ name: "x", weak: true }] })]);
    const head = acme([
      item("a", {
        on: false,
        peers: [
          { name: "y", weak: false },
          { name: "x", weak: true },
        ],
      }),
    ]);
    const { change } = compare([base], [head]);
    expect([said(change), change.unchanged]).toEqual([[], 1]);
    expect(change.settings.map(({ path }) => path)).toEqual(["settings.peers"]);
  });
});

describe("settings", () => {
  it("shows that an item was confirmed at the console, and what changed of it as well", () => {
    const unconfirmed = unseen("settings", { reason: "unconfirmed" });
    const base = acme([item("a", { on: false }, { unknowns: [unconfirmed] })]);
    const changes = (head: TenantView): readonly unknown[] =>
      compare([base], [head]).change.settings.map(({ path, from, to }) => [path, from, to]);
    // The catalog does not know the kind, so values are hidden.
    const changed = ["settings.on", { hidden: "a text" }, { hidden: "a text" }];
    expect(changes(acme([item("a", { on: true })]))).toEqual([
      ["settings", { unknown: "unconfirmed" }, { value: "confirmed" }],
      changed,
    ]);
    expect(changes(acme([item("a", { on: true }, { unknowns: [unconfirmed] })]))).toEqual([changed]);
  });

  it("shows each value that differs, as deep as it does", () => {
    const base = acme([item("a", { on: false, deep: { left: 1, both: "x" } })]);
    const head = acme([
      item("a", { on: true, deep: { right: 2, both: "x" } }, { origin: { location: { file: "a.yaml", line: 3 } } }),
    ]);
    expect(compare([base], [head]).change.settings).toEqual([
      {
        tenant: "acme",
        item: { kind: "toy", name: "a" },
        path: "settings.deep.left",
        change: "removed",
        from: expect.anything() as unknown,
      },
      {
        tenant: "acme",
        item: { kind: "toy", name: "a" },
        path: "settings.deep.right",
        change: "added",
        to: expect.anything() as unknown,
        location: { file: "a.yaml", line: 3 },
      },
      {
        tenant: "acme",
        item: { kind: "toy", name: "a" },
        path: "settings.on",
        change: "changed",
        from: expect.anything() as unknown,
        to: expect.anything() as unknown,
        location: { file: "a.yaml", line: 3 },
      },
    ]);
  });

  it("never prints what may be personal", () => {
    const kind = "syslog-server";
    const before = item("a", { port: 514, description: "Ask Jane Doe" }, { kind });
    const after = item("a", { port: 6514, description: "Ask John Doe" }, { kind });
    const { settings } = compare([acme([before])], [acme([after])]).change;
    expect(settings.map(({ path, from, to }) => [path, from, to])).toEqual([
      ["settings.description", { hidden: "a text" }, { hidden: "a text" }],
      ["settings.port", { value: 514 }, { value: 6514 }],
    ]);
  });

  it("shows what is no longer seen, and what is seen now", () => {
    const known = acme([item("a", { on: true })]);
    const unknown = acme([item("a", {}, { unknowns: [unseen("settings.on")] })]);
    expect(compare([known], [unknown]).change.settings).toMatchObject([
      { change: "changed", to: { unknown: "after-apply" } },
    ]);
    expect(compare([unknown], [known]).change.settings).toMatchObject([
      { change: "changed", from: { unknown: "after-apply" } },
    ]);
  });

  it("shows claims apart from other settings of a tenant", () => {
    const base = tenant([], { tenant: { name: "acme", site: "eu", labels: { team: "a" } } });
    const head = tenant([], { tenant: { name: "acme", site: "us", labels: { team: "b" }, edition: "cegp" } });
    const { claims, settings } = compare([base], [head]).change;
    expect(claims).toEqual([
      { tenant: "acme", claim: "edition", to: { value: "cegp" } },
      { tenant: "acme", claim: "site", from: { value: "eu" }, to: { value: "us" } },
    ]);
    expect(settings.map(({ path }) => path)).toEqual(["tenant.labels.team"]);
  });
});

describe("verdicts", () => {
  const on = item("a", { on: true });
  const off = item("a", { on: false });
  const open: Partial<TenantView> = { view: "open", openBecause: ["Another stack."] };

  it("are new, fixed, no longer declared or unchanged", () => {
    expect(said(compare([acme([off])], [acme([on])]).change)).toEqual(["new off a settings.on (pass)"]);
    expect(said(compare([acme([on])], [acme([off])]).change)).toEqual(["fixed off a settings.on (pass)"]);
    expect(said(compare([acme([])], [acme([on])]).change)).toEqual(["new off a settings.on"]);
    expect(said(compare([acme([on])], [acme([])]).change)).toEqual(["no-longer-declared off a settings.on"]);
    expect(said(compare([acme([on])], [other()]).change)).toEqual(["no-longer-declared off a settings.on"]);
  });

  it("are never fixed by what is not seen", () => {
    const unknown = item("a", {}, { unknowns: [unseen("settings.on")] });
    expect(said(compare([acme([on])], [acme([unknown])]).change)).toEqual(["new off a settings.on (fail)"]);
    expect(said(compare([acme([on])], [acme([], open)]).change)).toContain("no-longer-known off a settings.on");
    // Another tenant's view is open: the first may be declared in a place that was not read.
    const rest = tenant([], { tenant: { name: "other" }, ...open });
    expect(said(compare([acme([on])], [rest]).change)).toContain("no-longer-known off a settings.on");
    const partial = { id: "partial-plan", message: "", remediation: "", origin: {} } as const;
    expect(said(compare([acme([on])], sideOf([other()], { notices: [partial] })).change)).toContain(
      "no-longer-known off a settings.on",
    );
  });

  it("are new where a value that was bad is bad in another way, or was not known", () => {
    const weak = (name: string) => acme([item("a", { on: false, peers: [{ name, weak: true }] })]);
    expect(said(compare([weak("x")], [weak("y")]).change)).toEqual([
      "new strong a settings.peers[0].weak (fail)",
      "fixed strong a settings.peers[0].weak (fail)",
    ]);
    const unknown = acme([item("a", {}, { unknowns: [unseen("settings.on")] })]);
    const { change, findings } = compare([unknown], [acme([on])]);
    expect(said(change)).toEqual(["new off a settings.on (undetermined)"]);
    expect(findings.map(({ introduced }) => introduced)).toEqual([true]);
  });

  it("calls a finding new that counts more than before", () => {
    const failing = sideOf([acme([item("a", { on: true })])]);
    const quiet = (more: Partial<Finding>): ChangeSide => ({
      ...failing,
      report: { ...failing.report, findings: failing.report.findings.map((one) => ({ ...one, ...more })) },
    });
    for (const before of [quiet({ severity: "warn" }), quiet({ status: "excepted" })])
      expect(compare(before, failing).findings.map(({ introduced }) => introduced)).toEqual([true]);
    expect(compare(failing, failing).findings.map(({ introduced }) => introduced)).toEqual([false]);
  });
});

describe("what disappears", () => {
  const a = item("a", { on: false });

  it("is a finding: an item, a tenant, a claimed inventory", () => {
    expect(gone(compare([acme([a])], [acme([])]))).toEqual(["change/item-gone a"]);
    expect(gone(compare([acme([a]), other()], [other()]))).toEqual(["change/tenant-gone"]);
    const complete = tenant([a], { tenant: { name: "acme", inventory: "complete" } });
    expect(gone(compare([complete], [acme([a])]))).toEqual(["change/inventory-withdrawn  tenant.inventory"]);
    const renamed = compare([acme([a])], [acme([item("b", { on: false })])]);
    expect(gone(renamed)).toEqual(["change/item-gone a"]);
    expect(renamed.tenants).toMatchObject([{ name: "acme", errors: 1 }]);
  });

  it("is none with a retired record of the same thing", () => {
    const named = { tenant: "acme", item: { kind: "toy", name: "a" } };
    expect(gone(compare([acme([a])], [acme([])], { retired: [named] }))).toEqual([]);
    expect(gone(compare([acme([a])], [acme([])], { retired: [{ tenant: "acme" }] }))).toEqual(["change/item-gone a"]);
    expect(gone(compare([acme([a])], [other()], { retired: [named] }))).toEqual(["change/tenant-gone"]);
    expect(gone(compare([acme([a])], [other()], { retired: [{ tenant: "acme" }] }))).toEqual([]);
    const complete = tenant([a], { tenant: { name: "acme", inventory: "complete" } });
    const claim = { tenant: "acme", claim: "inventory" } as const;
    expect(gone(compare([complete], [acme([a])], { retired: [{ tenant: "acme" }] }))).toHaveLength(1);
    expect(gone(compare([complete], [acme([a])], { retired: [claim] }))).toEqual([]);
  });

  it("is a finding that is not decided where neither side shows everything", () => {
    const open = { view: "open", openBecause: ["Another stack."] } as const;
    const unseen = compare([acme([a], open)], [acme([], open)]);
    expect(unseen.findings.filter(({ rule }) => rule.startsWith("change/"))).toMatchObject([
      {
        rule: "change/item-not-seen",
        verdict: "undetermined",
        severity: "error",
        introduced: true,
        item: { name: "a" },
      },
    ]);
    const more = tenant([], { ...open, tenant: { name: "more" } });
    expect(gone(compare([acme([a]), more], [more]))).toEqual(["change/tenant-not-seen"]);
    const named = { tenant: "acme", item: { kind: "toy", name: "a" } };
    expect(gone(compare([acme([a], open)], [acme([], open)], { retired: [named] }))).toEqual([]);
  });

  it("is only not seen where the head does not show everything", () => {
    const head = acme([], { view: "open", openBecause: ["Another stack."] });
    const { change, findings } = compare([acme([a])], [head]);
    expect(change.settings).toMatchObject([{ item: { name: "a" }, path: "", change: "not-seen" }]);
    expect(findings.map(({ rule }) => rule)).toEqual(["integrity/partial-view"]);
  });
});
