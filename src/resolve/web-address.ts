/** Whether an address with a scheme that may be linked to can lead somewhere: one with a host, somebody to write to, a number to call. */
export function isAddress(url: string): boolean {
  const [scheme = "", rest = ""] = splitOnce(url, ":");
  const isNumber = scheme.toLowerCase() === "tel";
  // A number is written with spaces; they are taken out.
  if (/\p{Cc}/u.test(url) || (!isNumber && /\s/u.test(url)) || /%(?![\da-f]{2})/i.test(url)) return false;
  switch (scheme.toLowerCase()) {
    case "http":
    case "https":
      // The standard forgives other numbers of slashes, and finds the host in what was meant as a path.
      return /^\/\/[^/\\?#]/.test(rest) && URL.canParse(url);
    case "mailto":
      return (rest.split("?", 1)[0] ?? "").split(/,|%2C/i).every((person) => /^[^@]+(?:@|%40)[^@]+$/i.test(person));
    default:
      return /\d/.test(rest.replaceAll(/%[\da-f]{2}/gi, ""));
  }
}

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}
