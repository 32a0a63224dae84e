internal import CGSL

/// Linear least squares, by singular values (gsl_multifit_linear_tsvd): columns that depend on others do no harm.
enum LeastSquares {
  /// Part of the largest singular value below which one counts as 0.
  private static let smallest = 1e-9

  /// The fitted values for `y`: one row of regressors for each; nil for fewer rows than columns, or where GSL fails.
  static func fitted(_ y: [Double], to rows: [[Double]]) -> [Double]? {
    guard let coefficients = coefficients(y, of: rows) else { return nil }
    return rows.map { row in zip(row, coefficients).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  /// The coefficient of each column, likewise.
  static func coefficients(_ y: [Double], of rows: [[Double]]) -> [Double]? {
    guard let columns = rows.first?.count, columns > 0, rows.count >= columns, rows.count == y.count else { return nil }
    GSL.prepare()
    guard let work = gsl_multifit_linear_alloc(rows.count, columns), let x = gsl_matrix_alloc(rows.count, columns),
      let right = gsl_vector_alloc(rows.count), let found = gsl_vector_alloc(columns),
      let covariance = gsl_matrix_alloc(columns, columns)
    else { return nil }
    defer {
      gsl_multifit_linear_free(work)
      gsl_matrix_free(x)
      gsl_vector_free(right)
      gsl_vector_free(found)
      gsl_matrix_free(covariance)
    }
    for (place, row) in rows.enumerated() {
      gsl_vector_set(right, place, y[place])
      for (column, value) in row.enumerated() { gsl_matrix_set(x, place, column, value) }
    }
    var (squares, rank) = (0.0, 0)
    guard gsl_multifit_linear_tsvd(x, right, smallest, found, covariance, &squares, &rank, work) == 0 else {
      return nil
    }
    return (0..<columns).map { gsl_vector_get(found, $0) }
  }
}
