// What scripts add to pages that are complete without them: a decision without a new page, progress as it happens, keys.
(function () {
  "use strict";

  var busy = false;  // a decision is on its way: the page must not be loaded again under it

  // A decision: send the form, show the answer's main part in place, stay where the reader is.
  function decide(form, button) {
    var data = new FormData(form);
    if (button && button.name) data.set(button.name, button.value);
    form.setAttribute("aria-busy", "true");
    document.querySelectorAll("dialog[open]").forEach(function (each) { each.close(); });
    busy = true;
    fetch(form.action, { method: "POST", body: new URLSearchParams(data), credentials: "same-origin" })
      .then(function (answer) {
        return answer.text().then(function (text) {
          busy = false;
          show(text, answer.url);
        });
      })
      .catch(function () { form.submit(); });
  }

  function show(text, address) {
    var made = new DOMParser().parseFromString(text, "text/html"), main = made.getElementById("main");
    if (!main) throw new Error("no page of ours");  // the browser shows what it is when the form is sent without us
    var top = scrollY;
    document.getElementById("main").replaceWith(main);
    document.title = made.title;
    history.pushState(null, "", address);
    shown = page();
    scrollTo(0, top);
    begin();
    var said = document.querySelector(".outcome") || document.querySelector("#main h2");
    if (said) {
      said.tabIndex = -1;
      said.focus({ preventScroll: true });
    }
  }

  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (event.defaultPrevented || !new URL(form.action).pathname.startsWith("/judge/")) return;
    event.preventDefault();
    if (busy) return;
    decide(form, event.submitter);
  });

  // Back to a page that a decision has replaced: it must be loaded; a step inside one page must not.
  function page() { return location.pathname + location.search; }
  var shown = page();
  addEventListener("popstate", function () { if (page() !== shown) location.reload(); });

  // Progress: the page follows a job until it is over, then shows its end.
  function follow(at) {
    var events = new EventSource("/jobs/" + at.dataset.job + "/events");
    events.onmessage = function (event) {
      if (!at.isConnected) { events.close(); return; }
      var job = JSON.parse(event.data);
      if (job.over) {
        events.close();
        if (!busy) location.reload();
        return;
      }
      var state = at.querySelector("[data-state]"), counts = at.querySelector("[data-counts]");
      if (state) state.textContent = job.state.charAt(0).toUpperCase() + job.state.slice(1) + ".";
      if (counts) counts.replaceChildren.apply(counts, job.counts.filter(function (count) { return count[2]; }).map(function (count) {
        var pair = document.createElement("div"), name = document.createElement("dt"), number = document.createElement("dd");
        name.textContent = count[1];
        number.textContent = count[2].toLocaleString("en");
        pair.append(name, number);
        return pair;
      }));
    };
  }

  function begin() {
    document.querySelectorAll("[data-job]").forEach(follow);
    var off = document.querySelector("[data-keys-switch]");
    if (!off) return;
    function name() { off.textContent = silent() ? "Switch the keys on" : "Switch the keys off"; }
    off.hidden = false;
    off.addEventListener("click", function () {
      localStorage.setItem("keys", silent() ? "on" : "off");
      name();
    });
    name();
  }

  // Keys: never while typing, never with a modifier, and they can be switched off.
  function silent() { return localStorage.getItem("keys") === "off"; }

  function entries() { return Array.from(document.querySelectorAll("#main .item, #main .telling")); }

  function go(by) {
    var all = entries(), at = all.findIndex(function (each) { return each.contains(document.activeElement); });
    var next = all[Math.max(0, Math.min(all.length - 1, at + by))];
    if (!next) return;
    (next.querySelector("a") || next).focus();
    next.scrollIntoView({ block: "nearest" });
  }

  function press(key) {
    var item = document.activeElement && document.activeElement.closest(".telling, .item");
    var button = item && item.querySelector("details[open] [data-key='" + key + "'], .item > form [data-key='" + key + "']");
    if (button) button.click();
  }

  var does = {
    j: function () { go(1); },
    k: function () { go(-1); },
    s: function () { press("s"); },
    n: function () { press("n"); },
    u: function () { press("u"); },
    e: function () {
      var item = document.activeElement && document.activeElement.closest(".telling");
      var forms = item && item.querySelector("details.judge");
      if (!forms) return;
      forms.open = !forms.open;
      forms.querySelector("summary").focus();
    },
    g: function () { location.assign("/"); },
    "/": function () { document.getElementById("find").focus(); },
    "?": function () { location.assign("/help"); }
  };

  addEventListener("keydown", function (event) {
    var at = event.target;
    if (event.ctrlKey || event.metaKey || event.altKey || silent()) return;
    if (at.closest && at.closest("input, select, textarea, [contenteditable]")) return;
    var act = Object.prototype.hasOwnProperty.call(does, event.key) && does[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  begin();
})();
