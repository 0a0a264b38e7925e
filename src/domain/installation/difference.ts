import { createHash } from 'node:crypto'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { withPublicUrls } from '../secrets/public-url.ts'
import type { DesiredFile } from './files.ts'
import type { InstallItem } from './request.ts'

/** A file as it is. */
export interface ExistingFile {
  readonly text: string
  readonly mode: number
  readonly owner: number
}

/** What is done to a file that must be there. */
export interface FileItem extends InstallItem {
  readonly action: Exclude<InstallItem['action'], 'remove'>
}

/** Above this size a diff is not readable: a bundle is identified by its digest. */
const READABLE_CHARACTERS = 64 * 1024

/** Returns what an installation does to a file. `owner` is the user that must own it. */
export function fileItem(desired: DesiredFile, existing: ExistingFile | undefined, owner: number): FileItem {
  const { path, mode, text } = desired
  if (existing === undefined) return { item: path, action: 'create', difference: textDifference(path, '', text) }
  const parts = [
    existing.owner === owner ? '' : `owner ${existing.owner} → ${owner}\n`,
    existing.mode === mode ? '' : `mode ${octal(existing.mode)} → ${octal(mode)}\n`,
    existing.text === text ? '' : textDifference(path, existing.text, text),
  ]
  const difference = parts.join('')
  return { item: path, action: difference === '' ? 'keep' : 'change', difference }
}

function textDifference(path: string, before: string, after: string): string {
  if (before.length + after.length > READABLE_CHARACTERS) return `${name(before)} → ${name(after)}\n`
  const patch = createTwoFilesPatch(before === '' ? '/dev/null' : path, path, before, after, undefined, undefined, {
    context: 2,
    headerOptions: FILE_HEADERS_ONLY,
  })
  return withPublicUrls(patch)
}

function name(text: string): string {
  return text === '' ? 'nothing' : `${text.length} characters, sha256 ${createHash('sha256').update(text).digest('hex')}`
}

/** Returns a mode as chmod takes it. */
export function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0')
}
