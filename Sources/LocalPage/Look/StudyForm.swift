internal import Reports
internal import Scenarios

/// The values of a study as fields of a form, grouped as planners look for them.
struct StudyForm {
  private let fields: [StudyField]
  private let language: Language

  /// What a policy takes that does something has no place in the one that does nothing.
  init(_ fields: [StudyField], _ language: Language) {
    self.fields = fields.filter { $0.text != nil || !$0.place.hasPrefix("policies.nothing.") }
    self.language = language
  }

  var html: String {
    let groups = FieldGroup.allCases.compactMap { group -> [String: Any]? in
      let own = fields.filter { FieldGroup($0) == group }
      guard own.contains(where: { $0.text != nil }) else { return nil }
      return [
        "title": group.title[language], "isOpen": group.isOpen, "count": own.count { $0.text != nil },
        "things": things(own),
      ]
    }
    return Template.html(Self.template, ["groups": groups])
  }

  /// The fields of each policy, surge or unit together.
  private func things(_ fields: [StudyField]) -> [[String: Any]] {
    var names: [String] = []
    var byName: [String: [StudyField]] = [:]
    for field in fields {
      let name = FieldGroup.thing(field.path)
      if byName[name] == nil { names.append(name) }
      byName[name, default: []].append(field)
    }
    return names.map { name in
      let own = byName[name] ?? []
      let written = own.filter { $0.text != nil }
      let others = own.filter { $0.text == nil }
      return [
        "name": name.replacing("_", with: " "), "written": written.map { context($0) },
        "others": others.map { context($0) }, "hasOthers": !others.isEmpty,
        "othersTitle": Phrases.Study.defaults(others.count)[language],
      ]
    }
  }

  private func context(_ field: StudyField) -> [String: Any] {
    [
      "path": field.path, "text": field.text ?? "", "about": words(field.key.about),
      "key": FieldGroup.rest(field.path), "hint": hint(field), "hasWords": !field.words.isEmpty,
    ]
  }

  /// Range and default; what else may stand there the page asks for when the field is entered.
  private func hint(_ field: StudyField) -> String {
    typealias Words = Phrases.Study
    let parts = [
      field.key.range.map { Words.range(words($0)) },
      field.key.usual.map { Words.usual(words($0), source: field.key.source.map(words)) },
    ]
    return parts.compactMap { $0?[language] }.joined(separator: " · ")
  }

  private func words(_ sentence: Sentence) -> String { language == .id ? sentence.id : sentence.en }

  private static let field = #"""
    <div class="field">
    <label for="v-{{path}}">{{about}} <code>{{key}}</code></label>
    <input id="v-{{path}}" name="{{path}}" value="{{text}}" data-was="{{text}}" autocomplete="off" spellcheck="false" aria-describedby="h-{{path}} e-{{path}}"{{#hasWords}} list="w-{{path}}"{{/hasWords}}>
    {{#hasWords}}<datalist id="w-{{path}}"></datalist>{{/hasWords}}
    <small id="h-{{path}}">{{hint}} <span id="x-{{path}}"></span></small>
    <p class="error" id="e-{{path}}" aria-live="polite"></p>
    </div>

    """#

  private static let template =
    "{{#groups}}<details{{#isOpen}} open{{/isOpen}}><summary>{{title}} <small>{{count}}</small></summary>{{#things}}"
    + "<fieldset><legend>{{name}}</legend>{{#written}}" + field + "{{/written}}{{#hasOthers}}"
    + "<details class=\"defaults\"><summary>{{othersTitle}}</summary>{{#others}}" + field + "{{/others}}</details>"
    + "{{/hasOthers}}</fieldset>{{/things}}</details>{{/groups}}"
}
