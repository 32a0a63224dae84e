"use strict";
const body = document.body;
const words = JSON.parse(body.dataset.words);
const name = body.dataset.name;
const one = (id) => document.getElementById(id);
const address = (page, query) => page + "?" + new URLSearchParams({ name, ...query });

async function ask(page, query, text) {
  const asked = text === undefined ? {} : { method: "POST", body: text };
  const answer = await fetch(address(page, query), asked).catch(() => { throw new Error(words.gone); });
  const isJSON = (answer.headers.get("Content-Type") || "").startsWith("application/json");
  const found = isJSON ? await answer.json() : { html: await answer.text() };
  if (!answer.ok) throw Object.assign(new Error(found.error || found.html), { status: answer.status });
  return found;
}

function tell(text, act, doIt) {
  const place = one("message");
  const button = one("act");
  if (!button) {
    place.textContent = text;
    if (text) place.scrollIntoView({ block: "nearest" });
    return;
  }
  place.hidden = !text;
  place.querySelector("p").textContent = text;
  button.hidden = !act;
  button.textContent = act || "";
  button.onclick = () => { tell(""); doIt(); };
}

function later(pause, body) {
  let timer;
  const start = (...all) => { clearTimeout(timer); timer = setTimeout(() => body(...all), pause); };
  start.cancel = () => clearTimeout(timer);
  return start;
}

function startPage() {
  one("new").addEventListener("submit", async (event) => {
    event.preventDefault();
    await begin("new", one("new-name").value.trim(), "");
  });
  one("import").addEventListener("submit", async (event) => {
    event.preventDefault();
    const files = [...event.target.querySelectorAll(":checked")].map((box) => box.value);
    await begin("import", one("import-name").value.trim(), files.join("\n"));
  });
  async function begin(page, wanted, text) {
    try {
      const made = await ask(page, { name: wanted }, text);
      location.href = "study?" + new URLSearchParams({ name: made.name });
    } catch (error) { tell(error.message); }
  }

  /* Files of the office, chosen or dropped, are copied to the studies and stand in the list. */
  const add = one("add");
  add.addEventListener("change", async () => { await bring([...add.files]); add.value = ""; });
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => { event.preventDefault(); if (!add.disabled) bring([...event.dataTransfer.files]); });

  async function bring(files) {
    const faults = [];
    add.disabled = true;
    for (const file of files) {
      one("adding").textContent = file.name + " " + words.copying;
      try { offer((await send(file)).name); } catch (error) { faults.push(error.message); }
    }
    one("adding").textContent = "";
    add.disabled = false;
    tell(faults.join("\n"));
  }

  async function send(file) {
    if (file.size > Number(add.dataset.most)) throw new Error(file.name + ": " + add.dataset.tooLarge);
    const bytes = await file.arrayBuffer().catch(() => { throw new Error(file.name + ": " + words.notRead); });
    return ask("upload", { name: file.name }, bytes);
  }

  function offer(table) {
    const box = Object.assign(document.createElement("input"), { type: "checkbox", name: "file", value: table, checked: true });
    const label = document.createElement("label");
    label.className = "choice";
    label.append(box, " " + table);
    one("tables").append(label);
    one("tables").hidden = false;
  }
}

