import { expect, test } from 'vitest'
import { CommandError } from '#domain/errors/errors'
import { requireDaemon } from '#tools/nix/require-daemon'

const SOCKET = '/nix/var/nix/daemon-socket/socket'
const argv = ['nix', 'build']

/** What is known of a Nix that failed with this on its standard error: by the error itself, and before anything else is read of it. */
function isTakenForDaemon(stderr: string) {
  const found = new CommandError(argv, { status: 1, stderr })
  let isRefused = false
  try {
    requireDaemon(argv, { status: 1, stderr })
  } catch {
    isRefused = true
  }
  return { isUnreachable: found.isDaemonUnreachable, exitCode: found.exitCode, isHinted: found.hint !== undefined, isRefused }
}

const isDaemon = { isUnreachable: true, exitCode: 2, isHinted: true, isRefused: true }
const isOther = { isUnreachable: false, exitCode: 1, isHinted: false, isRefused: false }
const builderFailed = (line: string) =>
  `error: builder for '/nix/store/x.drv' failed with exit code 1;\n       last 1 log lines:\n       > ${line}`

test.each([
  `error: cannot connect to socket at '${SOCKET}': Connection refused`,
  `error:\n       … while evaluating\n       error: cannot connect to socket at '${SOCKET}': No such file or directory`,
  `\u001b[31;1merror:\u001b[0m cannot connect to socket at '\u001b[35;1m${SOCKET}\u001b[0m': Permission denied`,
  "error: cannot open connection to remote store 'daemon': error: reading from file: Connection reset by peer",
  "error: cannot open connection to remote store 'unix:///run/nix.sock': error: user 'ci' is not allowed to connect to the Nix daemon",
  "error: user 'ci' is not allowed to connect to the Nix daemon",
  "error: opening lock file '/nix/var/nix/db/big-lock': Permission denied",
])("Nix's own error that its daemon cannot be reached is one, in a command's error and in a log: %s", (stderr) => {
  expect(isTakenForDaemon(stderr)).toEqual(isDaemon)
  const log = `@nix ${JSON.stringify({ action: 'msg', level: 0, msg: stderr })}`
  expect(isTakenForDaemon(log).isRefused).toBe(true)
})

test.each([
  "error: cannot open connection to remote store 'ssh-ng://builder': Connection refused",
  `error: cannot open connection to remote store 'ssh-ng://builder': error: cannot connect to socket at '${SOCKET}': Connection refused`,
  "error: cannot open connection to remote store 'ssh-ng://b': error: user 'nix' is not allowed to connect to the Nix daemon",
  "error: creating symlink from '/nix/var/nix/gcroots/auto/x.tmp': Permission denied",
  "error: opening file '/nix/var/nix/profiles/per-user/x': Permission denied",
  "error: cannot connect to socket at '/tmp/pg': No such file or directory",
  builderFailed("psql: cannot connect to socket at '/tmp/pg'"),
  builderFailed(`error: cannot connect to socket at '${SOCKET}': Connection refused`),
  `x> error: cannot connect to socket at '${SOCKET}': Connection refused\nerror: builder failed`,
  `warning: cannot connect to socket at '${SOCKET}': Connection refused\nerror: builder failed`,
])('an error of a builder, of another store or of a file names no daemon of this machine: %s', (stderr) => {
  expect(isTakenForDaemon(stderr)).toEqual(isOther)
  const log = `@nix ${JSON.stringify({ action: 'msg', level: 0, msg: stderr })}`
  expect(isTakenForDaemon(log).isRefused).toBe(false)
})
