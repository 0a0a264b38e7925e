/** Returns how a host gets its agent, its policy and its keys: for the end of a sentence after "with". */
export function howToInstall(host?: string): string {
  return `"grind-to-prod host install${host === undefined ? '' : ` ${host}`}" (on NixOS, with services.grind-to-prod of its configuration)`
}
