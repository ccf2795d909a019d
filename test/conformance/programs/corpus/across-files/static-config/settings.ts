// Settings.
export class Settings {
  static readonly tenant = "pintail-lab";
  static readonly standard = { retrieve: false, restricted: true };

  static forLab(): typeof Settings.standard {
    return { ...Settings.standard, retrieve: true };
  }
}
