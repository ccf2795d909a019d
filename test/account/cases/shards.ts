/** Reports of shards: `tmes merge` must see that they are of the same inputs. */
import { checkJson, type Case, type CaseFile, type Expectation, type Layout, type Step } from "../support/case.ts";
import { bad, config, good } from "../support/documents.ts";
import { fixture } from "../support/plans.ts";

const names = ["acme-a", "acme-b", "acme-c", "acme-d"];
const fleet = (change: Readonly<Record<string, string | undefined>> = {}): Layout =>
  Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const text = name in change ? change[name] : good(name);
      return text === undefined ? [] : [[`tenants/${name}.yaml`, text]];
    }),
  );

function shard(part: string, path = "tenants", more: readonly string[] = []): Step {
  return {
    args: [...checkJson(path, "--shard", part, "--output", `${part.replace("/", "of")}.json`), ...more],
    exit: [0, 1],
  };
}

function merged(id: string, why: string, before: readonly Step[], expect: Expectation, more: Partial<Case> = {}): Case {
  return {
    id,
    kind: "shards",
    why,
    layout: { "tmes.config.yaml": config, ...fleet() },
    before,
    args: ["merge", "1of2.json", "2of2.json", "--format", "json"],
    expect,
    ...more,
  };
}

const refused: Expectation = { exit: 2, says: [/input|differ|tenants/i] };

const cases: readonly Case[] = [
  merged("same", "shards of the same inputs", [shard("1/2"), shard("2/2")], { exit: 0, tenants: names }),
  merged(
    "same-bad",
    "shards of the same inputs, one of which fails",
    [shard("1/2"), shard("2/2")],
    { exit: 1, finds: ["acme-c"] },
    { layout: { "tmes.config.yaml": config, ...fleet({ "acme-c": bad("acme-c") }) } },
  ),
  merged(
    "other-folder",
    "shards of two folders",
    [
      { files: { "others/x.yaml": good("acme-x"), "others/y.yaml": good("acme-y") } },
      shard("1/2"),
      shard("2/2", "others"),
    ],
    refused,
  ),
  merged(
    "sub-folder",
    "one shard saw only a part of the folder",
    [
      { files: { "tenants/more/x.yaml": bad("acme-x"), "tenants/more/y.yaml": bad("acme-y") } },
      shard("1/2", "tenants/acme-a.yaml"),
      shard("2/2"),
    ],
    refused,
  ),
  merged(
    "changed-between",
    "every document was changed between the shards",
    [
      shard("1/2"),
      { files: Object.fromEntries(names.map((name) => [`tenants/${name}.yaml`, `# changed\n${good(name)}`])) },
      shard("2/2"),
    ],
    refused,
  ),
  merged(
    "violation-between",
    "every document was made to pass between the shards",
    [shard("1/2"), { files: fleet() }, shard("2/2")],
    refused,
    { layout: { "tmes.config.yaml": config, ...fleet(Object.fromEntries(names.map((name) => [name, bad(name)]))) } },
  ),
  merged(
    "added-between",
    "tenants were added between the shards",
    [
      shard("1/2"),
      {
        files: Object.fromEntries(
          Array.from({ length: 8 }, (_, index) => [`tenants/new-${String(index)}.yaml`, bad(`new-${String(index)}`)]),
        ),
      },
      shard("2/2"),
    ],
    refused,
  ),
  merged(
    "renamed-between",
    "tenants were renamed between the shards",
    [
      shard("1/2"),
      { files: Object.fromEntries(names.map((name) => [`tenants/${name}.yaml`, good(`${name}-new`)])) },
      shard("2/2"),
    ],
    refused,
  ),
  merged(
    "foreign-between",
    "a file that could not be read came between the shards",
    [shard("1/2"), { files: { "tenants/odd.yaml": "a: [1\n" } }, shard("2/2")],
    { exit: [0, 2] },
    { judgement: "The account of both differs; refusing is right, and listing both is." },
  ),
  merged(
    "config-between",
    "the configuration changed between the shards",
    [shard("1/2"), { files: { "tmes.config.yaml": config.replace("error", "warn") } }, shard("2/2")],
    { exit: 2 },
  ),
  merged(
    "today-between",
    "the date differs",
    [
      shard("1/2"),
      {
        args: [
          "check",
          "tenants",
          "--format",
          "json",
          "--today",
          "2026-11-25",
          "--shard",
          "2/2",
          "--output",
          "2of2.json",
        ],
        exit: 0,
      },
    ],
    { exit: 2 },
  ),
  merged(
    "other-plan",
    "shards of two plans under one name",
    [
      { files: { "plan.json": fixture("good") } },
      shard("1/2", "plan.json"),
      { files: { "plan.json": fixture("with-other") } },
      shard("2/2", "plan.json"),
    ],
    refused,
  ),
  merged(
    "missing",
    "a shard is missing",
    [shard("1/2"), shard("2/2")],
    { exit: 2 },
    { args: ["merge", "1of2.json", "--format", "json"] },
  ),
  merged(
    "twice",
    "a shard is there twice",
    [shard("1/2"), shard("2/2")],
    { exit: 2 },
    { args: ["merge", "1of2.json", "1of2.json", "--format", "json"] },
  ),
  merged(
    "other-count",
    "shards of two and of three",
    [shard("1/2"), shard("2/3")],
    { exit: 2 },
    { args: ["merge", "1of2.json", "2of3.json", "--format", "json"] },
  ),
  merged(
    "not-a-report",
    "one file is a tenant document",
    [shard("1/2")],
    { exit: 2, names: ["acme-a.yaml"] },
    { args: ["merge", "1of2.json", "tenants/acme-a.yaml", "--format", "json"] },
  ),
  merged(
    "report-cut",
    "one report breaks off",
    [shard("1/2"), { files: { "2of2.json": '{"schema": "tmes-report/v2", "eng' } }],
    { exit: 2, names: ["2of2.json"] },
  ),
  merged("report-empty-object", "one report is an empty object", [shard("1/2"), { files: { "2of2.json": "{}" } }], {
    exit: 2,
    names: ["2of2.json"],
  }),
  merged(
    "same-tenant",
    "two whole reports on one tenant",
    [
      { args: checkJson("tenants", "--output", "1of2.json"), exit: 0 },
      { args: checkJson("tenants/acme-a.yaml", "--output", "2of2.json"), exit: 0 },
    ],
    { exit: 2 },
  ),
  merged(
    "two-repositories",
    "whole reports on different tenants",
    [
      { args: checkJson("tenants/acme-a.yaml", "--output", "1of2.json"), exit: 0 },
      { args: checkJson("tenants/acme-b.yaml", "--output", "2of2.json"), exit: 0 },
    ],
    { exit: 0, tenants: ["acme-a", "acme-b"], names: ["acme-a.yaml", "acme-b.yaml"] },
  ),
];

/** See the file's head. */
export const shards: CaseFile = { title: "shards", cases };
