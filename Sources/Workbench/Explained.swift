import CorpusStore
import Fetch
import Intake
import Normalizer

/// An error of another room that says what is wrong and what to do next.
protocol Explained: Error, CustomStringConvertible {
  var hint: String { get }
}

extension AddressError: Explained {}
extension CorpusError: Explained {}
extension CorrectionError: Explained {}
extension FetchError: Explained {}
extension IntakeError: Explained {}

/// Runs `body` and passes its failure on in its own words.
func explaining<Result, Failure: Explained>(
  _ body: () throws(Failure) -> Result
) throws(WorkbenchError) -> Result {
  do {
    return try body()
  } catch {
    throw WorkbenchError(error.description, hint: error.hint)
  }
}
