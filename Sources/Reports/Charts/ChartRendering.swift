public import Foundation

/// What became of the attempt to turn specifications into pictures.
public enum ChartRendering: Sendable, Equatable {
  /// SVG files by the charts' base names; PNG files stand beside them.
  /// Where it was asked for, `library` is the script that draws specifications in a browser.
  case rendered([String: URL], library: String = "")
  /// No Python with vl-convert was found; the text says how to install it.
  case unavailable(remedy: String)
  case failed(reason: String)
}

extension ChartRendering {
  /// Why there are no pictures; nil where there are.
  var failure: String? {
    switch self {
    case .rendered: nil
    case .unavailable(let remedy): remedy
    case .failed(let reason): reason
    }
  }

  /// What the reader should know where pictures are missing; empty where they are not.
  public func remedy(_ language: Language) -> String {
    switch self {
    case .rendered: ""
    case .unavailable(let remedy): remedy.sentenceCased + "."
    case .failed(let reason):
      Phrases.notRendered(reason)[language]
    }
  }
}
