internal import Reports
internal import Scenarios

/// The page of a study: what is understood of it, its numbers, its text, its runs.
struct StudyPage {
  let file: StudyFile
  let language: Language

  var html: String {
    typealias Words = Phrases.Study
    let study = StudyText(file.text)
    let title = study?.title(inIndonesian: language == .id) ?? file.name
    let texts: [String: Phrase] = [
      "runHeading": Words.run, "trials": Words.trials, "trialsNote": Words.trialsNote, "run": Words.runIt,
      "stop": Words.stop, "resultsHeading": Words.results, "understoodHeading": Words.understood,
      "numbersHeading": Words.numbers, "numbersNote": Words.numbersNote, "undo": Words.undo, "textHeading": Words.text,
      "textNote": Words.textNote, "save": Words.save, "discard": Words.discard, "download": Words.download,
      "problemsHeading": Words.problems, "warningsHeading": Words.warnings,
    ]
    var context: [String: Any] = texts.mapValues { $0[language] }
    context["title"] = title
    context["question"] = study?.question(inIndonesian: language == .id) ?? ""
    context["name"] = file.name
    context["address"] = Page.escaped(file.name)
    context["text"] = file.text
    context["form"] = StudyForm(study?.fields ?? [], language).html
    return Page(
      language: language, title: "\(title) – mutasim", here: Page.address(of: file.name), name: file.name,
      hash: file.hash
    ).html(Template.html(Self.main, context))
  }

  private static let main = #"""
    <header>
    <h1>{{title}}</h1>
    <p class="question">{{question}}</p>
    <p><code>{{name}}</code> · <a href="download?name={{address}}" download>{{download}}</a></p>
    </header>
    <div id="message" role="alert" hidden><p></p><button type="button" id="act"></button></div>
    <section id="problems" hidden>
    <h2>{{problemsHeading}}</h2>
    <ul></ul>
    </section>
    <section id="running">
    <h2>{{runHeading}}</h2>
    <form id="run">
    <label for="trials">{{trials}}</label>
    <input id="trials" name="trials" inputmode="numeric" pattern="[0-9]*" autocomplete="off" aria-describedby="trials-note">
    <button id="start">{{run}}</button>
    <button id="stop" type="button" hidden>{{stop}}</button>
    <small id="trials-note">{{trialsNote}}</small>
    </form>
    <progress id="progress" max="1" value="0" hidden aria-label="{{trials}}"></progress>
    <p id="line" role="status"></p>
    <table id="standings" hidden><tbody></tbody></table>
    </section>
    <section id="results">
    <h2>{{resultsHeading}}</h2>
    <div id="kept"></div>
    </section>
    <div class="beside">
    <section id="numbers">
    <h2>{{numbersHeading}}</h2>
    <p>{{numbersNote}} <button type="button" id="undo" disabled>{{undo}}</button> <span id="saved" role="status"></span></p>
    <div id="form">{{{form}}}</div>
    </section>
    <section id="understood">
    <h2>{{understoodHeading}}</h2>
    <div id="explained"></div>
    <details id="warnings" hidden>
    <summary>{{warningsHeading}}</summary>
    <ul></ul>
    </details>
    </section>
    </div>
    <section id="file">
    <h2><label for="text">{{textHeading}}</label></h2>
    <p>{{textNote}}</p>
    <textarea id="text" rows="24" spellcheck="false" autocomplete="off" wrap="off">
    {{text}}</textarea>
    <p><button type="button" id="save" disabled>{{save}}</button> <button type="button" id="discard" disabled>{{discard}}</button></p>
    </section>
    """#
}
