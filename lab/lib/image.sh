# shellcheck shell=bash
# The root file system that all hosts share: made once by debootstrap, kept under a name that is a digest of its recipe.

# Which mirror and keyring: those this machine's own apt uses for Debian, so that a proxy or a local mirror is honoured.
# On a machine that has none (Ubuntu), debootstrap's own default serves.
find_mirror() {
  local origin label address signed_by
  mirror='' keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  # shellcheck disable=SC2016 # apt fills the $(…) in, not the shell
  while IFS='|' read -r origin label address signed_by; do
    if [[ $origin == Debian && $label == Debian ]]; then
      mirror=$address
      if [[ -r $signed_by ]]; then keyring=$signed_by; fi
      break
    fi
  done < <(apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(REPO_URI)|$(SIGNED_BY)' 'Created-By: Packages')
  # Before the first `apt-get update` apt knows no origins, only where it would ask.
  if [[ -z $mirror ]]; then
    mirror=$(apt-get --print-uris update 2>/dev/null | sed -n "s|^'\(.*/debian/\)dists/.*|\1|p" | head -n 1) || true
  fi
  [[ -r $keyring ]] || fail "The Debian keyring $keyring is missing; install the package debian-archive-keyring."
}

# debootstrap fetches with wget, which knows nothing of apt's proxy and certificate settings.
use_apt_network_settings() {
  local http_proxy_of_apt='' https_proxy_of_apt='' certificates_of_apt=''
  eval "$(apt-config shell http_proxy_of_apt Acquire::http::Proxy https_proxy_of_apt Acquire::https::Proxy \
    certificates_of_apt Acquire::https::CaInfo)"
  if [[ -n $http_proxy_of_apt && $http_proxy_of_apt != DIRECT ]]; then export http_proxy=$http_proxy_of_apt; fi
  if [[ -n $https_proxy_of_apt && $https_proxy_of_apt != DIRECT ]]; then export https_proxy=$https_proxy_of_apt; fi
  if [[ -n $certificates_of_apt ]]; then
    printf 'ca_certificate = %s\n' "$certificates_of_apt" >"$1/wgetrc"
    export WGETRC=$1/wgetrc
  fi
}

image_digest() {
  local digest
  digest=$({
    printf '%s\n' "$1" "$(uname -m)"
    cd "$lab_folder" && find image hosts/common -type f -print0 | sort -z | xargs -0 sha256sum
  } | sha256sum)
  printf '%s' "${digest:0:16}"
}

# Images of earlier recipes that were not used for a week, unless a lab still uses one.
remove_old_images() {
  local old
  while read -r old; do
    grep -qsF -- "$old" /proc/[0-9]*/mountinfo || rm -rf "$old"
  done < <(find "$cache" -mindepth 1 -maxdepth 1 -type d -mtime +7)
}

# ensure_image SUITE: sets `image` to a finished root file system of that suite.
ensure_image() {
  local suite=$1 making lock
  image=$cache/$suite-$(image_digest "$suite")
  if [[ -d $image ]]; then
    touch "$image"
    return
  fi
  mkdir -p "$cache"
  # Two labs may share the cache: the second waits here and then finds the first one's work done.
  exec {lock}>"$cache/lock"
  flock "$lock"
  if [[ ! -d $image ]]; then
    rm -rf "$cache"/making.*
    remove_old_images
    making=$(mktemp -d "$cache/making.XXXXXX")
    find_mirror
    use_apt_network_settings "$making"
    say "making the root file system of $suite; about a minute, once (log: $cache/$suite.log)…"
    # A namespace of its own, tied to our life: debootstrap mounts /proc in the target, and a killed `up` must not leave it.
    setpriv --pdeathsig KILL -- unshare --mount --pid --fork --kill-child --mount-proc -- \
      bash "$lab_folder/image/make" "$suite" "$making" "$keyring" "$mirror" {lock}>&- >"$cache/$suite.log" 2>&1 ||
      fail "The root file system of $suite could not be made; see the end of $cache/$suite.log."
    sync -f "$making/root"
    mv "$making/root" "$image"
    touch "$image"
    rm -rf "$making"
  fi
  exec {lock}>&-
}
