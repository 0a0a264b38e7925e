import { unitNames } from '../config/released-unit.ts'
import type { Manifest } from '../manifest/schema.ts'
import { formatBytes, formatCount } from './amount.ts'
import { alignColumns } from './columns.ts'

/** Formats a manifest's facts for a reader. */
export function manifestTable(manifest: Manifest, releaseId: string, manifestPath: string): string {
  const facts = [
    ['release', releaseId],
    ['application', manifest.application],
    ['source', `${manifest.source.repository} ${manifest.source.commit}`],
    ...(manifest.source.directory === undefined ? [] : [['directory', manifest.source.directory]]),
    ['committed', manifest.source.commitTime],
    ['system', manifest.system],
    ...(manifest.prefix === undefined ? [] : [['prefix', manifest.prefix]]),
    ['manifest', manifestPath],
    ['closure', `${formatCount(manifest.closure.paths, 'path')}, ${formatBytes(manifest.closure.narBytes)}, ${manifest.closure.digest}`],
    ['units', unitNames(manifest.units).join(', ') || 'none'],
    ['health', Object.keys(manifest.health).join(', ') || 'none'],
  ]
  const components = Object.entries(manifest.components).flatMap(([name, component]) => componentRows(name, component, manifest.prefix))
  return `${alignColumns(facts)}\n${alignColumns(components)}`
}

/** Formats the facts of one component for a reader. */
export function componentTable(name: string, component: Component, prefix: string | undefined): string {
  return alignColumns(componentRows(name, component, prefix))
}

type Component = Manifest['components'][string]

function componentRows(
  name: string,
  { installable, storePath, links, share = {}, kind, switchMode }: Component,
  prefix: string | undefined,
): string[][] {
  const rows = Object.entries(links).map(([link, { target }]) => ['  link', link, target, `${prefix}/bin/${link}`])
  rows.push(...Object.entries(share).map(([link, { target }]) => ['  share', link, target, `${prefix}/share/${link}`]))
  if (kind === 'system') rows.push(['  system', name, `bin/switch-to-configuration ${switchMode}`, storePath])
  return [['component', name, installable, storePath], ...rows]
}
