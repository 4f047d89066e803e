import type { Met } from "../file/walk-value.js";

/** What a PDF may hold besides pages. */
export type ActiveKind =
  | "javascript"
  | "launch"
  | "submit"
  | "import"
  | "xfa"
  | "embedded-file"
  | "rich-media"
  | "other-file"
  | "menu-command"
  | "encrypted"
  | "unreadable"
  | "not-a-pdf";

const keys: Readonly<Record<string, ActiveKind | undefined>> = table({
  "embedded-file": "EF EmbeddedFiles",
  encrypted: "Encrypt",
  javascript: "JS JavaScript OnInstantiate",
  "rich-media": "RichMediaContent RichMediaSettings",
  xfa: "XFA",
});

/** Kinds of actions: values of `/S`. `/GoTo`, `/URI`, `/Named`, `/Hide`, `/SetOCGState` and the like stay within the document or wait for a click. */
const actions: Readonly<Record<string, ActiveKind | undefined>> = table({
  import: "ImportData",
  javascript: "JavaScript",
  launch: "Launch",
  "other-file": "GoToE GoToR",
  "rich-media": "Rendition RichMediaExecute Movie Sound",
  submit: "SubmitForm",
});

/** Kinds of annotations and of streams: values of `/Subtype` and `/Type`. */
const types: Readonly<Record<string, ActiveKind | undefined>> = table({
  "embedded-file": "EmbeddedFile FileAttachment",
  "rich-media": "RichMedia 3D Screen Movie Sound U3D PRC",
});

/** Names that no other part of a document has: telling even where nobody knows whether they are keys or values. */
const longNames: Readonly<Record<string, ActiveKind | undefined>> = table({
  "embedded-file": "EmbeddedFile EmbeddedFiles FileAttachment",
  encrypted: "Encrypt",
  import: "ImportData",
  javascript: "JavaScript",
  launch: "Launch",
  "other-file": "GoToE GoToR",
  "rich-media": "Rendition RichMedia RichMediaExecute RichMediaContent",
  submit: "SubmitForm",
  xfa: "XFA",
});

/** Commands of a viewer's menu that only turn pages, look for words or print. */
const harmlessCommands =
  /^(?:NextPage|PrevPage|FirstPage|LastPage|GoBack|GoForward|GoToPage|Find|FindAgain|Print|FullScreen|FitPage|FitWidth|ActualSize)$/;

/** What a name or a string of a document stands for; undefined for whatever is harmless. */
export function activeKind({ isLoose, isOfList, key, kind, text: name }: Met): ActiveKind | undefined {
  if (kind === "string") return (key === "URI" || key === undefined) && isScript(name) ? "javascript" : undefined;
  if (isLoose) return longNames[name];
  // A signature that grants rights lists what may be done with embedded files: `/EF [/Create /Delete]`.
  if (kind === "key") return isOfList && name === "EF" ? undefined : keys[name];
  switch (key) {
    case undefined:
      // An object that is only a name may be the value of any key.
      return longNames[name];
    case "S":
      return actions[name];
    case "Subtype":
    case "Type":
      return types[name];
    case "FS":
      return name === "URL" ? "other-file" : undefined;
    case "N":
      return harmlessCommands.test(name) ? undefined : "menu-command";
    default:
      return undefined;
  }
}

function isScript(address: string): boolean {
  // oxlint-disable-next-line no-control-regex -- viewers drop white space, and a text may be in UTF-16
  return /^(?:javascript|vbscript|data):/i.test(address.replaceAll(/[\u0000-\u0020\u00FE\u00FF]/g, ""));
}

function table(kinds: Readonly<Partial<Record<ActiveKind, string>>>): Readonly<Record<string, ActiveKind | undefined>> {
  const result = Object.create(null) as Record<string, ActiveKind | undefined>;
  for (const [kind, names] of Object.entries(kinds))
    for (const name of names.split(" ")) result[name] = kind as ActiveKind;
  return result;
}
