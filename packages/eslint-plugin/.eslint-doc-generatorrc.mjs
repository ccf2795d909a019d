// The rules' list in README.md and the headers of their pages: `npm run generate`, checked by `generate:check`.
// The page of a policy rule is in docs/rules of the repository; the pages of the plugin's own rules are here.
import plugin from "./dist/index.js";

const aboutCode = Object.keys(plugin.configs.authoring.rules).map((rule) => rule.replace("tmes/", ""));
const own = [...aboutCode, "custom", "undetermined"];

/** @param {string} rule */
const page = (rule) => (own.includes(rule) ? `docs/rules/${rule}.md` : `../../docs/rules/${rule}.md`);

/** @type {import("eslint-doc-generator").GenerateOptions} */
export default {
  pathRuleDoc: page,
  ruleDocTitleFormat: "desc",
  // The pages say it themselves; an empty list is not allowed.
  ruleDocNotices: ["deprecated"],
  // Which pack has which rule is a table of docs/rules/README.md.
  ignoreConfig: Object.keys(plugin.configs),
  ruleListColumns: ["name", "description", "options"],
  ruleListSplit: (rules) => [
    { title: "About settings", rules: rules.filter(([name]) => !aboutCode.includes(name)) },
    { title: "About the code", rules: rules.filter(([name]) => aboutCode.includes(name)) },
  ],
};
