import { expect, test } from 'vitest'
import { z } from 'zod'
import { evaluate } from './on-grind.ts'

/** What `lib.parity` takes of a configuration, with what NixOS makes of a host's own name, addresses and disks. */
const configuration = (own: { host: string; address: string; swap: string; other?: string }) => `{
  boot = { kernelParams = [ ]; kernel.sysctl = { }; };
  environment = { etc = { }; systemPackages = [ ]; };
  nix.settings = { };
  system = { nixos = { }; stateVersion = "26.05"; };
  security.sudo.enable = true;
  networking.hostName = "${own.host}";
  services.openssh = { enable = true; ports = [ 22 ]; settings = { }; listenAddresses = [ { addr = "${own.address}"; } ]; };
  systemd.services = {
    hypervisor = { wantedBy = [ "multi-user.target" ]; serviceConfig.ExecStart = "${own.other ?? '/bin/hypervisor'}"; };
    network-addresses-eth0.serviceConfig.ExecStart = "/nix/store/${own.address}-start";
    network-setup.serviceConfig.ExecStart = "/nix/store/${own.address}-setup";
    "mkswap-${own.swap}".serviceConfig.ExecStart = "mkswap ${own.swap}";
    sshd.unitConfig = { X-Restart-Triggers = [ "/nix/store/${own.address}-sshd_config" ]; StartLimitBurst = 5; };
    systemd-networkd.unitConfig.X-Reload-Triggers = "/nix/store/${own.address}-networkd";
  };
  users.users = { };
}`

const A = { host: 'prod-a', address: '192.0.2.1', swap: 'sda2' }
const B = { host: 'prod-b', address: '192.0.2.2', swap: 'nvme0n1p3' }

function parity(own: Parameters<typeof configuration>[0]): Promise<unknown> {
  return evaluate(`{ repository, ... }: import (repository + "/nix/parity.nix") { config = ${configuration(own)}; }`, z.unknown())
}

test('two hosts that differ in name, addresses and disks are equal', async () => {
  expect(await parity(B)).toEqual(await parity(A))
})

test('the settings that decide how services run are compared', async () => {
  const alike = z.object({ systemd: z.object({ services: z.record(z.string(), z.unknown()) }) }).parse(await parity(A)).systemd.services
  expect(alike).toMatchObject({
    sshd: { unitConfig: { StartLimitBurst: 5 } },
    hypervisor: { serviceConfig: { ExecStart: '/bin/hypervisor' } },
  })
  expect(Object.keys(alike).toSorted()).toEqual(['hypervisor', 'sshd', 'systemd-networkd'])
  expect(await parity({ ...B, other: '/bin/other' })).not.toEqual(await parity(A))
})
