// Shape: a small container with providers by token, and services that get what they need in their constructor.
import { App } from "cdktf";
import { Container } from "./src/container.js";
import { APP, SETTINGS, type MailSettings } from "./src/tokens.js";
import { MailService } from "./src/mail-service.js";

const settings: MailSettings = {
  tenants: [
    { name: "gannet-group", country: "GR", boardSize: 6, listAddresses: false },
    { name: "gannet-ferries", country: "GR", boardSize: 9, listAddresses: true },
  ],
};

const container = new Container();
container.provide(APP, () => new App());
container.provide(SETTINGS, () => settings);

const service = new MailService(container.get(APP), container.get(SETTINGS));
service.deploy();
container.get(APP).synth();
