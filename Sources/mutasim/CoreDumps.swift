internal import Foundation

/// What the system writes of a process that dies.
enum CoreDumps {
  /// Whatever is read may name persons (a staff list, a register), and a core is all that was read: none is written, of this process
  /// or of those that it starts. A handler to which the system pipes cores has to heed that limit itself.
  static func forbid() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    #if canImport(Glibc)
      setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    #else
      setrlimit(RLIMIT_CORE, &none)
    #endif
  }
}
