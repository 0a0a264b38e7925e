import { reasonOf } from './reason-of.ts'

/** Why the system does not read what is at a path, as the end of a sentence, by the code of its error. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'its owner permits this user not to read it',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a symbolic link, which is not followed here',
}

/** Returns why a path cannot be read, in words that do not name it again. */
export function whyUnreadable(path: string, cause: unknown): string {
  const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined
  const known = typeof code === 'string' && Object.hasOwn(reasons, code) ? reasons[code] : undefined
  const reason = known ?? reasonOf(cause)
  return reason.startsWith(`${path} `) ? `it ${reason.slice(path.length + 1)}` : reason
}
