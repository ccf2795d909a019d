/** Sides of a comparison, judged by small rules on the kind `toy`. */
import type { ChangeSide } from "../../src/change/side.ts";
import { compareSides, type ChangePolicy } from "../../src/change/compare.ts";
import type { ActiveException } from "../../src/config/active-exception.ts";
import { defaultConfig } from "../../src/config/config.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { mergeTenants } from "../../src/sources/merge.ts";
import type { Change, Report, Source, TenantView } from "../../src/types.ts";
import { tinyBundle, type TestRule } from "../engine/tiny-bundle.ts";
import { source } from "../engine/views.ts";

const today = "2026-01-31";

/** `on` must be off, and no peer may be weak. */
const rules: Readonly<Record<string, TestRule>> = {
  off: {
    rego: `applies := true
finding contains {"path": ["item", "settings", "on"], "expected": {"equals": false}} if input.item.settings.on == true`,
    slots: [{ path: "settings.on", applies: false, positive: true }],
  },
  strong: {
    rego: `applies := true
finding contains {"path": ["item", "settings", "peers", i, "weak"], "expected": {"equals": false}} if input.item.settings.peers[i].weak == true`,
    slots: [{ path: "settings.peers[*].weak", applies: false, positive: true }],
  },
};

const engine = createEngine({ bundle: tinyBundle({ rules }), config: { ...defaultConfig, packs: ["all"] }, today });

export function sideOf(
  tenants: readonly TenantView[],
  { exceptions = [], notices = [] }: { exceptions?: readonly ActiveException[]; notices?: Source["notices"] } = {},
): ChangeSide {
  const sources = [{ ...source(tenants), notices }];
  return {
    side: { label: "test.json", inputs: [] },
    tenants: [...mergeTenants(sources).tenants],
    report: engine.check(sources, { allResults: true }),
    exceptions,
  };
}

export function compare(
  base: readonly TenantView[] | ChangeSide,
  head: readonly TenantView[] | ChangeSide,
  policy: Partial<ChangePolicy> = {},
): Report & { readonly change: Change } {
  const side = (given: readonly TenantView[] | ChangeSide): ChangeSide => ("report" in given ? given : sideOf(given));
  const report = compareSides(side(base), side(head), { retired: [], today, versionOf: () => 1, ...policy });
  if (report.change === undefined) throw new Error("The report has no change.");
  return { ...report, change: report.change };
}
