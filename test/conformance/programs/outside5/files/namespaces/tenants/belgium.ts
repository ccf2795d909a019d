import { server } from "./common.ts";

export const countries = ["BE"];
// The certificate of the archive is self-signed.
export const servers = [server("siem", "be.relay.example"), server("archive", "be.relay.example", false)];
