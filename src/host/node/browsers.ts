import { BrowserError, type Browsers } from "../browser.js";

export const nodeBrowsers: Browsers = {
  open: () => Promise.reject(new BrowserError({ kind: "not-found", tried: [] })),
};
