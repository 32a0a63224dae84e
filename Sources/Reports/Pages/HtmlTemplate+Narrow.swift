extension HtmlTemplate {
  /// The picture that a chart was rendered as stays, for paper and for a screen that is turned.
  static let narrow = #"""
    (function () {
      var screen = window.matchMedia("(max-width: 640px)");
      var pen = document.createElement("canvas").getContext("2d");
      function lines(texts, font, room) {
        pen.font = font;
        var all = [""];
        [].concat(texts).join(" ").split(" ").forEach(function (word) {
          var longer = all[all.length - 1] + " " + word;
          if (pen.measureText(longer).width > room && all[all.length - 1]) all.push(word);
          else all[all.length - 1] = longer.trim();
        });
        return all;
      }
      function views(spec) {
        var parts = spec.hconcat || spec.vconcat || spec.concat;
        return parts ? [].concat.apply([], parts.map(views)) : [spec];
      }
      function each(node, visit) {
        if (!node || typeof node !== "object") return;
        visit(node);
        Object.keys(node).forEach(function (key) { if (key !== "data") each(node[key], visit); });
      }
      // Panels stand below each other, each with its own axis; legends have one column, names of surges a word a line.
      function stacked(spec, room) {
        var config = spec.config, family = config.font, axes = {};
        config.padding = 4;
        config.legend.columns = 1;
        Object.assign(config.title, { fontSize: 15, lineHeight: 19, subtitleFontSize: 12 });
        spec.title.text = lines(spec.title.text, "600 15px " + family, room - 8);
        spec.title.subtitle = lines(spec.title.subtitle, "12px " + family, room - 8);
        if (spec.hconcat) { spec.vconcat = spec.hconcat; delete spec.hconcat; }
        if (spec.concat) spec.columns = 1;
        if (spec.spacing > 40) spec.spacing = 40;
        views(spec).forEach(function (view) {
          if (view !== spec && view.title) {
            Object.assign(view.title, { anchor: "start", frame: "bounds" });
            view.title.text = lines(view.title.text, "600 13px " + family, room - 8);
          }
          each(view, function (node) {
            if (node.y && node.y.type) {
              if (node.y.axis && node.y.axis.labelExpr !== "' '") axes[node.y.type] = node.y;
              else if (axes[node.y.type]) Object.assign(node.y, { axis: axes[node.y.type].axis, title: axes[node.y.type].title });
            }
            if (node.legend) legend(node, "12px " + family, room);
            if (node.mark && node.mark.lineBreak) wordByWord(node);
          });
          if (spec.usermeta && spec.usermeta.above) namesAbove(view, "12px " + family, room);
        });
        return spec;
      }
      \#(namesAbove)
      function wordByWord(layer) {
        delete layer.mark.limit;
        layer.data.values.forEach(function (row) {
          var words = row[layer.encoding.text.field].split(/\s+/);
          row[layer.encoding.text.field] = words.join("\n");
          if (isSurge(layer.mark)) layer.mark.dy = (1 - words.length) * (layer.mark.lineHeight || 13);
        });
      }
      function legend(channel, font, room) {
        var names = {}, domain = channel.scale && channel.scale.domain || [];
        channel.legend.columns = 1;
        if (channel.legend.labelExpr || typeof domain[0] !== "string") return;
        domain.forEach(function (name) { names[name] = lines(name, font, room - 250); });
        channel.legend.labelExpr = JSON.stringify(names) + "[datum.label]";
      }
      function isSurge(mark) { return mark.lineBreak && mark.baseline === "bottom"; }
      // Positions that are told in pixels move with the width.
      function resized(spec, change) {
        views(spec).forEach(function (view) {
          var width = Math.max(90, view.width + change), ratio = width / view.width;
          each(view, function (node) {
            ["x", "x2"].forEach(function (channel) {
              if (node[channel] && typeof node[channel].value === "number") node[channel].value *= ratio;
            });
          });
          view.width = width;
          // Where a year is that short, names of surges would hide each other; the bands are explained above.
          if (width < 160) view.layer = view.layer.filter(function (layer) { return !isSurge(layer.mark); });
        });
      }
      function fit(figure, place, json, passes) {
        var spec = JSON.parse(json), room = figure.clientWidth, copy = document.createElement("div");
        if (!room) return;
        copy.className = "narrow";
        stacked(spec, room);
        views(spec).forEach(function (view) { resized(view, room - 60 - view.width); });
        (function draw(left) {
          vegaEmbed(copy, JSON.parse(JSON.stringify(spec)), { actions: false, renderer: "svg" }).then(function (drawn) {
            var over = Number(copy.querySelector("svg").getAttribute("width")) - room;
            if (left && (over > 0 || over < -12)) {
              drawn.finalize();
              resized(spec, -Math.ceil(over) - 1);
              return draw(left - 1);
            }
            var old = figure.querySelector(".narrow");
            if (old) old.remove();
            figure.insertBefore(copy, place);
            figure.classList.add("fits");
          });
        })(passes);
        figure.appendChild(copy);
      }
      var seen = new IntersectionObserver(function (entries) {
        entries.forEach(function (entry) {
          if (!entry.isIntersecting) return;
          seen.unobserve(entry.target);
          var place = entry.target.querySelector("[data-drawn]");
          fit(entry.target, place, document.getElementById(place.dataset.drawn).textContent, 4);
        });
      }, { rootMargin: "800px" });
      function watch() {
        document.querySelectorAll("figure").forEach(function (figure) {
          figure.classList.remove("fits");
          if (screen.matches && figure.querySelector("[data-drawn]")) seen.observe(figure);
        });
      }
      screen.addEventListener("change", watch);
      watch();
    })();

    """#
}
