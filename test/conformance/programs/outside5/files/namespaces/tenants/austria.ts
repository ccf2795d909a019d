import { server } from "./common.ts";

export const countries = ["AT"];
export const servers = [server("siem", "at.relay.example")];
