// What a page without this does by loading anew: answers are put in where they belong, and what comes by itself is put in too.
"use strict";

const body = document.body;
const here = body.dataset.here;
const said = document.getElementById("said");
const say = document.getElementById("say");
const text = document.getElementById("text");
const trouble = document.getElementById("trouble");
const bring = document.getElementById("bring");
const file = document.getElementById("file");
const AGAIN = 5000; // milliseconds, before we ask once more
let stream = null;
let asked = -AGAIN; // when we last looked, in milliseconds
let out = false; // nobody is let in here any longer

function toTheEnd() {
  said.scrollTop = said.scrollHeight;
}

// Each entry has a place of its own: one that is there already is changed, whoever brings it first.
function putIn(html) {
  const made = document.createElement("template");
  made.innerHTML = html;
  let first = null;
  for (const entry of [...made.content.children]) {
    const there = document.getElementById(entry.id);
    if (there?.isEqualNode(entry)) continue; // as it is: somebody may be about to tap it
    if (there) there.replaceWith(entry);
    else said.insertBefore(entry, laterThan(entry) ?? trouble);
    if (!there && !entry.classList.contains("mine")) first ??= entry;
    for (const picture of entry.querySelectorAll("img")) picture.addEventListener("load", () => first && show(first));
  }
  if (first) show(first);
}

// What was said after it and is there already, as an answer can be before what came by itself earlier.
function laterThan(entry) {
  const [, epoch, number] = entry.id.split("-");
  return [...said.querySelectorAll(`[id^="m-${epoch}-"]`)].find((each) => Number(each.id.split("-")[2]) > Number(number));
}

// In place of all that is said what this page says, also the one for who is let in no longer. What was typed stays where it is.
function putAnew(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  said.replaceChildren(...[...page.querySelector("main").children].filter((each) => each.id !== "trouble"), trouble);
  out = !page.body.dataset.seen;
  if (out) stream.close();
  else body.dataset.seen = page.body.dataset.seen;
}

// From its first line on, and as much of what follows as there is room for.
function show(entry) {
  const room = said.clientHeight - (said.scrollHeight - entry.offsetTop);
  said.scrollTop = room < 0 ? entry.offsetTop - 12 : said.scrollHeight;
}

// Whether it arrived. What was typed stays where it is until then.
async function post(path, content, headers) {
  body.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(path, { method: "POST", body: content, headers: { Accept: "application/json", ...headers } });
    const html = answer.headers.get("Content-Type")?.startsWith("text/html");
    if (html && answer.status === 403) putAnew(await answer.text());
    if (!answer.ok) throw new Error(String(answer.status));
    putIn(await answer.text());
    trouble.hidden = true;
    return true;
  } catch {
    if (out) return false;
    trouble.textContent = body.dataset.lost;
    trouble.hidden = false;
    toTheEnd();
    return false;
  } finally {
    body.removeAttribute("aria-busy");
  }
}

const sending = new Set(); // forms whose answer is on its way: a second tap of one is no second answer
let turn = Promise.resolve(); // others wait for it: what comes by itself can show a button before that answer is there

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.getAttribute("action") !== here) return;
  event.preventDefault();
  const typed = form === say;
  if (sending.has(form) || (typed && !text.value.trim())) return;
  const content = new URLSearchParams(new FormData(form, event.submitter));
  const sent = text.value;
  sending.add(form);
  turn = turn.then(() => post(here, content, {}));
  const arrived = await turn;
  sending.delete(form);
  if (arrived && typed && text.value.startsWith(sent)) text.value = text.value.slice(sent.length); // who types on has more there
  grow();
  if (typed || !matchMedia("(pointer: coarse)").matches) text.focus();
});

text.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || matchMedia("(pointer: coarse)").matches) return;
  event.preventDefault();
  say.requestSubmit();
});

function grow() {
  text.rows = Math.min(6, text.value.split("\n").length);
}
text.addEventListener("input", grow);

bring.hidden = false;
bring.addEventListener("click", () => file.click());
file.addEventListener("change", async () => {
  const [chosen] = file.files;
  if (chosen) await post(here + "/file", chosen, { "Content-Type": chosen.type || "application/octet-stream" });
  file.value = "";
});

function listen() {
  stream = new EventSource(here + "/stream?seen=" + body.dataset.seen);
  stream.addEventListener("message", (event) => {
    body.dataset.seen = event.lastEventId;
    putIn(JSON.parse(event.data));
  });
  stream.addEventListener("anew", again);
  stream.addEventListener("error", () => stream.readyState === EventSource.CLOSED && setTimeout(again, AGAIN)); // as where a proxy says 502
}

// The server began anew, or this browser is logged out: we look, and listen again.
async function again() {
  stream.close();
  if (performance.now() - asked < AGAIN) await new Promise((done) => setTimeout(done, AGAIN));
  asked = performance.now();
  while (body.getAttribute("aria-busy")) await new Promise((done) => setTimeout(done, 100)); // its answer may be the last one to be seen
  if (out) return;
  try {
    const answer = await fetch(here);
    const html = await answer.text();
    if (!answer.headers.get("Content-Type")?.startsWith("text/html")) throw new Error(String(answer.status));
    if (!html.includes(`data-seen="${body.dataset.seen}"`)) putAnew(html);
  } catch {
    setTimeout(again, AGAIN);
    return;
  }
  if (out) return;
  toTheEnd();
  listen();
}

listen();

toTheEnd();
