import { expect, test } from 'vitest'
import { explainedRefusal, SystemRefusal } from '#domain/errors/system-refusal'
import { exitCodeOfError } from '#domain/errors/exit-code'

const system = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: as Node prints it, write`), { code, syscall: 'write', ...more })
const chosen = [
  { folder: '/tmp', variable: 'TMPDIR' },
  { folder: '/home/a/.local/state', variable: 'XDG_STATE_HOME' },
]
const explained = (error: unknown) => explainedRefusal(error, { machine: 'this machine', chosen }) as SystemRefusal

test.each([
  {
    error: system('ENOSPC', { path: '/tmp/g2p-1/config' }),
    message: '/tmp/g2p-1/config on this machine cannot be written: no space is left on its file system (ENOSPC).',
    hint: 'Free disk space there, or name another folder with TMPDIR, and try again.',
  },
  {
    error: system('EDQUOT', { path: '/srv/release/manifest.json' }),
    message: '/srv/release/manifest.json on this machine cannot be written: the disk quota of this user is used up (EDQUOT).',
    hint: 'Free disk space there, or raise the quota, and try again.',
  },
  {
    error: system('EROFS', { path: '/home/a/.local/state', syscall: 'mkdir' }),
    message: '/home/a/.local/state on this machine cannot be written: its file system is read-only (EROFS).',
    hint: 'Mount it writable, or name another folder with XDG_STATE_HOME, and try again.',
  },
  {
    error: system('ENOSPC'),
    message: 'A file on this machine cannot be written: no space is left on its file system (ENOSPC).',
    hint: 'Free disk space there, or name another folder with TMPDIR (now /tmp) or XDG_STATE_HOME (now /home/a/.local/state), and try again.',
  },
  {
    error: system('EACCES', { path: '/tmpdir', syscall: 'open' }),
    message: '/tmpdir on this machine cannot be opened or written: permission denied (EACCES).',
    hint: 'Give this user the right (chown, chmod), and try again.',
  },
  {
    error: system('EMFILE', { path: '/tmp/a', syscall: 'open' }),
    message: '/tmp/a on this machine cannot be opened: this process has too many files open (EMFILE).',
    hint: 'Raise the limit of open files (ulimit -n), and try again.',
  },
  {
    error: system('EMFILE', { path: '/tmp/a', syscall: 'scandir' }),
    message: '/tmp/a on this machine cannot be read: this process has too many files open (EMFILE).',
    hint: 'Raise the limit of open files (ulimit -n), and try again.',
  },
  {
    error: system('EROFS', { path: '/srv/a', syscall: 'open' }),
    message: '/srv/a on this machine cannot be written: its file system is read-only (EROFS).',
    hint: 'Mount it writable, and try again.',
  },
])('$error.code of $error.path is explained: what, where, and what to do', ({ error, message, hint }) => {
  expect(explained(error)).toMatchObject({ message, hint, cause: error })
  expect(exitCodeOfError(explained(error))).toBe(1)
})

test.each([
  new Error('ENOSPC'),
  system('ENOENT', { path: '/tmp/a' }),
  system('EACCES', { syscall: 'spawn git', path: 'git' }),
  system('EACCES', { syscall: 'connect', path: '/run/agent.socket' }),
  system('EACCES', { syscall: 'listen', address: '0.0.0.0', port: 80 }),
  system('EACCES', { syscall: 'bind' }),
  system('EMFILE', { syscall: 'connect' }),
  system('EPERM', { syscall: 'kill' }),
  new SystemRefusal('It is explained.'),
  'ENOSPC',
])('another error stays as it is: %s', (error) => {
  expect(explained(error)).toBe(error)
})
