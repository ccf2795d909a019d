/** What a stub says of a setting before any rule was asked: the least data, else what the console starts with. */
import { isObject, readSettings, type Json, type Kind, type Setting, type ScalarType } from "@tmes-as-code/catalog";

/** Texts of which some format accepts one. Examples, never those of a person. */
const examples = [
  ...["example.com", "192.0.2.1", "*@example.com", "ref:to-be-decided", "DE", "2026-01-31", "08:00", "default"],
  "https://example.com/",
];

/** Ports registered for what stubs propose there, syslog over TLS and mail: the least port is none that a server has. */
const syslogPort = 6514;
const mailPort = 25;

/** Modules that filter mail: no pack asks to switch them off, and without them nothing is filtered. */
const filtering: ReadonlySet<string> = new Set([
  ...["spam-filtering", "business-email-compromise", "phishing", "graymail", "social-engineering-attack"],
  ...["web-reputation", "ip-reputation"],
]);

/** A value to start from; `undefined` where none is to be guessed. */
export function startValue(kind: Kind, setting: Setting): Json | undefined {
  const { path, type, sends, documentedDefault } = setting;
  const initial = documentedDefault?.value;
  const isSending = (value: unknown): boolean => sends?.when.some((each) => each === value) === true;
  switch (type.type) {
    case "boolean":
      if (sends !== undefined) return filtering.has(setting.module ?? "") || isSending(false);
      // A rule, or an entry of a list, that was created is in use.
      return typeof initial === "boolean" ? initial : path === "enabled" && kind.presence.type === "many";
    case "enum":
      return initial !== undefined && !isSending(initial)
        ? jsonOf(initial)
        : (type.values.find((value) => !isSending(value)) ?? type.values[0]);
    case "integer":
      if (initial !== undefined) return jsonOf(initial);
      if (path.split(".").at(-1) !== "port") return type.min;
      return kind.id === "syslog-server" ? syslogPort : mailPort;
    case "string":
      return initial === undefined ? exampleOf(kind, setting, (text) => text) : jsonOf(initial);
    case "list": {
      if (initial !== undefined) return jsonOf(initial);
      if ((type.minItems ?? 0) === 0) return [];
      return firstOf(type.of) ?? exampleOf(kind, setting, (text) => [text]);
    }
    case "records":
      return (type.minItems ?? 0) === 0 ? [] : undefined;
    case "labels":
      return undefined;
  }
}

function jsonOf(value: string | number | boolean | readonly string[]): Json {
  return typeof value === "object" ? [...value] : value;
}

function firstOf(type: ScalarType): Json | undefined {
  const [first] = type.type === "enum" ? type.values : [];
  return first === undefined ? undefined : [first];
}

/** The first example that the catalog accepts there. */
function exampleOf(kind: Kind, { path }: Setting, of: (text: string) => Json): Json | undefined {
  const steps = path.split(".");
  return examples.map(of).find((value) => {
    const settings = steps.reduceRight<Json>((inner, step) => ({ [step]: inner }), value);
    return isObject(settings) && readSettings(kind.id, settings).problems.every(({ code }) => code === "not-available");
  });
}
