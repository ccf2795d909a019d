/** Where the time of a command goes, by the functions that Node's profiler sees. */
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "./process.ts";

const claims = "claims: which rules rest on them";

/**
 * Phases, by names of functions. The bundler adds a number to names that it has twice. The innermost function of a phase
 * counts; all that is done for claims counts as claims.
 */
const phases: readonly (readonly [phase: string, functions: readonly string[]])[] = [
  ["read and parse the file", ["sourcesOf", "lineEntries", "readBytes", "decodeText", "digestOfFile"]],
  ["validate documents", ["readDocument", "readItem", "viewOf"]],
  [claims, ["claimsOf"]],
  ["verdicts: evaluate rules (WebAssembly)", ["askAll", "askEach", "evaluate"]],
  ["verdicts: keys and look-ups", ["onItems", "onTenant"]],
  ["items that are not declared", ["undeclaredItems"]],
  ["coverage", ["countSameText", "verdict", "tenant"]],
  ["findings", ["findingsOf"]],
  ["names that look alike", ["similarItems", "similarTenants"]],
  ["order and write the report", ["writeReport", "orderFindings", "orderTenants"]],
];

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Rows of phases and their shares of the time in which the process was not idle, the largest first. */
export async function profileOf(args: readonly string[], folder: string): Promise<string[][]> {
  const place = mkdtempSync(join(folder, "profile-"));
  await runNode(["--cpu-prof", `--cpu-prof-dir=${place}`, ...args]);
  const [file = ""] = readdirSync(place);
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(place, file), "utf8")) as Profile;
  const phaseOf = new Map<number, string>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visit = (id: number, outer: string): void => {
    const node = byId.get(id);
    const name = node?.callFrame.functionName ?? "";
    const phase =
      name === "(garbage collector)" ? "free memory" : outer === claims ? claims : (phaseByName(name) ?? outer);
    phaseOf.set(id, phase);
    for (const child of node?.children ?? []) visit(child, phase);
  };
  visit(nodes[0]?.id ?? 0, "start, and all else");
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    if (byId.get(id)?.callFrame.functionName === "(idle)") return;
    const phase = phaseOf.get(id) ?? "";
    times.set(phase, (times.get(phase) ?? 0) + (timeDeltas[index] ?? 0));
  });
  const total = [...times.values()].reduce((sum, each) => sum + each, 0);
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .map(([phase, time]) => [phase, `${((100 * time) / total).toFixed(0)} %`, `${(time / 1e6).toFixed(2)} s`]);
}

function phaseByName(name: string): string | undefined {
  const plain = name.replace(/\d+$/, "");
  return phases.find(([, functions]) => functions.includes(plain))?.[0];
}
