// Opens what a link leads to, and everything for print. The file is complete without it.
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
  reveal();
})();
