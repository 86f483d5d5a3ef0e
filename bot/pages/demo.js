// The clock moves and the language changes without loading the phones anew. Without this both load the page anew.
"use strict";

const clock = document.getElementById("clock");
const language = document.getElementById("language");
const parent = document.getElementById("right");

clock.addEventListener("submit", async (event) => {
  event.preventDefault();
  const content = new URLSearchParams(new FormData(clock, event.submitter));
  const answer = await fetch("/klok", { method: "POST", body: content, headers: { Accept: "application/json" } });
  if (answer.ok) document.getElementById("now").textContent = await answer.text();
});

language.querySelector("button").hidden = true;
language.addEventListener("submit", (event) => event.preventDefault());
language.taal.addEventListener("change", () => {
  parent.src = parent.dataset.begin + language.taal.value;
  clock.taal.value = language.taal.value;
});
