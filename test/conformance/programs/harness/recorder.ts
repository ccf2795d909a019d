/** Keeps what the engine was shown and what it said, whoever asked: the synth of a program, or the lint plugin. */
import type { Engine, EngineOptions, Report, SourceResult } from "@tmes-as-code/policy";

/** One check: what was shown, the report with every verdict, and the engine that made it. */
export interface Check {
  readonly engine: Engine;
  readonly sources: readonly SourceResult[];
  readonly report: Report;
}

const checks: Check[] = [];

/** The part of `@tmes-as-code/policy` that is listened to. */
interface Policy {
  readonly createEngine: (options: EngineOptions) => Engine;
}

/** `@tmes-as-code/policy`, whose engines remember every check. For `vi.mock`. */
export function recording<Exports extends Policy>(policy: Exports): Exports {
  return {
    ...policy,
    createEngine(options: EngineOptions): Engine {
      const engine = policy.createEngine(options);
      const recorded: Engine["check"] = (sources, checkOptions) => {
        const seen = sources.map((source) => ({ ...source, tenants: [...source.tenants] }));
        const report = engine.check(seen, { ...checkOptions, allResults: true });
        checks.push({ engine, sources: seen, report });
        return report;
      };
      return { ...engine, check: recorded, findings: (sources) => recorded(sources).findings };
    },
  };
}

/** The checks made since this was last asked. */
export function takeChecks(): readonly Check[] {
  return checks.splice(0);
}
