import { group } from '../command.ts'
import { hostInstallCommand } from './host-install.ts'
import { hostUninstallCommand } from './host-uninstall.ts'

export const hostCommands = group('host', 'prepare production hosts', [hostInstallCommand, hostUninstallCommand])
