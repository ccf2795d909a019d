/** Synthesised programs: tokens, escapes, counts, and what something changed behind the constructs. */
import { describe, expect, test } from "vitest";
import { inputDigest, itemDigest, readSynth, type SourceMapItem } from "../../src/sources/index.ts";
import { readSourceMap } from "../../src/sources/source-map.ts";
import { acme, block, items, notices, refused, synth, synthOf, views, type Seen } from "./inputs.ts";

const off = { virtualAnalyzer: { enabled: false } };
const rule = block("virus-rule", "r", off);

describe("texts that Terraform has yet to evaluate are unknown", () => {
  const cases: Record<string, [settings: unknown, seen: Seen]> = {
    none: [{ address: "log.acme.example" }, { settings: { address: "log.acme.example" } }],
    "a reference": [{ address: "${var.a}" }, { settings: {}, unknown: ["settings.address: token"] }],
    "a reference within a text": [{ address: "a-${var.a}" }, { settings: {}, unknown: ["settings.address: token"] }],
    "a directive": [{ address: "%{if true}a%{endif}" }, { settings: {}, unknown: ["settings.address: token"] }],
    escapes: [{ description: "$${a} %%{b}" }, { settings: { description: "${a} %{b}" } }],
    "all settings": ["${var.settings}", { settings: {}, unknown: ["settings: token"] }],
    "a key": [
      { "${var.key}": true, port: 25 },
      { settings: {}, unknown: ["settings: token"] },
    ],
  };
  test.each(Object.entries(cases))("%s", (_, [settings, seen]) => {
    const result = synth({ x: { input: block("syslog-server", "s", settings) } });
    expect(items(result)).toEqual({ "syslog-server s": seen });
    expect(views(result)).toEqual(["acme: closed"]);
  });

  test("an element of a list keeps its place", () => {
    const input = block("domain", "acme.example", { outbound: { servers: ["${var.a}", "192.0.2.1"] } });
    expect(items(synth({ x: { input } }))).toEqual({
      "domain acme.example": {
        settings: { outbound: { servers: [null, "192.0.2.1"] } },
        unknown: ["settings.outbound.servers[0]: token"],
      },
    });
  });

  test.each<[string, object]>([
    ["its whole input", { input: "${var.input}" }],
    ["its kind", { input: { ...rule, tmes: "${var.kind}" } }],
    ["its tenant", { input: { ...rule, tenant: "${var.tenant}" } }],
    ["its name", { input: { ...rule, name: "${var.name}" } }],
  ])("an item that cannot be identified: %s", (_, body) => {
    const result = synth({ x: body });
    expect(notices(result)).toEqual(["unknown-item"]);
    expect(views(result)).toEqual(["acme: open"]);
  });

  test("a text around a token is surely no item", () => {
    const result = synth({ x: { input: "deployed by ${var.pipeline}" } });
    expect(notices(result)).toEqual([]);
    expect(views(result)).toEqual(["acme: closed"]);
  });
});

describe("items that may not exist", () => {
  test.each([{ count: 0 }, { count: "${var.n}" }, { for_each: "${var.each}" }])("%j", (more) => {
    expect(items(synth({ x: { input: rule, ...more } }))).toEqual({ "virus-rule r": { settings: off, exists: false } });
  });
});

describe("changes that Terraform ignores", () => {
  test.each([[["input"]], ["all"], [["${input}"]], [["input.settings"]], ["*"]])("%j", (ignore_changes) => {
    expect(notices(synth({ x: { input: rule, lifecycle: { ignore_changes } } }))).toEqual([
      "ignored-changes virus-rule r",
    ]);
    expect(notices(synth({ x: { input: rule, lifecycle: [{ ignore_changes }] } }))).toEqual([
      "ignored-changes virus-rule r",
    ]);
  });

  test.each([[["triggers_replace"]], [[]], [undefined]])("not the input: %j", (ignore_changes) => {
    expect(notices(synth({ x: { input: rule, lifecycle: { ignore_changes } } }))).toEqual([]);
  });
});

