/** Services whose addresses open with the organisation's own account; forms.office.com and the like are for anyone. */
const services =
  /(?:^|\.)(?:sharepoint\.com|teams\.microsoft\.com|teams\.live\.com|office365\.com|yammer\.com|slack\.com)$/;

/** Names of networks that no one outside reaches (RFC 6762, RFC 8375 and custom). */
const networks =
  /(?:^|\.)(?:intra|intranet|localhost)(?:\.|$)|\.(?:local|lan|intra|internal|corp|home\.arpa|localdomain)$/;

/** Private and local addresses: RFC 1918, RFC 3927, RFC 5735, RFC 4193. */
const addresses =
  /^(?:0\.0\.0\.0|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|169\.254\.\d+\.\d+|\[::1\]|\[f[cd][\da-f]{2}:[\da-f:]*\]|\[fe80:[\da-f:]*\])$/;

/** Whether a web address leads to a place that only people of the organisation reach. */
export function isInternal(url: string): boolean {
  const host = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i
    .exec(url.trim())?.[1]
    ?.toLowerCase()
    .replace(/\.$/, "");
  if (host === undefined || host === "" || host.includes("{")) return false;
  return !/[.:]/.test(host) || services.test(host) || networks.test(host) || addresses.test(host);
}
