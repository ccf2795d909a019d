/** Languages a rule speaks: programs, and tenant documents in JSON and YAML. */
export const languages: string[] = ["js/js", "json/json", "json/jsonc", "json/json5", "yml/yaml"];
