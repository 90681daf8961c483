#!/usr/bin/env bash
# Makes a Rust toolchain with the WebAssembly target from Debian's packages, for where rustup reaches no server.
#
# Debian ships the compiler and the source of the standard library, but no library for this target: it is
# compiled here, once. The toolchain lies in .tools/rust; rustup is told to use it in this folder only.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly TARGET=wasm32-unknown-unknown
readonly TOOLCHAIN=$PWD/.tools/rust
readonly PACKAGES=(rustc-web cargo-web rust-web-src rust-web-clippy rustfmt-web)

say() { printf 'setup: %s\n' "$*"; }
stop() { printf 'setup: %s\n' "$*" >&2; exit 1; }

command -v apt-get > /dev/null || stop "Without Debian's packages there is no other way: connect to the network, and run rustup target add $TARGET."
root=()
if ((EUID != 0)); then
  sudo -n true 2> /dev/null || stop "Only root can install them: sudo apt-get install ${PACKAGES[*]}"
  root=(sudo)
fi
# The linker for WebAssembly comes with rustup's toolchain and needs no network.
host=$(rustc -vV | sed -n 's/^host: //p')
linker=$(rustc --print sysroot)/lib/rustlib/$host/bin/rust-lld

say "Installing ${PACKAGES[*]}."
"${root[@]}" apt-get update -qq
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends "${PACKAGES[@]}" > /dev/null

say "Compiling the standard library for WebAssembly; about a minute, once."
library=$TOOLCHAIN/lib/rustlib
mkdir -p "$TOOLCHAIN/bin" "$library/$host/bin" "$library/$TARGET/lib" .tools/std/src
touch .tools/std/src/lib.rs
printf '[package]\nname = "std-for-wasm"\nedition = "2024"\n[workspace]\n' > .tools/std/Cargo.toml
# Bitcode must be embedded for the link-time optimisation of the viewer.
env PATH="/usr/bin:$PATH" RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes \
  /usr/bin/cargo build --quiet --release --manifest-path .tools/std/Cargo.toml --target-dir .tools/std/target \
  --target "$TARGET" -Z build-std=std,panic_abort,test
cp .tools/std/target/"$TARGET"/release/deps/*.rlib "$library/$TARGET/lib/"
rm -f "$library/$TARGET"/lib/libstd_for_wasm-*
rm -rf .tools/std

ln -sfn "/usr/lib/rustlib/$host/lib" "$library/$host/lib"
ln -sf "$linker" "$library/$host/bin/rust-lld"
for tool in cargo cargo-clippy cargo-fmt rustdoc rustfmt; do ln -sf "/usr/bin/$tool" "$TOOLCHAIN/bin/$tool"; done
for tool in rustc clippy-driver; do
  # shellcheck disable=SC2016 # "$@" belongs to the script that is written
  printf '#!/bin/sh\nexec /usr/bin/%s --sysroot %s "$@"\n' "$tool" "$TOOLCHAIN" > "$TOOLCHAIN/bin/$tool"
  chmod +x "$TOOLCHAIN/bin/$tool"
done
rustup toolchain link chancery-debian "$TOOLCHAIN"
rustup override set --path . chancery-debian
