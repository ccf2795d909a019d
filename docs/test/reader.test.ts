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
