/** Files of other tools beside a tenant that passes: no error, and each accounted for. */
import { checkJson, checkPretty, type Case, type CaseFile, type Layout } from "../support/case.ts";
import { config, good } from "../support/documents.ts";
import { monorepo } from "../support/monorepo.ts";

const tenant: Layout = { "tmes.config.yaml": config, "tenants/good.yaml": good() };
const everything: Layout = Object.assign({}, ...monorepo.map(({ files }) => files));

const families = monorepo.map(({ id, files }): Case => ({
  id,
  kind: "noise",
  why: `files of ${id} are not ours`,
  layout: { ...tenant, ...files },
  args: checkJson("."),
  // Five files and few other fives: named is enough, and the whole repository below checks the count.
  expect: { exit: 0, tenants: ["acme-one"] },
}));

/** How many of the monorepo's files are accounted for: all are of other tools. */
const files = Object.keys(everything);

const whole: readonly Case[] = [
  {
    id: "whole-repository",
    kind: "noise",
    why: "a whole repository of other tools' files beside one tenant",
    layout: { ...tenant, ...everything },
    args: checkJson("."),
    expect: { exit: 0, tenants: ["acme-one"], accounted: files },
  },
  {
    id: "whole-repository-pretty",
    kind: "noise",
    why: "the report for people does not list two hundred files",
    layout: { ...tenant, ...everything },
    args: checkPretty("."),
    expect: { exit: 0, lines: 60 },
    judgement: "A report for people that lists every foreign file would be switched off.",
  },
  {
    id: "whole-repository-without-tenant",
    kind: "nothing to check",
    why: "a whole repository of other tools' files and no tenant",
    layout: { "tmes.config.yaml": config, ...everything },
    args: checkJson("."),
    expect: { exit: 2 },
  },
  {
    id: "as-document",
    kind: "noise",
    why: "--as document says that a folder holds documents, and one file is of another tool",
    layout: { ...tenant, "tenants/package.json": "{}" },
    args: checkJson("tenants", "--as", "document"),
    expect: { exit: [0, 2], names: ["package.json"] },
    judgement: "Either the option means every file, which is an error, or the file is listed as not ours.",
  },
  ...(["Chart.yaml", "values.yaml"] as const).map((file): Case => ({
    id: `named-${file.toLowerCase().replace(".", "-")}`,
    kind: "nothing to check",
    why: `${file} is named on the command line and has no tenant`,
    layout: { ...tenant, ...everything },
    args: checkJson(`charts/billing/${file}`),
    expect: { exit: 2, names: [file] },
  })),
  {
    id: "config-elsewhere",
    kind: "noise",
    why: "a folder with a configuration for each environment that is not ours",
    layout: { ...tenant, "env/dev.config.yaml": "packs: [x]\nrules: {}\n", "env/prod.config.yaml": "packs: [y]\n" },
    args: checkJson("."),
    expect: { exit: 0, tenants: ["acme-one"] },
  },
  {
    id: "terraform-plan-in-folder",
    kind: "noise",
    why: "another program's plan lies in the folder",
    layout: {
      ...tenant,
      "infra/plan.json": JSON.stringify({
        format_version: "1.2",
        terraform_version: "1.11.4",
        planned_values: { root_module: { resources: [] } },
        resource_changes: [],
        configuration: { root_module: {} },
        complete: true,
        errored: false,
      }),
    },
    args: checkJson("."),
    expect: { exit: 0, tenants: ["acme-one"] },
  },
];

/** See the file's head. */
export const notOurs: CaseFile = { title: "not-ours", cases: [...families, ...whole] };
