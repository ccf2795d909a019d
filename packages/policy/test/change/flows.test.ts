import { declaredFlows } from "@tmes-as-code/catalog";
import { describe, expect, it } from "vitest";
import { flowsOf } from "../../src/change/flows.ts";
import type { Flow, ItemView, JsonObject, TenantView } from "../../src/types.ts";
import { item, tenant, unseen } from "../engine/views.ts";
import { compare } from "./sides.ts";

const known = { name: "acme", site: "anz", edition: "advanced", noticeVersion: "2018-08-02", inventory: "complete" };

const acme = (items: readonly ItemView[], facts: JsonObject = {}, more: Partial<TenantView> = {}): TenantView =>
  tenant(items, { tenant: { ...known, ...facts, name: "acme" }, ...more });

const virus = (settings: JsonObject, more: Partial<ItemView> = {}): ItemView =>
  item("Rule", { direction: "inbound", enabled: true, ...settings }, { kind: "virus-rule", ...more });

/** The flow of a data item that an item decides. */
function flow(view: TenantView, data: string, name = "Rule"): Flow {
  const found = flowsOf(view).filter((one) => one.data === data && one.cause.item?.name === name);
  if (found[0] === undefined) throw new Error(`No flow of ${data} by ${name}.`);
  return found[0];
}

const applications = "virtual-analyzer/applications";
const macros = "virtual-analyzer/macro-documents";
const sandboxOn = { virtualAnalyzer: { enabled: true, macroFiles: true } };

describe("a flow", () => {
  it("says who gets what, where, why, how long and because of which setting", () => {
    expect(flow(acme([virus(sandboxOn)]), applications)).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown,
      tenant: "acme",
      module: "virtual-analyzer",
      data: applications,
      recipient: { service: "Trend Micro Virtual Analyzer (cloud sandbox)", region: "Northern Virginia, US" },
      purpose: "Opening suspicious files and URLs in a sandbox",
      state: "flows",
      cause: {
        item: { kind: "virus-rule", name: "Rule" },
        path: "settings.virtualAnalyzer.enabled",
        value: { value: true },
      },
      sources: ["SEED", "CEGP-VIRUS", "CEGP-GEOGRAPHY"],
    });
    expect(flow(acme([virus({ actions: { intercept: "quarantine" } })]), "quarantine/messages")).toMatchObject({
      recipient: { service: "Trend Micro Email Security", region: "Sydney, AU" },
      retention: "30 days",
    });
  });

  it("has the region of the tenant's site, and none where no source names it", () => {
    const regionAt = (site: string): string | undefined =>
      flow(acme([virus(sandboxOn)], { site }), applications).recipient.region;
    expect(["eu", "in", "us", "uk"].map(regionAt)).toEqual([
      "Frankfurt, DE",
      "Pune, IN",
      "Northern Virginia, US",
      undefined,
    ]);
    const metadata = flow(
      acme([virus({ predictiveMachineLearning: { enabled: true } })]),
      "predictive-machine-learning/attachment-metadata",
    );
    expect(metadata.recipient).toEqual({ service: "Trend Micro, Predictive Machine Learning" });
    expect(metadata).not.toHaveProperty("retention");
  });

  it("has the retention of the tenant's version, and all that may hold where it is not known", () => {
    const kept = (facts: JsonObject): string | undefined => {
      const { noticeVersion: _, edition: __, ...rest } = known;
      const view = tenant([], { tenant: { ...rest, ...facts } });
      return flowsOf(view).find(
        ({ data, purpose }) => data === "logs/subjects" && purpose.startsWith("Keeping mail tracking"),
      )?.retention;
    };
    expect(kept({ edition: "advanced", noticeVersion: "2018-08-02" })).toBe("90 days");
    expect(kept({ edition: "cegp", noticeVersion: "2025-12-09" })).toBe("180 days");
    expect(kept({})).toBe("90, 180 days, by edition and version of the published facts");
  });
});

