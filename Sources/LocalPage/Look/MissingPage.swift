internal import Reports

/// What is shown in place of a page that cannot be.
struct MissingPage {
  let error: PageError
  let language: Language

  var html: String {
    let context = ["reason": Phrases.error(error)[language], "studies": Phrases.studies[language]]
    return Page(language: language, title: "mutasim", here: "").html(Template.html(Self.main, context))
  }

  private static let main = #"""
    <h1>mutasim</h1>
    <p id="message" role="alert">{{reason}}</p>
    <p><a href="./">{{studies}}</a></p>
    """#
}