function studyPage() {
  const text = one("text");
  const draft = "mutasim:" + name;
  let hash = body.dataset.hash;
  let saved = text.value;
  /* What the file says to the byte: a text field knows line feeds alone. */
  let raw = saved;
  let newest = 0;
  let folder;
  let hasProblems = false;
  let areFieldsOff = false;
  let explained = "";
  /* What is to be looked at again in the file. */
  let warned = [];
  const before = [];
  /* Values that were refused and still stand in their fields, by path. */
  const refused = new Map();

  /* The browser keeps a text that is not saved; what another tab has kept is its own affair. */
  let isKept = false;
  const keep = (words) => { localStorage.setItem(draft, words); isKept = true; };
  const forget = () => { if (isKept) localStorage.removeItem(draft); isKept = false; };
  const isDirty = () => text.value !== saved;
  const typed = () => raw.includes("\r\n") ? text.value.replaceAll("\n", "\r\n") : text.value;

  /* Shows what a text says; `isFile` where it is what the file says. */
  function show(found, isFile) {
    if (isFile) {
      [hash, raw, saved] = [found.hash, found.text, found.text.replace(/\r\n?/g, "\n")];
      text.value = saved;
      warned = found.warnings;
      forget();
    }
    const list = one("problems").querySelector("ul");
    list.replaceChildren(...found.problems.map(problemItem));
    if (found.unlisted > 0) list.append(item("+ " + found.unlisted + " " + words.more));
    one("problems").hidden = found.problems.length === 0;
    one("warnings").hidden = found.warnings.length === 0;
    one("warnings").querySelector("ul").replaceChildren(...found.warnings.map(item));
    if (found.explained !== null && found.explained !== explained) {
      explained = found.explained;
      one("explained").innerHTML = explained;
    }
    hasProblems = found.problems.length > 0;
    mark(found.problems);
    settle();
  }

  function item(words) {
    const line = document.createElement("li");
    line.textContent = words;
    return line;
  }

  function problemItem(problem) {
    const line = item("");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words.line + " " + problem.line + ": " + (problem.path ? problem.path + ": " : "") + problem.message;
    button.addEventListener("click", () => goTo(problem.line));
    line.append(button);
    return line;
  }

  function goTo(line) {
    const lines = text.value.split("\n");
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    text.focus();
    text.setSelectionRange(start, start + (lines[line - 1] || "").length);
    text.scrollTop = (line - 4) * 18.85;
  }

  /* A problem stands beside its field, or beside the nearest one above it in the file's order. */
  function mark(problems) {
    for (const place of document.querySelectorAll("#form .error:not(:empty)")) {
      place.textContent = "";
      place.classList.remove("mild");
    }
    for (const input of document.querySelectorAll("#form [aria-invalid]")) input.removeAttribute("aria-invalid");
    for (const problem of problems) {
      const place = one("e-" + problem.path);
      if (!place) continue;
      place.textContent += (place.textContent ? " " : "") + problem.message;
      one("v-" + problem.path).setAttribute("aria-invalid", "true");
      for (let above = place.closest("details"); above; above = above.parentElement.closest("details")) above.open = true;
    }
    for (const [path, { value, words }] of refused) {
      const input = one("v-" + path);
      if (!input) { refused.delete(path); continue; }
      // What is being typed is newer.
      if (input !== document.activeElement) input.value = value;
      input.setAttribute("aria-invalid", "true");
      if (!one("e-" + path).textContent) one("e-" + path).textContent = words;
    }
  }

  /* What a value that is kept has brought is said beside its field too. */
  function remind(id, warnings) {
    const place = one(id);
    if (!place || warnings.length === 0) return;
    place.textContent = warnings.join(" ");
    place.classList.add("mild");
  }

  function refuse(input, value, problems) {
    const own = problems.filter((problem) => problem.path === input.name);
    const words = (own.length > 0 ? own : problems).map((problem) => problem.message).join(" ");
    refused.set(input.name, { value, words });
  }

  function settle() {
    one("save").disabled = one("discard").disabled = !isDirty();
    one("start").disabled = hasProblems || isDirty() || refused.size > 0;
    one("undo").disabled = before.length === 0 || isDirty();
    if (areFieldsOff === isDirty()) return;
    areFieldsOff = isDirty();
    for (const input of document.querySelectorAll("#form input")) input.disabled = areFieldsOff;
  }

  function note(words, isWrong) {
    one("saved").textContent = words;
    one("saved").classList.toggle("wrong", Boolean(isWrong));
  }

  async function load() {
    const [found, form] = await Promise.all([ask("state"), ask("form")]);
    const open = new Set([...document.querySelectorAll("#form details[open]")].map(nameOf));
    one("form").innerHTML = form.html;
    areFieldsOff = false;
    for (const part of document.querySelectorAll("#form details")) if (open.has(nameOf(part))) part.open = true;
    show(found, true);
  }

  function nameOf(part) {
    const above = part.closest("fieldset");
    return part.querySelector("summary").textContent + (above ? above.querySelector("legend").textContent : "");
  }

  function failed(error) {
    if (error.status === 409) tell(error.message, words.load, load);
    else tell(error.message);
  }

  /* Tries a value, and keeps it where `keep` is "1" and nothing is the worse for it; one after the other, since each that is kept
     changes the hash. Of values that are tried alone, those that a later one follows are left out. */
  let last = Promise.resolve();
  function change(input, keep) {
    const [number, value] = [++newest, input.value];
    last = last.then(() => { if (keep === "1" || number === newest) return changeNow(input, value, keep, number); });
  }

  async function changeNow(input, value, keep, number) {
    const focus = input.id;
    try {
      const found = await ask("edit", { hash, path: input.name, keep }, value);
      if (number !== newest && !found.kept) return;
      const isNew = input.dataset.was === "";
      if (found.kept || value === input.dataset.was) refused.delete(input.name);
      else if (found.problems.length > 0) refuse(input, value, found.problems);
      if (found.kept) {
        const fresh = found.warnings.filter((warning) => !warned.includes(warning));
        before.push(raw);
        input.dataset.was = value;
        show(found, true);
        note(words.saved);
        if (isNew) { await load(); const again = one(focus); if (again) again.focus(); }
        remind("e-" + input.name, fresh);
      } else {
        show(found, false);
        if (keep === "1") note(words.notSaved, true);
      }
    } catch (error) {
      if (error.status !== 400) return failed(error);
      refuse(input, value, [{ path: input.name, message: error.message }]);
      mark([]);
      settle();
      if (keep === "1") note(words.notSaved, true);
    }
  }

  const tryValue = later(80, (input) => { if (input.value !== input.dataset.was) change(input, "0"); });
  one("form").addEventListener("input", (event) => { note(""); tryValue(event.target); });
  one("form").addEventListener("change", (event) => {
    const input = event.target;
    tryValue.cancel();
    if (input.value !== input.dataset.was) return change(input, "1");
    if (!refused.delete(input.name)) return;
    note("");
    last = last.then(() => ask("state")).then((found) => show(found, found.hash === hash)).catch(failed);
  });
  /* What a field takes depends on the others: it is asked for when the field is entered, once for what the file says. */
  one("form").addEventListener("focusin", async (event) => {
    const input = event.target;
    if (input.tagName !== "INPUT" || input.dataset.hinted === hash) return;
    input.dataset.hinted = hash;
    const found = await ask("hints", { path: input.name }).catch(() => undefined);
    if (!found || !input.isConnected) return;
    const options = found.words.map((word) => Object.assign(document.createElement("option"), { value: word }));
    if (input.list) input.list.replaceChildren(...options);
    one("x-" + input.name).textContent = found.said;
  });
  one("form").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.tagName === "INPUT") event.target.dispatchEvent(new Event("change", { bubbles: true }));
  });

  const check = later(250, async () => {
    const number = ++newest;
    try {
      const found = await ask("check", {}, typed());
      if (number === newest) show(found, false);
    } catch (error) { failed(error); }
  });
  text.addEventListener("input", () => {
    if (isDirty()) keep(text.value); else forget();
    settle();
    check();
  });

  async function write(wanted) {
    try {
      const was = raw;
      const found = await ask("text", { hash }, wanted);
      show(found, true);
      note(words.saved);
      await load();
      return was;
    } catch (error) { failed(error); }
  }
  one("save").addEventListener("click", async () => {
    const was = await write(typed());
    if (was !== undefined) before.push(was);
    settle();
  });
  one("discard").addEventListener("click", () => { refused.clear(); text.value = saved; forget(); load().catch(failed); });
  one("undo").addEventListener("click", async () => {
    const wanted = before.pop();
    if (wanted !== undefined && (await write(wanted)) === undefined) before.push(wanted);
    settle();
  });
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") { event.preventDefault(); if (isDirty()) one("save").click(); }
  });
  addEventListener("beforeunload", (event) => { if (isDirty()) event.preventDefault(); });

  one("run").addEventListener("submit", async (event) => {
    event.preventDefault();
    try { await ask("run", { trials: one("trials").value.trim() }, ""); tell(""); } catch (error) { failed(error); }
  });
  one("stop").addEventListener("click", async () => {
    one("line").textContent = words.stopping;
    try { await ask("stop", {}, ""); } catch (error) { failed(error); }
  });

  async function results() {
    try { one("kept").innerHTML = (await ask("results")).html; } catch (error) { failed(error); }
  }

  one("kept").addEventListener("click", async (event) => {
    const button = event.target;
    if (button.id !== "write-papers") return;
    button.disabled = true;
    one("papers-error").textContent = "";
    one("writing").textContent = words.writing;
    try {
      one("papers").outerHTML = (await ask("papers", { run: button.dataset.run }, "")).html;
      one("write-papers").focus();
    } catch (error) {
      if (!button.isConnected) return;
      one("papers-error").textContent = error.message;
      one("writing").textContent = "";
      button.disabled = false;
    }
  });

  function follow() {
    const events = new EventSource(address("events"));
    events.addEventListener("open", () => { if (one("message").dataset.gone) { delete one("message").dataset.gone; tell(""); } });
    events.addEventListener("error", () => { one("message").dataset.gone = "1"; tell(words.gone); });
    events.addEventListener("file", (event) => {
      const now = JSON.parse(event.data).hash;
      // What this page has just written comes back as news.
      last = last.then(() => {
        if (now === hash) return;
        if (isDirty()) tell(words.changed, words.load, load); else return load().catch(failed);
      });
    });
    events.addEventListener("run", (event) => showRun(JSON.parse(event.data)));
  }

  function showRun(run) {
    const isOurs = run.name === name;
    const isPlaying = run.phase === "playing";
    one("stop").hidden = !isPlaying;
    one("start").hidden = isPlaying;
    one("progress").hidden = !isPlaying || !run.until;
    if (run.until) { one("progress").max = run.until; one("progress").value = run.done; }
    const line = run.phase === "done" ? words.done : run.line || "";
    one("line").textContent = isOurs || !run.name ? line : isPlaying ? words.otherRuns + " " + run.name : "";
    const policies = isOurs && isPlaying ? run.policies || [] : [];
    one("standings").hidden = policies.length === 0;
    one("standings").querySelector("tbody").replaceChildren(...policies.map((policy) => {
      const row = document.createElement("tr");
      for (const [kind, words] of [["th", policy.name], ["td", policy.standing]]) {
        const cell = document.createElement(kind);
        cell.textContent = words;
        row.append(cell);
      }
      return row;
    }));
    // A run that goes on writes its folder anew.
    if (isOurs && isPlaying) folder = "";
    if (isOurs && run.phase === "done" && run.folder !== folder) { folder = run.folder; results(); }
  }

  results().then(() => {
    folder = one("write-papers") ? one("write-papers").dataset.run : "";
    follow();
  });
  const kept = localStorage.getItem(draft);
  ask("state").then((found) => {
    show(found, true);
    if (kept !== null && kept !== saved) {
      tell(words.kept, words.restore, () => { text.value = kept; text.dispatchEvent(new Event("input")); });
    }
  }).catch(failed);
}

if (name) studyPage(); else if (one("new")) startPage();