describe("what something changed behind the constructs", () => {
  const noted = (address: string, input: Record<string, unknown>): SourceMapItem => ({
    address,
    tenant: "acme",
    kind: String(input["tmes"]).replace("/v1", ""),
    name: String(input["name"]),
    construct: `eu/${address}`,
    location: { file: "main.ts", line: 7, column: 3 },
    digest: inputDigest(input),
  });
  const map = [noted("terraform_data.tenant", acme), noted("terraform_data.x", rule)];

  test("nothing", () => {
    const result = synth({ x: { input: rule } }, map);
    expect(notices(result)).toEqual([]);
    expect(result.tenants[0]?.items[0]?.origin).toMatchObject({
      construct: "eu/terraform_data.x",
      location: { file: "main.ts", line: 7 },
    });
  });

  test.each<[string, Record<string, unknown>]>([
    ["a setting", { x: { input: block("virus-rule", "r", { virtualAnalyzer: { enabled: true } }) } }],
    ["an item taken away", {}],
    ["an item that no construct made", { x: { input: rule }, y: { input: { ...rule, name: "added" } } }],
    ["an input replaced by something else", { x: { input: { other: true } } }],
  ])("%s", (_, resources) => {
    const [notice, ...others] = notices(synth(resources, map));
    expect(notice).toMatch(/^settings-override virus-rule (r|added)$/);
    expect(others).toEqual([]);
  });

  test("the notice names the author's line", () => {
    expect(synth({}, map).notices[0]?.origin.location).toEqual({ file: "main.ts", line: 7, column: 3 });
  });

  test("notes that are none are refused", () => {
    const error = refused(() => readSourceMap('{"schema":"tmes-sources/v2","items":[]}', "tmes-sources.json"));
    expect(error.message).toContain("tmes-sources/v1");
    expect(error.file).toBe("tmes-sources.json");
  });
});

describe("what Terraform reads with a stack and is not judged opens the view", () => {
  const stack = { resource: { terraform_data: { tenant: { input: acme } } } };

  test.each<[string, unknown]>([
    ["a module", { extra: { source: "./extra" } }],
    ["a list of modules", [{ extra: { source: "./extra" } }]],
  ])("%s", (_, module) => {
    const { tenants, notRead } = readSynth(
      [{ file: "cdk.tf.json", text: JSON.stringify({ ...stack, module }) }],
      "out",
    );
    expect(notRead).toEqual([{ file: "cdk.tf.json", reason: "not judged: what is in its modules: extra" }]);
    expect(tenants[0]?.openBecause).toEqual(["cdk.tf.json uses modules, and what is in them was not seen: extra."]);
  });

  test("a file beside it", () => {
    const { tenants } = readSynth([{ file: "cdk.tf.json", text: JSON.stringify(stack), besides: ["x.tf"] }], "out");
    expect(tenants[0]?.openBecause).toEqual(["Terraform reads x.tf with cdk.tf.json, and it was not judged."]);
  });
});

describe("forms that Terraform's JSON syntax allows", () => {
  test.each<[string, object]>([
    ["lists of blocks", { resource: [{ terraform_data: [{ tenant: [{ input: acme }] }, { x: { input: rule } }] }] }],
    ["objects", { resource: { terraform_data: { tenant: { input: acme }, x: { input: rule } } } }],
  ])("%s", (_, stack) => {
    expect(Object.keys(items(synthOf(stack)))).toEqual(["virus-rule r"]);
  });

  test.each<[string, object]>([
    ["no resources", {}],
    ["resources of others", { resource: { null_resource: { x: { input: rule } } } }],
    ["resources that are none", { resource: 1 }],
  ])("no tenant: %s", (_, stack) => {
    expect(synthOf(stack).tenants).toEqual([]);
  });

  test("two stacks with one item are refused with both", () => {
    const stack = (file: string): { file: string; text: string } => ({
      file,
      text: JSON.stringify({ resource: { terraform_data: { tenant: { input: acme } } } }),
    });
    const error = refused(() => readSynth([stack("a/cdk.tf.json"), stack("b/cdk.tf.json")], "cdktf.out"));
    expect(error.message).toContain("is declared twice, first in a/cdk.tf.json");
    expect(error.file).toBe("b/cdk.tf.json");
  });

  test("one of two stacks alone leaves the view open", () => {
    const spread = { ...acme, spread: { a: [], b: [itemDigest("acme", { kind: "virus-rule", name: "r" })] } };
    const first = { file: "a", text: JSON.stringify({ resource: { terraform_data: { tenant: { input: spread } } } }) };
    const second = { file: "b", text: JSON.stringify({ resource: { terraform_data: { x: { input: rule } } } }) };
    expect(views(readSynth([first], "cdktf.out"))).toEqual(["acme: open"]);
    expect(views(readSynth([first, second], "cdktf.out"))).toEqual(["acme: closed"]);
  });
});
