// Defaults of all constructs of this library.
export interface DigestDefaults {
  readonly times?: readonly string[];
  readonly buttons?: boolean;
}

export interface DefaultProps {
  readonly digest?: DigestDefaults;
}

export let defaultProps: DefaultProps = { digest: { times: ["08:00"], buttons: false } };

export function setDefaultProps(props: DefaultProps): void {
  defaultProps = { ...defaultProps, ...props, digest: { ...defaultProps.digest, ...props.digest } };
}
