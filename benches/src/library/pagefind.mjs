// Asks Pagefind questions as a page does, in Node.js: node pagefind.mjs FOLDER < [["en", "outer space"], …]
//
// Requests are answered from the folder and counted: what comes before the first question, the files with
// words that each question needs where none is kept from an earlier one, and those for its ten results.
import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder] = process.argv.slice(2);
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const questions = JSON.parse(Buffer.concat(chunks).toString());

const kept = new Map();
let fetched = {};
globalThis.fetch = async url => {
  const path = decodeURIComponent(new URL(url, "http://localhost/").pathname).replace("/pagefind/", "");
  if (!kept.has(path)) kept.set(path, await readFile(join(folder, path)));
  const bytes = kept.get(path);
  const kind = /^(index|fragment)\//.exec(path)?.[1] ?? (path.startsWith("wasm.") ? "program" : "first");
  fetched[kind] = (fetched[kind] ?? 0) + bytes.length;
  return new Response(bytes);
};

// Node.js takes it for a module only under this name.
await copyFile(join(folder, "pagefind.js"), join(folder, "pagefind.mjs"));
let language = "en";
globalThis.document = { querySelector: () => ({ getAttribute: () => language }), currentScript: null };
const program = pathToFileURL(join(folder, "pagefind.mjs")).href;

const ask = async (text, number) => {
  // A new instance has no file of words from an earlier question.
  const pagefind = await import(`${program}?${number}`);
  await pagefind.options({ basePath: "/pagefind/", baseUrl: "/" });
  await pagefind.init();
  await pagefind.filters();
  const first = fetched.first ?? 0;
  fetched = {};
  const start = performance.now();
  const { results } = await pagefind.search(text);
  const ms = performance.now() - start;
  const bytes = fetched.index ?? 0;
  await Promise.all(results.slice(0, 10).map(result => result.data()));
  return { first, row: { ms, bytes, fragments: fetched.fragment ?? 0 } };
};

let first = 0;
const rows = [];
for (const [number, [code, text]] of questions.entries()) {
  language = code;
  // Once for the files to be at hand and the code to be compiled, once to be timed.
  await ask(text, `${number}-cold`);
  fetched = {};
  const answer = await ask(text, number);
  if (code === "en") first = Math.max(first, answer.first);
  fetched = {};
  rows.push(answer.row);
}
process.stdout.write(JSON.stringify({ first, questions: rows }));
