import { describe, expect, test } from 'vitest'
import { realRunner } from '#tools/run/real'
import { locateInstallable } from '#steps/build-manifest/flake-folder'
import { candidateSource } from '#steps/build-manifest/source'
import { CONFIG, testRepository } from '../../tools/git/repository.ts'

/** Finds the flake of an installable of the application in a folder, in a repository with flakes in these folders. */
async function located(folder: string, installable: string, flakes: readonly string[]) {
  using repository = testRepository()
  repository.write(`${folder}/grind-to-prod.yml`, CONFIG)
  for (const flake of flakes) repository.write(`${flake}/flake.nix`, '{ outputs = _: { }; }\n')
  repository.write('page', 'x')
  repository.commit('Flakes')
  // Only the commit counts, not the working tree.
  repository.write(`${folder}/.git-ignored/flake.nix`, '')
  repository.write('.git/info/exclude', '.git-ignored\n')
  const source = await candidateSource(`${repository.work}/${folder}`, realRunner)
  return await locateInstallable(source, installable, realRunner)
}

describe('an installable', () => {
  test.each([
    { name: 'the flake beside the configuration', flakes: ['.', 'services', 'services/api'], expected: 'services/api' },
    { name: 'the nearest flake above the configuration', flakes: ['.', 'services'], expected: 'services' },
    { name: "the repository's own flake", flakes: ['.', 'services/web'], expected: '' },
  ])('an installable .#api names $name', async ({ flakes, expected }) => {
    expect(await located('services/api', '.#api', flakes)).toEqual({ folder: expected, attribute: 'api' })
  })

  test('an installable with a folder names exactly that one, below the configuration', async () => {
    expect(await located('services/api', './nix#api', ['.', 'services/api'])).toEqual({ folder: 'services/api/nix', attribute: 'api' })
  })

  test('an installable of a configuration at the root names the root', async () => {
    expect(await located('.', '.#api', ['services'])).toEqual({ folder: '', attribute: 'api' })
    expect(await located('.', './services/api#a.b', [])).toEqual({ folder: 'services/api', attribute: 'a.b' })
  })

  test('an installable without any flake is refused', async () => {
    await expect(located('services/api', '.#api', ['services/web'])).rejects.toMatchObject({
      code: 'build-failed',
      message: expect.stringMatching(
        /^The installable \.#api has no flake: there is no flake\.nix in "services\/api" or in a folder above it in commit [0-9a-f]{40}\.$/,
      ),
    })
  })
})
