/**
 * Classes of strings that make no difference to a rule, where it only compares them: by which of its constants, parameters and
 * data they equal. All strings that equal none of these are of one class. So are strings that the same lists hold, if
 * nothing else holds them and it does not matter where in a list they are. Exchanging two of them changes neither what the
 * rule is made of nor any of its comparisons.
 */
import { everyElement, type ComparedData, type Pattern } from "@tmes-as-code/catalog";
import type { ActiveRule } from "../config/resolve.ts";
import { isObject } from "../json.ts";
import type { Json, JsonObject } from "../types.ts";
import { memoized } from "./memoized.ts";

/** A text for each string, equal for strings of one class. */
export type ClassOf = (string: string) => string;

/** The classes of strings for rules of a bundle with this data. They are found when they are first asked for. */
export function classesIn(data: JsonObject): (rule: ActiveRule, compared: ComparedData) => ClassOf {
  // Rules mostly compare with the same data.
  const placesInData = memoized((text) => {
    const places = new Places();
    // What was made from such a value.
    const known = JSON.parse(text) as DataReads;
    const whole = new Set(known.wholeData.map((path) => path.join("\n")));
    for (const path of known.data) {
      const isWhole = whole.has(path.join("\n"));
      places.noteAt(data, path, { ...known, isWhole, start: ["data"] });
    }
    return places;
  });
  return ({ info, parameters }, compared) => {
    const { data: read, wholeData, exposed, ordered } = compared;
    let found:
      { readonly data: Places; readonly parameters: Places; readonly constants: ReadonlySet<string> } | undefined;
    const find = (): NonNullable<typeof found> => {
      const ofParameters = new Places();
      for (const [name, { default: value }] of Object.entries(info.parameters)) {
        ofParameters.noteAll(parameters[name] ?? value, ["input", "params", name], { exposed, ordered });
      }
      return {
        data: placesInData(JSON.stringify({ data: read, wholeData, exposed, ordered } satisfies DataReads)),
        parameters: ofParameters,
        constants: new Set(compared.constants),
      };
    };
    return (string) => {
      found ??= find();
      if (found.constants.has(string)) return itself(string);
      const [inData, inParameters] = [found.data.of(string), found.parameters.of(string)];
      return inData === "" && inParameters === "" ? "" : `${inData}/${inParameters}`;
    };
  };
}

type DataReads = Pick<ComparedData, "data" | "wholeData" | "exposed" | "ordered">;

/** What says how much of strings matters, and where this is. */
interface Noting extends Pick<ComparedData, "exposed" | "ordered"> {
  readonly start: Pattern;
  /** Whether what is at the path matters with all that is below it. */
  readonly isWhole: boolean;
}

/** A string that is like no other. */
function itself(string: string): string {
  return `=${string.length}:${string}`;
}

/** Where strings are. */
class Places {
  readonly #places = new Map<string, Set<string>>();
  /** By string: a text that is equal for strings with equal places. Made when it is first asked for, when all are noted. */
  #texts: ReadonlyMap<string, string> | undefined;

  /** A text of all places of a string; empty where it has none. */
  of(string: string): string {
    this.#texts ??= this.#numbered();
    return this.#texts.get(string) ?? "";
  }

  #numbered(): ReadonlyMap<string, string> {
    const numberOf = new Map<string, string>();
    return new Map(
      [...this.#places].map(([string, places]) => {
        const all = JSON.stringify([...places].sort());
        const number = numberOf.get(all) ?? String(numberOf.size);
        numberOf.set(all, number);
        return [string, number];
      }),
    );
  }

  /** Notes the strings at a path, and the keys on the way, because rules may look up by them. */
  noteAt(value: Json | undefined, [step, ...rest]: Pattern, noting: Noting): void {
    const { start, isWhole, ordered } = noting;
    const next = (inner: Json | undefined, key: string): void => {
      this.noteAt(inner, rest, { ...noting, start: [...start, key] });
    };
    if (step === undefined) {
      if (typeof value === "string") this.#note(value, start, noting);
      // Strings in what is compared as a whole are like no other.
      else if (isWhole) this.#noteItselves(value);
    } else if (isList(value)) {
      value.forEach((element, at) => {
        if (step === everyElement || step === String(at)) {
          next(element, placeInList(element, at, step !== everyElement || isOrdered(start, ordered)));
        }
      });
    } else if (isObject(value)) {
      if (step !== everyElement) next(value[step], step);
      else {
        for (const [key, inner] of Object.entries(value)) {
          this.#add(key, itself(key));
          next(inner, key);
        }
      }
    }
  }

  /** Notes all strings of a value: a configuration decides how parameters are laid out. */
  noteAll(value: Json | undefined, start: Pattern, known: Pick<ComparedData, "exposed" | "ordered">): void {
    if (typeof value === "string") this.#note(value, start, known);
    else if (isList(value)) {
      value.forEach((element, at) => {
        const key = placeInList(element, at, isOrdered(start, known.ordered));
        this.noteAll(element, [...start, key], known);
      });
    } else if (isObject(value)) {
      for (const [key, inner] of Object.entries(value)) {
        this.#add(key, itself(key));
        this.noteAll(inner, [...start, key], known);
      }
    }
  }

  #note(string: string, path: Pattern, { exposed }: Pick<ComparedData, "exposed">): void {
    const isExposed = exposed.some((one) => overlap(one, path));
    this.#add(string, isExposed ? itself(string) : JSON.stringify(path));
  }

  #noteItselves(value: Json | undefined): void {
    if (typeof value === "string") this.#add(value, itself(value));
    else if (isList(value)) for (const each of value) this.#noteItselves(each);
    else if (isObject(value)) {
      for (const [key, inner] of Object.entries(value)) {
        this.#add(key, itself(key));
        this.#noteItselves(inner);
      }
    }
  }

  #add(string: string, place: string): void {
    const places = this.#places.get(string);
    if (places === undefined) this.#places.set(string, new Set([place]));
    else places.add(place);
  }
}

/** The strings of a list have one place, if it does not matter which is where. */
function placeInList(element: Json, at: number, isOrdered: boolean): string {
  return typeof element === "string" && !isOrdered ? everyElement : String(at);
}

function isOrdered(list: Pattern, ordered: ComparedData["ordered"]): boolean {
  return ordered.some((path) => overlap(path, list));
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether one path may lie above or at the other. */
function overlap(a: Pattern, b: Pattern): boolean {
  return a.every((step, at) => {
    const other = b[at];
    return other === undefined || step === other || step === everyElement || other === everyElement;
  });
}
