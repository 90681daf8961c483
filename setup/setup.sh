#!/usr/bin/env bash
# Installs what is missing to build Chancery, or also to test it: setup/setup.sh build|test
#
# Browsers are system packages; all else goes into this folder, into .tools and node_modules.
# What is there already, in the right version, is used and not mentioned.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/.tools/bin:$PWD/node_modules/.bin:$PATH"

# Rust 1.95 compiles this one; later ones want more.
readonly TRUNK=0.21.14
readonly GECKODRIVER=0.37.1
readonly DENY=0.20.2
# The tool and the crate must be of one version.
WASM_BINDGEN=$(grep -A1 '^name = "wasm-bindgen"$' Cargo.lock | sed -n 's/^version = "\(.*\)"$/\1/p')
readonly WASM_BINDGEN

say() { printf 'setup: %s\n' "$*"; }
stop() { printf 'setup: %s\n' "$*" >&2; exit 1; }
has() { command -v "$1" > /dev/null; }

main() {
  case ${1:-} in
    build) for_building ;;
    test)
      for_building
      for_testing
      ;;
    *) stop "usage: setup/setup.sh build|test" ;;
  esac
}

for_building() {
  has cargo || stop "Rust is missing; install it from https://rustup.rs and run this again."
  has cc || stop "A C linker is missing; install one (on Debian: apt-get install gcc libc6-dev) and run this again."
  has npm || stop "Node.js with npm is missing; install it (on Debian: apt-get install nodejs npm) and run this again."
  toolchain
  wasm_target
  npm_packages
  crate trunk "$TRUNK" trunk "which bundles the page and the viewer; about two minutes, once"
  crate wasm-bindgen-cli "$WASM_BINDGEN" wasm-bindgen "which joins WebAssembly and JavaScript; about a minute, once"
}

for_testing() {
  browsers
  crate geckodriver "$GECKODRIVER" geckodriver "which drives Firefox; about two minutes, once"
  crate cargo-deny "$DENY" cargo-deny "which checks the licences and sources of all crates; a few minutes, once"
}

# The Rust of rust-toolchain.toml. Debian's rustup comes without any; a Rust of the system's own is taken as it is.
toolchain() {
  RUSTUP_AUTO_INSTALL=0 cargo --version &> /dev/null && return
  has rustup || stop "Rust does not start; see what \`cargo --version\` says, or install it from https://rustup.rs."
  say "Installing the Rust that rust-toolchain.toml names, with rustup; about half a minute, once."
  local rust
  rust=$(sed -n 's/^channel = "\(.*\)"$/\1/p' rust-toolchain.toml)
  rustup --quiet toolchain install "$rust" --no-self-update --profile minimal --component clippy,rustfmt \
    --target wasm32-unknown-unknown || stop "rustup could not fetch Rust $rust; is the network reachable?"
}

wasm_target() {
  [[ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]] && return
  say "Adding the WebAssembly target to Rust, because the viewer is compiled to it."
  has rustup && rustup --quiet target add wasm32-unknown-unknown && return
  say "rustup could not fetch it; building it from Debian's Rust packages instead."
  setup/wasm-from-debian.sh || stop "The WebAssembly target could not be installed; see the lines above."
}

npm_packages() {
  [[ node_modules/.package-lock.json -nt package-lock.json ]] && return
  say "Fetching from npm: wasm-opt, which shrinks the viewer; the world's outlines; the checkers of pages; fonts for social cards."
  npm ci --silent || stop "npm could not fetch the packages of package-lock.json; is the network reachable?"
  touch node_modules/.package-lock.json
}

# crate NAME VERSION COMMAND WHY: compiles a tool, without the care that a long life would deserve.
crate() {
  local name=$1 version=$2 command=$3 why=$4
  [[ "$("$command" --version 2> /dev/null | head -n 1)" == "$command $version"* ]] && return
  say "Compiling $name $version, $why."
  CARGO_PROFILE_DEV_DEBUG=0 cargo install "$name" --version "$version" --locked --debug --quiet \
    --root .tools --target-dir .tools/build || stop "$name $version could not be compiled; see the lines above."
}

browsers() {
  local missing=()
  has chromium && has chromedriver || missing+=(chromium chromium-driver)
  has firefox-esr || missing+=(firefox-esr)
  has WebKitWebDriver || missing+=(webkit2gtk-driver)
  has Xvfb || missing+=(xvfb)
  ((${#missing[@]})) || return 0
  local install="apt-get install --yes --no-install-recommends ${missing[*]}"
  has apt-get || stop "Install these for the browser tests, and run this again: ${missing[*]}."
  local root=()
  if ((EUID != 0)); then
    sudo -n true 2> /dev/null || stop "The browser tests need packages that only root can install: sudo $install"
    root=(sudo)
  fi
  say "Installing ${missing[*]}, because the tests try every promise in three browser engines."
  "${root[@]}" apt-get update -qq
  # shellcheck disable=SC2086 # the command is meant to be split into words
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive $install -qq > /dev/null ||
    stop "apt-get could not install ${missing[*]}; see the lines above."
}

main "$@"
