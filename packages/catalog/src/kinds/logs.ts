/** Logs: how the organisation treats what it cannot switch off. */
import { bool, defineKind } from "../declare.ts";

export const logs = defineKind({
  id: "logs",
  construct: "TmesLogs",
  title: "Use of logs",
  description:
    "A practice: logs are always written and their retention cannot be set, so what counts is who looks at them and why. The console does not enforce it.",
  nature: "practice",
  consoleLocation: "Logs",
  presence: { type: "always" },
  modules: ["logs"],
  settings: [
    bool("accessRestricted", {
      label: null,
      description: "Whether only people who need to may search logs, by roles the organisation reviews (notice: Logs).",
      required: true,
      module: "logs",
      since: "2018-08-02",
      sources: ["SEED"],
    }),
    bool("noPerformanceMonitoring", {
      label: null,
      description: "Whether it is settled that logs are not used to watch how people behave or perform (notice: Logs).",
      required: true,
      module: "logs",
      since: "2018-08-02",
      sources: ["SEED"],
    }),
  ],
  sources: ["SEED"],
});
