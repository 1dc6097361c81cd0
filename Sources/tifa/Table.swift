import Reports

/// A table of plain text; the last column is not padded, so that wide characters there cannot misalign it.
struct Table: CustomStringConvertible {
  let columns: [String]
  let rows: [[String]]

  var description: String {
    let lines = [columns] + rows.map { $0.map { VisibleText.line($0) } }
    let widths = columns.indices.map { column in lines.map { $0[column].unicodeScalars.count }.max() ?? 0 }
    return lines.map { line in
      let cells = line.enumerated().map { column, cell in
        let padding = column == line.count - 1 ? 0 : widths[column] - cell.unicodeScalars.count
        return cell + String(repeating: " ", count: padding)
      }
      return cells.joined(separator: "  ") + "\n"
    }.joined()
  }
}
