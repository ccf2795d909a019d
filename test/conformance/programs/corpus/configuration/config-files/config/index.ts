// All configurations.
import configDev from "./dev.js";
import configPrd from "./prd.js";
import type { Config, EnvName } from "./types.js";

const configs: { readonly [K in EnvName]: Config } = {
  dev: configDev,
  prd: configPrd,
};

export default configs;
