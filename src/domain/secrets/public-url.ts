/*
 * A URL from outside may contain a secret in its user, password, query or fragment. Only its scheme, host, port and path are printed or
 * stored. A path that is itself a secret (such as the address of a webhook) looks like any other.
 */

/** Replaces an authority that is not a host with a port: the end of the secret in it is unknown. */
const HIDDEN = '…'

/** Removes possible secrets from one URL. Anything else than a URL is left as it is. */
export function publicUrl(address: string): string {
  const [, scheme, rest] = /^([A-Za-z][A-Za-z0-9+.-]{0,31}:\/\/|https?:\/)(.*)$/is.exec(address) ?? []
  if (scheme === undefined || rest === undefined) return address
  if (isLocalFile(scheme, rest)) return address
  const [, authority = '', after = ''] = /^([^/?#]*)(.*)$/s.exec(rest) ?? []
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  if (isHost(host)) return `${scheme}${host}${pathOf(after)}`
  // A password with a slash in it: everything before the last @ belongs to it.
  const at = after.lastIndexOf('@')
  if (at === -1) return `${scheme}${HIDDEN}${pathOf(after)}`
  return publicUrl(`${scheme}${after.slice(at + 1)}`)
}

/**
 * Removes possible secrets from each URL in a text. A URL ends at white space or a double quote; punctuation at the end of a sentence is
 * not part of it. A text that is already public does not change: the removal of one part can turn the next one into the user of the URL
 * (`https://a?b"c@d`), so the text is read again until nothing changes.
 */
export function withPublicUrls(text: string): string {
  let current = text
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const next = readOnce(current)
    if (next === current) return current
    current = next
  }
  return current.replaceAll(/:\/\S+/g, `:/${HIDDEN}`)
}

/** Two passes are enough for what programs print. A text that was crafted to need more loses its URLs, so the time stays linear. */
const MAX_PASSES = 8

function readOnce(text: string): string {
  if (!text.includes(':/')) return text
  return text.replaceAll(urlInText, (found) => {
    const address = found.slice(0, endOf(found))
    return `${publicUrl(address)}${found.slice(address.length)}`
  })
}

/**
 * Returns the beginning of a text, without possible secrets of a URL. They are removed before the cut, after which they could not be
 * recognized.
 */
export function publicBeginning(text: string, length: number): string {
  return withPublicUrls(text).slice(0, length)
}

/**
 * Removes possible secrets from every URL in every text of a JSON value: lists, mappings (their keys too) and their contents.
 */
export function deepPublicUrls<Value>(value: Value): Value
export function deepPublicUrls(value: unknown): unknown {
  if (typeof value === 'string') return withPublicUrls(value)
  if (Array.isArray(value)) return value.map((entry: unknown) => deepPublicUrls(entry))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [withPublicUrls(key), deepPublicUrls(entry)]))
}

// A URL that was taken for a path has one slash left. A user part may have quotes in it, so up to the last @ before a path they end
// nothing.
const urlInText = /(?:[A-Za-z][A-Za-z0-9+.-]{0,31}:\/\/|https?:\/)(?:[^\s/?#]*@)?[^\s"]*/gi
const closing = `'’”)]>},.;:!…`

/**
 * Finds where a URL ends before the punctuation of a sentence. A regular expression would scan a long row of it again from each character.
 */
function endOf(found: string): number {
  let end = found.length
  while (end > 0 && closing.includes(found[end - 1]!)) end -= 1
  return end
}

/**
 * True for a file of this machine, which is read from no server, so it has no user; the part after its path
 * (`git+file:///clone?rev=…#attribute`) identifies it.
 */
function isLocalFile(scheme: string, rest: string): boolean {
  return /^(?:[a-z]+\+)?file:\/\/$/i.test(scheme) && rest.startsWith('/')
}

function isHost(authority: string): boolean {
  return /^(?:\[[0-9A-Fa-f:.%]*\]|[^:]*)(?::[0-9]+)?$/.test(authority)
}

function pathOf(after: string): string {
  return after.split(/[?#]/, 1)[0]!
}
