/** Texts of inputs that a pipeline's log would take for a command. */
import { stringify } from "yaml";
import { checkJson, checkPretty, type Case, type CaseFile, type Layout } from "../support/case.ts";
import { bad, config, documentValue, replace } from "../support/documents.ts";
import { plan } from "../support/plans.ts";

const commands: readonly RegExp[] = [
  /(?:^|[\n\r])\s*::/,
  /##\[/,
  /##vso\[/i,
  /##teamcity\[/i,
  /section_(?:start|end):/,
  // Control characters act on a terminal.
  /(?![\n\t])\p{Cc}/u,
];

/** What is planted. */
const payloads = {
  github: "::error::pwned",
  "github-blanks": "   ::error file=x::pwned",
  "github-next-line": "x\n::error::pwned",
  "github-return": "x\r::error::pwned",
  "github-separator": "x\u2028::error::pwned",
  "github-next-line-control": "x\u0085::add-mask::pwned",
  "github-old": "##[set-output name=a]b",
  azure: "x ##[error]pwned",
  "azure-vso": "x##vso[task.setvariable variable=a]b",
  "azure-vso-capitals": "x ##VSO[task.complete result=Succeeded;]done",
  teamcity: "##teamcity[buildStatus status='SUCCESS']",
  gitlab: "section_start:1700000000:x[collapsed=true]\rpwned",
  "gitlab-end": "section_end:1700000000:x",
  escape: "x\u001b[31mred\u001b]8;;https://example.com\u0007link",
} as const;

function one(id: string, why: string, layout: Layout, args: readonly string[], more: Partial<Case> = {}): Case {
  return { id, kind: "injection", why, layout, args, expect: { exit: [0, 1, 2], neverRaw: commands }, ...more };
}

function document(name: string, change: (value: Record<string, unknown>) => void = () => undefined): string {
  const value = documentValue("acme-two", true);
  value["items"] = [
    {
      kind: "virus-rule",
      name,
      settings: { direction: "inbound", enabled: true, level: "organization", virtualAnalyzer: { enabled: true } },
    },
  ];
  change(value);
  return stringify(value, { lineWidth: 0 });
}

const privacy = "packs: [eu-privacy]\n";
const inName = (name: string): Layout => ({ "tmes.config.yaml": privacy, "x.yaml": document(name) });

const places: readonly Case[] = Object.entries(payloads).flatMap(([id, text]) => [
  one(`${id}-item-name`, `an item is called ${JSON.stringify(text)}`, inName(text), [
    ...checkPretty("x.yaml"),
    "--verbose",
  ]),
  one(`${id}-item-name-json`, `an item is called ${JSON.stringify(text)}, in JSON`, inName(text), checkJson("x.yaml")),
  one(
    `${id}-tenant-name`,
    `a tenant is called ${JSON.stringify(text)}`,
    {
      "tmes.config.yaml": privacy,
      "x.yaml": document("x", (value) => Object.assign(Object(value["tenant"]), { name: text })),
    },
    checkPretty("x.yaml"),
  ),
  one(
    `${id}-value`,
    `a site is ${JSON.stringify(text)}`,
    {
      "tmes.config.yaml": privacy,
      "x.yaml": document("x", (value) => Object.assign(Object(value["tenant"]), { site: text })),
    },
    checkPretty("x.yaml"),
  ),
  one(
    `${id}-key`,
    `an unknown key is ${JSON.stringify(text)}`,
    {
      "tmes.config.yaml": privacy,
      "x.yaml": document("x", (value) => Object.assign(Object(value["tenant"]), { [text]: 1 })),
    },
    checkPretty("x.yaml"),
  ),
  one(
    `${id}-file-name`,
    `a file is called ${JSON.stringify(text)}`,
    { "tmes.config.yaml": privacy, [`t/${text.replaceAll("/", "_")}.yaml`]: document("x") },
    checkPretty("t"),
  ),
  one(
    `${id}-file-name-json`,
    `a file is called ${JSON.stringify(text)}, in JSON`,
    { "tmes.config.yaml": privacy, [`t/${text.replaceAll("/", "_")}.yaml`]: document("x") },
    checkJson("t"),
  ),
]);

const wrapped: readonly Case[] = [60, 61, 62, 63, 64, 66, 70, 80, undefined].map((columns) =>
  one(
    `wrapped-${String(columns ?? "none")}`,
    `wrapping ${columns === undefined ? "without a terminal" : `at ${String(columns)} columns`} brings a command to a line's start`,
    inName(
      Array.from({ length: 40 }, (_, index) => `${"x".repeat(index % 11)} ::error::pwned${String(index)}`).join(" "),
    ),
    [...checkPretty("x.yaml"), "--verbose"],
    columns === undefined ? {} : { columns },
  ),
);

