// Opens what a link leads to, out of a filter too, answers in place why a line of the drawing stands, opens everything for print, and
// filters the tellings. The file is complete without it.
(function () {
  "use strict";
  function unfold(at) {
    var filtered = at.closest("[hidden]") && at.closest("section.claims");
    if (filtered) clear(filtered.querySelector("[data-filter]"));
    for (var up = at; up; up = up.parentElement) if (up.tagName === "DETAILS") up.open = true;
  }

  function reveal() {
    var at = document.getElementById(location.hash.slice(1));
    if (!at) return;
    unfold(at);
    at.scrollIntoView();
  }

  var answer = document.createElement("dialog");
  answer.className = "answer";
  document.body.appendChild(answer);

  function copy(of) {
    var made = of.cloneNode(true);
    made.removeAttribute("id");
    made.querySelectorAll("[id]").forEach(function (each) { each.removeAttribute("id"); });
    return made;
  }

  function show(at) {
    var close = document.createElement("button");
    close.type = "button";
    close.autofocus = true;
    close.textContent = "Close";
    close.addEventListener("click", function () { answer.close(); });
    var parts = at.classList.contains("edge") ? [at.parentElement.querySelector("p"), at] : [at];
    answer.replaceChildren.apply(answer, parts.map(copy));
    answer.querySelectorAll("details").forEach(function (each) { each.open = true; });
    answer.appendChild(close);
    answer.showModal();
    answer.scrollTop = 0;
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a");
    if (event.target === answer) answer.close();
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (answer.contains(link)) answer.close();
    var name = link.getAttribute("href") || "";
    var at = name[0] === "#" && document.getElementById(name.slice(1));
    if (!at) return;
    if (!link.closest("svg.tree") || !at.matches(".edge, .unseen-original")) {
      unfold(at);  // also where the address stays the same, so that nothing else tells of it
      return;
    }
    event.preventDefault();
    show(at);
  });

  var opened = [];
  addEventListener("hashchange", reveal);
  addEventListener("beforeprint", function () {
    opened = Array.from(document.querySelectorAll("details:not([open])"));
    opened.forEach(function (each) { each.open = true; });
  });
  addEventListener("afterprint", function () {
    opened.forEach(function (each) { each.open = false; });
  });
  // A filter hides the tellings that do not fit, and the claims that have none left; print shows what the screen shows.
  function narrow(bar) {
    var section = bar.parentElement, wanted = {}, shown = 0, any = false;
    bar.querySelectorAll("select").forEach(function (each) {
      wanted[each.dataset.by] = each.value;
      any = any || each.value !== "";
    });
    section.querySelectorAll("details.claim").forEach(function (claim) {
      var left = 0;
      claim.querySelectorAll(".telling").forEach(function (telling) {
        var stays = telling.classList.contains("best"), mine = 0; // the best stays, to compare with
        var alike = (!wanted.certainty || telling.dataset.certainty === wanted.certainty) &&
          (!wanted.change || telling.dataset.change.split(" ").indexOf(wanted.change) >= 0);
        telling.querySelectorAll("[data-outlet]").forEach(function (each) {
          var fits = alike && (!wanted.outlet || each.dataset.outlet === wanted.outlet);
          each.hidden = any && !fits && !stays;
          if (fits) mine += 1;
        });
        telling.hidden = any && mine === 0 && !stays;
        left += mine;
      });
      claim.hidden = any && left === 0;
      if (any && left) claim.open = true;
      shown += left;
    });
    bar.querySelector("[data-all]").hidden = !any;
    bar.querySelector("[data-shown]").textContent = !any ? "" : !shown ? "No telling of this story is like that." :
      shown + (shown === 1 ? " telling" : " tellings");
  }
  function clear(bar) {
    bar.querySelectorAll("select").forEach(function (each) { each.value = ""; });
    narrow(bar);
  }
  document.querySelectorAll("[data-filter]").forEach(function (bar) {
    bar.hidden = false;
    bar.addEventListener("change", function () { narrow(bar); });
    bar.querySelector("[data-all]").addEventListener("click", function () {
      clear(bar);
      bar.querySelector("select").focus();  // the button that had the focus is gone
    });
  });
  reveal();
})();
