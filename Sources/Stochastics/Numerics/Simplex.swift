internal import CGSL
internal import CStochastics

/// Minimises a function of few variables without its derivatives: the simplex of Nelder and Mead (1965), by GSL.
package enum Simplex {
  /// The lowest point found; nil where the function has no value at the start.
  ///
  /// - Parameters:
  ///   - start: where the search begins.
  ///   - steps: how far the first simplex reaches from it along each variable.
  ///   - mostCalls: no further step is begun after so many calls.
  ///   - size: the search ends when the mean distance of the simplex' corners from its middle is below this.
  ///   - function: a value that is not finite counts as very large.
  package static func minimum(
    from start: [Double], steps: [Double], mostCalls: Int, size: Double, of function: ([Double]) -> Double
  ) -> [Double]? {
    GSL.prepare()
    let count = start.count
    guard count > 0, let search = simplex_new(UInt32(count)), let point = gsl_vector_alloc(count),
      let reach = gsl_vector_alloc(count)
    else { return nil }
    defer {
      gsl_multimin_fminimizer_free(search)
      gsl_vector_free(point)
      gsl_vector_free(reach)
    }
    for place in 0..<count {
      gsl_vector_set(point, place, start[place])
      gsl_vector_set(reach, place, steps[place])
    }
    return withoutActuallyEscaping(function) { function in
      var work = Work(function: function, count: count)
      return withUnsafeMutablePointer(to: &work) { work in
        var called = gsl_multimin_function(f: Work.value, n: count, params: work)
        guard gsl_multimin_fminimizer_set(search, &called, point, reach) == 0 else { return nil }
        while work.pointee.calls < mostCalls, gsl_multimin_fminimizer_iterate(search) == 0,
          gsl_multimin_fminimizer_size(search) > size
        {}
        return (0..<count).map { gsl_vector_get(gsl_multimin_fminimizer_x(search), $0) }
      }
    }
  }

  private struct Work {
    let function: ([Double]) -> Double
    let count: Int
    var calls = 0
    static let veryLarge = 1e300

    static let value: @convention(c) (UnsafePointer<gsl_vector>?, UnsafeMutableRawPointer?) -> Double = { point, work in
      guard let point, let work = work?.assumingMemoryBound(to: Work.self) else { return veryLarge }
      work.pointee.calls += 1
      let value = work.pointee.function((0..<work.pointee.count).map { gsl_vector_get(point, $0) })
      return value.isFinite ? value : veryLarge
    }
  }
}
