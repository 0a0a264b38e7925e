/**
 * Packages that are left out of the bundle, with what only they need: one that we use knows how to use them and can do without.
 *
 * - apache-arrow: the storage client imports it to read listings of blobs in Arrow's format, which no artifact needs.
 * - encoding: optional for minipass-fetch, which attests through it, and decodes answers that are not in UTF-8 with it.
 */
export const leftOut: ReadonlySet<string> = new Set(['apache-arrow', 'flatbuffers', 'encoding', 'iconv-lite', 'safer-buffer'])

/** Name of the package that a file belongs to; undefined for a file of this repository. */
export function packageOf(file: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]
}

/** Replaces a module of a package that is left out: an import of it fails as if it were not installed. */
export function absentForm(name: string): string {
  return `() => { throw Object.assign(new Error(${JSON.stringify(`The package ${name} is left out of this bundle.`)}), { code: 'MODULE_NOT_FOUND' }); }`
}
