// All environments.
import { production } from "./production.js";
import { staging } from "./staging.js";

export const config = { staging, production };
