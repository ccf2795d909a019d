/** The URL keyword exception list: words in URLs that keep them from being rewritten and opened. */
import { defineKind, list, string } from "../declare.ts";

export const urlKeywordExceptions = defineKind({
  id: "url-keyword-exceptions",
  construct: "TmesUrlKeywordExceptions",
  title: "URL keyword exception list",
  description:
    "Words that keep a URL out of Time-of-Click Protection and the sandbox, which would use up links that work once. A spam rule uses the list only where it says so.",
  nature: "console",
  consoleLocation: "Administration > Policy Objects > URL Keyword Exception List",
  presence: { type: "always" },
  modules: ["time-of-click-protection", "virtual-analyzer"],
  settings: [
    list("keywords", string({ pattern: "^[A-Za-z0-9_]{3,256}$" }), {
      maxItems: 100,
      label: "URL Keyword Exception List",
      description: "The words; looked for in path and query, not in the host name.",
      module: "time-of-click-protection",
      sources: ["CEGP-URL-KEYWORDS"],
    }),
  ],
  sources: ["CEGP-URL-KEYWORDS"],
});
