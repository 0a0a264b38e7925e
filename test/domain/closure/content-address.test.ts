import { describe, expect, test } from 'vitest'
import { contentAddressedPath } from '#domain/closure/content-address'

// Of Nix 2.26: nix-store --add-fixed [--recursive] ALGORITHM f.txt, with the text "hello\n".
const added = [
  { path: '/nix/store/1y939kyks8g9gbba89f8xskz7chddba8-f.txt', address: 'fixed:md5:4425hx5d1mc9y39llj4k4nm55i' },
  { path: '/nix/store/4kn848vczvkyzl9npz1zz3f585s6byn3-f.txt', address: 'fixed:sha1:iwjz551fyw0cxcjgf4l6c879zabd6wpm' },
  {
    path: '/nix/store/d4b4lmbd433fa2xcdysz7p7zahnqh1z4-f.txt',
    address: 'fixed:sha256:00xyyr3fi8l6hb839bv3f7yb86yjv7xi1cgh1xnhipym4asvb4aq',
  },
  {
    path: '/nix/store/74az1n3l360c9i8bzkwvm6r3ff9wj9n9-f.txt',
    address: 'fixed:sha512:0lrc0dwnvipqviibf7qfm1y492qvjwb1zhkcyi05cndmva1mr5gjcgrnz1x36djmk0sfg8djd2n0qv68vib2jg590mwznar9jcjphp7',
  },
  { path: '/nix/store/x4c1xqjq4kxy6s6f62pjfn3m5a6dk9dm-f.txt', address: 'fixed:r:md5:4ycxcbh0ac0abr4zxw23l6isnk' },
  { path: '/nix/store/c1amm6qq92bxv16idg1yiyahm4gbi0ly-f.txt', address: 'fixed:r:sha1:wz60bbf44cw7nswp1wv8vcsyfg155sqd' },
  {
    path: '/nix/store/6h9lcbx523532ax1c5g2351w9bm8ykhy-f.txt',
    address: 'fixed:r:sha256:04zwf782yjwnh3q6hz5izfd6jyip8kgw6g6yj43fiqhbyhdd0dqw',
  },
]

// Of Nix 2.26: nix store make-content-addressed, which keeps references.
const self = '/nix/store/c6mfwv3lx8jcsv9b6q3sh2kk92z4xlyv-hypervisor'
const selfAddress = 'fixed:r:sha256:0rwkcy1d104zhdlsmq52hdamm0bm7hj7gjlx8qd2rqmxzyrzpksn'
const references = [
  '/nix/store/42dl1js7camj67kil01m5vz57r5l35dq-node-24.21.0',
  self,
  '/nix/store/wvnww4q3ib9mxd5ivldyfk0jwdwyx08f-esbuild-0.25.0',
]

const text = '/nix/store/d1n6fqi5l02gw42whm2rqz5z5wnwlx89-x.json'
const textAddress = 'text:sha256:0qpqjxm2fqmfpv7cagp3bs876hh8v15g143m9gcjsyn5bizvsnh1'

describe('contentAddressedPath', () => {
  test.each(added)('contentAddressedPath of $address', ({ path, address }) => {
    expect(contentAddressedPath(path, address, [])).toBe(path)
  })

  test('contentAddressedPath takes references in any order, with a self-reference', () => {
    expect(contentAddressedPath(self, selfAddress, references)).toBe(self)
    expect(contentAddressedPath(self, selfAddress, references.toReversed())).toBe(self)
  })

  test('contentAddressedPath of a text with references', () => {
    const of = ['/nix/store/7yny0bmx1qyx6fgsp1sr2gkcrvrzd7lc-sandbox', '/nix/store/218salrf18i694mjdg0xk886lwv548qn-hypervisor']
    expect(contentAddressedPath(text, textAddress, of)).toBe(text)
  })

  test.each([
    { name: 'another reference', path: self, address: selfAddress, of: references.slice(1) },
    { name: 'no reference to itself', path: self, address: selfAddress, of: references.filter((path) => path !== self) },
    { name: 'another method', path: added[6]!.path, address: added[6]!.address.replace('r:', ''), of: [] },
    { name: 'another name', path: added[6]!.path.replace('f.txt', 'g.txt'), address: added[6]!.address, of: [] },
    { name: 'another digest', path: added[6]!.path, address: added[6]!.address.replace('04z', '05z'), of: [] },
  ])('contentAddressedPath gives another path with $name', ({ path, address, of }) => {
    expect(contentAddressedPath(path, address, of)).not.toBe(path)
  })

  test.each([
    { name: 'references where there can be none', address: added[1]!.address, of: references },
    { name: 'a text that refers to itself', address: textAddress, of: [added[0]!.path] },
    { name: 'a digest of another length', address: 'fixed:r:sha256:iwjz551fyw0cxcjgf4l6c879zabd6wpm', of: [] },
    { name: 'an unknown algorithm', address: 'fixed:r:crc32:04zwf782', of: [] },
    { name: 'a property that every object has', address: 'fixed:r:constructor:0', of: [] },
    { name: 'nothing', address: '', of: [] },
  ])('contentAddressedPath gives no path for $name', ({ address, of }) => {
    expect(contentAddressedPath(added[0]!.path, address, of)).toBeUndefined()
  })
})
