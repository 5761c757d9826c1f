// Opens what a link leads to, and everything for print; filters the tellings. The file is complete without it.
(function () {
  "use strict";
  function reveal() {
    var at = document.getElementById(location.hash.slice(1));
    if (!at) return;
    for (var up = at; up; up = up.parentElement) if (up.tagName === "DETAILS") up.open = true;
    at.scrollIntoView();
  }
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
        var fits = (!wanted.certainty || telling.dataset.certainty === wanted.certainty) &&
          (!wanted.outlet || telling.dataset.outlet === wanted.outlet) &&
          (!wanted.change || telling.dataset.change.split(" ").indexOf(wanted.change) >= 0);
        telling.hidden = any && !fits && !telling.classList.contains("best"); // the best stays, to compare with
        if (fits) left += 1;
      });
      claim.hidden = any && left === 0;
      if (any && left) claim.open = true;
      shown += left;
    });
    bar.querySelector("[data-shown]").textContent = any ? shown + (shown === 1 ? " telling" : " tellings") : "";
  }
  document.querySelectorAll("[data-filter]").forEach(function (bar) {
    bar.hidden = false;
    bar.addEventListener("change", function () { narrow(bar); });
  });
  reveal();
})();
