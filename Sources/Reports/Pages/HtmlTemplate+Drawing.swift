extension HtmlTemplate {
  /// Draws a chart anew as soon as somebody points at it, and on a narrow screen at once, as wide as that.
  static let drawing = "\n" + pointing + narrow + "\n"

  private static let pointing = #"""
    document.querySelectorAll("figure").forEach(function (figure) {
      var place = figure.querySelector("[data-drawn]");
      if (!place) return;
      function draw() {
        if (figure.classList.contains("fits")) return;
        ["pointerenter", "focus", "touchstart"].forEach(function (event) { figure.removeEventListener(event, draw); });
        var text = document.getElementById(place.dataset.drawn).textContent;
        var copy = document.createElement("div");
        vegaEmbed(copy, JSON.parse(text), { actions: false, renderer: "svg" }).then(function () {
          place.replaceChildren(copy);
        });
      }
      ["pointerenter", "focus", "touchstart"].forEach(function (event) {
        figure.addEventListener(event, draw, { passive: true });
      });
    });

    """#
}
