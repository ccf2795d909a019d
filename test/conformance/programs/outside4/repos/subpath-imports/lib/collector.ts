import { TmesSyslogServer, type TmesSyslogServerProps, type TmesTenant } from "@tmes-as-code/constructs";
import type { MailConfig } from "#lib/types";

const ports = { tls: 6514, tcp: 601 } as const;

function transport(encrypted: boolean): Pick<TmesSyslogServerProps, "protocol" | "tlsAuthentication" | "port"> {
  return encrypted
    ? { protocol: "tls", port: ports.tls, tlsAuthentication: true }
    : { protocol: "tcp", port: ports.tcp };
}

export function declareCollector(tenant: TmesTenant, { host, encrypted }: MailConfig["collector"]): TmesSyslogServer {
  const props = { address: host, format: "cef", ...transport(encrypted) };
  return new TmesSyslogServer(tenant, "collector", props as TmesSyslogServerProps);
}
