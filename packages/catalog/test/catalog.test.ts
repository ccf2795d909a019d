/** The catalog is consistent with itself. */
import { describe, expect, it } from "vitest";
import {
  adequacyDecisions,
  dataItemById,
  defaultRuleData,
  defaultRulesOf,
  formatPath,
  jurisdictionGroups,
  jurisdictions,
  kindById,
  kinds,
  moduleById,
  modules,
  retention,
  settingOf,
  siteById,
  sites,
  sources,
  validateDocument,
  validateSettings,
  type Setting,
} from "../src/index.ts";
import { formatPatterns } from "../src/formats.ts";

const settings = kinds.flatMap((kind) =>
  kind.settings.map((setting) => ({ kind, setting, name: `${kind.id}: ${setting.path}` })),
);

const unique = (values: readonly string[]): void => {
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
};

describe("ids", () => {
  it("are unique", () => {
    unique(kinds.map((kind) => kind.id));
    unique(kinds.map((kind) => kind.construct));
    unique(modules.map((module) => module.id));
    unique(modules.flatMap((module) => module.dataItems.map((item) => item.id)));
    unique(sites.map((site) => site.id));
    unique(settings.map(({ name }) => name));
  });

  it("of kinds make the names of their constructs", () => {
    for (const kind of kinds) {
      const name = kind.id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
      expect(kind.construct).toBe(`Tmes${name}`);
    }
  });

  it("of data items start with their module's", () => {
    for (const module of modules)
      for (const item of module.dataItems) expect(item.id).toMatch(new RegExp(`^${module.id}/[a-z0-9-]+$`));
  });
});

describe("kinds and modules", () => {
  it("name each other", () => {
    for (const module of modules) {
      expect(module.kinds.length, module.id).toBeGreaterThan(0);
      expect([...module.kinds].sort(), module.id).toEqual(
        kinds
          .filter((kind) => kind.modules.includes(module.id))
          .map((kind) => kind.id)
          .sort(),
      );
    }
    for (const kind of kinds) for (const id of kind.modules) expect(moduleById(id), id).toBeDefined();
  });

  it("agree on the modules of settings", () => {
    for (const { kind, setting, name } of settings)
      if (setting.module !== undefined) expect(kind.modules, name).toContain(setting.module);
  });

  it("let every data item flow because of a setting, except those that cannot be stopped", () => {
    const flowing = new Set(settings.flatMap(({ setting }) => setting.sends?.items ?? []));
    const silent = modules
      .flatMap((module) => module.dataItems.map((item) => item.id))
      .filter((id) => !flowing.has(id));
    expect(silent).toEqual([
      "provisioning/company",
      "provisioning/contact",
      "domains/domain-names",
      "domains/inbound-servers",
      "domains/outbound-servers",
      "high-profile-users/group-names",
      "syslog/server-addresses",
    ]);
  });
});

