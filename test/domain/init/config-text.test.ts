import { expect, test } from 'vitest'
import { parseConfig } from '#domain/config/parse'
import { newConfigText, withHosts } from '#domain/init/config-text'
import type { InitAnswers } from '#domain/init/answers'

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc'
const OTHER = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIG6gENeDqQK31jFboJQj2tFbZ7YMFO9f+H5UApoJ51QJ'

const answers: InitAnswers = {
  application: 'quotes',
  branch: 'main',
  components: {
    web: { installable: '.#web', links: { 'quotes-web': 'bin/quotes-web' } },
    worker: { installable: '.#worker', links: { worker: 'bin/worker' } },
  },
  health: { port: 8080, path: '/health' },
  hosts: { prod: { address: 'deploy@prod.example', hostKey: KEY } },
}

test('a new configuration is valid, and begins with the line for editors', () => {
  const text = newConfigText(answers, 'https://example.com/config.json')
  expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=https://example.com/config.json')
  const config = parseConfig(text, 'grind-to-prod.yml')
  expect(config.prefix).toBe('/opt/quotes')
  expect(config.units.map(({ unit }) => unit)).toEqual(['quotes-web.service', 'worker.service'])
  expect(config.health).toMatchObject({ 'quotes-web': { http: 'http://127.0.0.1:8080/health' } })
  expect(config.hosts).toMatchObject({ grind: { address: 'local' }, prod: { role: 'active', hostKey: KEY } })
})

test('a configuration without a check or another branch is valid too', () => {
  const text = newConfigText({ ...answers, health: null, branch: 'trunk', hosts: {} }, './x.json')
  expect(parseConfig(text, 'grind-to-prod.yml')).toMatchObject({ branch: 'trunk', health: {}, hosts: { grind: { address: 'local' } } })
})

test('two hosts are the active one and the standby', () => {
  const hosts = { ...answers.hosts, 'prod-b': { address: 'deploy@b', hostKey: OTHER } }
  const config = parseConfig(newConfigText({ ...answers, hosts }, './x.json'), 'grind-to-prod.yml')
  expect(Object.values(config.hosts).map(({ role }) => role)).toEqual([undefined, 'active', 'standby'])
})

const written = `# Ours
application: quotes # the name
components: { web: { installable: .#web, links: { web: bin/web } } }
prefix: /opt/quotes
hosts:
  grind: { address: local }
  prod: { address: deploy@prod.example, role: active, hostKey: ${KEY} } # rack 3
`

test('hosts that a configuration has leave its text as it is', () => {
  expect(withHosts(written, answers.hosts)).toBe(written)
  const spaced = written.replace('prefix: /opt', 'prefix:    /opt')
  expect(withHosts(spaced, answers.hosts)).toBe(spaced)
})

test('a host is added with the role that is left, and comments stay', () => {
  const text = withHosts(written, { ...answers.hosts, 'prod-b': { address: 'deploy@b', hostKey: OTHER } })
  expect(text).toContain('# Ours')
  expect(text).toContain('# rack 3')
  expect(parseConfig(text, 'grind-to-prod.yml').hosts['prod-b']).toEqual({ address: 'deploy@b', role: 'standby', hostKey: OTHER })
})

test('another address replaces the one before, and the role stays', () => {
  const text = withHosts(written, { prod: { address: 'deploy@other', hostKey: KEY } })
  expect(parseConfig(text, 'grind-to-prod.yml').hosts['prod']).toEqual({ address: 'deploy@other', role: 'active', hostKey: KEY })
})

test('a third host, or one beside hosts without a role, gets none', () => {
  const third = withHosts(written, {
    b: { address: 'deploy@b', hostKey: OTHER },
    c: { address: 'deploy@c', hostKey: OTHER },
  })
  expect(parseConfig(third, 'grind-to-prod.yml').hosts['c']?.role).toBeUndefined()
  const without = withHosts(written.replace('role: active, ', ''), { b: { address: 'deploy@b', hostKey: OTHER } })
  expect(parseConfig(without, 'grind-to-prod.yml').hosts['b']?.role).toBeUndefined()
})
