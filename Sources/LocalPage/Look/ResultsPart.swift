internal import Reports

/// What the last run of a study says, with all that it has left.
struct ResultsPart {
  let run: String
  /// HTML.
  let summary: String
  /// Where the report is opened.
  let report: String
  let files: [String]
  let papers: PapersPart
  let language: Language

  var html: String {
    Template.html(
      #"""
      {{{summary}}}
      <p><a href="{{report}}" target="_blank" rel="noopener">{{open}}</a></p>
      <details><summary>{{downloads}} <code>{{run}}</code></summary>
      <ul>
      {{#files}}<li><a href="file?run={{address}}&amp;file={{fileAddress}}" download>{{file}}</a></li>
      {{/files}}
      </ul></details>
      {{{papers}}}

      """#,
      [
        "summary": summary, "run": run, "address": Page.escaped(run), "report": report,
        "open": Phrases.Study.report[language],
        "papers": papers.html, "downloads": Phrases.Study.downloads[language],
        "files": files.map { ["file": $0, "fileAddress": Page.escaped($0), "address": Page.escaped(run)] },
      ])
  }
}
