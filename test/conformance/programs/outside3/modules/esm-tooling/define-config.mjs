const defaults = { site: "eu", tenants: [] };

export function defineConfig(config) {
  return (environment) => ({ ...defaults, ...(typeof config === "function" ? config(environment) : config) });
}
