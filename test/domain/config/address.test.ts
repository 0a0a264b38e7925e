import { describe, expect, test } from 'vitest'
import { parseAddress } from '#domain/config/address'

describe('parseAddress', () => {
  test.each([
    { address: 'deploy@a.example', expected: { user: 'deploy', host: 'a.example', port: 22 } },
    { address: 'deploy@a.example:2222', expected: { user: 'deploy', host: 'a.example', port: 2222 } },
    { address: 'deploy@192.0.2.1:22', expected: { user: 'deploy', host: '192.0.2.1', port: 22 } },
    { address: 'deploy@[2001:db8::1]', expected: { user: 'deploy', host: '2001:db8::1', port: 22 } },
    { address: 'deploy@[2001:db8::1]:2222', expected: { user: 'deploy', host: '2001:db8::1', port: 2222 } },
    { address: 'local', expected: undefined },
  ])('parseAddress reads $address', ({ address, expected }) => {
    expect(parseAddress(address)).toEqual(expected)
  })

  test.each([
    'a.example',
    '-oProxyCommand=x@a.example',
    'deploy@-oProxyCommand=x',
    'deploy@a.example:0',
    'deploy@a.example:65536',
    'deploy@a.example:22:22',
    'deploy@2001:db8::1',
    'deploy@[fe80::1%eth0]',
    'deploy@a.example.',
    'deploy@a b',
    'deploy@a\nb',
    'de$ploy@a',
    'a@b@c',
    '@a',
    '',
  ])('parseAddress refuses %j', (address) => {
    expect(() => parseAddress(address)).toThrow(expect.objectContaining({ code: 'config-invalid' }))
  })
})
