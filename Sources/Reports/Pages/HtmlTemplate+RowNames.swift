extension HtmlTemplate {
  /// A part of the script for narrow screens: what charts with long names of rows, which say so (`above`), do there.
  static let namesAbove = #"""
    // Long names of rows leave no room beside them: each stands above its own bars.
    function namesAbove(view, font, room) {
      var rows = view.layer.filter(function (layer) { return layer.encoding.y && layer.encoding.y.field; });
      var y = rows[0].encoding.y, bar = 14, names = y.scale.domain.map(function (row) {
        var parts = row.split("\t")[0].split("\n");
        return { row: row, name: [].concat.apply([], [parts[0], parts.slice(1)].map(function (part) {
          return part.length ? lines(part, font, room - 24) : [];
        })) };
      });
      var text = 15 * Math.max.apply(null, names.map(function (row) { return row.name.length; })), step = text + bar + 10;
      view.height = step * names.length;
      Object.assign(y.scale, { padding: 0, paddingInner: 0 });
      rows.forEach(function (layer) {
        layer.encoding.y = { field: y.field, type: y.type, title: null, scale: y.scale, axis: null };
        layer.mark.yOffset = text + bar / 2 + 2 - step / 2;
        if (layer.mark.type === "bar") layer.mark.height = bar;
      });
      // Legends make room for the names of surges, a word a line.
      var surges = view.layer.filter(function (layer) { return isSurge(layer.mark); }).map(function (layer) {
        return 13 * layer.data.values[0][layer.encoding.text.field].split("\n").length + 8;
      });
      each(view, function (node) {
        if (node.legend && node.legend.offset) node.legend.offset = Math.max.apply(null, surges.concat(node.legend.offset));
      });
      view.layer.push({
        data: { values: names },
        mark: { type: "text", align: "left", baseline: "top", fontSize: 12, lineHeight: 15, tooltip: null },
        encoding: {
          x: { value: 0 }, text: { field: "name" },
          y: { field: "row", type: "nominal", scale: y.scale, bandPosition: 0, axis: null }
        }
      });
    }
    """#
}
