import { canonicalRecord } from '../manifest/canonical.ts'
import type { Manifest } from '../manifest/schema.ts'
import { releaseSubjects, type Subject } from '../statement/statement.ts'

/** True when a statement is about the manifest and all of its components, in any order. */
export function isAboutRelease(subjects: readonly Subject[], manifest: Manifest): boolean {
  return inOrder(subjects) === inOrder(releaseSubjects(manifest))
}

/** True when a statement is about the manifest alone: what a host states that does not have it. */
export function isAboutManifestAlone(subjects: readonly Subject[], manifest: Manifest): boolean {
  return inOrder(subjects) === inOrder(releaseSubjects(manifest).slice(0, 1))
}

function inOrder(subjects: readonly Subject[]): string {
  return canonicalRecord(subjects.map((subject) => canonicalRecord(subject)).toSorted())
}
