/** Templates in Terraform's JSON syntax, where every text and every key is one: `${…}` and `%{…}`, escaped by doubling. */

/** Whether Terraform has yet to evaluate a text. */
export function isTemplate(text: string): boolean {
  return /(?<!\$)\$\{|(?<!%)%\{/.test(text);
}

/** Whether a template surely gives a text, whatever is in it: there is something before it or after it. */
export function givesText(template: string): boolean {
  return isTemplate(template) && !(/^[$%]\{/.test(template) && template.endsWith("}"));
}

/** A text without template expressions, without its escapes. */
export function unescaped(text: string): string {
  return text.replace(/\$\$\{/g, "${").replace(/%%\{/g, "%{");
}
