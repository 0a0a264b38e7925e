import type { ClosurePath } from '#domain/closure/inventory'

/** A store path whose hash is one letter. */
export const store = (letter: string, name: string) => `/nix/store/${letter.repeat(32)}-${name}`

export const closurePath = (path: string, letter: string, narSize: number, references: string[] = []): ClosurePath => ({
  path,
  narHash: `sha256-${letter.repeat(43)}=`,
  narSize,
  references,
})
