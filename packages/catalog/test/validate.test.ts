/** What validation accepts, what it rejects, and how it says so. */
import { describe, expect, it } from "vitest";
import {
  kinds,
  missingSettings,
  problemHint,
  problemText,
  readDocument,
  readItem,
  validateDocument,
  validateName,
  validateSettings,
  type ProblemCode,
} from "../src/index.ts";

const inbound = { direction: "inbound", enabled: true, level: "organization" };
const many = (count: number, value: unknown): unknown[] => Array.from({ length: count }, () => value);

/** Kind, settings, and the one problem: code and path; none for accepted settings. */
const cases: readonly (readonly [what: string, kind: string, settings: unknown, code?: ProblemCode, path?: string])[] =
  [
    ["nothing said", "virus-rule", {}],
    ["what is undefined is not said", "virus-rule", { enabled: undefined }],
    [
      "a whole rule",
      "virus-rule",
      {
        ...inbound,
        predictiveMachineLearning: { enabled: true, feedback: false },
        virtualAnalyzer: { enabled: false },
      },
    ],
    ["an unknown kind", "virusrule", {}, "unknown-kind", ""],
    ["settings that are a list", "virus-rule", [], "wrong-type", ""],
    ["settings that are null", "virus-rule", null, "wrong-type", ""],
    ["an unknown setting", "virus-rule", { colour: "red" }, "unknown-setting", "colour"],
    [
      "a slip in a group's name",
      "virus-rule",
      { virtualAnalyser: { enabled: true } },
      "unknown-setting",
      "virtualAnalyser",
    ],
    ["a slip below", "virus-rule", { virtualAnalyzer: { enable: true } }, "unknown-setting", "virtualAnalyzer.enable"],
    [
      "a dotted path as a name",
      "virus-rule",
      { "virtualAnalyzer.enabled": true },
      "unknown-setting",
      "virtualAnalyzer.enabled",
    ],
    ["a name of Object's", "virus-rule", { toString: true }, "unknown-setting", "toString"],
    ["an own __proto__", "virus-rule", JSON.parse('{"__proto__": {"enabled": true}}'), "unknown-setting", "__proto__"],
    ["a group that is a value", "virus-rule", { virtualAnalyzer: true }, "wrong-type", "virtualAnalyzer"],
    ["a value that is a group", "virus-rule", { enabled: { yes: true } }, "wrong-type", "enabled"],
    ["true as text", "virus-rule", { enabled: "true" }, "wrong-type", "enabled"],
    ["one for true", "virus-rule", { enabled: 1 }, "wrong-type", "enabled"],
    ["null for a value", "virus-rule", { enabled: null, virtualAnalyzer: null, recipients: null }],
    ["null in a list", "virus-rule", { recipients: [null] }, "wrong-type", "recipients.0"],
    ["null for a list's member", "virus-rule", { exceptions: [{ sender: null }] }],
    ["a value no closed enum has", "virus-rule", { direction: "in" }, "not-allowed", "direction"],
    ["the wrong case of a value", "tenant", { site: "EU" }, "not-allowed", "site"],
    ["a number for a word", "tenant", { edition: 1 }, "wrong-type", "edition"],
    ["another value of an open enum", "virus-rule", { virtualAnalyzer: { securityLevel: "moderate" } }],
    ["an empty word for an open enum", "syslog-server", { protocol: "" }, "too-short", "protocol"],
    ["an endless word for an open enum", "syslog-server", { protocol: "x".repeat(257) }, "too-long", "protocol"],
    ["a port", "syslog-server", { port: 6514 }],
    ["a port as text", "syslog-server", { port: "6514" }, "wrong-type", "port"],
    ["port 0", "syslog-server", { port: 0 }, "out-of-range", "port"],
    ["port 65536", "syslog-server", { port: 65536 }, "out-of-range", "port"],
    ["half a port", "syslog-server", { port: 6514.5 }, "wrong-type", "port"],
    ["no number for a port", "syslog-server", { port: Number.NaN }, "wrong-type", "port"],
    ["level 0 of the Quick IP List", "ip-reputation", { quickIpList: { level: 0 } }],
    [
      "level 5 of the Quick IP List",
      "ip-reputation",
      { quickIpList: { level: 5 } },
      "out-of-range",
      "quickIpList.level",
    ],
    ["501 high profile users", "high-profile-users", { source: "custom", customCount: 501 }],
    ["a negative count", "high-profile-users", { source: "custom", customCount: -1 }, "out-of-range", "customCount"],
    ["a list for a value", "virus-rule", { enabled: [true] }, "wrong-type", "enabled"],
    ["a value for a list", "virus-rule", { recipients: "*@example.com" }, "wrong-type", "recipients"],
    ["an address pattern", "virus-rule", { recipients: ["*@example.com", "office@example.com"] }],
    [
      "groups and words",
      "virus-rule",
      { recipients: ["group:Domain Users", "address-group:press", "domain:example.com", "anyone", "my-organization"] },
    ],
    ["a person's name", "virus-rule", { recipients: ["anyone", "Jane Doe"] }, "bad-format", "recipients.1"],
    ["a number in a list of texts", "virus-rule", { recipients: [7] }, "wrong-type", "recipients.0"],
    ["an exception", "virus-rule", { exceptions: [{ sender: "anyone", recipient: "group:works-council" }] }],
    ["an exception that is text", "virus-rule", { exceptions: ["anyone"] }, "wrong-type", "exceptions.0"],
    [
      "a slip in the second exception",
      "virus-rule",
      { exceptions: [{}, { sendr: "anyone" }] },
      "unknown-setting",
      "exceptions.1.sendr",
    ],
    [
      "a bad part of an exception",
      "virus-rule",
      { exceptions: [{ sender: "two words" }] },
      "bad-format",
      "exceptions.0.sender",
    ],
    ["exceptions that are one object", "virus-rule", { exceptions: { sender: "anyone" } }, "wrong-type", "exceptions"],
    ["101 keywords", "url-keyword-exceptions", { keywords: many(101, "abc") }, "too-many", "keywords"],
    ["100 keywords", "url-keyword-exceptions", { keywords: many(100, "abc") }],
    ["a short keyword", "url-keyword-exceptions", { keywords: ["ab"] }, "bad-format", "keywords.0"],
    ["a keyword with a hyphen", "url-keyword-exceptions", { keywords: ["sign-up"] }, "bad-format", "keywords.0"],
    ["no data subjects", "tenant", { dataSubjects: [] }, "too-few", "dataSubjects"],
    ["data subjects", "tenant", { dataSubjects: ["DE", "FR", "GB"] }],
    ["UK for GB", "tenant", { dataSubjects: ["UK"] }, "bad-format", "dataSubjects.0"],
    ["a group of countries", "tenant", { dataSubjects: ["EU"] }, "bad-format", "dataSubjects.0"],
    ["labels", "tenant", { labels: { team: "platform" } }],
    ["a label that is a number", "tenant", { labels: { team: 7 } }, "wrong-type", "labels.team"],
    ["labels in a list", "tenant", { labels: ["team"] }, "wrong-type", "labels"],
    ["a host name", "syslog-server", { address: "siem.example.com" }],
    ["an IPv4 address", "syslog-server", { address: "192.0.2.7" }],
    ["an IPv6 address", "syslog-server", { address: "2001:db8::7" }],
    ["an address out of range", "syslog-server", { address: "192.0.2.256" }, "bad-format", "address"],
    ["a URL for a host", "syslog-server", { address: "https://siem.example.com" }, "bad-format", "address"],
    ["a host in capitals", "syslog-server", { address: "SIEM.example.com" }, "bad-format", "address"],
    ["a host with a dot too many", "syslog-server", { address: "siem..example.com" }, "bad-format", "address"],
    ["a network", "ip-reputation", { approved: { addresses: ["192.0.2.0/24"] } }],
    [
      "too long a prefix",
      "ip-reputation",
      { approved: { addresses: ["192.0.2.0/33"] } },
      "bad-format",
      "approved.addresses.0",
    ],
    [
      "a reserved header",
      "virus-rule",
      { actions: { modify: { xHeader: { name: "X-TM-Mine" } } } },
      "bad-format",
      "actions.modify.xHeader.name",
    ],
    ["a header", "virus-rule", { actions: { modify: { xHeader: { enabled: true, name: "X-Mine", value: "seen" } } } }],
    [
      "feedback without Predictive Machine Learning",
      "virus-rule",
      { predictiveMachineLearning: { enabled: false, feedback: true } },
    ],
    [
      "feedback off without Predictive Machine Learning",
      "virus-rule",
      { predictiveMachineLearning: { enabled: false, feedback: false } },
    ],
    ["feedback while the switch is not declared", "virus-rule", { predictiveMachineLearning: { feedback: true } }],
    [
      "the sandbox on an outbound rule",
      "virus-rule",
      { direction: "outbound", virtualAnalyzer: { enabled: true } },
      "not-available",
      "virtualAnalyzer.enabled",
    ],
    [
      "the sandbox off on an outbound rule",
      "virus-rule",
      { direction: "outbound", virtualAnalyzer: { enabled: false } },
    ],
    [
      "macro files on an outbound rule",
      "virus-rule",
      { direction: "outbound", virtualAnalyzer: { macroFiles: true } },
      "not-available",
      "virtualAnalyzer.macroFiles",
    ],
    ["a level without the sandbox", "virus-rule", { virtualAnalyzer: { enabled: false, securityLevel: "low" } }],
    [
      "Time-of-Click on an outbound rule",
      "spam-rule",
      { direction: "outbound", webReputation: { enabled: true, timeOfClick: { enabled: true } } },
      "not-available",
      "webReputation.timeOfClick.enabled",
    ],
    [
      "Time-of-Click without Web Reputation",
      "spam-rule",
      { direction: "inbound", webReputation: { enabled: false, timeOfClick: { enabled: true } } },
    ],
    [
      "a scope without Time-of-Click",
      "spam-rule",
      { webReputation: { timeOfClick: { enabled: false, scope: "all" } } },
    ],
    [
      "graymail on an outbound rule",
      "spam-rule",
      { direction: "outbound", graymail: { enabled: true } },
      "not-available",
      "graymail.enabled",
    ],
    [
      "TLS authentication over plain TCP",
      "syslog-server",
      { protocol: "tcp", tlsAuthentication: true },
      "not-available",
      "tlsAuthentication",
    ],
    ["no TLS authentication over plain TCP", "syslog-server", { protocol: "tcp", tlsAuthentication: false }],
    ["a profile of logs that stay", "syslog-forwarding", { auditLogs: { forward: false, profile: "siem" } }],
    [
      "groups of a list of one's own",
      "high-profile-users",
      { source: "custom", groups: ["group:Board"] },
      "not-available",
      "groups",
    ],
    ["no groups of a list of one's own", "high-profile-users", { source: "custom", groups: [] }, "too-few", "groups"],
    [
      "copies of a quarantined message",
      "spam-rule",
      { actions: { intercept: "quarantine", monitor: { bcc: true } } },
      "not-available",
      "actions.monitor.bcc",
    ],
    [
      "redirection without redirection",
      "spam-rule",
      { actions: { intercept: "delete", changeRecipient: { recipients: ["soc@example.com"] } } },
      "not-available",
      "actions.changeRecipient.recipients",
    ],
    [
      "encryption of incoming mail",
      "dlp-rule",
      { direction: "inbound", actions: { intercept: "do-not-intercept", encryptEmail: true } },
      "not-available",
      "actions.encryptEmail",
    ],
    [
      "MTA-STS for incoming mail",
      "tls-peer",
      { direction: "inbound", securityLevel: "mta-sts" },
      "value-not-available",
      "securityLevel",
    ],
    ["MTA-STS for outgoing mail", "tls-peer", { direction: "outbound", securityLevel: "mta-sts", dailyReports: true }],
    [
      "reports to a peer with plain TLS",
      "tls-peer",
      { direction: "outbound", securityLevel: "mandatory", dailyReports: true },
      "not-available",
      "dailyReports",
    ],
    ["the default peer", "tls-peer", { managedDomain: "default", peer: "default" }],
    ["a peer in capitals", "tls-peer", { peer: "Example.com" }, "bad-format", "peer"],
    [
      "a direction on a rule that has none",
      "correlated-intelligence-rule",
      { direction: "inbound" },
      "unknown-setting",
      "direction",
    ],
    ["256 templates", "dlp-rule", { templates: many(256, "IBAN") }, "too-many", "templates"],
    ["an empty list of templates", "dlp-rule", { templates: [] }, "too-few", "templates"],
    [
      "101 mail servers",
      "domain",
      { inboundServers: many(101, { host: "mx.example.com" }) },
      "too-many",
      "inboundServers",
    ],
    [
      "an approved sender",
      "sender-filter",
      { approvedSenders: [{ sender: "*@*.example.com", recipient: "my-organization" }] },
    ],
    [
      "every sender at once",
      "sender-filter",
      { approvedSenders: [{ sender: "*@*" }] },
      "bad-format",
      "approvedSenders.0.sender",
    ],
    ["151 MB", "message-size", { maximumMegabytes: 151 }, "out-of-range", "maximumMegabytes"],
  ];