const frame = (comment: string): Layout => ({
  "tmes.config.yaml": config,
  "x.yaml": replace(bad(), "      threat", `      ${comment}\n      threat`),
});
const frames: readonly Case[] = [
  one("frame-github", "a comment beside the finding is a command", frame("# ::error::pwned"), checkPretty("x.yaml")),
  one(
    "frame-azure",
    "a comment beside the finding is a command of Azure Pipelines",
    frame("##[error]pwned"),
    checkPretty("x.yaml"),
  ),
  one(
    "frame-vso",
    "a comment beside the finding sets a variable",
    frame("##vso[task.setvariable variable=a]b"),
    checkPretty("x.yaml"),
  ),
  one(
    "frame-teamcity",
    "a comment beside the finding is a command of TeamCity",
    frame("##teamcity[buildStop comment='x']"),
    checkPretty("x.yaml"),
  ),
  one(
    "frame-gitlab",
    "a comment beside the finding opens a section",
    frame("# section_start:1:x"),
    checkPretty("x.yaml"),
  ),
  one(
    "frame-return",
    "a carriage return in a line beside the finding",
    frame("# x\r::error::pwned"),
    checkPretty("x.yaml"),
  ),
  one(
    "frame-escape",
    "a terminal escape in a line beside the finding",
    frame("# \u001b[2Kpwned"),
    checkPretty("x.yaml"),
  ),
  one(
    "frame-separator",
    "a line separator in a line beside the finding",
    frame("# x\u2028::error::pwned"),
    checkPretty("x.yaml"),
  ),
];

const text = "##vso[task.complete result=Succeeded;]x";
const repeated = "An argument may come from a branch's or a file's name; what repeats it is output like any other.";
const elsewhere: readonly Case[] = [
  one(
    "syntax",
    "a broken line is a command",
    { "tmes.config.yaml": config, "x.yaml": replace(bad(), "  site: eu\n", `  site: eu\n  "${text}": [\n`) },
    checkPretty("x.yaml"),
  ),
  one("argument", "an argument is a command", {}, checkPretty(`no ${text}`), { judgement: repeated }),
  one("option", "an option's value is a command", { "x.yaml": bad() }, [...checkPretty("x.yaml"), "--format", text], {
    judgement: repeated,
  }),
  one("explain", "what is to be explained is a command", {}, ["explain", text], { judgement: repeated }),
  one(
    "config-key",
    "a key of the configuration is a command",
    { "tmes.config.yaml": `${config}"${text}": 1\n`, "x.yaml": bad() },
    checkPretty("x.yaml"),
  ),
  one(
    "config-pack",
    "a pack is a command",
    { "tmes.config.yaml": `packs: ["${text}"]\n`, "x.yaml": bad() },
    checkPretty("x.yaml"),
  ),
  one(
    "config-path",
    "the configuration's folder is a command",
    { "a ##[b]/tmes.config.yaml": `${config}x: 1\n`, "a ##[b]/x.yaml": bad() },
    checkPretty("a ##[b]/x.yaml"),
  ),
  one(
    "exception",
    "an exception's texts are commands",
    {
      "tmes.config.yaml": stringify({
        packs: ["eu-privacy"],
        exceptions: [
          {
            id: "x-1",
            rule: "virtual-analyzer-off@1",
            tenant: "acme-two",
            item: { kind: "virus-rule", name: "x" },
            path: "settings.virtualAnalyzer.enabled",
            covers: "fail",
            value: true,
            reason: text,
            owner: `@acme/${text}`,
            approver: "privacy@acme.example",
            ticket: text,
            expires: "2026-01-31",
          },
        ],
      }),
      "x.yaml": document("x"),
    },
    [...checkPretty("x.yaml"), "--verbose"],
  ),
  one(
    "plan-address",
    "a resource's address is a command",
    {
      "tmes.config.yaml": config,
      "plan.json": plan("bad").replaceAll(
        '"address":"terraform_data.objects"',
        `"address":"terraform_data.objects[\\"${text}\\"]"`,
      ),
    },
    checkPretty("plan.json"),
  ),
  one(
    "plan-address-json",
    "a resource's address is a command, in JSON",
    {
      "tmes.config.yaml": config,
      "plan.json": plan("bad").replaceAll(
        '"address":"terraform_data.objects"',
        `"address":"terraform_data.objects[\\"${text}\\"]"`,
      ),
    },
    checkJson("plan.json"),
  ),
  one(
    "label",
    "a label is a command",
    {
      "tmes.config.yaml": config,
      "x.yaml": replace(bad(), "  inventory: complete\n", `  inventory: complete\n  labels: { a: "${text}" }\n`),
    },
    checkPretty("x.yaml"),
  ),
  one(
    "json-keys",
    "keys of JSON that is none of ours are commands",
    { "x.json": JSON.stringify({ [text]: 1 }) },
    checkPretty("x.json"),
  ),
  one("first-line", "standard input starts with a command", {}, checkPretty("-"), {
    stdin: `::set-output name=a::b\n${text}\n`,
  }),
];

/** See the file's head. */
export const injection: CaseFile = { title: "injection", cases: [...places, ...wrapped, ...frames, ...elsewhere] };
