import { describe, expect, test } from 'vitest'
import { canReload } from '#domain/activation/can-reload'

const command = 'ExecReload=/bin/kill -HUP $MAINPID\n'

describe('a unit can be reloaded', () => {
  test.each([
    { with: 'a command', texts: [`[Service]\nExecStart=/bin/a\n${command}`] },
    { with: 'a command after other sections', texts: [`[Unit]\nDescription=a\n[Service]\n${command}[Install]\nWantedBy=b.target\n`] },
    { with: 'spaces around its command', texts: ['[Service]\n ExecReload = /bin/a\n'] },
    { with: 'a command on a line that continues', texts: ['[Service]\nExecReload=\\\n# how\n  /bin/a\n'] },
    { with: 'a command of a drop-in', texts: ['[Service]\nExecStart=/bin/a\n', `[Service]\n${command}`] },
    { with: 'a command after the earlier ones are cleared', texts: [`[Service]\n${command}`, `[Service]\nExecReload=\n${command}`] },
    { with: 'a command after a line that ends with an escaped backslash', texts: [`[Service]\nExecStart=/bin/a \\\\\n${command}`] },
    {
      with: 'a type that a drop-in replaces with one that systemd does not know',
      texts: ['[Service]\nType=notify-reload\n', '[Service]\nType=bogus\n'],
    },
    { with: 'the type notify-reload', texts: ['[Service]\nType=notify-reload\n'] },
  ])('a unit with $with can be reloaded', ({ texts }) => expect(canReload(texts)).toBe(true))
})

describe('a unit cannot be reloaded', () => {
  test.each([
    { with: 'no command', texts: ['[Service]\nExecStart=/bin/a\n'] },
    { with: 'a comment for a command', texts: [`[Service]\n#${command};${command}`] },
    { with: 'a command in another section', texts: [`[Unit]\n${command}[Service]\nExecStart=/bin/a\n`] },
    { with: 'a command that continues another line', texts: [`[Service]\nExecStart=/bin/a \\\n${command}`] },
    { with: 'a command that a drop-in clears', texts: [`[Service]\n${command}`, '[Service]\nExecReload=\n'] },
    { with: 'a type that a drop-in replaces', texts: ['[Service]\nType=notify-reload\n', '[Service]\nType=notify\n'] },
    { with: 'no text', texts: [''] },
  ])('a unit with $with cannot be reloaded', ({ texts }) => expect(canReload(texts)).toBe(false))
})
