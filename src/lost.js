// Leads from an address that is no page to the document that it names, in the language of the address or else of the
// reader: `/A/62/492`, `/fr/a-62-492`, `/undocs.org/A/RES/75/1`. The searcher knows which documents there are.

const LANGUAGES = { ar: "ar", ch: "zh", en: "en", es: "es", fr: "fr", ru: "ru", sp: "es", zh: "zh" };
// So many times the library is asked.
const MOST = 7;

const parts = decoded(location.pathname).split("/").filter(Boolean).slice(0, 12);
const named = parts.slice(0, 2).map((part) => LANGUAGES[part.toLowerCase()]);
const kept = [...named, remembered(), ...navigator.languages.map((code) => LANGUAGES[code.slice(0, 2)])];
const wanted = [...new Set([...kept, "en"])].filter(Boolean);

// An escape that is none stands for itself.
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

// A browser that keeps nothing says so by throwing.
function remembered() {
  try {
    return localStorage.getItem("language");
  } catch {}
}

// What the address may name, the likeliest first: all of it, without a language or host before it, without its end.
function* readings() {
  for (const cut of [0, 1, 2]) {
    for (const start of [0, 1, 2]) {
      const rest = parts.slice(start, parts.length - cut);
      if (/\d/.test(rest.join(""))) yield { text: `/${rest.join("/")}`, whole: cut === 0 };
    }
  }
}

// The addresses of documents, each in the language that the reader has best.
function best(addresses) {
  const of = new Map();
  const rank = (address) => (wanted.indexOf(address.slice(1, 3)) + 99) % 99;
  for (const address of addresses) {
    const known = of.get(address.slice(3));
    if (!known || rank(address) < rank(known)) of.set(address.slice(3), address);
  }
  return [...of.values()];
}

// Gives heading, field and the ways out to another language of the page; what they said stands where that one stood.
function speak(language) {
  const said = document.querySelector(`main > p[lang="${language}"]`);
  if (!said) return;
  const [heading, form, desk] = ["h1", "main form", "#desk"].map((part) => document.querySelector(part));
  const [input, button] = form.elements;
  const { search, heading: label, field: hint, button: press } = said.dataset;
  const [sentence, link] = said.childNodes;
  Object.assign(desk, { lang: language, dir: said.dir });
  Object.assign(said, { lang: "en", dir: "ltr" });
  said.replaceChildren(`${heading.textContent} `, ...heading.nextElementSibling.childNodes);
  heading.textContent = sentence.data.trim();
  heading.nextElementSibling.append(link);
  Object.assign(form, { action: search, ariaLabel: label });
  Object.assign(input, { placeholder: hint, ariaLabel: hint });
  button.textContent = press;
}

function list(addresses) {
  const near = document.getElementById("near");
  const said = near.querySelector(`[lang="${wanted[0]}"]`);
  said.hidden = near.hidden = false;
  for (const address of addresses) {
    const link = Object.assign(document.createElement("a"), { href: address });
    link.textContent = decoded(address).slice(4, -1);
    link.hreflang = address.slice(1, 3);
    const entry = document.createElement("li");
    entry.append(link);
    near.querySelector("ul").append(entry);
  }
}

async function find() {
  const searcher = await loadSearcher();
  let asked = 0;
  for (const { text, whole } of readings()) {
    if ((asked += 1) > MOST) return;
    const found = best(await searcher.findSymbol(text));
    // The page itself is not there, whatever the index says: leading to it would go round in a circle.
    const others = found.filter((address) => decoded(address) !== decoded(location.pathname));
    if (whole && found.length === 1 && others.length === 1) {
      return location.replace(others[0] + location.search + location.hash);
    }
    if (others.length > 0) return list(others);
  }
}

speak(wanted[0]);
const field = document.getElementById("words");
// The name of the page itself has figures, too.
if (/\d/.test(parts.join("")) && location.pathname !== "/404.html") {
  if (field && !field.value) field.value = parts.slice(named[0] ? 1 : 0).join("/");
  // Without the searcher, or where the reader has left meanwhile, the page is what it was.
  find().catch(() => {});
}
