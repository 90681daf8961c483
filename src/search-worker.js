// The searcher in a thread of its own: what is searched here does not hold up the page.
import init, { answer } from "./searcher.js";

// A search that halts ends as a trap in whatever called into it. The page asks no more of this thread then.
const halt = () => postMessage(null);
addEventListener("error", halt);
addEventListener("unhandledrejection", halt);

let started = false;
addEventListener("message", async ({ data }) => {
  if (started) {
    answer(data);
  } else {
    // The first message is the program, as the page has compiled it.
    started = true;
    await init({ module_or_path: data });
    postMessage(true);
  }
});
