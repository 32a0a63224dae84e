internal import Reports

/// What the last run of a study says, with all that it has left.
struct ResultsPart {
  let run: String
  /// HTML.
  let summary: String
  let files: [String]
  let papers: PapersPart
  let language: Language

  var html: String {
    Template.html(
      #"""
      {{{summary}}}
      <p><a href="file?run={{address}}&amp;file=report.html" target="_blank" rel="noopener">{{report}}</a></p>
      <details><summary>{{downloads}} <code>{{run}}</code></summary>
      <ul>
      {{#files}}<li><a href="file?run={{address}}&amp;file={{fileAddress}}" download>{{file}}</a></li>
      {{/files}}
      </ul></details>
      {{{papers}}}

      """#,
      [
        "summary": summary, "run": run, "address": Page.escaped(run), "report": Phrases.Study.report[language],
        "papers": papers.html, "downloads": Phrases.Study.downloads[language],
        "files": files.map { ["file": $0, "fileAddress": Page.escaped($0), "address": Page.escaped(run)] },
      ])
  }
}
