import { link, shown } from './cells.ts'

/** An uploaded artifact, and its address. */
export interface ArtifactLink {
  readonly name: string
  readonly url?: string | undefined
}

/** Formats links to the evidence on one line, followed by an empty one; nothing for none. */
export function artifactLine(artifacts: readonly ArtifactLink[]): string[] {
  if (artifacts.length === 0) return []
  return [
    `**Artifacts**: ${artifacts
      .slice(0, 20)
      .map(({ name, url }) => link(shown(name), url))
      .join(' · ')}`,
    '',
  ]
}
