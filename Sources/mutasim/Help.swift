internal import ArgumentParser
internal import Reports

/// What the command line says of itself, in the language of the locale.
func told(_ en: String, _ id: String) -> String { LanguageName?.none.isIndonesian ? id : en }

extension ArgumentHelp {
  init(_ en: String, _ id: String, valueName: String? = nil) { self.init(told(en, id), valueName: valueName) }
}

extension ValidationError {
  init(_ en: String, _ id: String) { self.init(told(en, id)) }
}
