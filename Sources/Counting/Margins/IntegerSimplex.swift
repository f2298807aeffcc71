/// A linear program in whole numbers, solved exactly: minimise c·x with A·x ≥ b and x ≥ 0, where no
/// cost is negative.
///
/// The dual simplex method on one integer tableau over a common denominator (Edmonds; as in Bareiss's
/// elimination every division is exact), with the smallest index against cycling.
package struct IntegerSimplex {
  package struct Solution {
    /// The least cost, as a fraction of `denominator`.
    package var cost: Int
    /// The values of x, as fractions of `denominator`.
    package var values: [Int]
    package var denominator: Int

    /// The least whole number not below the cost.
    package var wholeCost: Int { (cost + denominator - 1) / denominator }
    /// The values where all are whole.
    package var wholeValues: [Int]? {
      values.allSatisfy { $0 % denominator == 0 } ? values.map { $0 / denominator } : nil
    }
  }

  package enum Outcome {
    case solved(Solution)
    case infeasible
    /// Numbers passed 64 bits, or it took too long.
    case gaveUp
  }

  /// Rows of constraints, then the objective; the last column is the right side.
  private var rows: [[Int]]
  private var denominator = 1
  /// What is basic in each constraint's row: an index into x, or a slack beyond.
  private var basis: [Int]
  private var columns: [Int]
  private let variableCount: Int
  private static let mostPivots = 5_000

  package init(costs: [Int], constraints: [(coefficients: [Int], atLeast: Int)]) {
    variableCount = costs.count
    rows = constraints.map { $0.coefficients.map { -$0 } + [-$0.atLeast] }
    rows.append(costs.map { -$0 } + [0])
    basis = constraints.indices.map { costs.count + $0 }
    columns = Array(costs.indices)
  }

  package mutating func solve() -> Outcome {
    for _ in 0..<Self.mostPivots {
      guard let row = leavingRow else { return .solved(solution) }
      guard let column = enteringColumn(row) else { return .infeasible }
      guard pivot(row, column) else { return .gaveUp }
    }
    return .gaveUp
  }

  private var rightSide: Int { columns.count }

  /// The row whose basic variable is below zero, the smallest index of those.
  private var leavingRow: Int? {
    basis.indices.filter { rows[$0][rightSide] < 0 }.min { basis[$0] < basis[$1] }
  }

  /// The column that keeps every cost in order.
  private func enteringColumn(_ row: Int) -> Int? {
    var best: Int?
    for column in columns.indices where rows[row][column] < 0 {
      guard let other = best else {
        best = column
        continue
      }
      // Compares cost/coefficient without dividing; all of these are below zero or zero.
      let mine = Int128(rows[basis.count][column]) * Int128(rows[row][other])
      let theirs = Int128(rows[basis.count][other]) * Int128(rows[row][column])
      if mine < theirs || (mine == theirs && columns[column] < columns[other]) { best = column }
    }
    return best
  }

  /// - Returns: false where a number passes 64 bits.
  private mutating func pivot(_ row: Int, _ column: Int) -> Bool {
    let pivot = rows[row][column]
    let sign: Int128 = pivot < 0 ? -1 : 1
    let own = rows[row]
    for other in rows.indices where other != row {
      let factor = rows[other][column]
      for index in own.indices {
        let value: Int128
        if index == column {
          value = -Int128(factor) * sign
        } else {
          let product = Int128(rows[other][index]) * Int128(pivot)
          value = sign * (product - Int128(factor) * Int128(own[index])) / Int128(denominator)
        }
        guard let narrow = Int(exactly: value) else { return false }
        rows[other][index] = narrow
      }
    }
    for index in own.indices {
      rows[row][index] = Int(sign) * (index == column ? denominator : own[index])
    }
    denominator = abs(pivot)
    swap(&basis[row], &columns[column])
    return true
  }

  private var solution: Solution {
    var values = [Int](repeating: 0, count: variableCount)
    for (row, variable) in basis.enumerated() where variable < variableCount {
      values[variable] = rows[row][rightSide]
    }
    return Solution(
      cost: rows[basis.count][rightSide], values: values, denominator: denominator)
  }
}
