# shellcheck shell=bash
# Lays out a host's root: the shared root file system below, a fresh layer above, and in it the host's own identity.
# Runs in the lab's namespaces.

prepare_host() {
  local host=$1 root=/run/hosts/$1/root
  if [[ ${LAB_DISKS-} && $host == prod* ]]; then make_disk "$host"; fi
  mount_root "$host"
  copy_tree "$lab_folder/hosts/${host%%-*}" "$root"
  give_identity "$host" "$root"
  write_names "$root/etc/hosts" "${@:2}"
  authorize_admin "$root"
  if [[ $host == grind ]]; then equip_grind "$root"; fi
  if has_disk "$host"; then sync --file-system "$root"; fi
}

copy_tree() {
  tar -C "$1" --owner=0 --group=0 --mode=u+rwX,go+rX,go-w -c . | tar -C "$2" --no-overwrite-dir -x
}

give_identity() {
  local host=$1 root=$2 identity
  identity=$(</proc/sys/kernel/random/uuid)
  printf '%s\n' "${identity//-/}" >"$root/etc/machine-id"
  printf '%s\n' "$host" >"$root/etc/hostname"
  install -m 600 "$state/keys/host-$host" "$root/etc/ssh/ssh_host_ed25519_key"
  install -m 644 "$state/keys/host-$host.pub" "$root/etc/ssh/ssh_host_ed25519_key.pub"
}

write_names() {
  local file=$1 host
  shift
  {
    printf '127.0.0.1 localhost\n::1 localhost\n'
    for host in "$@"; do printf '%s %s\n' "${host_address[$host]}" "$host"; done
  } >"$file"
}

authorize_admin() {
  local user group
  user=$(chroot "$1" id -u admin) group=$(chroot "$1" id -g admin)
  install -d -m 700 -o "$user" -g "$group" "$1/home/admin/.ssh"
  install -m 600 -o "$user" -g "$group" "$state/keys/admin.pub" "$1/home/admin/.ssh/authorized_keys"
}

# Grind has the keys that sign and deploy, and the unprivileged user who holds them.
equip_grind() {
  local root=$1 key user group
  # Debian lets only this group reach the Nix daemon. It gives no trust.
  chroot "$root" useradd --create-home --shell /bin/bash --groups nix-users runner
  user=$(chroot "$root" id -u runner) group=$(chroot "$root" id -g runner)
  install -d -m 755 "$root/etc/lab" "$root/etc/lab/keys"
  for key in deploy admin release; do
    install -m 600 -o "$user" -g "$group" "$state/keys/$key" "$root/etc/lab/keys/$key"
    install -m 644 "$state/keys/$key.pub" "$root/etc/lab/keys/$key.pub"
  done
  mount -t proc proc "$root/proc"
  chroot "$root" nix-store --generate-binary-cache-key grind.lab-1 /etc/nix/grind.secret /etc/lab/keys/nix.pub
  umount "$root/proc"
  chmod 600 "$root/etc/nix/grind.secret"
  chmod 644 "$root/etc/lab/keys/nix.pub"
  install -m 644 "$state/hosts.json" "$root/etc/lab/hosts.json"
  install -m 644 -o "$user" -g "$group" "$root/etc/lab/runner.gitconfig" "$root/home/runner/.gitconfig"
}
