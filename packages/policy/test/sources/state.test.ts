/** States: as `show -json` prints them and as Terraform keeps them; what is sensitive, replaced or in modules. */
import { describe, expect, test } from "vitest";
import { acme, block, everything, items, notices, refused, state, views } from "./inputs.ts";

const rule = block("virus-rule", "r", { virtualAnalyzer: { enabled: false } });

function printed(resources: readonly object[], more: object = {}): object {
  const all = [{ address: "terraform_data.tenant", values: { input: acme } }, ...resources];
  return {
    format_version: "1.0",
    values: { root_module: { resources: all.map((each) => ({ type: "terraform_data", mode: "managed", ...each })) } },
    ...more,
  };
}

function kept(resources: readonly object[]): object {
  const all = [instance("tenant", acme), ...resources];
  return { version: 4, terraform_version: "1.11.4", resources: all };
}

function instance(name: string, input: unknown, more: object = {}, body: object = {}): object {
  const attributes = { input: { value: input, type: ["object", {}] }, output: { value: input } };
  return { mode: "managed", type: "terraform_data", name, instances: [{ attributes, ...more }], ...body };
}

describe("both forms of a state say the same", () => {
  test.each([
    ["printed", printed([{ address: "terraform_data.x", values: { input: rule } }])],
    ["kept", kept([instance("x", rule)])],
  ])("%s", (_, value) => {
    const result = state(value);
    expect(items(result)).toEqual({ "virus-rule r": { settings: { virtualAnalyzer: { enabled: false } } } });
    expect(views(result)).toEqual(["acme: closed"]);
    expect(notices(result)).toEqual([]);
    expect(result.surface).toBe("state");
  });

  test.each([
    ["printed", printed([{ address: "terraform_data.x", values: { input: rule }, deposed_key: "0a" }])],
    ["kept", kept([instance("x", rule, { deposed: "0a" })])],
  ])("an object that is replaced already does not count: %s", (_, value) => {
    expect(items(state(value))).toEqual({});
  });

  test.each([
    ["printed", printed([{ address: "data.terraform_data.x", mode: "data", values: { input: rule } }])],
    ["kept", kept([instance("x", rule, {}, { mode: "data" })])],
    ["of another type", printed([{ address: "null_resource.x", type: "null_resource", values: { input: rule } }])],
  ])("what is no terraform_data of its own does not count: %s", (_, value) => {
    expect(items(state(value))).toEqual({});
  });

  test("instances and modules have addresses of their own", () => {
    const second = { ...rule, name: "s" };
    const value = kept([
      instance("x", rule, { index_key: 0 }),
      instance("x", second, { index_key: "a" }, { module: "module.m" }),
    ]);
    const [view] = state(value).tenants;
    expect(view?.items.map(({ origin }) => origin.address)).toEqual([
      "terraform_data.x[0]",
      'module.m.terraform_data.x["a"]',
    ]);
  });

  test("modules within modules are read", () => {
    const inner = {
      resources: [{ type: "terraform_data", address: "module.a.module.b.terraform_data.x", values: { input: rule } }],
    };
    const value = {
      format_version: "1.0",
      values: {
        root_module: {
          resources: [{ type: "terraform_data", address: "terraform_data.tenant", values: { input: acme } }],
          child_modules: [{ child_modules: [inner] }],
        },
      },
    };
    expect(Object.keys(items(state(value)))).toEqual(["virus-rule r"]);
  });
});

describe("what is sensitive is unknown, and never shown", () => {
  const secret = "hunter2-secret.example";
  const server = block("syslog-server", "s", { address: secret, port: 6514 });
  const get = (...keys: readonly string[]): object[] => keys.map((value) => ({ type: "get_attr", value }));

  test.each([
    [
      "printed",
      printed([
        {
          address: "terraform_data.x",
          values: { input: server },
          sensitive_values: { input: { settings: { address: true } } },
        },
      ]),
    ],
    ["kept", kept([instance("x", server, { sensitive_attributes: [get("input", "settings", "address")] })])],
  ])("a setting: %s", (_, value) => {
    const result = state(value);
    expect(items(result)).toEqual({
      "syslog-server s": { settings: { port: 6514 }, unknown: ["settings.address: redacted"] },
    });
    expect(notices(result)).toEqual(["sensitive-settings syslog-server s"]);
    expect(everything(result)).not.toContain(secret);
  });

  test.each([
    [
      "printed",
      printed([{ address: "terraform_data.x", values: { input: server }, sensitive_values: { input: true } }]),
    ],
    ["kept", kept([instance("x", server, { sensitive_attributes: [get("input")] })])],
    ["kept, by a path of no known form", kept([instance("x", server, { sensitive_attributes: ["input"] })])],
  ])("the whole input is an item that cannot be identified: %s", (_, value) => {
    const result = state(value);
    expect(notices(result)).toEqual(["unknown-item"]);
    expect(views(result)).toEqual(["acme: open"]);
    expect(everything(result)).not.toContain(secret);
  });

  test("a step of an unknown form hides all below it", () => {
    const steps = [...get("input", "settings"), { type: "index" }];
    const result = state(kept([instance("x", server, { sensitive_attributes: [steps] })]));
    expect(items(result)).toEqual({ "syslog-server s": { settings: {}, unknown: ["settings: redacted"] } });
  });

  test("the output alone hides nothing", () => {
    const result = state(kept([instance("x", server, { sensitive_attributes: [get("output")] })]));
    expect(notices(result)).toEqual([]);
  });
});

describe("states that cannot be judged", () => {
  test.each<[string, unknown, string]>([
    ["of the next version", { format_version: "2.0", values: {} }, 'format version 1, found "2.0"'],
    ["of version 3", { version: 3, modules: [] }, "expected a state"],
    ["a plan", { format_version: "1.2", planned_values: {} }, "expected a state"],
    ["resources that are none", { version: 4, resources: {} }, "resources: expected a list"],
    ["no resources", { version: 4 }, "resources: expected a list"],
    [
      "a resource without a name",
      { version: 4, resources: [{ type: "terraform_data" }] },
      "resources[0].name: expected a text",
    ],
    [
      "a module that is none",
      { format_version: "1.0", values: { root_module: 1 } },
      "values.root_module: expected an object",
    ],
  ])("%s", (_, value, message) => {
    expect(refused(() => state(value)).message).toContain(message);
  });

  test("an empty one has no tenants", () => {
    expect(views(state({ format_version: "1.0" }))).toEqual([]);
  });

  test("a misspelt setting is refused here too", () => {
    const misspelt = block("virus-rule", "r", { virtualAnalyser: {} });
    expect(refused(() => state(kept([instance("x", misspelt)]))).message).toContain("did you mean `virtualAnalyzer`?");
  });
});
