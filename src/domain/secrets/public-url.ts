/*
 * A URL from outside may carry a secret in its user, password, query or fragment. What is printed or stored of it is its scheme,
 * host, port and path. A path that is itself a secret (such as the address of a webhook) cannot be told from any other.
 */

/** What is put in the place of an authority that is no host with a port: where the secret in it ends cannot be told. */
const HIDDEN = '…'

/** One URL without what may be a secret. Anything else than a URL is left as it is. */
export function publicUrl(address: string): string {
  const [, scheme, rest] = /^([A-Za-z][A-Za-z0-9+.-]{0,31}:\/\/|https?:\/)(.*)$/is.exec(address) ?? []
  if (scheme === undefined || rest === undefined) return address
  if (isLocalFile(scheme, rest)) return address
  const [, authority = '', after = ''] = /^([^/?#]*)(.*)$/s.exec(rest) ?? []
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  if (isHost(host)) return `${scheme}${host}${pathOf(after)}`
  // A password with a slash in it: whatever stands before the last @ belongs to it.
  const at = after.lastIndexOf('@')
  if (at === -1) return `${scheme}${HIDDEN}${pathOf(after)}`
  return publicUrl(`${scheme}${after.slice(at + 1)}`)
}

/**
 * A text in which each URL is without what may be a secret. A URL ends at white space or a double quote; signs that close a sentence are
 * no part of it. What was made public stays as it is: taking one part out can turn what follows into the user of the URL
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

/** Two passes do for what programs print. A text that was made to need more loses its URLs, so the time stays linear. */
const MAX_PASSES = 8

function readOnce(text: string): string {
  if (!text.includes(':/')) return text
  return text.replaceAll(urlInText, (found) => {
    const address = found.slice(0, endOf(found))
    return `${publicUrl(address)}${found.slice(address.length)}`
  })
}

/** The beginning of a text, without what may be a secret of a URL: taken out before the cut, after which it could not be told any more. */
export function publicBeginning(text: string, length: number): string {
  return withPublicUrls(text).slice(0, length)
}

/** Takes what may be a secret out of every URL in every text of a value as JSON has it: lists, mappings (their keys too) and what they hold. */
export function deepPublicUrls<Value>(value: Value): Value
export function deepPublicUrls(value: unknown): unknown {
  if (typeof value === 'string') return withPublicUrls(value)
  if (Array.isArray(value)) return value.map((entry: unknown) => deepPublicUrls(entry))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [withPublicUrls(key), deepPublicUrls(entry)]))
}

// A URL that was taken for a path has one slash left. A user part may have quotes in it, so up to the last @ before a path they end nothing.
const urlInText = /(?:[A-Za-z][A-Za-z0-9+.-]{0,31}:\/\/|https?:\/)(?:[^\s/?#]*@)?[^\s"]*/gi
const closing = `'’”)]>},.;:!…`

/** Where a URL ends before the signs that close a sentence. An expression would look at a long row of them again from each. */
function endOf(found: string): number {
  let end = found.length
  while (end > 0 && closing.includes(found[end - 1]!)) end -= 1
  return end
}

/** A file of this machine is asked of nobody, so it has no user; what follows its path (`git+file:///clone?rev=…#attribute`) says which it is. */
function isLocalFile(scheme: string, rest: string): boolean {
  return /^(?:[a-z]+\+)?file:\/\/$/i.test(scheme) && rest.startsWith('/')
}

function isHost(authority: string): boolean {
  return /^(?:\[[0-9A-Fa-f:.%]*\]|[^:]*)(?::[0-9]+)?$/.test(authority)
}

function pathOf(after: string): string {
  return after.split(/[?#]/, 1)[0]!
}
