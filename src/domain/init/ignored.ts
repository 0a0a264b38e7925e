/** Files of a checkout that are no part of a commit: what `--output release` and `nix build` write. */
export const ignoredEntries = ['/release/', '/result', '/result-*', '/*-evidence.tar.gz'] as const

/** Returns a .gitignore with these entries; the text itself when it has them. */
export function withIgnored(text: string, entries: readonly string[]): string {
  const lines = new Set(text.split('\n').map((line) => line.trim()))
  const missing = entries.filter((entry) => !lines.has(entry) && !lines.has(entry.replace(/^\//, '')))
  if (missing.length === 0) return text
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`
  return `${before}${missing.map((entry) => `${entry}\n`).join('')}`
}