describe("settings", () => {
  it("have at most one list of records in their path", () => {
    for (const { setting, name } of settings) {
      expect(setting.path.split("[*]").length - 1, name).toBeLessThanOrEqual(1);
      expect(setting.path, name).toMatch(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*(\[\*\]\.[a-z][A-Za-z0-9]*)?$/);
    }
  });

  it("inside records follow the list they are in", () => {
    for (const { kind, setting, name } of settings) {
      if (!setting.path.includes("[*]")) continue;
      expect(settingOf(kind.id, setting.path.split("[*]")[0] ?? "")?.type.type, name).toBe("records");
    }
  });

  it("are never at once a value and a group of others", () => {
    for (const { kind, setting, name } of settings) {
      expect(
        kind.settings.some((other) => other.path.startsWith(`${setting.path}.`)),
        name,
      ).toBe(false);
    }
  });

  it("require settings of the same kind, with values those can have", () => {
    for (const { kind, setting, name } of settings) {
      const type = setting.type.type === "enum" ? setting.type : undefined;
      const requirements = [...(setting.requires ?? []), ...Object.values(type?.valueRequires ?? {}).flat()];
      for (const { path, in: values } of requirements) {
        const controller = kind.settings.find((each) => each.path === path);
        expect(controller, `${name} requires ${path}`).toBeDefined();
        expect(path, name).not.toContain("[*]");
        expect(values.length, name).toBeGreaterThan(0);
        for (const value of values) {
          if (controller?.type.type === "enum") expect(controller.type.values, name).toContain(value);
          else expect([controller?.type.type, typeof value], name).toEqual(["boolean", "boolean"]);
        }
      }
    }
  });

  it("name all their conditions, not only the next", () => {
    for (const { kind, setting, name } of settings) {
      const own = (setting.requires ?? []).map((each) => each.path);
      for (const path of own)
        for (const further of settingOf(kind.id, path)?.requires ?? []) expect(own, name).toContain(further.path);
    }
    expect(settingOf("virus-rule", "virtualAnalyzer.macroFiles")?.requires).toEqual([
      { path: "direction", in: ["inbound"] },
      { path: "virtualAnalyzer.enabled", in: [true] },
    ]);
  });

  it("have documented defaults of their own type", () => {
    for (const { kind, setting, name } of settings) {
      if (setting.documentedDefault === undefined) continue;
      expect(validateSettings(kind.id, nested(setting, setting.documentedDefault.value)), name).toEqual([]);
    }
  });

  it("send data items that exist, at values they can have", () => {
    for (const { kind, setting, name } of settings) {
      for (const id of setting.sends?.items ?? []) expect(dataItemById(id), `${name} sends ${id}`).toBeDefined();
      for (const value of setting.sends?.when ?? [])
        expect(validateSettings(kind.id, nested(setting, value)), name).toEqual([]);
    }
  });

  it("have labels only for values they have", () => {
    for (const { setting, name } of settings) {
      const scalar = setting.type.type === "list" ? setting.type.of : setting.type;
      if (scalar.type !== "enum") continue;
      unique(scalar.values);
      for (const value of Object.keys(scalar.labels ?? {})) expect(scalar.values, name).toContain(value);
      for (const value of Object.keys(scalar.valueRequires ?? {})) expect(scalar.values, name).toContain(value);
    }
  });

  it("say what they do in a sentence, and whence it is known", () => {
    for (const { setting, name } of settings) {
      expect(setting.description, name).toMatch(/^[A-Z`“].*[.!?)]$/u);
      expect(setting.sources.length, name).toBeGreaterThan(0);
      for (const text of [setting.description, setting.uncertain ?? ""]) expect(text, name).not.toMatch(/\n|\*\//);
    }
  });

  it("that take addresses are marked personal", () => {
    const formats = ["reference", "address-pattern", "address-pattern-or-reference"];
    for (const { setting, name } of settings) {
      const scalar = setting.type.type === "list" ? setting.type.of : setting.type;
      if (scalar.type === "string" && scalar.format !== undefined && formats.includes(scalar.format))
        expect(setting.personal, name).not.toBe("none");
    }
  });

  it("of practices are booleans without a console label", () => {
    for (const { kind, setting, name } of settings) {
      if (kind.nature !== "practice" || kind.id === "tenant") continue;
      expect([setting.type.type, setting.label], name).toEqual(["boolean", null]);
    }
  });
});

describe("console defaults", () => {
  it("are matched by settings and values their kind has", () => {
    for (const kind of kinds) {
      if (kind.presence.type !== "many") continue;
      for (const { match, name } of kind.presence.consoleDefaults) {
        expect(match.length, name).toBeGreaterThan(0);
        for (const { path, equals } of match) {
          const setting = settingOf(kind.id, path);
          expect(setting, `${kind.id}: ${path}`).toBeDefined();
          if (setting !== undefined) expect(validateSettings(kind.id, nested(setting, equals)), name).toEqual([]);
        }
      }
    }
  });
});

describe("default rules", () => {
  it("are known by settings their kind has", () => {
    for (const kind of kinds) {
      for (const { name, settings: known } of defaultRuleData(kind))
        expect(validateSettings(kind.id, known), name).toEqual([]);
    }
  });

  it("are stood for by items that name one of their kind", () => {
    const named = (name: unknown, kind = "virus-rule") =>
      validateDocument({
        apiVersion: "tmes/v1",
        tenant: { name: "acme" },
        items: [{ kind, name: kind === "logs" ? "settings" : "a", default: name }],
      }).map(({ path, code }) => `${formatPath(path)} ${code}`);
    expect(named("Organization: Virus")).toEqual([]);
    expect(named("example.com: Outbound - Virus")).toEqual([]);
    expect(named(null)).toEqual([]);
    expect(named("Organization: Spam or Phish")).toEqual(["items[0].default bad-format"]);
    expect(named("Acme Ltd: Organization: Virus")).toEqual(["items[0].default bad-format"]);
    expect(named(7)).toEqual(["items[0].default wrong-type"]);
    expect(named("Organization: Virus", "logs")).toEqual(["items[0].default unknown-key"]);
  });
});

describe("sources", () => {
  it("are web pages", () => {
    for (const [key, source] of Object.entries(sources)) {
      expect(new URL(source.url).protocol, key).toMatch(/^https?:$/);
      expect(source.title.length, key).toBeGreaterThan(10);
    }
  });

  it("are all cited", () => {
    const cited = new Set<string>([
      ...kinds.flatMap((kind) => [...kind.sources, ...(kind.beyondControl ?? []).map((each) => each.source)]),
      ...kinds.flatMap((kind) =>
        kind.presence.type === "many" ? kind.presence.consoleDefaults.map((each) => each.source) : [],
      ),
      ...kinds.flatMap((kind) => defaultRulesOf(kind).map((each) => each.source)),
      ...settings.flatMap(({ setting }) => setting.sources),
      ...modules.flatMap((module) => module.later.map((each) => each.source)),
      ...retention.map((each) => each.source),
      ...sites.flatMap((site) => site.sources),
      ...adequacyDecisions.map(({ source }) => source),
    ]);
    const elsewhere = ["ISO-3166", "EU-MEMBERS", "EEA-MEMBERS", "EU-OUTERMOST-REGIONS", "CEGP-LIMITS"];
    expect(Object.keys(sources).filter((key) => !cited.has(key) && !elsewhere.includes(key))).toEqual([]);
  });
});

describe("retention", () => {
  it("keeps the figures of each version separate", () => {
    const days = (id: string) => retention.filter((each) => each.id === id).map((each) => [each.version, each.days]);
    expect(days("policy-event-log")).toEqual([
      ["2018-08-02", 30],
      ["2021-09-09", 90],
      ["2025-12-09", 180],
    ]);
    expect(days("mail-tracking-log")).toEqual([
      ["2018-08-02", 90],
      ["2021-09-09", 90],
      ["2025-12-09", 180],
    ]);
    expect(days("audit-log")).toEqual([
      ["2018-08-02", 365],
      ["2021-09-09", 180],
      ["2025-12-09", 180],
    ]);
    expect(days("quarantine").map(([, count]) => count)).toEqual([30, 30, 30]);
    unique(retention.map((each) => `${each.id} ${each.version}`));
  });

  it("has the notice's own figures in the modules", () => {
    expect(modules.flatMap((module) => module.retention)).toEqual(
      retention.filter((each) => each.version === "2018-08-02"),
    );
  });
});

describe("sites", () => {
  it("lets the sandbox leave the country for Australia and New Zealand only", () => {
    const leaving = sites
      .filter((site) => site.sandbox?.jurisdiction !== site.dataCentre?.jurisdiction)
      .map((site) => site.id);
    expect(leaving).toEqual(["anz"]);
    expect(siteById("anz")?.sandbox).toEqual({ place: "Northern Virginia", jurisdiction: "US" });
  });

  it("does not guess where the British site stands", () => {
    expect(siteById("uk")).toMatchObject({ dataCentre: null, sandbox: null, spfInclude: null });
    expect(siteById("uk")?.uncertain).toBeDefined();
  });

  it("has jurisdictions that exist", () => {
    for (const { dataCentre, sandbox } of sites) {
      for (const place of [dataCentre, sandbox])
        if (place !== null) expect(jurisdictions).toHaveProperty(place.jurisdiction);
    }
  });
});

describe("jurisdictions", () => {
  it("are the 249 of ISO 3166-1, in order", () => {
    const codes = Object.keys(jurisdictions);
    expect(codes).toHaveLength(249);
    expect(codes).toEqual([...codes].sort());
    for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/);
  });

  it("are grouped as the Union's 27 and the Area's 30", () => {
    expect(jurisdictionGroups.EU).toHaveLength(27 + 7);
    expect(jurisdictionGroups.EEA).toHaveLength(30 + 7);
    expect(jurisdictionGroups.EEA).toEqual(expect.arrayContaining(["AX", "GF", "GP", "MF", "MQ", "RE", "YT"]));
    for (const code of ["BL", "PM", "WF", "PF", "NC", "TF", "GL", "FO", "AW", "CW", "SX", "BQ", "SJ", "GI"])
      expect(jurisdictionGroups.EEA).not.toContain(code);
    unique(jurisdictionGroups.EEA);
    for (const code of jurisdictionGroups.EU) expect(jurisdictionGroups.EEA).toContain(code);
    for (const code of jurisdictionGroups.EEA) expect(jurisdictions).toHaveProperty(code);
  });
});

describe("look-ups", () => {
  it("find kinds and data items by id", () => {
    expect(kindById("virus-rule")?.construct).toBe("TmesVirusRule");
    expect(dataItemById("quarantine/messages")?.module.id).toBe("quarantine");
  });
});

describe("formats", () => {
  // What needs steps by the square of the length would keep the test busy for minutes.
  it("come to an end on long input", () => {
    const long = [
      "a".repeat(100_000),
      "a.".repeat(50_000),
      "a-".repeat(50_000),
      "1.".repeat(50_000),
      ":".repeat(100_000),
      `group:${" a".repeat(50_000)}`,
    ];
    for (const pattern of Object.values(formatPatterns)) {
      const shape = new RegExp(pattern, "u");
      for (const text of long) expect(shape.test(text), pattern.slice(0, 60)).toBeTypeOf("boolean");
    }
  });
});

/** Settings in which only this one is declared. */
function nested(setting: Setting, value: unknown): unknown {
  return setting.path.split(".").reduceRight<unknown>((inner, step) => {
    if (!step.endsWith("[*]")) return { [step]: inner };
    return { [step.slice(0, -3)]: [inner] };
  }, value);
}

describe("adequacy decisions", () => {
  it("are about jurisdictions outside of the European Economic Area, one each", () => {
    const codes = adequacyDecisions.map(({ jurisdiction }) => jurisdiction);
    unique(codes);
    for (const code of codes) {
      expect(jurisdictions).toHaveProperty(code);
      expect(jurisdictionGroups.EEA).not.toContain(code);
    }
    for (const { until } of adequacyDecisions) if (until !== undefined) expect(until).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("are none for Australia, Singapore, India and the United Arab Emirates", () => {
    for (const code of ["AU", "SG", "IN", "AE"])
      expect(adequacyDecisions.map(({ jurisdiction }) => jurisdiction)).not.toContain(code);
  });
});
