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

// The page preloads both files of the viewer; the links are the one place that names them.
const preloaded = (selector) => document.head.querySelector(selector).href;

function giveUp() {
  document.getElementById("notice").hidden = false;
}

// A panic aborts the instance: it ends as a trap in whatever called into it. One of the opener is not one of the viewer.
function judge(error) {
  if (error instanceof WebAssembly.RuntimeError && !error.stack?.includes("/open/")) giveUp();
}
addEventListener("error", ({ error }) => judge(error));
addEventListener("unhandledrejection", ({ reason }) => judge(reason));

// Files of the reader's own are read by a program of their own, fetched with the first of them.
let opener;
globalThis.loadOpener = () => {
  opener ??= fetchOpener();
  // What could not be fetched is asked for again the next time.
  opener.catch(() => (opener = undefined));
  return opener;
};

async function fetchOpener() {
  const opener = await import("/open/opener.js");
  await opener.default({ module_or_path: "/open/opener_bg.wasm" });
  opener.start();
  return opener;
}

try {
  const viewer = await import(preloaded('link[rel="modulepreload"]'));
  await viewer.default({ module_or_path: preloaded('link[type="application/wasm"]') });
} catch (error) {
  giveUp();
  console.warn("The viewer did not start.", error);
}
