/** Time-of-Click Protection, global part: what happens at a click. */
import { bool, defineKind, enumeration } from "../declare.ts";
import type { Setting } from "../types.ts";

const action = (path: string, label: string, value: "block" | "warn"): Setting =>
  enumeration(path, ["allow", "warn", "block"], {
    closed: true,
    labels: { allow: "Allow", warn: "Warn", block: "Block" },
    label,
    description:
      "What happens at a click on such a URL. After a warning people can continue, and the log records that they did.",
    module: "time-of-click-protection",
    documentedDefault: { value, source: "CEGP-TOC" },
    sources: ["CEGP-TOC"],
  });

export const timeOfClickActions = defineKind({
  id: "time-of-click-actions",
  construct: "TmesTimeOfClickActions",
  title: "Time-of-Click actions",
  description:
    "What happens at a click on a rewritten link, for the whole tenant. The spam rule decides whether links are rewritten.",
  nature: "console",
  consoleLocation: "Inbound Protection > Spam Filtering > Time-of-Click Protection",
  presence: { type: "always" },
  modules: ["time-of-click-protection"],
  settings: [
    action("dangerous", "Dangerous", "block"),
    action("highlySuspicious", "Highly Suspicious", "block"),
    action("suspicious", "Suspicious", "warn"),
    action("untested", "Untested", "warn"),
    bool("customPages", {
      label: "Customize redirect pages",
      description: "Shows the organisation's own blocking and warning pages.",
      module: "time-of-click-protection",
      sources: ["CEGP-TOC"],
    }),
  ],
  sources: ["CEGP-TOC"],
});
