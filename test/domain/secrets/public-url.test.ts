import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepPublicUrls, publicUrl, withPublicUrls } from '#domain/secrets/public-url'

describe('one URL', () => {
  test.each([
    ['https://cache.example', 'https://cache.example'],
    ['https://cache.example:8443/nix/', 'https://cache.example:8443/nix/'],
    ['https://u:CANARY@cache.example/nix', 'https://cache.example/nix'],
    ['https://CANARY@cache.example/nix', 'https://cache.example/nix'],
    ['https://u:CAN@RY@cache.example/nix', 'https://cache.example/nix'],
    ['https://u:CAN/ARY@cache.example/nix', 'https://cache.example/nix'],
    ['https://u:C:A?N#ARY@cache.example/nix', 'https://cache.example/nix'],
    ['https://u:CANARY/nothing', 'https://…/nothing'],
    ['https://cache.example/nix?token=CANARY', 'https://cache.example/nix'],
    ['https://cache.example/nix#CANARY', 'https://cache.example/nix'],
    ['https://cache.example?token=CANARY/x', 'https://cache.example'],
    ['http://u:CANARY@[2001:db8::1]:80/x?y', 'http://[2001:db8::1]:80/x'],
    ['git+https://x:CANARY@git.example/a.git?ref=main', 'git+https://git.example/a.git'],
    ['ssh://git:CANARY@git.example/a', 'ssh://git.example/a'],
    ['postgres://app:CANARY@db.example:5432/app?sslpassword=CANARY', 'postgres://db.example:5432/app'],
    ['s3://bucket?profile=x&secret-key=CANARY', 's3://bucket'],
    ['https://registry.example/@scope/package', 'https://registry.example/@scope/package'],
    ['file://user:CANARY@host/a', 'file://host/a'],
    ['git+file:///clone?rev=abc&shallow=1#attribute', 'git+file:///clone?rev=abc&shallow=1#attribute'],
    ['https:/user:CANARY@cache.example/nix?token=CANARY', 'https:/cache.example/nix'],
    ['/nix/store/a?b#c', '/nix/store/a?b#c'],
    ['git@git.example:a/b.git', 'git@git.example:a/b.git'],
    ['daemon', 'daemon'],
  ])('publicUrl of %s', (address, expected) => {
    expect(publicUrl(address)).toBe(expected)
    expect(publicUrl(expected)).toBe(expected)
  })
})

describe('URLs in a text', () => {
  test.each([
    [
      "fatal: unable to access 'https://git.example/a.git/?private_token=CANARY/': Could not resolve host: git.example",
      "fatal: unable to access 'https://git.example/a.git/': Could not resolve host: git.example",
    ],
    ['cannot ask (https://u:CANARY@cache.example?token=CANARY), give up.', 'cannot ask (https://cache.example), give up.'],
    ['{"url":"https://u:CANARY@h.example/a?b=CANARY","next":1}', '{"url":"https://h.example/a","next":1}'],
    [`https://u:C"AN'ARY@h.example/a`, 'https://h.example/a'],
    ['from https://a.example?x=CANARY, https://b.example?x=CANARY.', 'from https://a.example, https://b.example.'],
    ['DATABASE_URL=postgres://app:CANARY@db/app', 'DATABASE_URL=postgres://db/app'],
    ['https://a.example?next=https://u:CANARY@b.example', 'https://a.example'],
    ['There is no "/work/https:/u:CANARY@h.example/a?t=CANARY".', 'There is no "/work/https:/h.example/a".'],
    ['no address :// here', 'no address :// here'],
  ])('withPublicUrls of the text %s', (text, expected) => expect(withPublicUrls(text)).toBe(expected))

  test('deepPublicUrls finds URLs in lists, mappings and keys', () => {
    const secret = 'https://u:CANARY@h.example/?t=CANARY'
    expect(deepPublicUrls({ [secret]: [secret, { deep: secret }], count: 1, nothing: null })).toEqual({
      'https://h.example/': ['https://h.example/', { deep: 'https://h.example/' }],
      count: 1,
      nothing: null,
    })
  })

  test('withPublicUrls changes no text twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('https://', 'u:p', '@', '/', '?', '#', ' ', '"', "'", ':', 'a.b', '://', '[', ']')), (parts) => {
        const once = withPublicUrls(parts.join(''))
        expect(withPublicUrls(once)).toBe(once)
      }),
      {
        examples: ['https://?"@', 'https://a?"@b', 'https://u@a#"@b', 'https://a:b/c@d"@e', `https://${'?"@'.repeat(20)}`].map((text) => [
          [text],
        ]),
      },
    )
  })

  // One that took quadratic time would not end before the test is given up.
  test.each([
    `${'a'.repeat(1_000_000)}://`,
    'http://'.repeat(100_000),
    `http://${'@'.repeat(1_000_000)}`,
    `http://a:b/${'@a:b/'.repeat(100_000)}`,
    'http://a:b@'.repeat(100_000),
    `http://a${'.'.repeat(1_000_000)}x`,
    `http://a${'?"@'.repeat(300_000)}`,
  ])('withPublicUrls of a long text is fast (%#)', (text) => expect(withPublicUrls(text).length).toBeLessThanOrEqual(text.length))
})
