import { isUnreadable } from '../../snapshot/unreadable.ts'
import type { Reading, Snapshot } from '../../snapshot/schema.ts'
import type { FieldPath } from '../field.ts'
import type { ClassRules, Condition, Pair, Side } from '../rule.ts'
import { nodeAt } from '../tree.ts'

/** Hashes differ: not the same release, or not only it. */
export const releaseDrift: ClassRules = {
  class: 'release-drift',
  meaning: 'Hashes differ: the sides do not run the same release.',
  differences: [
    {
      fields: ['releases.current'],
      severity: 'error',
      about: 2,
      says: 'The current releases differ.',
      next: 'Decide which release is the right one and promote it: grind-to-prod promote HOST --manifest <its manifest.json>.',
    },
    {
      fields: ['binaries.*'],
      severity: 'error',
      about: 2,
      says: 'The link {1} in <prefix>/bin leads to another executable.',
      next: 'Only a promote writes there: find out who replaced it (ls -l <prefix>/bin/{1}), then promote or roll back, which writes all links again.',
      cause: { classes: ['release-drift'], subject: ['releases', 'current'], when: isOfOwnRelease },
    },
    {
      fields: ['shared.*'],
      severity: 'error',
      about: 2,
      says: 'The link {1} in <prefix>/share leads to another folder or file.',
      next: 'Only a promote writes there: find out who replaced it (ls -l <prefix>/share/{1}), then promote or roll back, which writes all links again.',
      cause: { classes: ['release-drift'], subject: ['releases', 'current'], when: isOfOwnRelease },
    },
    {
      fields: ['prefix'],
      severity: 'error',
      about: 1,
      says: 'The application is in another folder.',
      next: 'Compare prefix in grind-to-prod.yml with that of /etc/grind-to-prod/host.json, and install the policy again: grind-to-prod host install HOST.',
    },
  ],
  conditions: ({ snapshot }) => foreignLinks(snapshot),
}

/** True when what a link leads to belongs, on each side that has it, to the release that is current there. */
function isOfOwnRelease({ reference, host }: Pair, path: FieldPath): boolean {
  return [reference, host].every((side) => isCurrentOn(side, path.slice(0, 2)))
}

function isCurrentOn({ tree }: Side, link: FieldPath): boolean {
  const release = nodeAt(tree, [...link, 'release'])
  return release === undefined || release === nodeAt(tree, ['releases', 'current'])
}

/** Finds links that were replaced by hand: they are not of the release that the host reports as current. */
function foreignLinks({ binaries, shared = {}, releases: { current } }: Snapshot): Condition[] {
  if (isUnreadable(current) || current === null) return []
  return [...foreignIn('bin', binaries, current), ...foreignIn('share', shared, current)]
}

type Links = Reading<Readonly<Record<string, { readonly release: Reading<string | null> }>>>

function foreignIn(folder: 'bin' | 'share', links: Links, current: string): Condition[] {
  if (isUnreadable(links)) return []
  const field = folder === 'bin' ? 'binaries' : 'shared'
  return Object.entries(links)
    .filter(([, { release }]) => release !== current)
    .map(([name]) => ({
      severity: 'error',
      subject: [field, name],
      fields: [
        [field, name, 'path'],
        [field, name, 'release'],
        ['releases', 'current'],
      ],
      says: `The link ${name} in <prefix>/${folder} is not of the current release.`,
      next: `Only a promote writes there: find out who replaced it (ls -l <prefix>/${folder}/${name}), then promote or roll back, which writes all links again.`,
    }))
}
