# SPDX-FileCopyrightText: The Mandali developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What ./run, ./check and ./bench share: speaking plainly, installing what is missing, building.
# Sourced from the top folder of the project.

# One line of progress.
say () { printf '%s\n' "$*"; }

# The end: what went wrong and what to do about it.
give_up () { printf '\n%s\n' "$@" >&2; exit 1; }

is_root () { [ "$(id -u)" = 0 ]; }

# The packages of the sections named, from tools/packages.
packages_of () {
  awk -v wanted=" $* " '
    /^#/ || /^$/ { next }
    /^\[/ { is_wanted = index (wanted, " " substr ($0, 2, length ($0) - 2) " "); next }
    is_wanted { print $1 }' tools/packages
}

# Those of the packages named that are not installed.
missing_of () {
  local have
  have=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null \
    | awk '$2 == "installed" { print $1 }')
  printf '%s\n' "$@" | grep -vxF -- "${have:- }"
}

apt_get () {
  local as=()
  is_root || as=(sudo)
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o APT::Color=0 \
    -o Dpkg::Use-Pty=0 -qq "$@" </dev/null
}

# True when the lists of packages that this computer has know every package named.
are_known () { apt-get -qq --simulate --no-install-recommends install "$@" >/dev/null 2>&1; }

# Installs what is missing of the sections named.
install_packages () {
  local wanted missing log
  command -v dpkg-query >/dev/null || give_up "This needs Debian 12: there is no dpkg-query here." \
    "On another system install what tools/packages lists, and start again."
  mapfile -t wanted < <(packages_of "$@")
  mapfile -t missing < <(missing_of "${wanted[@]}")
  [ ${#missing[@]} -gt 0 ] || return 0
  is_root || command -v sudo >/dev/null || give_up "These packages are missing, and only root may install them:" \
    "  ${missing[*]}" "Ask whoever keeps this computer to run, as root:" \
    "  apt-get install --no-install-recommends ${missing[*]}"
  is_root || sudo -v || give_up "sudo did not let you in. Packages that are missing: ${missing[*]}"
  log=$(mktemp)
  if ! are_known "${missing[@]}"; then
    say "Fetching the lists of packages …"
    apt_get update >"$log" 2>&1 || give_up "$(tail -n 5 "$log")" \
      "The lists of packages could not be fetched. Is this computer on the network? Then start again."
  fi
  say "Installing ${#missing[@]} packages that are missing (a few minutes the first time) …"
  if ! apt_get install -y --no-install-recommends "${missing[@]}" >"$log" 2>&1; then
    # The lists may be older than the archive: once more with fresh ones.
    apt_get update >"$log" 2>&1 && apt_get install -y --no-install-recommends "${missing[@]}" >"$log" 2>&1 \
      || give_up "$(tail -n 8 "$log")" "Not all packages could be installed; what apt says stands above." \
           "Mend that (network? room on the disk?) and start again: what is done stays done."
  fi
  rm -f "$log"
}

# Configures build folder $1 when that was not done yet; further words go to meson.
configure_folder () {
  local folder=$1
  shift
  [ -f "$folder/build.ninja" ] && return 0
  say "Preparing to build in $folder …"
  mkdir -p "$folder"
  meson setup "$folder" "$@" >"$folder/setup.log" 2>&1 || give_up "$(tail -n 12 "$folder/setup.log")" \
    "Preparing failed. All of what it says stands in $folder/setup.log"
}

# Builds the targets named in build folder $1 (all when none are named); silent when nothing is to do.
build_folder () {
  local folder=$1
  shift
  if ninja -C "$folder" -n "$@" 2>/dev/null | grep -q 'no work to do'; then
    return 0
  fi
  say "Building in $folder …"
  if ! ninja -C "$folder" "$@" >"$folder/build.log" 2>&1; then
    grep -v '^\[' "$folder/build.log" | tail -n 30 >&2
    give_up "Building failed. All of what it says stands in $folder/build.log" \
      "Most often this is a half changed file; after mending it start again."
  fi
}