describe("settings", () => {
  for (const [what, kind, settings, code, path] of cases) {
    it(what, () => {
      const problems = validateSettings(kind, settings).map((problem) => [problem.code, problem.path.join(".")]);
      expect(problems).toEqual(code === undefined ? [] : [[code, path]]);
    });
  }

  it("reports all that is wrong, in the order it is written", () => {
    const problems = validateSettings("virus-rule", {
      enabled: "yes",
      order: 0,
      level: "everyone",
      recipients: ["a b"],
    });
    expect(problems.map((problem) => problem.path.join("."))).toEqual(["enabled", "order", "level", "recipients.0"]);
  });

  it("explains what is meant", () => {
    expect(validateSettings("virus-rule", { enabled: "true" })).toEqual([
      {
        path: ["enabled"],
        code: "wrong-type",
        expected: { is: "value", type: { type: "boolean" } },
        found: { is: "shown-text", value: "true" },
        meant: "true",
      },
    ]);
    expect(validateSettings("syslog-server", { port: "25" })[0]).toMatchObject({ meant: "25" });
    expect(validateSettings("virus-rule", { virtualAnalyser: {} })[0]).toMatchObject({ meant: "virtualAnalyzer" });
    expect(validateSettings("virus-rule", { "virtualAnalyzer.enabled": true })[0]).toMatchObject({
      meant: "virtualAnalyzer.enabled",
    });
    expect(validateSettings("tenant", { site: "EU" })[0]).toMatchObject({ meant: "eu" });
    expect(validateSettings("tenant", { dataSubjects: ["UK"] })[0]).toMatchObject({ meant: "GB" });
    expect(validateSettings("spam-rule", { spam: { catchRate: "Moderately low" } })[0]).toMatchObject({
      meant: "moderately-low",
    });
    expect(validateSettings("nothing-like-it", {})[0]).not.toHaveProperty("meant");
    expect(validateSettings("tls-peer", { direction: "inbound", securityLevel: "mta-sts" })[0]).toMatchObject({
      code: "value-not-available",
      controller: ["direction"],
    });
  });

  it("never repeats what may say something about a person", () => {
    const secret = "Erika Mustermann";
    for (const kind of kinds) {
      for (const setting of kind.settings) {
        if (setting.personal === "none") continue;
        const steps = setting.path.split(".");
        for (const value of [secret, [secret], { [secret]: secret }, [[secret]]]) {
          const settings = steps.reduceRight<unknown>(
            (inner, step) => (step.endsWith("[*]") ? { [step.slice(0, -3)]: [inner] } : { [step]: inner }),
            value,
          );
          for (const problem of validateSettings(kind.id, settings)) {
            expect(
              `${problemText(problem)} ${problemHint(problem) ?? ""} ${"meant" in problem ? problem.meant : ""}`,
              `${kind.id}: ${setting.path}`,
            ).not.toContain("Muster");
          }
        }
      }
    }
  });

  it("ignores values that are not known yet", () => {
    const token = "${token}";
    const isUnknown = (value: unknown) => value === token;
    const settings = {
      direction: token,
      enabled: token,
      recipients: [token],
      exceptions: [{ sender: token }],
      virtualAnalyzer: token,
      detection: { cleanable: token },
    };
    expect(validateSettings("virus-rule", settings, { isUnknown })).toEqual([]);
    expect(
      validateSettings("virus-rule", { direction: token, virtualAnalyzer: { enabled: true } }, { isUnknown }),
    ).toEqual([]);
    expect(validateSettings("virus-rule", settings).length).toBeGreaterThan(0);
  });
});

