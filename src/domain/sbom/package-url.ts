/**
 * The package URL of a package, or undefined without a version. Its type is `generic`: that of Nix (`pkg:nix`) wants the attribute
 * path in a named package set, which no store path tells, and a made-up one would have a scanner match the wrong package.
 * Source: https://github.com/package-url/purl-spec (types generic and nix).
 */
export function packageUrl(name: string, version: string): string | undefined {
  return version === '' ? undefined : `pkg:generic/${escaped(name)}@${escaped(version)}`
}

/** Percent-encoded as package URLs want it: everything but letters, digits and `.-_~:`. */
function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
