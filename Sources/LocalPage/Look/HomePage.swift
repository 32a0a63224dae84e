internal import Reports

/// The first page: the studies of the folder, and how to begin one.
struct HomePage {
  let studies: [(name: String, title: String)]
  let tables: [String]
  let language: Language

  var html: String {
    typealias Words = Phrases.Home
    let megabytes = StudyShelf.largestTableMB
    let context: [String: Any] = [
      "heading": Words.heading[language], "none": Words.none[language], "isEmpty": studies.isEmpty,
      "studies": studies.map { ["name": $0.name, "title": $0.title, "address": Page.escaped($0.name)] },
      "newHeading": Words.new[language], "newName": Words.newName[language], "make": Words.make[language],
      "importHeading": Words.imported[language], "importNote": Words.importNote[language],
      "folderName": Words.folderName[language], "tables": tables, "hasTables": !tables.isEmpty,
      "add": Phrases.Tables.add[language], "endings": StudyShelf.tableEndings.joined(separator: ","),
      "most": megabytes * 1_000_000, "tooLarge": Phrases.Tables.tooLarge(megabytes: megabytes)[language],
      "addNote": Phrases.Tables.note(StudyShelf.tableEndings, megabytes: megabytes, folder: StudyShelf.uploads)[
        language],
    ]
    return Page(language: language, title: "mutasim", here: "").html(Template.html(Self.main, context))
  }

  private static let main = #"""
    <h1>{{heading}}</h1>
    {{#isEmpty}}<p>{{none}}</p>{{/isEmpty}}
    <ul class="studies">
    {{#studies}}<li><a href="study?name={{address}}">{{name}}</a> {{title}}</li>
    {{/studies}}
    </ul>
    <p id="message" role="alert"></p>
    <form id="new">
    <h2>{{newHeading}}</h2>
    <label for="new-name">{{newName}}</label>
    <input id="new-name" name="name" required maxlength="64" autocomplete="off" spellcheck="false">
    <button>{{make}}</button>
    </form>
    <form id="import">
    <h2>{{importHeading}}</h2>
    <p>{{importNote}}</p>
    <fieldset id="tables"{{^hasTables}} hidden{{/hasTables}}>
    {{#tables}}<label class="choice"><input type="checkbox" name="file" value="{{.}}"> {{.}}</label>
    {{/tables}}
    </fieldset>
    <p><label for="add">{{add}}</label>
    <input id="add" type="file" multiple accept="{{endings}}" data-most="{{most}}" data-too-large="{{tooLarge}}"
    aria-describedby="add-note">
    <span id="adding" role="status"></span><br><small id="add-note">{{addNote}}</small></p>
    <label for="import-name">{{folderName}}</label>
    <input id="import-name" name="name" required maxlength="64" autocomplete="off" spellcheck="false">
    <button>{{make}}</button>
    </form>
    """#
}
