// The environment of the developers.
import type { Config } from "./types.js";

const config: Config = {
  envName: "dev",
  site: "us",
  people: ["DE"],
  retrieval: true,
  tls: "no-restriction",
  peers: ["bank.example", "test-bank.example"],
};

export default config;
