/**
 * Questions of officers and engineers, answered by following links from the project's README. Each step is the text of a
 * link on the page before; the last page has the answer.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { anchorsOf, proseOf } from "../site/markdown.ts";
import { linkTexts, root, type Target } from "../site/pages.ts";

interface Question {
  readonly asked: string;
  /** Texts of links, from the README on. */
  readonly clicks: readonly string[];
  readonly answer: string;
}

const questions: readonly Question[] = [
  {
    asked: "May I use the sandbox for the Australian tenant?",
    clicks: ["Questions and answers"],
    answer: "Not without a decision. The sandbox of the Australian site is in the United States",
  },
  {
    asked: "Why is this undetermined?",
    clicks: ["Concepts", "Verdicts: pass, fail, undetermined"],
    answer:
      "A result is undetermined if a rule reads a value that is unknown, and different values give different verdicts.",
  },
  {
    asked: "The check passes. Does the console really have these settings?",
    clicks: ["For officers"],
    answer: "Trend Micro Email Security has no interface that lets the tool read or write its settings.",
  },
  {
    asked: "What do I look at first in a report?",
    clicks: ["For officers", "Read a report"],
    answer: "It counts errors and warnings, and how many of them are undetermined.",
  },
  {
    asked: "What do I check before I approve an exception?",
    clicks: ["For officers", "What to sign"],
    answer: "Is the owner a team or a role, and another one than the approver?",
  },
  {
    asked: "Which personal data goes to whom? I need it for the record of processing.",
    clicks: ["For officers", "What to sign"],
    answer: "It has the data, the recipient, the region, the purpose, the retention and the setting behind each flow",
  },
  {
    asked: "What does `no tenant in it, so nothing was checked` mean?",
    clicks: ["Troubleshooting"],
    answer: "The plan has no `terraform_data` of a tenant. Nothing was checked, so this is not a pass.",
  },
  {
    asked: "Why does my exception not count in the pull request that adds it?",
    clicks: ["Questions and answers"],
    answer: "A change cannot excuse itself. Propose the exception in a pull request of its own",
  },
  {
    asked: "Which keys may tmes.config.yaml have?",
    clicks: ["All pages", "Configuration: every key"],
    answer: "A key that is not here is an error.",
  },
  {
    asked: "How long are policy event logs kept?",
    clicks: ["Modules", "Logs"],
    answer: "| Policy event logs | 2021-09-09 | 90 |",
  },
  {
    asked: "Why should I not just use Checkov?",
    clicks: ["Comparison"],
    answer: "It has no policies for the settings of Trend Micro Email Security",
  },
  {
    asked: "In which country is the data centre of our site?",
    clicks: ["For officers", "Sites"],
    answer: "| `eu` | Europe and Africa | Frankfurt (`DE`) | Frankfurt (`DE`) |",
  },
  {
    asked: "Which law is behind a rule?",
    clicks: ["Rules", "virtual-analyzer-off"],
    answer: "GDPR Art. 5(1)(c): Data minimisation",
  },
  {
    asked: "Which box do I clear in the console?",
    clicks: ["Rules", "time-of-click-off"],
    answer: 'Clear "Enable Time-of-Click Protection" and save.',
  },
  {
    asked: "Which settings can monitor our employees?",
    clicks: ["packs", "works-council"],
    answer: "Settings that can monitor employees",
  },
  {
    asked: "Which data does graymail scanning send?",
    clicks: ["Modules", "Graymail"],
    answer: "| Email body | content | `graymail/body` |",
  },
  {
    asked: "How long is quarantined mail kept?",
    clicks: ["Modules", "Quarantine"],
    answer: "| Quarantined messages | 2025-12-09 | 30 |",
  },
  {
    asked: "Which exceptions end soon?",
    clicks: ["For officers", "Questions to ask"],
    answer: "| Which exceptions end in the next 30 days? | `tmes exception list`",
  },
  {
    asked: "How do I archive a report?",
    clicks: ["For officers", "Read a report"],
    answer: "Ask for the HTML report.",
  },
  {
    asked: "Does the tool send our data to anyone?",
    clicks: ["Questions and answers"],
    answer: "A check needs no network, and there is no telemetry.",
  },
  {
    asked: "How do I turn a rule off, or make it a warning?",
    clicks: ["Questions and answers"],
    answer: "Set its severity in `tmes.config.yaml`.",
  },
  {
    asked: "Which versions of Node, ESLint and CDKTF do I need?",
    clicks: ["Questions and answers"],
    answer: "| Node.js | `>=20.19` |",
  },
  {
    asked: "Does it work with OpenTofu?",
    clicks: ["Questions and answers", "plans and states"],
    answer: "OpenTofu and older versions of Terraform do not state it.",
  },
  {
    asked: "We delete a tenant from the code. What must we do?",
    clicks: ["All pages", "What a change does"],
    answer: "A *retired record* in `tmes.config.yaml` excuses one of them.",
  },
  {
    asked: "Why does the editor underline nothing?",
    clicks: ["In the editor"],
    answer: "Run `npx eslint main.ts` on the command line.",
  },
  {
    asked: "How do I require the check on GitHub?",
    clicks: ["in the pipeline"],
    answer: "**Require status checks to pass**, add the check `tmes`",
  },
  {
    asked: "What may a fork's pull request do?",
    clicks: ["in the pipeline"],
    answer: "A fork's pull request needs no secrets",
  },
  {
    asked: "How do I check ten thousand tenants?",
    clicks: ["All pages", "Fleets"],
    answer: "With several machines, each judges a share of the tenants",
  },
  {
    asked: "How do I write a rule of our own?",
    clicks: ["All pages", "Write a rule"],
    answer: "In `rule.rego` two definitions decide.",
  },
  {
    asked: "Are people's names shown in a report?",
    clicks: ["All pages", "Configuration: which one counts"],
    answer: "E-mail addresses, phone numbers and numbers of nine or more digits appear as asterisks",
  },
  {
    asked: "How do I report a vulnerability?",
    clicks: ["All pages", "Security"],
    answer: "Report a vulnerability privately, through the repository's *Security → Report a vulnerability*",
  },
];

const textOf = (path: string): string => readFileSync(join(root, path), "utf8");
const words = (text: string): string => text.replaceAll(/\s+/g, " ");

test.each(questions)("$asked", ({ clicks, answer }) => {
  expect(clicks.length).toBeLessThanOrEqual(3);
  let at: Target = { path: "README.md", anchor: "" };
  for (const text of clicks) {
    const next = linkTexts(at.path).get(text);
    expect(next, `a link "${text}" in ${at.path}`).toBeDefined();
    at = next ?? at;
  }
  const page = textOf(at.path);
  if (at.anchor !== "") expect([...anchorsOf(page)]).toContain(at.anchor);
  expect(words(proseOf(page))).toContain(words(answer));
});
