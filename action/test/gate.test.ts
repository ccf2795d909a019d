/** The action with the real gate: what a reviewer sees of a pull request that weakens settings and policy. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "@tmes-as-code/testing/tmes";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pull, world, zip, type World } from "./judging.ts";

const config = "packs: [eu-privacy]\n";
const tenant = { name: "acme", site: "eu", edition: "standard", dataSubjects: ["DE"] };
const document = (enabled: boolean): string =>
  JSON.stringify({
    apiVersion: "tmes/v1",
    tenant,
    items: [
      {
        kind: "virus-rule",
        name: "Organization: Virus",
        settings: { direction: "inbound", virtualAnalyzer: { enabled } },
      },
    ],
  });

let here: World;
let scripts: string;
let inputs: Readonly<Record<string, string>>;
beforeAll(async () => {
  here = await world(
    { "tmes.config.yaml": config, "tenants/acme.json": document(false) },
    { "tmes.config.yaml": "packs: [security-floor]\n", "tenants/acme.json": document(true) },
  );
  scripts = mkdtempSync(join(tmpdir(), "tmes-command-"));
  const tmes = join(scripts, "tmes.mjs");
  const start = `import { spawnSync } from "node:child_process";
const args = [...${JSON.stringify(command)}, ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 2;\n`;
  writeFileSync(tmes, start);
  inputs = { tmes, paths: "tenants" };
});
afterAll(() => {
  here.stop();
  rmSync(scripts, { recursive: true, force: true });
});

const event = () => ({
  event: "pull_request",
  payload: { number: 12, pull_request: pull({ number: 12, head: here.commits.head }) },
});

it("blocks by the base's policy, whatever the head's says", async () => {
  const judged = await here.judge({ ...event(), inputs });
  expect(judged, judged.log).toMatchObject({ code: 1, outputs: { result: "fail" } });
  expect(Number(judged.outputs["errors"])).toBeGreaterThan(0);
  const [comment] = here.state.comments;
  expect(comment?.body).toContain("virtual-analyzer-off");
  expect(comment?.body).toContain("eu-privacy");
  expect(here.state.checkRuns).toMatchObject([{ conclusion: "failure" }]);
  const annotations = JSON.stringify(here.state.checkRuns[0]?.output);
  expect(annotations).toContain('"path":"tenants/acme.json"');
  expect(JSON.stringify(here.state.sarifs[0]?.sarif)).toContain("virtual-analyzer-off");
});

it("judges what was handed over beside what the base handed over", async () => {
  const { base, head } = here.commits;
  const artifact = { name: "plans", run: 3000 };
  here.state.pushes = [{ id: 2900, head_sha: base }];
  here.state.artifacts = [
    { ...artifact, id: 1, run: 2900, head: base, zip: await zip({ "acme.json": document(false) }) },
    { ...artifact, id: 2, head, zip: await zip({ "acme.json": document(true) }) },
  ];
  const judged = await here.judge({ ...event(), inputs: { ...inputs, paths: "", artifact: "plans" } });
  expect(judged, judged.log).toMatchObject({ code: 1, outputs: { result: "fail" } });
  expect(here.state.comments).toHaveLength(1);
  // It has its own name, so GitHub cannot show an annotation in it.
  expect(here.state.comments[0]?.body).toMatch(/`acme\.json:\d+:\d+`/);
  expect(here.state.checkRuns.at(-1)?.output).toMatchObject({ annotations: [] });
});
