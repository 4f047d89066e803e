import type { Browsers } from "../browser.js";
export const nodeBrowsers: Browsers = {};
