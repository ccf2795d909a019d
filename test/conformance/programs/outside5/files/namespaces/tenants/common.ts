export interface Server {
  name: string;
  host: string;
  verify: boolean;
}

export const server = (name: string, domain: string, verify = true): Server => ({
  name,
  host: `${name}.${domain}`,
  verify,
});