describe("a flow is decided", () => {
  it("by the setting's value", () => {
    expect(flow(acme([virus(sandboxOn)]), macros).state).toBe("flows");
    expect(flow(acme([virus({ virtualAnalyzer: { enabled: true, macroFiles: false } })]), macros).state).toBe(
      "does-not-flow",
    );
  });

  it("by what leaves the setting without effect: its switch, the rule, the direction, the edition, the site", () => {
    const state = (view: TenantView) => flow(view, macros).state;
    expect(state(acme([virus({ virtualAnalyzer: { enabled: false, macroFiles: true } })]))).toBe("does-not-flow");
    expect(state(acme([virus({ ...sandboxOn, enabled: false })]))).toBe("does-not-flow");
    expect(state(acme([virus({ direction: "outbound" })]))).toBe("does-not-flow");
    expect(state(acme([virus(sandboxOn)], { edition: "standard" }))).toBe("does-not-flow");
    expect(state(acme([virus(sandboxOn)], { edition: "cegp" }))).toBe("flows");
    const addIn = item("settings", { enabled: true }, { kind: "email-reporting-add-in" });
    const reported = "email-reporting-add-in/messages";
    expect(flow(acme([addIn]), reported, "settings").state).toBe("flows");
    expect(flow(acme([addIn], { site: "jp" }), reported, "settings").state).toBe("does-not-flow");
  });

  it("not by a dependency that is only inferred", () => {
    const settings = { predictiveMachineLearning: { enabled: false, feedback: true } };
    expect(flow(acme([virus(settings)]), "predictive-machine-learning-feedback/files").state).toBe("flows");
  });

  it("where every value the setting can have sends: the Quick IP List, also at level 0", () => {
    const page = (settings: JsonObject, more: Partial<ItemView> = {}) =>
      item("settings", settings, { kind: "ip-reputation", ...more });
    const state = (own: ItemView) => flow(acme([own]), "ip-reputation/source-ip-addresses", "settings").state;
    expect(state(page({ quickIpList: { level: 0 } }))).toBe("flows");
    expect(state(page({}, { unknowns: [unseen("settings.quickIpList.level")] }))).toBe("flows");
  });
});

describe("a flow is not known", () => {
  const because = (view: TenantView, name?: string): readonly unknown[] => {
    const { state, because: why } = flow(view, macros, name);
    return [state, why];
  };
  const inPath = "settings.virtualAnalyzer.macroFiles";

  it("where a value is not seen or not declared", () => {
    const known = { virtualAnalyzer: { enabled: true } };
    expect(because(acme([virus(known, { unknowns: [unseen(inPath)] })]))).toEqual([
      "not-known",
      `${inPath} is known only after apply.`,
    ]);
    expect(because(acme([virus(known)]))).toEqual(["not-known", `${inPath} is not declared.`]);
    const edition = acme([virus(sandboxOn)], {}, { unknowns: [{ path: ["edition"], reason: "after-apply" }] });
    expect(because(edition)[0]).toBe("not-known");
  });

  it("where the item may not exist, or every tenant has it and it is not declared", () => {
    expect(because(acme([virus(sandboxOn, { exists: false })]))).toEqual([
      "not-known",
      "The item depends on a condition and may not exist.",
    ]);
    expect(because(acme([]), "Organization: Virus")).toEqual([
      "not-known",
      'virus-rule "Organization: Virus" is not declared, and every tenant has it.',
    ]);
  });

  it("where a page that every tenant has may not be declared", () => {
    const page = item("settings", { enabled: false }, { kind: "email-recovery", exists: false });
    const states = flowsOf(acme([page])).flatMap(({ data, state }) =>
      data === "email-recovery/messages" ? [state] : [],
    );
    expect(states).toEqual(["not-known"]);
  });

  it("where others may exist, or an object of the console is beyond control", () => {
    const others = (view: TenantView): readonly unknown[] =>
      flowsOf(view)
        .filter(({ data, cause }) => data === macros && cause.item === undefined)
        .map(({ state, because: why }) => [state, why]);
    expect(others(acme([]))).toEqual([]);
    expect(others(acme([], { inventory: "partial" }))).toEqual([
      ["not-known", "Other items of kind virus-rule may exist: the tenant does not claim a complete inventory."],
    ]);
    expect(others(acme([], {}, { view: "open", openBecause: [] }))).toEqual([
      ["not-known", "Other items of kind virus-rule may exist: not all of the tenant was read."],
    ]);
    expect(because(acme([]), "Organization: Global Outbound Policy (Virus)")[0]).toBe("not-known");
  });

  it("where what is sent is not published", () => {
    const rule = item("Rule", { enabled: true, unusualSignals: { enabled: true } }, { kind: "spam-rule" });
    expect(flow(acme([rule]), "spam-rule/unusual-signals")).toMatchObject({
      state: "not-known",
      because: "What Unusual signal sends is not published.",
    });
  });
});

