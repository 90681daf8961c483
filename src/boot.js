// Starts the viewer. The page is whole without it: whatever goes wrong here, a line says so.

// The theme that the reader chose, before the viewer is there; a browser may keep nothing, and say so by throwing.
try {
  const theme = localStorage.getItem("theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch {}

// The address "/" asks for no language: there the reader gets the one chosen in the menu, or else that of
// the browser. A browser that keeps nothing stays where it is, so that the menu can always be followed.
try {
  const menu = [...document.querySelectorAll(".languages a")];
  for (const link of menu) {
    link.addEventListener("click", () => localStorage.setItem("language", link.hreflang));
  }
  const kept = localStorage.getItem("language");
  const wanted = kept ? [kept] : navigator.languages.map((code) => code.slice(0, 2));
  const of = (code) => menu.find((link) => link.hreflang === code);
  const first = of(wanted.find(of));
  if (location.pathname === "/" && first && !first.ariaCurrent) {
    location.replace(first.pathname + location.search + location.hash);
  }
} catch {}

// Programs of their own, each fetched when it is needed: one reads files, one searches the library.
const programs = {};
const load = (address) => {
  const program = (programs[address] ??= fetchProgram(address));
  // What could not be fetched is asked for again the next time.
  program.catch(() => delete programs[address]);
  return program;
};
globalThis.loadOpener = () => load("/open/opener");
globalThis.loadSearcher = () => load("/find/searcher");

async function fetchProgram(address) {
  const program = await import(`${address}.js`);
  await program.default({ module_or_path: `${address}_bg.wasm` });
  program.start();
  return program;
}

// The field for the library is a form that works without all this. The program comes when the field has the focus, or
// with a question on the page of the search; there a line tells where it cannot come.
const field = document.getElementById("words");
const search = () =>
  loadSearcher().catch((error) => {
    // Elsewhere nothing is lost, and the reader may have left for the page of the search.
    const line = document.getElementById("no-search");
    if (!line) return;
    line.hidden = false;
    console.warn("The search did not start.", error);
  });
field?.addEventListener("focus", search, { once: true });
if (field && location.pathname.endsWith("/search/") && location.search) search();
addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !field?.isConnected) return;
  if (event.target.closest?.("input, textarea, select")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  field.focus();
});

// The page of a document preloads both files of the viewer; the links are the one place that names them.
const preloaded = (selector) => document.head.querySelector(selector)?.href;

function giveUp() {
  document.getElementById("notice").hidden = false;
}

// A panic aborts the instance: it ends as a trap in whatever called into it. That of another program is not the viewer's.
function judge(error) {
  if (error instanceof WebAssembly.RuntimeError && !/\/(open|find)\//.test(error.stack)) giveUp();
}
addEventListener("error", ({ error }) => judge(error));
addEventListener("unhandledrejection", ({ reason }) => judge(reason));

const glue = preloaded('link[rel="modulepreload"]');
if (glue) {
  try {
    const viewer = await import(glue);
    await viewer.default({ module_or_path: preloaded('link[type="application/wasm"]') });
  } catch (error) {
    giveUp();
    console.warn("The viewer did not start.", error);
  }
}
