/** Returns the name of a key of Nix or of a signature by one: what is before the colon. */
export function nixKeyName(keyOrSignature: string): string {
  return keyOrSignature.split(':', 1)[0]!
}
