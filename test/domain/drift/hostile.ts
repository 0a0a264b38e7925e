import { compareSides } from '#domain/drift/compare'
import { snapshotSide } from '#domain/drift/side'
import { baseSnapshot, edited } from './base.ts'

/** What a host could put where its text is shown. Each would set `window.touched` if it were read as markup or script. */
export const hostileTexts = [
  '<script>window.touched = 1</script>',
  '<img src=x onerror="window.touched = 2">',
  '"><svg onload=window.touched=3>',
  "' onmouseover='window.touched = 4",
  '</style><script>window.touched = 5</script>',
  '</code></td></table><a href="javascript:window.touched=6">here</a>',
  '&lt;script&gt;window.touched = 7&lt;/script&gt;',
  '| a | b |',
  '[link](https://evil.example) https://evil.example www.evil.example',
  '![x](https://evil.example/x.png)',
  '`code` **bold** _em_ ~~no~~ $x$ :tada: @everyone #1 ##[error]no',
  '::error::no',
  '- list',
] as const

/** A report that contains every one of them, in names and in values. */
export function hostileReport() {
  const other = edited([
    [['nix', 'trust', 'trustedUsers'], [...hostileTexts]],
    [['failedUnits'], [...hostileTexts]],
    [['nix', 'version'], hostileTexts[0]],
    [['releases', 'ledger'], { unreadable: hostileTexts[1] }],
    [
      ['binaries'],
      Object.fromEntries(hostileTexts.map((text) => [text, { path: text, sha256: '0'.repeat(64), component: null, release: null }])),
    ],
    [['capacity'], Object.fromEntries(hostileTexts.map((text) => [text, { unreadable: text }]))],
    [['units', 'hypervisor.service', 'subState'], hostileTexts[5]],
    [['system', 'nixosVersion'], hostileTexts[2]],
  ])
  const host = snapshotSide(`prod ${hostileTexts.join(' ')}`, other)
  return compareSides({ reference: snapshotSide(hostileTexts[1], baseSnapshot), hosts: [host], mayDiffer: [] })
}
