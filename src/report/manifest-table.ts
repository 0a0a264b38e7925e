import type { Manifest } from '../manifest/schema.ts'
import { formatBytes, formatCount } from './amount.ts'
import { alignColumns } from './columns.ts'

/** A manifest's facts for a reader. */
export function manifestTable(manifest: Manifest, releaseId: string, manifestPath: string): string {
  const facts = [
    ['release', releaseId],
    ['application', manifest.application],
    ['source', `${manifest.source.repository} ${manifest.source.commit}`],
    ['committed', manifest.source.commitTime],
    ['system', manifest.system],
    ['prefix', manifest.prefix],
    ['manifest', manifestPath],
    ['closure', `${formatCount(manifest.closure.paths, 'path')}, ${formatBytes(manifest.closure.narBytes)}, ${manifest.closure.digest}`],
    ['units', manifest.units.join(', ') || 'none'],
    ['health', Object.keys(manifest.health).join(', ') || 'none'],
  ]
  const components: string[][] = []
  for (const [name, { installable, storePath, links }] of Object.entries(manifest.components)) {
    components.push(['component', name, installable, storePath])
    for (const [link, { target }] of Object.entries(links)) components.push(['  link', link, target, `${manifest.prefix}/bin/${link}`])
  }
  return `${alignColumns(facts)}\n${alignColumns(components)}`
}
