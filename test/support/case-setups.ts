import type { FileTree } from "./file-tree.js";
import { frozenWorkspace } from "./frozen-fixture.js";

/** Makes what git or an editor would spoil: line ends, encodings, links, empty folders, names that differ in capitals. */
type Setup = (tree: FileTree) => void;

const unit = "input/units/talo";

function change(tree: FileTree, path: string, edit: (text: string) => string | Uint8Array): void {
  const content = tree.get(path);
  tree.set(
    path,
    edit(content instanceof Uint8Array ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(content) : ""),
  );
}

const byteOrderMark = "\u{FEFF}";
const section = (text: string): string => `---\nsection: "3.1"\n---\n\n${text}\n`;

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`${byteOrderMark}${text}`, "utf16le"));
}

function crlfAndBom(tree: FileTree): void {
  for (const path of tree.keys()) change(tree, path, (text) => byteOrderMark + text.replaceAll("\n", "\r\n"));
}

const frozenUnit = "input/units/esimerkki";
const frozenVersions = `${frozenUnit}/versions`;

/** The workspace with released versions, and what somebody did to it; without the demand for signatures unless the case is about them. */
function frozen(tamper: Setup = () => undefined, isSigned = false): Setup {
  return (tree) => {
    for (const [path, content] of frozenWorkspace()) tree.set(`input/${path}`, content);
    if (!isSigned) change(tree, "input/omavalvonta.yaml", (text) => text.replace(/signing-keys: .*\n/, ""));
    tamper(tree);
  };
}

const rewritten: Setup = (tree) =>
  change(tree, "input/shared/5.1-seuranta.md", (text) => text.replace("kuukausittain", "joka toinen kuukausi"));

const editUnit =
  (from: RegExp | string, to: string): Setup =>
  (tree) =>
    change(tree, `${frozenUnit}/unit.yaml`, (text) => text.replace(from, to));

