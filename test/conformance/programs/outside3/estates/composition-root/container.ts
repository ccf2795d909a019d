import type { TmesDomain, TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";

export interface Services {
  readonly tenant: TmesTenant;
  readonly domains: readonly TmesDomain[];
  readonly peers: readonly TmesTlsPeer[];
}

type Makers = { readonly [Name in keyof Services]: (services: Services) => Services[Name] };

/** Each service is made when it is first asked for. */
export function createContainer(makers: Makers): Services {
  const made: Partial<{ -readonly [Name in keyof Services]: Services[Name] }> = {};
  const services: Services = {
    get tenant() {
      return (made.tenant ??= makers.tenant(services));
    },
    get domains() {
      return (made.domains ??= makers.domains(services));
    },
    get peers() {
      return (made.peers ??= makers.peers(services));
    },
  };
  return services;
}
