import { findBrowsers } from "../../../dist/host/node/find-browsers.js";

/** How the browser that this program prints with is started, for puppeteer. @throws Error where there is none */
export async function browserOf() {
  for await (const { env, executable, isShell } of findBrowsers(process.env.OMAVALVONTA_BROWSER, process.env)) {
    return {
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox", "--no-zygote"] : []),
        "--font-render-hinting=none",
        "--disable-gpu",
      ],
      env: { ...process.env, ...env },
      executablePath: executable,
      headless: isShell ? "shell" : true,
      pipe: true,
    };
  }
  throw new Error("There is no browser");
}
