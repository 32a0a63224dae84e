internal import Foundation

/// What is known of the screen.
enum Terminal {
  /// Columns that reports are laid out for where there is no terminal.
  static let usualWidth = 100

  /// Columns that tables may take, however wide the terminal.
  private static let widest = 200

  /// That of the terminal behind standard output, from 40 to 200 columns; `usualWidth` where there is none.
  static var width: Int {
    var size = winsize()
    var columns = usualWidth
    if isatty(STDOUT_FILENO) != 0, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      columns = Int(size.ws_col)
    }
    return min(widest, max(40, columns))
  }

  /// Whether somebody watches standard error.
  static var isWatched: Bool {
    isatty(STDERR_FILENO) != 0 && ProcessInfo.processInfo.environment["CI"] == nil
  }
}
