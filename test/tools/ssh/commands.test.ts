import { describe, expect, test } from 'vitest'
import { UNLIMITED } from '#tools/run/limits'
import { connectCommand, disconnectCommand, remoteScriptCommand, sessionCommand } from '#tools/ssh/commands'

const host = 'grind-to-prod-host'

test('every command reads our configuration only, and ends its options before the host', () => {
  expect(connectCommand('/tmp/c').argv).toEqual(['ssh', '-F', '/tmp/c', '-o', 'LogLevel=INFO', '-N', '-f', '--', host])
  expect(disconnectCommand('/tmp/c').argv).toEqual(['ssh', '-F', '/tmp/c', '-O', 'exit', '--', host])
  expect(sessionCommand('/tmp/c', ['grind-to-prod-agent', 'status', 'choiros'], 'read')).toEqual({
    argv: ['ssh', '-F', '/tmp/c', '--', host, 'grind-to-prod-agent', 'status', 'choiros'],
    effect: 'read',
    environment: { SHELL: '/bin/sh' },
    timeout: UNLIMITED,
  })
  expect(remoteScriptCommand('/tmp/c', 'id -u', 'read').argv).toEqual(['ssh', '-F', '/tmp/c', '--', host, 'id -u'])
})

describe('sessionCommand', () => {
  test.each(['a b', '$(id)', 'a;b', '`id`', "'", '"', 'a\nb', '', '*', '~', '\\'])(
    'sessionCommand refuses the word %j, which a shell could read otherwise',
    (word) => {
      expect(() => sessionCommand('/tmp/c', ['grind-to-prod-agent', word], 'read')).toThrow('cannot be a word')
    },
  )
})