describe("missing settings", () => {
  const missing = (kind: string, settings: unknown) =>
    missingSettings(kind, settings).map((problem) => problem.path.join("."));

  it("are those required and not said", () => {
    expect(missing("virus-rule", {})).toEqual(["direction", "enabled", "level", "predictiveMachineLearning.enabled"]);
    expect(missingSettings("email-recovery", {})).toEqual([
      { path: ["enabled"], code: "missing", expected: { is: "value", type: { type: "boolean" } } },
    ]);
    expect(missing("email-recovery", { enabled: false })).toEqual([]);
  });

  it("are asked for only where they exist", () => {
    const rule = { ...inbound, predictiveMachineLearning: { enabled: false } };
    expect(missing("virus-rule", { ...rule, virtualAnalyzer: { enabled: false } })).toEqual([]);
    expect(missing("virus-rule", { ...rule, direction: "outbound" })).toEqual([]);
    expect(missing("virus-rule", { ...rule, virtualAnalyzer: { enabled: true } })).toEqual([
      "virtualAnalyzer.macroFiles",
    ]);
    expect(
      missing("virus-rule", {
        ...rule,
        virtualAnalyzer: { enabled: false },
        predictiveMachineLearning: { enabled: true },
      }),
    ).toEqual(["predictiveMachineLearning.feedback"]);
    expect(missing("syslog-server", { address: "192.0.2.7", port: 6514, protocol: "tls" })).toEqual([
      "tlsAuthentication",
    ]);
  });

  it("are found in each entry of a list", () => {
    expect(
      missing("virus-rule", {
        ...inbound,
        direction: "outbound",
        predictiveMachineLearning: { enabled: false },
        exceptions: [{ sender: "anyone" }, {}],
      }),
    ).toEqual(["exceptions.1.sender", "exceptions.0.recipient", "exceptions.1.recipient"]);
  });

  it("are not required below values that are not known yet", () => {
    expect(
      missingSettings(
        "virus-rule",
        { ...inbound, virtualAnalyzer: "?", predictiveMachineLearning: "?" },
        { isUnknown: (value) => value === "?" },
      ),
    ).toEqual([]);
  });
});

