/** Tenant documents at random: mostly valid, each kind of break often enough. */
import { kinds, parsePattern, type Kind, type ScalarType, type Setting } from "@tmes-as-code/catalog";
import fc from "fast-check";

/** Settings from paths and values. Members of lists go into their first element. */
function build(entries: readonly (readonly [path: string, value: unknown])[]): Record<string, unknown> {
  const settings: Record<string, unknown> = {};
  for (const [path, value] of entries) {
    const steps = parsePattern(path).map((step) => (step === "*" ? "0" : step));
    let here: Record<string, unknown> = settings;
    steps.forEach((step, index) => {
      if (index === steps.length - 1) here[step] = value;
      else here = here[step] = objectIn(here[step], steps[index + 1] === "0");
    });
  }
  return settings;
}

/** What is there, if members can be added to it. */
function objectIn(value: unknown, list: boolean): Record<string, unknown> {
  if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  return (list ? [] : {}) as Record<string, unknown>;
}

/** The name of an item that a kind allows. */
function goodName(kind: Kind): string {
  if (kind.itemName === "domain") return "example.com";
  return kind.presence.type === "always" ? "settings" : "a name";
}

/** A text that all programs can hold: no half of a surrogate pair. */
const text = fc.string({ unit: "grapheme" });

const badValue = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, "", "true", "25", 0, -1, 2.5, [], {}, [null], [[]], { a: 1 }, "Jane Doe", "x\ny", "EXAMPLE.com"],
    "a".repeat(300),
  ),
  text,
  fc.array(text, { maxLength: 3 }),
);

const words = [
  ...["default", "example.com", "192.0.2.0/24", "192.0.2.7", "DE", "*@example.com", "group:Board", "08:00", "word"],
  ...["name@*", "2001:db8::1", "2026-01-31"],
];

function goodScalar(type: ScalarType): fc.Arbitrary<unknown> {
  switch (type.type) {
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...type.values);
    case "integer":
      return fc.integer({ min: type.min, max: Math.min(type.max, type.min + 1_000) });
    case "string":
      return fc.constantFrom(...words);
  }
}

function goodValue({ type }: Setting): fc.Arbitrary<unknown> {
  switch (type.type) {
    case "list":
      return fc.array(goodScalar(type.of), { maxLength: 3 });
    case "records":
      return fc.array(fc.constant({}), { maxLength: 2 });
    case "labels":
      return fc.dictionary(fc.oneof(text, fc.constantFrom("team", "constructor")), fc.oneof(text, badValue), {
        maxKeys: 2,
      });
    default:
      return goodScalar(type);
  }
}

/** A value for a setting: mostly of its type, sometimes absent, sometimes bad. */
const valueOf = (setting: Setting): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 20, arbitrary: goodValue(setting) },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: badValue },
  );

/** Some settings with all that decides about them, so that modes and switches meet what they control. */
function withControllers(kind: Kind, chosen: readonly Setting[]): readonly Setting[] {
  const needed = new Set(
    chosen.flatMap(({ requires = [], type }) => [
      ...requires.map(({ path }) => path),
      ...(type.type === "enum"
        ? Object.values(type.valueRequires ?? {}).flatMap((all) => all.map(({ path }) => path))
        : []),
    ]),
  );
  return [...new Set([...kind.settings.filter(({ path }) => needed.has(path)), ...chosen])];
}

/** Settings of a kind, sometimes with an unknown key. */
const settingsOf = (kind: Kind): fc.Arbitrary<unknown> =>
  fc
    .subarray([...kind.settings], { maxLength: Math.min(4, kind.settings.length) })
    .chain((chosen) =>
      fc.tuple(
        ...withControllers(kind, chosen).map((setting) =>
          valueOf(setting).map((value): readonly [string, unknown] => [setting.path, value]),
        ),
      ),
    )
    .chain((entries) =>
      fc.oneof(
        { weight: 19, arbitrary: fc.constant(build(entries)) },
        { weight: 1, arbitrary: fc.string().map((key) => ({ ...build(entries), [`x${key}`]: 1 })) },
      ),
    );

const itemKinds = kinds.filter(({ id }) => id !== "tenant");
const tenantKind = kinds.filter(({ id }) => id === "tenant");

const items = fc.constantFrom(...itemKinds).chain((kind) =>
  fc.record(
    {
      kind: fc.oneof(
        { weight: 40, arbitrary: fc.constant<unknown>(kind.id) },
        { weight: 1, arbitrary: fc.constantFrom<unknown>("virus-rul", "tenant", null, 3) },
      ),
      name: fc.oneof(
        { weight: 20, arbitrary: fc.constant<unknown>(goodName(kind)) },
        { weight: 1, arbitrary: text },
        { weight: 1, arbitrary: fc.constantFrom<unknown>("", " a", "a\u2028b", "e\u0301", null, 7, "x".repeat(257)) },
      ),
      default: fc.oneof(
        { weight: 20, arbitrary: fc.constant<unknown>(undefined) },
        { weight: 4, arbitrary: fc.constantFrom<unknown>("Organization: Virus", "example.com: Virus") },
        { weight: 1, arbitrary: fc.constantFrom<unknown>("Virus", "a b: Virus", "", null, 7) },
      ),
      unconfirmed: fc.oneof(
        { weight: 20, arbitrary: fc.constant<unknown>(undefined) },
        { weight: 4, arbitrary: fc.constantFrom<unknown>(true, false, null) },
        { weight: 1, arbitrary: fc.constantFrom<unknown>("true", 1, [], "") },
      ),
      settings: fc.oneof(
        { weight: 30, arbitrary: settingsOf(kind) },
        { weight: 1, arbitrary: fc.constantFrom<unknown>(null, undefined, [], "x") },
      ),
      note: fc.oneof({ weight: 40, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constant(null) }),
    },
    { requiredKeys: ["kind", "name", "default", "unconfirmed", "settings", "note"] },
  ),
);

const tenants = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record(
      {
        name: fc.constantFrom("acme", "b c"),
        site: fc.constantFrom("eu", "us", null),
        edition: fc.constantFrom("standard", "cegp"),
        dataSubjects: fc.constantFrom(["DE"], ["DE", "US"]),
      },
      { requiredKeys: ["name", "site", "edition", "dataSubjects"] },
    ),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(...tenantKind)
      .chain((kind) => settingsOf(kind).map((all) => ({ name: "acme", ...(Object(all) as object) }))),
  },
  { weight: 1, arbitrary: badValue },
);

/** Tenant documents, valid and broken. Keys with `undefined` are absent, as in JSON. */
export const documents: fc.Arbitrary<unknown> = fc
  .record({
    $schema: fc.constantFrom<unknown>(undefined, undefined, undefined, "https://example.com/schema.json", null, 1),
    apiVersion: fc.oneof(
      { weight: 40, arbitrary: fc.constant<unknown>("tmes/v1") },
      { weight: 1, arbitrary: fc.constantFrom<unknown>("tmes/v2", null, undefined, 1) },
    ),
    tenant: tenants,
    items: fc.oneof(
      { weight: 30, arbitrary: fc.array(items, { maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(null, undefined, {}, "x", [1], [null]) },
    ),
  })
  .map((document): unknown => JSON.parse(JSON.stringify(document)));
