/**
 * Packs do not contradict themselves or each other: for each of them there is a tenant (test/packs/<id>.yaml) on which
 * every rule of the pack, with the pack's parameters, has nothing to say and nothing it could not decide; and one of these
 * tenants satisfies all packs.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateDocument } from "@tmes-as-code/catalog";
import type { JsonValue } from "@tmes-as-code/opa";
import { sample } from "@tmes-as-code/testing/runs";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { built, folder, opa, type Answer, type TenantDocument } from "./bundle.ts";

const scratch = mkdtempSync(join(tmpdir(), "tmes-policies-"));
writeFileSync(join(scratch, "bundle.tar.gz"), built.plain());
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

const ids = Object.keys(built.packs);

/** Decisions that only the organisation can make: which servers may receive logs, which services are excluded. */
const decided: Readonly<Record<string, Readonly<Record<string, JsonValue>>>> = {
  "syslog-approved-destinations": { destinations: ["siem.acme.example"] },
  "time-of-click-exclusions": { whistleblower: ["speak-up.acme.example"] },
};
const siem: TenantDocument["items"][number] = {
  kind: "syslog-server",
  name: "siem",
  settings: { address: "siem.acme.example", port: 6514, protocol: "tls", tlsAuthentication: true },
};

function witness(id: string): TenantDocument {
  return parse(readFileSync(join(folder, "test", "packs", `${id}.yaml`), "utf8")) as TenantDocument;
}

/** Every verdict of a pack's rules on each of the tenants. */
function judged(
  pack: string,
  documents: readonly TenantDocument[],
  more: Readonly<Record<string, Readonly<Record<string, JsonValue>>>> = {},
): readonly (readonly Answer[])[] {
  const rules = Object.entries(built.packs[pack]?.rules ?? {});
  const config = {
    rules: Object.fromEntries(rules.map(([rule, { severity }]) => [rule, { severity }])),
    parameters: Object.fromEntries(rules.map(([rule, given]) => [rule, { ...given.parameters, ...more[rule] }])),
    today: "2026-11-24",
  };
  const { value } = opa.evaluate({
    query: `[answers | some document in input; answers := data.tmes.adapters.document.verdicts with input as document with data.tmes.config as ${JSON.stringify(config)}]`,
    input: documents as unknown as JsonValue,
    paths: ["bundle.tar.gz"],
    cwd: scratch,
    bundle: true,
  });
  return value as unknown as readonly (readonly Answer[])[];
}

/** What a pack would say of a tenant. */
function amiss(answers: readonly Answer[]): readonly Partial<Answer>[] {
  return answers
    .filter(({ verdict }) => verdict === "fail" || verdict === "undetermined")
    .map(({ rule, item, verdict, findings, unknown }) => ({
      rule,
      ...(item ? { item } : {}),
      verdict,
      findings,
      unknown,
    }));
}

/** A tenant that gives up as much as any pack asks for, and keeps what any pack wants kept. */
const common = "strict";

/** By pack, what it says of its own tenant and of the one that satisfies all packs. */
const said = new Map(ids.map((pack) => [pack, judged(pack, [witness(pack), witness(common)])]));

describe.each(ids)("%s", (id) => {
  it("is shown on a valid document", () => {
    expect(validateDocument(witness(id))).toEqual([]);
  });

  it("has a tenant that satisfies all its rules at once", () => {
    const [answers = []] = said.get(id) ?? [];
    expect(answers.length).toBeGreaterThan(10);
    expect(amiss(answers)).toEqual([]);
  });

  it("has a tenant that meets all its rules, where the organisation has decided what is its own to decide", () => {
    const document = { ...witness(id), items: [...witness(id).items, siem] };
    const answers = judged(id, [document], decided).flat();
    expect(amiss(answers)).toEqual([]);
    expect([...new Set(answers.map(({ rule }) => rule))].sort()).toEqual(
      Object.keys(built.packs[id]?.rules ?? {}).sort(),
    );
  });
});

it("has no two packs that contradict each other: one tenant satisfies them all", () => {
  expect(ids.flatMap((pack) => amiss(said.get(pack)?.[1] ?? []))).toEqual([]);
});

describe("decisions that pull in opposite directions (docs/guides/packs.md)", () => {
  interface Variant {
    readonly tenant?: Readonly<Record<string, JsonValue>>;
    readonly items?: Readonly<Record<string, Readonly<Record<string, JsonValue>>>>;
  }

  /** The tenant that satisfies all packs, with other settings of single pages. */
  const variant = ({ tenant = {}, items = {} }: Variant): TenantDocument => {
    const document = witness(common);
    return {
      ...document,
      tenant: { ...document.tenant, ...tenant },
      items: document.items.map((item) => ({ ...item, settings: items[item.kind] ?? item.settings })),
    };
  };
  const passing = (variants: readonly Variant[], parameters: Parameters<typeof judged>[2]): readonly Variant[] => {
    const answers = judged("all", variants.map(variant), parameters);
    return variants.filter((_, index) => amiss(answers[index] ?? []).length === 0);
  };

  const synchronized = { enabled: true, groups: true, validRecipients: true, aliases: false };
  const people: readonly Variant[] = [0, 9].flatMap((count) =>
    [
      { source: "custom", customCount: count, customEmailAddresses: false },
      { source: "directory", directoryCount: count, groups: ["executives"] },
    ].flatMap((users) =>
      [{ enabled: false }, { ...synchronized, groups: false }, synchronized].map((synchronization) => ({
        items: { "high-profile-users": users, "directory-synchronization": synchronization },
      })),
    ),
  );

  const decisions: readonly [string, () => void][] = [
    [
      "no names from the directory, and high profile users from nowhere else: a tenant without any passes",
      () => {
        const parameters = {
          "directory-sync-minimal": { withoutNames: true },
          "high-profile-users-minimal": { sources: ["directory"] },
        };
        expect(passing(people, parameters).map(({ items }) => items?.["high-profile-users"])).toEqual([
          { source: "custom", customCount: 0, customEmailAddresses: false },
        ]);
        expect(passing(people, {}).length).toBeGreaterThan(1);
      },
    ],

    [
      "a shorter retention than any that is published: no notice version passes",
      () => {
        const versions = ["2018-08-02", "2021-09-09"].map((noticeVersion) => ({ tenant: { noticeVersion } }));
        expect(passing(versions, { "retention-within-limit": { limits: { "policy-event-log": 29 } } })).toEqual([]);
        expect(passing(versions, {})).toEqual(versions);
      },
    ],

    [
      "service from a country without a site: no site passes",
      () => {
        const sites = ["us", "eu", "anz", "jp", "sg", "in", "uae", "uk"].map((site) => ({
          tenant: { site, dataSubjects: ["CH"] },
        }));
        expect(passing(sites, { "site-matches-data-subjects": { servedFrom: { CH: ["CH"] } } })).toEqual([]);
        expect(passing(sites, {}).length).toBeGreaterThan(0);
      },
    ],
  ];
  it.each(sample(decisions, 1))("%s", (_, judge) => {
    judge();
  });
});
