// The container: each provider runs once.
export interface Token<T> {
  readonly description: string;
  readonly type?: T;
}

export class Container {
  private readonly providers = new Map<Token<unknown>, () => unknown>();
  private readonly instances = new Map<Token<unknown>, unknown>();

  provide<T>(token: Token<T>, provider: () => T): void {
    this.providers.set(token, provider);
  }

  get<T>(token: Token<T>): T {
    if (!this.instances.has(token)) {
      const provider = this.providers.get(token);
      if (provider === undefined) throw new Error(`No provider for ${token.description}.`);
      this.instances.set(token, provider());
    }
    return this.instances.get(token) as T;
  }
}
