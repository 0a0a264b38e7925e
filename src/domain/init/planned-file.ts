import { fileItem } from '../installation/difference.ts'

/** A file that `init` writes. */
export interface PlannedFile {
  /** Absolute. */
  readonly path: string
  /** How it is shown: below the repository, or with `~`. */
  readonly shown: string
  readonly text: string
  readonly mode: number
  /** What is there; null for nothing. */
  readonly before: string | null
}

/** What is done to a file, and the difference as a unified diff. */
export interface PlannedChange {
  readonly file: string
  readonly action: 'create' | 'change' | 'keep'
  readonly difference: string
}

export function changeOf({ shown, text, mode, before }: PlannedFile): PlannedChange {
  const existing = before === null ? undefined : { text: before, mode, owner: 0 }
  const { action, difference } = fileItem({ path: shown, text, mode }, existing, 0)
  return { file: shown, action, difference }
}
