/** Properties name groups, roles and references, not people: what is in the code stays in its history. */
import type { Rule } from "eslint";
import type { Load } from "../load.ts";
import { ownPage } from "../pages.ts";
import { lintedFile } from "../recognised-file.ts";
import type { Unjudged } from "../unjudged.ts";

const address = /([\w.+'-]+)@([\w-]+(?:\.[\w-]+)+)/g;
const phone = /(?<![\w.])(?:\+|00)\d{1,3}[ (./-]*\d(?:[ ()./-]*\d){6,11}(?![\w.])/;

/** Domains set aside for examples. */
const exampleDomain = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/i;

export const noPersonalData = (load: Load, unjudged: Unjudged): Rule.RuleModule => ({
  meta: {
    type: "problem",
    docs: {
      description: "Disallow addresses and phone numbers of people in properties of constructs",
      url: ownPage("no-personal-data"),
    },
    schema: [
      {
        type: "object",
        properties: {
          allow: {
            type: "array",
            items: { type: "string" },
            uniqueItems: true,
            description: "Further role addresses, or their local parts.",
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allow: [] }],
    messages: {
      address:
        "This address may be a person's. Name a directory group, a role address or an opaque reference instead: the code keeps it for good.",
      problem: "{{text}}",
      phone: "This looks like a phone number. Settings need none: the code keeps it for good.",
    },
    languages: ["*"],
  },
  create(context) {
    const file = lintedFile(context, load);
    if (file?.form !== "program") return {};
    const allowed = allowedOf(context.options[0]);
    return {
      Program() {
        const added = unjudged.advice(context, file);
        if (added !== undefined) load().reportProblems(context, file, load().programProblems(file), added);
        const { textsIn, isRoleName } = load();
        const isRole = (local: string): boolean => isRoleName(local) || allowed.has(local.toLowerCase());
        for (const { text, node } of textsIn(file)) {
          if (personalAddress(text, allowed, isRole)) context.report({ loc: node.loc, messageId: "address" });
          else if (phone.test(text)) context.report({ loc: node.loc, messageId: "phone" });
        }
      },
    };
  },
});

function personalAddress(text: string, allowed: ReadonlySet<string>, isRole: (localPart: string) => boolean): boolean {
  return [...text.matchAll(address)].some(([whole, local = "", domain = ""]) => {
    return !isRole(local) && !exampleDomain.test(domain) && !allowed.has(whole.toLowerCase());
  });
}

function allowedOf(options: unknown): ReadonlySet<string> {
  const list: unknown = typeof options === "object" && options !== null ? Reflect.get(options, "allow") : undefined;
  return new Set(
    Array.isArray(list) ? list.filter((each) => typeof each === "string").map((each) => each.toLowerCase()) : [],
  );
}
