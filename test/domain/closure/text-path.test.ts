import { expect, test } from 'vitest'
import { textContentAddress, textStorePath } from '#domain/closure/text-path'

// Of Nix 2.26: builtins.toFile "x.json" (builtins.appendContext "{\"a\":1}" { … })
const references = ['/nix/store/7yny0bmx1qyx6fgsp1sr2gkcrvrzd7lc-sandbox', '/nix/store/218salrf18i694mjdg0xk886lwv548qn-hypervisor']

test('textStorePath gives the store path of builtins.toFile, whatever the order of the references', () => {
  const contents = Buffer.from('{"a":1}')
  expect(textStorePath('x.json', contents, references)).toBe('/nix/store/d1n6fqi5l02gw42whm2rqz5z5wnwlx89-x.json')
  expect(textStorePath('x.json', contents, references.toReversed())).toBe('/nix/store/d1n6fqi5l02gw42whm2rqz5z5wnwlx89-x.json')
})

test('textStorePath depends on the references', () => {
  const contents = Buffer.from('{"a":1}')
  expect(textStorePath('x.json', contents, [])).not.toBe(textStorePath('x.json', contents, references))
})

test('textContentAddress gives the content address of Nix', () => {
  expect(textContentAddress(Buffer.from(''))).toBe('text:sha256:0mdqa9w1p6cmli6976v4wi0sw9r4p5prkj7lzfd1877wk11c9c73')
})
