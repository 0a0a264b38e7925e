import { z } from 'zod'
import { classicForm } from './flake-inventory.ts'

/** What a flake offers to release. */
export interface FlakeOutputs {
  /** Attributes of `packages.<system>`, without `default` where another attribute is there too; sorted. */
  readonly packages: readonly string[]
  /** Names of its NixOS configurations, sorted. */
  readonly systems: readonly string[]
  /** Whether `nix fmt` works. */
  readonly hasFormatter: boolean
}

/** The output of `nix flake show --json` in either of its forms, as far as it is used; a leaf of another system is an empty object. */
export const flakeShowSchema = z.preprocess(
  classicForm,
  z.looseObject({
    packages: z.record(z.string(), z.record(z.string(), z.looseObject({}))).optional(),
    nixosConfigurations: z.record(z.string(), z.unknown()).optional(),
    formatter: z.record(z.string(), z.unknown()).optional(),
  }),
)

/** Returns the outputs of a flake for one kind of system, such as `x86_64-linux`. */
export function flakeOutputs(shown: z.infer<typeof flakeShowSchema>, system: string): FlakeOutputs {
  const all = Object.keys(shown.packages?.[system] ?? {})
  const named = all.filter((attribute) => attribute !== 'default')
  return {
    packages: (named.length === 0 ? all : named).toSorted(),
    systems: Object.keys(shown.nixosConfigurations ?? {}).toSorted(),
    hasFormatter: Object.hasOwn(shown.formatter ?? {}, system),
  }
}
