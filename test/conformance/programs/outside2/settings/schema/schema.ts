// Schemas that check a value and give it its type.
export interface Schema<T> {
  parse(value: unknown, path?: string): T;
}

export type Infer<S> = S extends Schema<infer T> ? T : never;

const fail = (path: string, expected: string): never => {
  throw new TypeError(`${path}: expected ${expected}`);
};

export const text = (): Schema<string> => ({
  parse: (value, path = "value") => (typeof value === "string" ? value : fail(path, "a text")),
});

export const boolean = (): Schema<boolean> => ({
  parse: (value, path = "value") => (typeof value === "boolean" ? value : fail(path, "true or false")),
});

export const oneOf = <const Choice extends string>(...choices: Choice[]): Schema<Choice> => ({
  parse: (value, path = "value") =>
    choices.find((choice) => choice === value) ?? fail(path, `one of ${choices.join(", ")}`),
});

export const array = <T>(item: Schema<T>): Schema<T[]> => ({
  parse: (value, path = "value") =>
    Array.isArray(value) ? value.map((each, index) => item.parse(each, `${path}[${index}]`)) : fail(path, "a list"),
});

type Shape = Record<string, Schema<unknown>>;

export const object = <S extends Shape>(shape: S): Schema<{ [K in keyof S]: Infer<S[K]> }> => ({
  parse(value, path = "value") {
    if (typeof value !== "object" || value === null) return fail(path, "an object");
    const given = value as Record<string, unknown>;
    const entries = Object.entries(shape).map(([key, schema]) => [key, schema.parse(given[key], `${path}.${key}`)]);
    return Object.fromEntries(entries) as { [K in keyof S]: Infer<S[K]> };
  },
});
