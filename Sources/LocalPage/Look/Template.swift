private import Mustache

/// Mustache: two braces escape every text of a study, three are for what is already HTML.
enum Template {
  /// Puts values into a template; a template that is no Mustache is an error of this file's author, and gives nothing.
  static func html(_ template: String, _ context: [String: Any]) -> String {
    (try? MustacheTemplate(string: template))?.render(context) ?? ""
  }

  /// What every page begins and ends with.
  static func page(_ context: [String: Any], _ main: String, body: String = "") -> String {
    html(
      #"""
      <!doctype html>
      <html lang="{{language}}">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{{title}}</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="page.css">
      <script src="page.js" defer></script>
      </head>
      <body data-words="{{words}}" data-name="{{name}}" data-hash="{{hash}}">
      <nav><a href="./">{{home}}</a> <a href="../{{otherLanguage}}/{{here}}" hreflang="{{otherLanguage}}" lang="{{otherLanguage}}">{{otherLanguageName}}</a></nav>
      <main>
      {{{main}}}
      </main>
      </body>
      </html>

      """#, context.merging(["main": main]) { $1 })
  }
}
