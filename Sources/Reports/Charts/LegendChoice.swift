/// Names of a legend that are clicked bring their lines forward, and clicked again let go of them; none = all.
enum LegendChoice {
  private static let name: JSONValue = "chosen"

  static let params: JSONValue = [
    ["name": name, "select": ["type": "point", "fields": ["policy"], "toggle": "true"], "bind": "legend"]
  ]
  static let opacity: JSONValue = ["condition": ["param": name, "value": 1], "value": 0.12]
}
