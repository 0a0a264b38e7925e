const MARKER = '@cert-authority '

/** Returns the key of a certificate authority for hosts, where that is configured instead of a host's own key. */
export function authorityOf(hostKey: string): string | undefined {
  return hostKey.startsWith(MARKER) ? hostKey.slice(MARKER.length) : undefined
}