describe("syslog", () => {
  const server = item("SIEM", { address: "logs.acme.example", port: 6514, protocol: "tls" }, { kind: "syslog-server" });
  const forwarding = (profile: string): ItemView =>
    item("settings", { urlClickLogs: { forward: true, profile } }, { kind: "syslog-forwarding" });
  const service = (view: TenantView): string =>
    flow(view, "time-of-click-protection/urls-in-body", "settings").recipient.service;

  it("flows to the server that the profile names", () => {
    expect(service(acme([server, forwarding("SIEM")]))).toBe('Syslog server "SIEM" (logs.acme.example)');
    expect(service(acme([forwarding("Other")]))).toBe('Syslog server "Other"');
  });

  it("changes with the server's address", () => {
    const moved = { ...server, settings: { ...server.settings, address: "logs.example.net" } };
    const { flows } = compare([acme([server, forwarding("SIEM")])], [acme([moved, forwarding("SIEM")])]).change;
    expect(new Set(flows.map(({ change }) => change))).toEqual(new Set(["changed"]));
    expect(flows[0]?.head?.recipient.service).toContain("logs.example.net");
  });
});

describe("changes of flows", () => {
  const said = (base: readonly TenantView[], head: readonly TenantView[]): readonly string[] =>
    compare(base, head)
      .change.flows.filter(({ base: a, head: b }) => (a ?? b)?.data === macros && (a ?? b)?.cause.item?.name === "Rule")
      .map(({ change }) => change);
  const on = acme([virus(sandboxOn)]);
  const off = acme([virus({ virtualAnalyzer: { enabled: true, macroFiles: false } })]);
  const hidden = acme([
    virus({ virtualAnalyzer: { enabled: true } }, { unknowns: [unseen("settings.virtualAnalyzer.macroFiles")] }),
  ]);

  it("are added, removed, changed or no longer known", () => {
    expect([said([off], [on]), said([on], [off]), said([on], [on])]).toEqual([["added"], ["removed"], []]);
    expect([said([on], [hidden]), said([off], [hidden])]).toEqual([["no-longer-known"], ["no-longer-known"]]);
    expect([said([hidden], [on]), said([hidden], [off])]).toEqual([["changed"], ["changed"]]);
    const moved = acme([virus(sandboxOn)], { site: "eu" });
    expect(said([on], [moved])).toEqual(["changed"]);
  });

  it("are not removed by code that is gone", () => {
    expect(said([on], [acme([])])).toEqual(["no-longer-known"]);
    expect(said([on], [tenant([], { tenant: { name: "other" } })])).toEqual(["no-longer-known"]);
  });
});

it("reports at least one flow for every flow declared", () => {
  const data = new Set(flowsOf(acme([], { inventory: "partial" })).map((one) => one.data));
  expect(declaredFlows.flatMap((one) => one.data).filter((one) => !data.has(one))).toEqual([]);
});
