/**
 * Returns the package URL of a package, or undefined without a version. Its type is `generic`: that of Nix (`pkg:nix`) needs the attribute
 * path in a named package set, which a store path does not contain, and an invented one would make a scanner match the wrong package.
 * Source: https://github.com/package-url/purl-spec (types generic and nix).
 */
export function packageUrl(name: string, version: string): string | undefined {
  return version === '' ? undefined : `pkg:generic/${escaped(name)}@${escaped(version)}`
}

/** Percent-encodes as package URLs require: everything but letters, digits and `.-_~:`. */
function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
