internal import Reports

/// The papers of a run: how to have them written, and those that are there.
struct PapersPart {
  let run: String
  let files: [String]
  /// What the reader should know of those just written.
  var remarks: [String] = []
  let language: Language

  var html: String {
    typealias Words = Phrases.Papers
    return Template.html(
      #"""
      <div id="papers">
      <h3>{{heading}}</h3>
      <p>{{note}}</p>
      <p><button type="button" id="write-papers" data-run="{{run}}">{{write}}</button> <span id="writing" role="status"></span></p>
      <p class="error" id="papers-error" role="alert"></p>
      {{#remarks}}<p>{{.}}</p>
      {{/remarks}}
      <ul>
      {{#files}}<li><a href="file?run={{address}}&amp;file={{fileAddress}}" download>{{file}}</a></li>
      {{/files}}
      </ul>
      </div>
      """#,
      [
        "heading": Words.heading[language], "note": Words.note[language], "run": run, "remarks": remarks,
        "write": (files.isEmpty ? Words.write : Words.writeAnew)[language],
        "files": files.map { path in
          [
            "file": String(path.split(separator: "/").last ?? ""), "fileAddress": Page.escaped(path),
            "address": Page.escaped(run),
          ]
        },
      ])
  }
}