describe("names", () => {
  it.each([
    ["virus-rule", "Organization: Virus"],
    ["virus-rule", "Prüfung – außen 📎"],
    ["virus-rule", "Pru\u0308fung"],
    ["virus-rule", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"],
    ["virus-rule", "\u0915\u094d\u200d\u0937"],
    ["virus-rule", "\u{1F469}\u{1F3FD}\u200D\u{1F4BB} and \u2764\uFE0F\u200D\u{1F525}"],
    ["domain", "example.com"],
    ["domain", "xn--mller-kva.example"],
    ["logs", "settings"],
    ["tenant", "acme-eu"],
    ["syslog-server", "x".repeat(256)],
  ])("%s: %s", (kind, name) => {
    expect(validateName(kind, name)).toEqual([]);
  });

  it.each([
    ["virus-rule", "", "too-short"],
    ["virus-rule", "x".repeat(257), "too-long"],
    ["virus-rule", " Virus", "bad-format"],
    ["virus-rule", "Virus ", "bad-format"],
    ["virus-rule", "Virus\nrule", "bad-format"],
    ["virus-rule", "Virus\u0000", "bad-format"],
    ["virus-rule", "Virus\u2028rule", "bad-format"],
    ["virus-rule", "\ud800", "bad-format"],
    ["virus-rule", "Vi\u200Brus", "bad-format"],
    ["virus-rule", "Vi\u200Drus", "bad-format"],
    ["virus-rule", "Vi\u00ADrus", "bad-format"],
    ["virus-rule", "\u05e6\u05d5\u200F", "bad-format"],
    ["virus-rule", "\u0645\u200C", "bad-format"],
    ["virus-rule", "\u0645\u200C\u061C", "bad-format"],
    ["virus-rule", "\u{1F469}\u200D", "bad-format"],
    ["virus-rule", "staff\u{E0061}", "bad-format"],
    ["virus-rule", 7, "wrong-type"],
    ["virus-rule", null, "missing"],
    ["domain", "Example.com", "bad-format"],
    ["domain", "müller.example", "bad-format"],
    ["domain", "localhost", "bad-format"],
    ["domain", "192.0.2.7", "bad-format"],
    ["domain", `${"a".repeat(64)}.example`, "bad-format"],
    ["email-continuity", "all", "bad-format"],
    ["logs", "logs", "not-allowed"],
    ["no-kind", "x", "unknown-kind"],
  ] as const)("%s: not %j", (kind, name, code) => {
    expect(validateName(kind, name).map((problem) => problem.code)).toEqual([code]);
  });
});

it("refuses format characters, whichever they are", () => {
  const accepted = Array.from({ length: 0x110000 }, (_, code) => code).filter((code) => {
    const character = String.fromCodePoint(code);
    return /\p{Cf}/u.test(character) && validateName("virus-rule", `a${character}b`).length === 0;
  });
  expect(accepted).toEqual([]);
});

describe("documents", () => {
  it("compares names in normalisation form NFC", () => {
    const tenant = { name: "cafe\u0301", site: "eu", edition: "advanced", dataSubjects: ["DE"] };
    const documentOf = (...names: readonly string[]) => ({
      apiVersion: "tmes/v1",
      tenant,
      items: names.map((name) => ({ kind: "address-group", name, settings: {} })),
    });
    const { document } = readDocument(documentOf("\u212b"));
    expect([document?.tenant.name, document?.items[0]?.name]).toEqual(["caf\u00e9", "\u00c5"]);
    expect(readDocument(documentOf("\u212b", "\u00c5")).problems).toEqual([
      { path: ["items", 1], code: "duplicate", kind: "address-group", name: "\u00c5", first: ["items", 0] },
    ]);
  });

  const document = (changes: object = {}) => ({
    apiVersion: "tmes/v1",
    tenant: { name: "acme-eu", site: "eu", edition: "advanced", dataSubjects: ["DE"] },
    items: [{ kind: "virus-rule", name: "Organization: Virus", settings: inbound }],
    ...changes,
  });
  const problems = (value: unknown) =>
    validateDocument(value).map((problem) => `${problem.code} ${problem.path.join(".")}`);

  it.each([
    ["a whole document", document(), []],
    ["no items", document({ items: [] }), []],
    ["no document", null, ["wrong-type "]],
    ["a list", [], ["wrong-type "]],
    ["nothing in it", {}, ["missing apiVersion"]],
    ["a version alone", { apiVersion: "tmes/v1" }, ["missing tenant", "missing items"]],
    ["nulls for what is absent", document({ tenant: null, items: null }), ["missing tenant", "missing items"]],
    ["its schema", document({ $schema: "https://example.com/tenant-document.schema.json" }), []],
    ["a schema that is not a text", document({ $schema: 1 }), ["unknown-key $schema"]],
    ["another version", document({ apiVersion: "tmes/v2" }), ["not-allowed apiVersion"]],
    ["a name too many", document({ tenants: [] }), ["unknown-key tenants"]],
    ["a tenant without a name", document({ tenant: { site: "eu" } }), ["missing tenant.name"]],
    ["a tenant's slip", document({ tenant: { name: "a", sites: "eu" } }), ["unknown-setting tenant.sites"]],
    ["a tenant that is text", document({ tenant: "acme" }), ["wrong-type tenant"]],
    ["items by name", document({ items: {} }), ["wrong-type items"]],
    ["an item that is text", document({ items: ["virus-rule"] }), ["wrong-type items.0"]],
    ["an item without kind", document({ items: [{ name: "x", settings: {} }] }), ["missing items.0.kind"]],
    [
      "an item of no kind",
      document({ items: [{ kind: "virus", name: "x", settings: {} }] }),
      ["unknown-kind items.0.kind"],
    ],
    [
      "a tenant among the items",
      document({ items: [{ kind: "tenant", name: "x", settings: {} }] }),
      ["unknown-kind items.0.kind"],
    ],
    ["an item without name and settings", document({ items: [{ kind: "logs" }] }), ["missing items.0.name"]],
    [
      "an item's own extra",
      document({ items: [{ kind: "logs", name: "settings", settings: {}, note: "" }] }),
      ["unknown-key items.0.note"],
    ],
    [
      "two items with one key",
      document({ items: ["a", "b", "a"].map((name) => ({ kind: "notification", name, settings: {} })) }),
      ["duplicate items.2"],
    ],
    [
      "one name for two kinds",
      document({ items: ["notification", "address-group"].map((kind) => ({ kind, name: "a", settings: {} })) }),
      [],
    ],
    [
      "a slip deep below",
      document({ items: [{ kind: "logs", name: "settings", settings: { accessRestricted: 1 } }] }),
      ["wrong-type items.0.settings.accessRestricted"],
    ],
  ])("%s", (_, value, expected) => {
    expect(problems(value)).toEqual(expected);
  });
});

it.each([
  { kind: "virus-rule", name: "a", settings: inbound },
  { kind: "virus-rule", name: "a", unconfirmed: true, default: "Organization: Virus", settings: { enabled: null } },
  { kind: "virus-rule", name: " a", settings: { enabled: "yes" } },
  { kind: "none", name: 1, other: {} },
  { kind: "virus-rule", settings: [] },
  "text",
])("one item is read as in a document: %j", (item) => {
  const { document, problems, keys } = readDocument({ apiVersion: "tmes/v1", tenant: { name: "t" }, items: [item] });
  const around = ["apiVersion", "tenant", "name", "items"];
  expect(readItem(item)).toEqual({ item: document?.items[0], problems, keys: keys - around.length });
});
