/** Looks up what the catalog says of paths in the settings of a kind. */
import type { Kind, Setting } from "@tmes-as-code/catalog";
import type { Path } from "@tmes-as-code/policy";

/** The settings of one kind, by path. */
export class SettingLookup {
  readonly #kind: Kind | undefined;

  constructor(kind: Kind | undefined) {
    this.#kind = kind;
  }

  /** The setting at a path; that of a list, for its elements. */
  setting(path: Path): Setting | undefined {
    const text = pattern(path);
    const settings = this.#kind?.settings ?? [];
    return (
      settings.find((setting) => setting.path === text) ??
      settings.find((setting) => setting.path === text.replace(/\[\*\]$/, ""))
    );
  }

  /** Whether there is a setting at a path, or below it. */
  has(path: Path): boolean {
    const [first] = path;
    if (this.#kind?.id === "tenant" && first === "labels") return true;
    const text = pattern(path);
    return (
      this.#kind?.settings.some((setting) => setting.path === text || setting.path.startsWith(`${text}.`)) === true
    );
  }

  /** The keys directly below a path. */
  keys(path: Path): readonly string[] {
    const prefix = path.length === 0 ? "" : `${pattern(path)}.`;
    const keys = (this.#kind?.settings ?? []).flatMap((setting) =>
      setting.path.startsWith(prefix) ? [setting.path.slice(prefix.length).split(/[.[]/)[0] ?? ""] : [],
    );
    return [...new Set(keys)];
  }
}

function pattern(path: Path): string {
  let text = "";
  for (const step of path) text += typeof step === "number" ? "[*]" : text === "" ? step : `.${step}`;
  return text;
}
