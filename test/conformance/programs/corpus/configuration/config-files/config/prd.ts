// Production.
import type { Config } from "./types.js";

const config: Config = {
  envName: "prd",
  site: "eu",
  people: ["DE", "CH"],
  retrieval: false,
  tls: "tls-1.2",
  peers: ["bank.example"],
};

export default config;
