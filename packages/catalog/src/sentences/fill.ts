/**
 * Sentences are templates, in plain tables: a word in braces stands for a value. The tables travel in the plain bundle as
 * `data.tmes.forms.sentences`, so that the adapters in Rego say the same.
 */

/** A template with values in place of the words in braces. Words without a value stay. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (word, name: string) =>
    String(Object.hasOwn(values, name) ? values[name] : word),
  );
}
