import type { TmesTenant } from "@tmes-as-code/constructs";

interface Events {
  tenant: { readonly tenant: TmesTenant; readonly town: string };
}

type Handler<Name extends keyof Events> = (event: Events[Name]) => void;

class Bus {
  readonly #handlers: { [Name in keyof Events]: Handler<Name>[] } = { tenant: [] };

  on<Name extends keyof Events>(name: Name, handler: Handler<Name>): void {
    this.#handlers[name].push(handler);
  }

  emit<Name extends keyof Events>(name: Name, event: Events[Name]): void {
    for (const handler of this.#handlers[name]) handler(event);
  }
}

export const bus = new Bus();
