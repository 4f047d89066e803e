import { homedir } from "node:os";
import { basename, delimiter, dirname, isAbsolute, join } from "node:path";
import { installed } from "./disk/browser-files.js";
import { unpackBrowser } from "./unpack-browser.js";

/** A browser that may be started. */
export interface Candidate {
  readonly executable: string;
  /** A headless shell knows no other way; a whole browser has to be told. */
  readonly isShell: boolean;
  /** Added to the environment of its process. */
  readonly env: Readonly<Record<string, string>>;
  /** Added to the environment when it lacks shared libraries. */
  readonly libraries: string | undefined;
}

/** The browsers of this machine in the order in which they are tried, found one at a time. */
export async function* findBrowsers(
  chosen: string | undefined,
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): AsyncGenerator<Candidate> {
  if (chosen !== undefined) {
    yield plain(chosen);
    return;
  }
  const unpacked = await unpackBrowser(signal);
  if (unpacked !== undefined) {
    yield {
      env: { FONTCONFIG_FILE: unpacked.fontSettings },
      executable: unpacked.executable,
      isShell: true,
      libraries: unpacked.libraries,
    };
  }
  for (const path of [...systemBrowsers(env), ...puppeteerBrowsers()])
    if (installed.isExecutable(path) && installed.isTrusted(path)) yield plain(path);
}

/** The browser that would be tried first, by the name of its folder, which has its version, and its size. */
export async function identifyBrowser(chosen: string | undefined, signal?: AbortSignal): Promise<string | undefined> {
  for await (const { executable } of findBrowsers(chosen, process.env, signal)) {
    const size = installed.size(executable);
    if (size !== undefined) return `${basename(dirname(executable))}/${basename(executable)} ${size}`;
  }
  return undefined;
}

/** What was looked for, in words for a failure. */
export const placesTried: readonly string[] = [
  "@sparticuz/chromium (npm)",
  "Chrome, Chromium, Edge",
  "~/.cache/puppeteer",
];

function plain(executable: string): Candidate {
  return { env: {}, executable, isShell: /headless[-_]shell/.test(executable), libraries: undefined };
}

function systemBrowsers(env: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((name) =>
      ["/Applications", join(homeFolder() ?? "/", "Applications")].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  if (process.platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => [
      join(root, "Google/Chrome/Application/chrome.exe"),
      join(root, "Chromium/Application/chrome.exe"),
      join(root, "Microsoft/Edge/Application/msedge.exe"),
    ]);
  }
  const names = [
    "chrome-headless-shell",
    "google-chrome-stable",
    "google-chrome",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
  ];
  // What npm puts before the path are folders that a repository can hold.
  const folders = (env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !folder.split(/[/\\]/).includes("node_modules"));
  return names.flatMap((name) => [...folders, "/usr/bin", "/snap/bin"].map((folder) => join(folder, name)));
}

/** `~/.cache/puppeteer/<browser>/<platform>-<version>/…`, the newest first. */
function puppeteerBrowsers(): readonly string[] {
  const home = homeFolder();
  if (home === undefined) return [];
  const root = join(home, ".cache", "puppeteer");
  const files = [
    "chrome-headless-shell-linux64/chrome-headless-shell",
    "chrome-linux64/chrome",
    "chrome-win64/chrome.exe",
  ];
  return ["chrome-headless-shell", "chrome"].flatMap((browser) =>
    newestFirst(join(root, browser)).flatMap((version) => files.map((file) => join(root, browser, version, file))),
  );
}

/** A user without a name may have none. */
function homeFolder(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

function newestFirst(folder: string): readonly string[] {
  return installed.names(folder).toSorted().toReversed();
}
