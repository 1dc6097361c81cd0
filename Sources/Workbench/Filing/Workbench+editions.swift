import Normalizer
import Reports
import StatementModel

extension Workbench {
  /// A text as a statement of Akoma Ntoso; throws where its day of issue is not known.
  public func akomaNtoso(of loaded: LoadedText) throws(WorkbenchError) -> String {
    let provenance = Provenance(
      toolVersion: "tifa \(Self.toolVersion)", normaliserVersion: String(Normalizer.version),
      commits: [try commit(of: loaded)])
    do {
      return try StatementAKN(provenance: provenance).rendered(loaded.text)
    } catch {
      throw WorkbenchError(
        "\(loaded.text.id) has no day of issue, which Akoma Ntoso asks for",
        hint: "record it with 'tifa add --date YYYY-MM-DD', or 'tifa edit REF set date YYYY-MM-DD'")
    }
  }
}
