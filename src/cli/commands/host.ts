import { group } from '../command.ts'
import { hostInstallCommand } from './host-install.ts'
import { hostKeysCommands } from './host-keys.ts'
import { hostShowCommand } from './host-show.ts'
import { hostUninstallCommand } from './host-uninstall.ts'

export const hostCommands = group('host', 'manage the agent on production hosts', [
  hostInstallCommand,
  hostShowCommand,
  hostKeysCommands,
  hostUninstallCommand,
])
