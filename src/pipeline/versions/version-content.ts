import { Failure } from "../../text/failure.js";

/** The files of a version to be, by path. No two files can take the same address. */
export class VersionContent {
  readonly #files = new Map<string, Uint8Array | string>();

  get files(): ReadonlyMap<string, Uint8Array | string> {
    return this.#files;
  }

  /** @throws Failure when another file with other content has the address */
  add(path: string, content: Uint8Array | string): void {
    const known = this.#files.get(path);
    if (known !== undefined && !Buffer.from(known).equals(Buffer.from(content))) throw taken(path);
    this.#files.set(path, content);
  }
}

function taken(path: string): Failure {
  return new Failure(
    {
      en: `Two files of the version would have the same address: ${path}.`,
      fi: `Kaksi version tiedostoa olisi samassa osoitteessa: ${path}.`,
      sv: `Två av versionens filer skulle få samma adress: ${path}.`,
    },
    {
      en: "Rename the file of the unit that has this name, and correct the links to it.",
      fi: "Nimeä yksikön samanniminen tiedosto uudelleen ja korjaa linkit siihen.",
      sv: "Byt namn på enhetens fil med det namnet och rätta länkarna till den.",
    },
  );
}