export const caseSetups: Readonly<Record<string, Setup>> = {
  "build/version-not-raised": frozen(rewritten),
  "diff/a-pdf": frozen(),
  "diff/colour": frozen(),
  "diff/json": frozen(),
  "diff/markdown": frozen(),
  "diff/removed-content": frozen(),
  "diff/to-a-file": frozen(),
  "diff/to-the-working-files": frozen((tree) => {
    rewritten(tree);
    editUnit("Mallitie 2", "Mallitie 3")(tree);
    tree.set(`${frozenUnit}/5.2-oma.md`, '---\nsection: "5.2"\ncovers: []\n---\n\nUusi kohta *kehittämisestä*.\n');
  }),
  "diff/two-versions": frozen(),
  "diff/unknown-version": frozen(),
  "diff/unreadable-working-files": frozen((tree) =>
    change(tree, `${frozenUnit}/unit.yaml`, (text) => `${text}outo: 1\n`),
  ),
  "lint/crlf-and-bom": crlfAndBom,
  "lint/crlf-and-bom-accepted": crlfAndBom,
  "lint/damaged-files": (tree) => {
    tree.set(`${unit}/1-latin-1.md`, latin1(section("Ensin ääkkösiä ja sitten lisää.")));
    tree.set(`${unit}/2-utf-16.md`, utf16(section("Tekstiä")));
    tree.set(`${unit}/3-nul.md`, section("Ensin tekstiä\0 ja sitten lisää."));
    tree.set(`${unit}/4-empty.md`, "");
    tree.set(`${unit}/5-blank.md`, `${byteOrderMark}  \r\n\n`);
    tree.set(`${unit}/6-large.md`, section("Tekstiä. ".repeat(1_200_000)));
    tree.set(`${unit}/7-cut.md`, Uint8Array.from([...new TextEncoder().encode(section("Lopussa")), 0xc3]));
    tree.set(`${unit}/actions.yaml`, "actions: []\n\u{7}");
    tree.set(`${unit}/risks/safety.yaml`, "");
    tree.set(`${unit}/reports/2026-1.yaml`, latin1("period: {from: 2026-01-01, to: 2026-04-30}\nareas: [ä]\n"));
  },
  "lint/long-lines-and-control-characters": (tree) => {
    const long = "Pitkä rivi, jossa on monta sanaa. ".repeat(10);
    tree.set(`${unit}/3.1.md`, section(`${long}\n${long}:person[maja] ${long}`));
    tree.set(
      `${unit}/3.2.md`,
      '---\nsection: "3.2"\n---\n\n\tA\u{1b}[31m\u{7}B\n:person[maja] \u{1b}]0;x\u{7}\n\n[a](x&#27;[31m.pdf)\n',
    );
  },
  "lint/nested-too-deeply": (tree) => {
    tree.set(`${unit}/3.1.md`, section(`${"> ".repeat(100)}Syvällä`));
    tree.set(`${unit}/risks/safety.yaml`, `table: safety\nrisks: ${"[".repeat(100)}${"]".repeat(100)}\n`);
  },
  "lint/outline-link-outside-the-workspace": (tree) => {
    tree.set("outline.yaml", "title: Oma\nheadings: [{id: '1', title: Yksi}]\n");
    tree.set("logo.svg", "<svg/>");
    tree.set("input/outline.yaml", { link: "../outline.yaml" });
    tree.set("input/logo.svg", { link: "../logo.svg" });
  },
  "lint/outline-outside-the-workspace": (tree) => {
    tree.set("outline.yaml", "title: Oma\nheadings: [{id: '1', title: Yksi}]\n");
    tree.set("logo.svg", "<svg/>");
  },
  "lint/outside-the-workspace": (tree) => {
    tree.set("outside/text.md", section("Salaista."));
    tree.set("outside/safety.yaml", "table: safety\nrisks: []\n");
    tree.set("outside/kartta.svg", "<svg/>");
    tree.set("outside/hinnasto.pdf", "%PDF");
    tree.set("outside/unit.yaml", "name: Ulkona\ntraits: []\nplan: {}\n");
    tree.set(`${unit}/3.2-linkki.md`, { link: "../../../outside/text.md" });
    tree.set(`${unit}/3.3-sisalla.md`, { link: "../../shared/teksti.txt" });
    tree.set("input/shared/teksti.txt", '---\nsection: "3.3"\n---\n\nLinkki työtilan sisällä on sallittu.\n');
    tree.set(`${unit}/3.4-rikki.md`, { link: "../ei-ole.md" });
    tree.set(`${unit}/images/linkki.svg`, { link: "../../../../outside/kartta.svg" });
    tree.set(`${unit}/images/ulos`, { link: "../../../../outside" });
    tree.set(`${unit}/risks`, { link: "../../../outside" });
    tree.set("input/units/ulkona", { link: "../../outside" });
  },
  "lint/tab-indentation": (tree) => {
    tree.set(`${unit}/unit.yaml`, "name: Esimerkkiyksikkö\ntraits: []\nplan:\n\tversion: '1'\n");
    tree.set(`${unit}/3.1.md`, '---\nsection: "3.1"\ncovers:\n\t- availability\n---\n\nTekstiä.\n');
    tree.set(`${unit}/actions.yaml`, "actions:\n  - action: Rekrytointi\n\t  schedule: '2026'\n");
  },
  "lint/text-too-dense": (tree) => {
    tree.set(`${unit}/3.1.md`, section(`Alku.\n\n${"Klo 12:30 *kiire* & :person[maija].\n".repeat(800)}`));
    tree.set(
      `${unit}/reports/2026-1.yaml`,
      `period: {from: 2026-01-01, to: 2026-04-30}\nareas:\n  - {title: A, findings: B, actions: C, monitoring: "${"[a](b) ".repeat(2000)}"}\n`,
    );
  },
  "lint/too-many-findings": (tree) => {
    const keys = Array.from({ length: 120 }, (_, index) => `k${index}: 1\n`).join("");
    tree.set(`${unit}/risks/safety.yaml`, `table: safety\nrisks: []\n${keys}`);
  },
  "lint/unit-name-twins": (tree) => {
    for (const name of ["Asema", "asema", "talo"]) {
      tree.set(`input/units/${name}/unit.yaml`, "name: Asema\ntraits: []\nplan: {}\n");
    }
  },
  "lint/units-empty": (tree) => {
    tree.set("input/units", "an empty folder");
  },
  "release/adopted-file-is-no-pdf": frozen(),
  "release/earlier-date": frozen((tree) => {
    rewritten(tree);
    editUnit(
      '"4"\n  date: 2026-06-20\n  approved: {by: maija, on: 2026-06-20',
      '"5"\n  date: 2026-06-19\n  approved: {by: maija, on: 2026-06-19',
    )(tree);
  }),
  "release/needs-a-key": frozen(undefined, true),
  "release/not-raised": frozen(rewritten),
  "release/not-ready": frozen(editUnit(/\n {2}approved: .*/, "")),
  "release/options-that-do-not-fit": frozen(),
  "release/plan-with-errors": frozen((tree) =>
    change(tree, "input/shared/5.1-seuranta.md", (text) => `${text}\n::question[Kuka seuraa?]\n`),
  ),
  "release/redaction-of-an-unknown-version": frozen(),
  "release/repeats-are-told-once": frozen((tree) => {
    editUnit(/\n {2}approved: .*/, "")(tree);
    change(
      tree,
      "input/shared/5.1-seuranta.md",
      (text) =>
        `${text}\nSosiaaliasiamies auttaa.\n\nSosiaaliasiamiehen numero on seinällä.\n\nKysy sosiaaliasiamieheltä.\n`,
    );
  }),
  "release/unchanged": frozen(),
  "release/unknown-unit": frozen(),
  "release/versions-that-do-not-hold": frozen((tree) => tree.delete(`${frozenVersions}/2026-06-15/MANIFEST.json`)),
  "verify/changed-and-missing": frozen((tree) => {
    change(tree, `${frozenVersions}/2026-06-15/index.html`, (text) => text.replace("Maija", "Maria"));
    tree.delete(`${frozenVersions}/2026-06-20/plan.json`);
    tree.set(`${frozenVersions}/2026-06-20/lisa.txt`, "lisätty");
  }, true),
  "verify/head-not-in-chain": frozen(undefined, true),
  "verify/json": frozen(undefined, true),
  "verify/key-that-is-none": frozen(),
  "verify/nothing-released": frozen((tree) => {
    for (const path of tree.keys()) if (path.startsWith(frozenVersions)) tree.delete(path);
  }),
  "verify/sound": frozen(undefined, true),
  "verify/sound-in-swedish": frozen(undefined, true),
  "verify/unknown-folder": frozen(),
};
