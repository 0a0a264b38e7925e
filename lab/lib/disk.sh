# shellcheck shell=bash
# A disk of a host's own, for power cuts that lose what was not synced: an ext4 file system in a file, which contains the host's layer.
# What the kernel has not written to the file yet is in the memory of that file system, and the memory goes. Runs in the lab's
# namespaces.

disk_bytes=$((16 * 1024 ** 3))

# mount_root HOST: the shared root file system below, the host's layer above.
mount_root() {
  local root=/run/hosts/$1/root layer
  layer=$(layer_of "$1")
  mkdir -p "$root" "$layer/upper" "$layer/work"
  mount -t overlay overlay -o "lowerdir=$LAB_IMAGE,upperdir=$layer/upper,workdir=$layer/work" "$root" || fail \
    "overlayfs does not work in $layer; set GRIND_TO_PROD_LAB_STATE to a folder on a file system such as ext4, xfs or tmpfs."
}

has_disk() { [[ -e $state/hosts.d/$1/disk.img ]]; }

layer_of() {
  local folder=$state/hosts.d/$1
  if has_disk "$1"; then printf '%s' "$folder/disk"; else printf '%s' "$folder"; fi
}

make_disk() {
  local folder=$state/hosts.d/$1
  printf '%s' "$LAB_IMAGE" >"$folder/image"
  mkdir -p "$folder/disk" "$folder/notes"
  truncate -s "$disk_bytes" "$folder/disk.img"
  mkfs.ext4 -q -m 0 "$folder/disk.img"
  mount_disk "$1" || fail "The disk of $1 cannot be mounted: 'up --disks' needs loop devices and ext4."
}

# The longest commit interval: nothing gets to the disk because somebody was slow.
mount_disk() { mount -o loop,commit=900 "$state/hosts.d/$1/disk.img" "$state/hosts.d/$1/disk"; }

# The file system of the folder ends without writing what is in memory (_IOR('X', 125, __u32) of linux/fs.h, EXT4_GOING_FLAGS_NOLOGFLUSH).
# The Perl that every Debian has can call ioctl(2).
# shellcheck disable=SC2016 # Perl expands it
end_file_system() {
  perl -e 'open my $folder, "<", $ARGV[0] or die "$!\n"; my $flags = pack "L", 2; ioctl $folder, 0x8004587d, $flags or die "$!\n"' "$1"
}

# Of a host whose processes are dead. What still has its file system open has one that ended; the next boot gets a copy.
lose_what_was_not_synced() {
  local folder=$state/hosts.d/$1
  end_file_system "$folder/disk"
  cp --sparse=always "$folder/disk.img" "$folder/cut.img"
  umount "/run/hosts/$1/root"
  umount "$folder/disk"
  mv "$folder/cut.img" "$folder/disk.img"
  mount_disk "$1"
  mount_root "$1"
}
