import type { Manifest } from '../manifest/schema.ts'
import { releaseSubjects, type Subject } from '../statement/statement.ts'
import { firstDifference } from './first-difference.ts'

/** What is wrong with a statement about something else, as the end of a sentence. */
export const ABOUT_ANOTHER = 'is about another manifest or other components'

/** True when a statement is about the manifest and all of its components, in any order. */
export function isAboutRelease(subjects: readonly Subject[], manifest: Manifest): boolean {
  return firstDifference(inOrder(subjects), inOrder(releaseSubjects(manifest))) === undefined
}

/** True when a statement is about the manifest alone: what a host states that does not have it. */
export function isAboutManifestAlone(subjects: readonly Subject[], manifest: Manifest): boolean {
  return firstDifference(subjects, releaseSubjects(manifest).slice(0, 1)) === undefined
}

function inOrder(subjects: readonly Subject[]): Subject[] {
  return subjects.toSorted(({ name: left = '' }, { name: right = '' }) => (left < right ? -1 : left > right ? 1 : 0))
}
