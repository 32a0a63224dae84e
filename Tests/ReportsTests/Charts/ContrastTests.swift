import Foundation
import Testing

@testable import Reports

/// Contrast by WCAG 2.2: 4.5 for text (1.4.3), 3 for what must be seen to understand a picture (1.4.11).
@Suite struct ContrastTests {
  private static func luminance(_ color: String) throws -> Double {
    let digits =
      color.dropFirst().count == 3 ? color.dropFirst().map { "\($0)\($0)" }.joined() : String(color.dropFirst())
    let value = try #require(Int(digits, radix: 16), "\(color) is no colour")
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private static func contrast(_ one: String, _ other: String) throws -> Double {
    let sorted = try [luminance(one), luminance(other)].sorted()
    return (sorted[1] + 0.05) / (sorted[0] + 0.05)
  }

  @Test func knownContrasts() throws {
    #expect(abs(try Self.contrast("#fff", "#000000") - 21) < 1e-9)
    #expect(abs(try Self.contrast("#777777", "#ffffff") - 4.48) < 0.01)
  }

  @Test(arguments: ChartTheme.palette + [ChartTheme.rule])
  func marksAreSeenOnWhiteAndOnShadedDays(color: String) throws {
    #expect(try Self.contrast(color, ChartTheme.background) >= 3)
    #expect(try Self.contrast(color, ChartTheme.surge) >= 3)
  }

  @Test func linesWithoutAColourOfTheirOwnAreSeen() throws {
    #expect(try Self.contrast(ChartTheme.other, ChartTheme.background) >= 3)
  }

  @Test(arguments: [ChartTheme.text, ChartTheme.ink, ChartTheme.quiet])
  func textOfChartsIsRead(color: String) throws {
    for background in [ChartTheme.background, ChartTheme.surge, ChartTheme.tolerance] {
      #expect(try Self.contrast(color, background) >= 4.5)
    }
    #expect(try Self.contrast(ChartTheme.surgeText, ChartTheme.background) >= 4.5)
  }

  /// Colours of a part of the style, by variable or class.
  private func colors(_ style: Substring) -> [String: String] {
    var found: [String: String] = [:]
    for match in style.matches(of: /(--\w+|\.better|\.worse|\.changed)(?::| \{ color:) (#[0-9a-f]{3,6})/) {
      found[String(match.1), default: ""] = String(match.2)
    }
    return found
  }

  @Test(arguments: [(false, "#fff"), (true, "#12171d")])
  func textOfThePageIsRead(isDark: Bool, background: String) throws {
    let parts = HtmlStyle.css.split(separator: "@media")
    let style = try #require(isDark ? parts.first { $0.contains("color-scheme: dark") } : parts.first)
    #expect(style.contains("background: \(background)"))
    let colors = colors(style)
    let soft = try #require(colors["--soft"])
    for name in ["--ink", "--text", "--quiet", ".better", ".worse", ".changed"] {
      let color = try #require(colors[name], "\(name) has no colour")
      #expect(try Self.contrast(color, background) >= 4.5, "\(name)")
      #expect(try Self.contrast(color, soft) >= 4.5, "\(name) on the answer")
    }
  }
}
