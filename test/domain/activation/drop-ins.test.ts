import { expect, test } from 'vitest'
import { dropInFolders, effectiveDropIns } from '#domain/activation/drop-ins'

test.each<{ unit: string; folders: string[] }>([
  { unit: 'a.service', folders: ['a.service.d', 'service.d'] },
  { unit: 'a@b.service', folders: ['a@b.service.d', 'a@.service.d', 'service.d'] },
  { unit: 'a-b-c.service', folders: ['a-b-c.service.d', 'a-b-.service.d', 'a-.service.d', 'service.d'] },
  { unit: 'a@1.2.service', folders: ['a@1.2.service.d', 'a@.service.d', 'service.d'] },
  { unit: 'a.target', folders: ['a.target.d', 'target.d'] },
])('drop-ins of $unit can be in each folder that systemd reads', ({ unit, folders }) => {
  expect(dropInFolders(unit)).toEqual(folders)
})

test.each<{ name: string; unit: string; files: string[]; effective: string[] }>([
  {
    name: 'by name, not by folder',
    unit: 'a.service',
    files: ['/etc/systemd/system/a.service.d/20.conf', '/run/systemd/system/a.service.d/10.conf'],
    effective: ['/run/systemd/system/a.service.d/10.conf', '/etc/systemd/system/a.service.d/20.conf'],
  },
  {
    name: "with an instance's own in place of its template's",
    unit: 'a@b.service',
    files: ['/e/a@.service.d/overrides.conf', '/e/a@b.service.d/overrides.conf', '/e/a@.service.d/a.conf'],
    effective: ['/e/a@.service.d/a.conf', '/e/a@b.service.d/overrides.conf'],
  },
  {
    name: 'with the earlier of two in folders of one name',
    unit: 'a.service',
    files: ['/etc/systemd/system/a.service.d/x.conf', '/run/systemd/system/a.service.d/x.conf'],
    effective: ['/etc/systemd/system/a.service.d/x.conf'],
  },
  {
    name: 'with those of the type before those of an unknown folder',
    unit: 'a.service',
    files: ['/e/alias.service.d/x.conf', '/e/service.d/x.conf'],
    effective: ['/e/service.d/x.conf'],
  },
])('drop-ins apply $name', ({ unit, files, effective }) => {
  expect(effectiveDropIns(unit, files)).toEqual(effective)
})
