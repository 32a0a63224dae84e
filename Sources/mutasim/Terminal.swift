internal import Foundation

/// What is known of the screen.
enum Terminal {
  /// Columns that reports are laid out for when nothing narrower is known.
  static let usualWidth = 100

  /// That of the terminal behind standard output, at most `usualWidth`; narrower ones down to 40.
  static var width: Int {
    var size = winsize()
    var columns = usualWidth
    if isatty(STDOUT_FILENO) != 0, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      columns = Int(size.ws_col)
    }
    return min(usualWidth, max(40, columns))
  }

  /// Whether somebody watches standard error.
  static var isWatched: Bool {
    isatty(STDERR_FILENO) != 0 && ProcessInfo.processInfo.environment["CI"] == nil
  }
}
